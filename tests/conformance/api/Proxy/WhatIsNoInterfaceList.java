// newProxyInstance refuses classes, repetitions, nulls, interfaces that the
// loader does not see, sealed and hidden ones and conflicting return types.
// raises: IllegalArgumentException NullPointerException
import java.lang.reflect.*;
import static conformance.Check.*;

public class WhatIsNoInterfaceList {
  interface Int { int m(); }
  interface Long { long m(); }
  interface Obj { Object m(); }
  interface Str { String m(); }
  sealed interface Sealed permits Last {}
  static final class Last implements Sealed {}

  static Object make(Class<?>... faces) {
    return Proxy.newProxyInstance(WhatIsNoInterfaceList.class.getClassLoader(),
        faces, (p, m, a) -> "x");
  }

  static void refused(Class<?>... faces) {
    raises(IllegalArgumentException.class, () -> make(faces));
  }

  public static void main(String[] args) {
    refused(Object.class);
    refused(int.class);
    refused(Runnable[].class);
    refused(Runnable.class, Runnable.class);
    refused(Int.class, Long.class);
    refused(Int.class, Obj.class);
    refused(Sealed.class);
    equal("java.lang.String is not an interface",
        raises(IllegalArgumentException.class, () -> make(String.class))
            .getMessage());
    raises(NullPointerException.class, () -> make((Class<?>) null));
    raises(NullPointerException.class, () -> make((Class<?>[]) null));
    raises(NullPointerException.class, () -> Proxy.newProxyInstance(
        null, new Class<?>[] {Runnable.class}, null));
    raises(IllegalArgumentException.class, () -> Proxy.newProxyInstance(
        null, new Class<?>[] {Int.class}, (p, m, a) -> null));
    // Covariant results agree on the most specific one.
    Object o = make(Obj.class, Str.class);
    equal("x", ((Obj) o).m());
    equal("x", ((Str) o).m());
  }
}
