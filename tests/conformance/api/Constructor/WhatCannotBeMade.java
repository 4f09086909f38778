// newInstance refuses abstract classes, enums and Class; arguments are checked
// as for a method.
// raises: InstantiationException IllegalArgumentException
// raises: IllegalAccessException
import java.lang.reflect.*;
import static conformance.Check.*;

public class WhatCannotBeMade {
  static abstract class Abstract { Abstract(int a) {} }
  enum E { A }
  class Inner { int v; Inner(int v) { this.v = v; } }
  static class Wide { long v; Wide(long v) { this.v = v; } }

  public static void main(String[] args) throws Exception {
    Constructor<?> a = Abstract.class.getDeclaredConstructor(int.class);
    Constructor<?> e = E.class.getDeclaredConstructor(String.class, int.class);
    Constructor<Inner> inner = Inner.class.getDeclaredConstructor(
        WhatCannotBeMade.class, int.class);
    Constructor<Wide> wide = Wide.class.getDeclaredConstructor(long.class);
    WhatCannotBeMade outer = new WhatCannotBeMade();
    for (int i = 0; i < 18; i++) {
      raises(InstantiationException.class, () -> a.newInstance(1));
      equal("Cannot reflectively create enum objects",
          raises(IllegalArgumentException.class,
              () -> e.newInstance("B", 1)).getMessage());
      equal(4, inner.newInstance(outer, 4).v);
      raises(IllegalArgumentException.class, () -> inner.newInstance(4));
      raises(IllegalArgumentException.class,
          () -> inner.newInstance("not outer", 4));
      equal(7L, wide.newInstance('\7').v);
      raises(IllegalArgumentException.class, () -> wide.newInstance(1f));
      raises(IllegalArgumentException.class, () -> wide.newInstance());
    }
    raises(NoSuchMethodException.class,
        () -> Runnable.class.getDeclaredConstructor());
    equal(0, int[].class.getDeclaredConstructors().length);
    Constructor<?> c = Class.class.getDeclaredConstructors()[0];
    raises(IllegalAccessException.class, () -> c.newInstance(null, null));
    raises(InaccessibleObjectException.class, () -> c.setAccessible(true));
  }
}
