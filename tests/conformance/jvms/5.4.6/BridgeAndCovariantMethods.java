// Selection goes by name and descriptor: a bridge method stands for the
// covariant one, through class and interface.
// also: 5.4.5
import static conformance.Check.*;

public class BridgeAndCovariantMethods {
  interface Maker<T> { T make(); }

  static class Base implements Maker<Object> {
    public Object make() { return "base"; }
  }

  static class Sub extends Base {
    @Override public String make() { return "sub"; }
  }

  static class Last extends Sub {
    @Override public String make() { return super.make() + "!"; }
  }

  public static void main(String[] args) throws Exception {
    Maker<?> m = new Last();
    equal("sub!", m.make());
    Base b = new Last();
    equal("sub!", b.make());
    int bridges = 0;
    for (java.lang.reflect.Method x : Last.class.getDeclaredMethods())
      if (x.isBridge()) bridges++;
    equal(1, bridges);
  }
}
