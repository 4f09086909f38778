// A cast binds to its operand alone, converts numbers, boxes and unboxes, and
// gives a lambda its type; it is checked after its operand was evaluated.
// raises: ClassCastException
import java.io.Serializable;
import java.util.concurrent.Callable;
import static conformance.Check.*;

public class CastsOfEveryOperand {
  static String trace = "";
  static Object see(Object o) { trace += o; return o; }

  public static void main(String[] args) throws Exception {
    equal(-1, (byte) 255);
    equal(510, (byte) 255 + 511);
    equal(0, (byte) (255 + 257));
    equal(3, (int) 3.9 / (int) 1.9);
    equal('b', (char) ('a' + 1));
    equal(1.0, (double) 3 / 3);
    equal(0.0, (double) (3 / 4));
    equal(-3, (int) -3.5f);
    Object o = (Object) (long) 'x';
    equal(120L, o);
    long l = (long) (Long) o;
    equal(120L, l);
    Callable<String> c = (Callable<String> & Serializable) () -> "called";
    that((Object) c instanceof Serializable, "both types");
    equal("called", c.call());
    Runnable r = (Runnable) () -> trace += "ran";
    that(!((Object) r instanceof Serializable), "one type");
    r.run();
    raises(ClassCastException.class, () -> see((String) see(1) + see(2)));
    equal("ran1", trace);
    raises(ClassCastException.class, () -> { int i = (Integer) (Object) 1L; });
    int[] a = (int[]) (Object) (Cloneable) new int[] {4};
    equal(4, a[0]);
    Throwable t = raises(ClassCastException.class, () -> {
      Object x = (Integer) (Object) "s";
    });
    that(t.getMessage().contains("java.lang.String")
        && t.getMessage().contains("java.lang.Integer"), t.getMessage());
  }
}
