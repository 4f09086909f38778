// An instance method wants a receiver of its class, before its arguments are
// looked at; a static one ignores it.
// raises: NullPointerException IllegalArgumentException
import java.lang.reflect.Method;
import static conformance.Check.*;

public class InvokeChecksTheReceiver {
  interface Face { int f(int a); }
  static class A implements Face {
    public int f(int a) { return a; }
    static int st() { return 9; }
  }

  public static void main(String[] args) throws Exception {
    Method f = A.class.getMethod("f", int.class);
    Method face = Face.class.getMethod("f", int.class);
    Method st = A.class.getDeclaredMethod("st");
    for (int i = 0; i < 18; i++) {
      raises(NullPointerException.class, () -> f.invoke(null, 1));
      raises(NullPointerException.class, () -> f.invoke(null, "bad"));
      raises(NullPointerException.class, () -> face.invoke(null));
      raises(IllegalArgumentException.class, () -> f.invoke("", 1));
      raises(IllegalArgumentException.class,
          () -> f.invoke((Face) x -> x, 1));
      raises(IllegalArgumentException.class,
          () -> face.invoke(new Object(), 1));
      equal(4, face.invoke((Face) x -> x + 3, 1));
      equal(1, face.invoke(new A(), 1));
      equal(9, st.invoke("ignored"));
      equal(9, st.invoke(null));
    }
  }
}
