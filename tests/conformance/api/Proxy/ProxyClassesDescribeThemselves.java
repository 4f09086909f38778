// A proxy class is final, extends Proxy, implements the interfaces in order, is
// public in a package of its own if they all are public, and is made once.
import java.lang.reflect.*;
import java.util.*;
import static conformance.Check.*;

public class ProxyClassesDescribeThemselves {
  interface Shut {}
  public interface Open extends Comparable<String> {}

  static Class<?> make(Class<?>... faces) {
    return Proxy.newProxyInstance(
        ProxyClassesDescribeThemselves.class.getClassLoader(), faces,
        (p, m, a) -> null).getClass();
  }

  @SuppressWarnings("deprecation")
  public static void main(String[] args) {
    Class<?> shut = make(Shut.class), libs = make(Runnable.class,
        Comparable.class);
    same(Proxy.class, shut.getSuperclass());
    that(Modifier.isFinal(shut.getModifiers()), "final");
    that(!Modifier.isPublic(shut.getModifiers()), "as shut as its interface");
    that(Modifier.isPublic(libs.getModifiers()), "public");
    equal("", shut.getPackageName());
    that(shut.getSimpleName().startsWith("$Proxy"), shut.getName());
    equal(List.of(Runnable.class, Comparable.class),
        List.of(libs.getInterfaces()));
    same(libs, make(Runnable.class, Comparable.class));
    that(libs != make(Comparable.class, Runnable.class), "order matters");
    same(libs, Proxy.getProxyClass(
        ProxyClassesDescribeThemselves.class.getClassLoader(), Runnable.class,
        Comparable.class));
    that(Proxy.isProxyClass(libs) && !Proxy.isProxyClass(Proxy.class),
        "isProxyClass");
    class Mine extends Proxy { Mine() { super((p, m, a) -> null); } }
    that(!Proxy.isProxyClass(Mine.class), "an own subclass");
    raises(IllegalArgumentException.class,
        () -> Proxy.getInvocationHandler(new Mine()));
    raises(IllegalArgumentException.class,
        () -> Proxy.getInvocationHandler("no proxy"));
    that(!libs.isSynthetic() && !libs.isHidden(), "an ordinary class");
    equal(0, make().getInterfaces().length);
    equal(1, libs.getDeclaredConstructors().length);
  }
}
