// Class.newInstance wraps nothing; what cannot be made is an
// InstantiationException with the class's name, what may not be an
// IllegalAccessException.
// raises: InstantiationException IllegalAccessException
import static conformance.Check.*;

@SuppressWarnings("deprecation")
public class NewInstanceThrowsWhatTheConstructorThrows {
  static class Thrower {
    Thrower() throws Exception { throw new Exception("x"); }
  }
  static abstract class Abstract {}
  static class NeedsOne { NeedsOne(int a) {} }
  interface Face {}
  static class Fine { int a = 7; private Fine() {} }

  static void fails(Class<?> c, String cause) {
    Throwable t = raises(InstantiationException.class, () -> c.newInstance());
    equal(cause, t.getMessage());
    if (c != Abstract.class)
      same(NoSuchMethodException.class, t.getCause().getClass());
  }

  public static void main(String[] args) throws Exception {
    equal(7, Fine.class.newInstance().a);
    equal("x", raises(Exception.class, () -> Thrower.class.newInstance())
        .getMessage());
    String n = "NewInstanceThrowsWhatTheConstructorThrows$";
    fails(NeedsOne.class, n + "NeedsOne");
    fails(Face.class, n + "Face");
    fails(int.class, "int");
    fails(int[].class, "[I");
    raises(InstantiationException.class, () -> Abstract.class.newInstance());
    raises(IllegalAccessException.class, () -> Runtime.class.newInstance());
    raises(IllegalAccessException.class, () -> Class.class.newInstance());
    raises(IllegalAccessException.class, () -> Math.class.newInstance());
  }
}
