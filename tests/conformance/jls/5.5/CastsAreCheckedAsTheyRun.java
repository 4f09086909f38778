// A cast that cannot be proved is checked: by class, interface, array type and
// each part of an intersection; null passes, and type arguments are not seen.
// raises: ClassCastException
import java.io.Serializable;
import java.util.*;
import static conformance.Check.*;

public class CastsAreCheckedAsTheyRun {
  static class A { }
  static class B extends A implements Comparable<B> {
    public int compareTo(B b) { return 0; }
  }

  static void bad(Body b) { raises(ClassCastException.class, b); }

  @SuppressWarnings("unchecked")
  public static void main(String[] args) {
    Object a = new A(), b = new B(), ints = new int[1], strings = new String[1];
    same(b, (A) b);
    same(b, (Comparable<B>) b);
    bad(() -> { B x = (B) a; });
    bad(() -> { Comparable<?> x = (Comparable<?>) a; });
    bad(() -> { Object x = (A & Comparable<?>) a; });
    same(b, (A & Comparable<B>) b);
    same(ints, (Cloneable) ints);
    same(ints, (Serializable) ints);
    bad(() -> { long[] x = (long[]) ints; });
    bad(() -> { Object[] x = (Object[]) ints; });
    same(strings, (CharSequence[]) strings);
    bad(() -> { Integer[] x = (Integer[]) strings; });
    bad(() -> { String x = (String) strings; });
    Object deep = new String[1][1];
    same(deep, (Object[]) deep);
    same(deep, (Comparable<?>[][]) deep);
    bad(() -> { Object x = (Object[][][]) deep; });
    same(null, (B) (A) null);
    List<String> list = (List<String>) (Object) new ArrayList<>(List.of(1));
    Object first = list.get(0);
    bad(() -> { String s = list.get(0); });
  }

  interface Body extends conformance.Check.Body { }
}
