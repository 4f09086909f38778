// When a method of the library fails its own frames stand in the trace under
// their own names, however the machine runs them.
import java.util.*;
import static conformance.Check.*;

public class TracesOfLibraryFailures {
  /** The methods down to the first frame outside the library. */
  static String frames(Class<? extends Throwable> type, Body b) {
    StringBuilder s = new StringBuilder();
    Throwable t = raises(type, b);
    for (StackTraceElement e : t.getStackTrace()) {
      if (!"java.base".equals(e.getModuleName())) {
        that(e.getMethodName().startsWith("lambda$main$"), e.toString());
        break;
      }
      that(e.getLineNumber() > 0 || e.isNativeMethod(), e.toString());
      s.append(e.getClassName().replaceAll(".*\\.", "")).append('.')
          .append(e.getMethodName()).append(' ');
    }
    return s.toString().trim();
  }

  public static void main(String[] args) {
    String nul = null;
    int zero = args.length;
    var arithmetic = ArithmeticException.class;
    equal("Math.floorMod", frames(arithmetic, () -> Math.floorMod(1, zero)));
    equal("Math.floorDiv", frames(arithmetic,
        () -> Math.floorDiv(1L, (long) zero)));
    equal("Math.multiplyExact", frames(arithmetic,
        () -> Math.multiplyExact(1L << 62, 4L)));
    equal("Math.toIntExact", frames(arithmetic,
        () -> Math.toIntExact(1L << 40)));
    equal("Objects.requireNonNull", frames(NullPointerException.class,
        () -> Objects.requireNonNull(nul)));
    equal("System.arraycopy", frames(ArrayIndexOutOfBoundsException.class,
        () -> System.arraycopy(new int[1], 0, new int[1], 1, 1)));
    String s = frames(StringIndexOutOfBoundsException.class,
        () -> "abc".charAt(5));
    that(s.endsWith("String.charAt"), s);
    s = frames(StringIndexOutOfBoundsException.class,
        () -> "ab\u0100".charAt(-1));
    that(s.endsWith("String.charAt"), s);
    s = frames(IndexOutOfBoundsException.class,
        () -> Objects.checkIndex(5, 5));
    that(s.endsWith("Objects.checkIndex"), s);
    s = frames(NullPointerException.class, () -> "a".compareTo(nul));
    that(s.endsWith("String.compareTo"), s);
    s = frames(ArrayIndexOutOfBoundsException.class,
        () -> Character.toChars(65, new char[0], 0));
    that(s.endsWith("Character.toChars"), s);
    s = frames(ConcurrentModificationException.class, () -> {
      List<Integer> l = new ArrayList<>(List.of(1, 2, 3));
      for (int i : l) l.remove(0);
    });
    equal("ArrayList$Itr.checkForComodification ArrayList$Itr.next", s);
  }
}
