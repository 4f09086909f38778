// What the handler returns is unboxed or cast: null for a primitive is a
// NullPointerException, the wrong type a ClassCastException, anything for void
// is dropped.
// raises: NullPointerException ClassCastException
import java.lang.reflect.*;
import static conformance.Check.*;

public class ResultsAreChecked {
  interface F {
    int i();
    long l();
    boolean z();
    String s();
    int[] a();
    void v();
    Object o();
  }
  static Object result;

  public static void main(String[] args) {
    F f = (F) Proxy.newProxyInstance(F.class.getClassLoader(),
        new Class<?>[] {F.class}, (p, m, a) -> result);
    result = null;
    raises(NullPointerException.class, () -> f.i());
    raises(NullPointerException.class, () -> f.z());
    equal(null, f.s());
    equal(null, f.a());
    f.v();
    result = 5;
    equal(5, f.i());
    raises(ClassCastException.class, () -> f.l());
    raises(ClassCastException.class, () -> f.z());
    raises(ClassCastException.class, () -> f.s());
    raises(ClassCastException.class, () -> f.a());
    f.v();
    equal(5, f.o());
    result = (short) 5;
    raises(ClassCastException.class, () -> f.i());
    result = new long[0];
    raises(ClassCastException.class, () -> f.a());
    result = new int[] {1};
    same(result, f.a());
  }
}
