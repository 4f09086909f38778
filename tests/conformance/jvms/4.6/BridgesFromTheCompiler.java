// A class that narrows a result or fixes a type argument has bridge methods,
// which are marked, carry the erased types, and lead to the real method.
// also: 5.4.5
import java.lang.reflect.Method;
import static conformance.Check.*;

public class BridgesFromTheCompiler {
  interface Maker<T> { T make(T t); }
  static class Base { Object copy() { return "base"; } }
  static class Sub extends Base implements Maker<String> {
    @Override String copy() { return "sub"; }
    @Override public String make(String s) { return s + "!"; }
  }

  public static void main(String[] args) throws Exception {
    int bridges = 0;
    for (Method m : Sub.class.getDeclaredMethods()) {
      if (!m.isBridge()) continue;
      bridges++;
      equal(true, m.isSynthetic());
      same(Object.class, m.getReturnType());
    }
    equal(2, bridges);
    Method real = Sub.class.getMethod("make", String.class);
    equal(false, real.isBridge());
    Method bridge = Sub.class.getMethod("make", Object.class);
    equal("a!", bridge.invoke(new Sub(), "a"));
    raises(java.lang.reflect.InvocationTargetException.class,
        () -> bridge.invoke(new Sub(), 5));
    Base b = new Sub();
    equal("sub", b.copy());
    @SuppressWarnings("unchecked")
    Maker<Object> raw = (Maker<Object>) (Maker<?>) new Sub();
    raises(ClassCastException.class, () -> raw.make(5));
  }
}
