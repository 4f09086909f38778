// A lambda's class is hidden, synthetic and final, implements just its
// interface, has its own toString and identity, and differs for each
// expression.
import java.io.Serializable;
import java.lang.reflect.*;
import java.util.*;
import java.util.function.*;
import static conformance.Check.*;

public class ClassesOfLambdas {
  interface Marker {}

  static Supplier<String> make() { return () -> "x"; }
  static Supplier<String> capturing(String s) { return () -> s; }

  public static void main(String[] args) {
    Runnable r = () -> {};
    Class<?> c = r.getClass();
    that(c.isHidden() && c.isSynthetic() && Modifier.isFinal(c.getModifiers()),
        "kind");
    same(Object.class, c.getSuperclass());
    equal(List.of(Runnable.class), List.of(c.getInterfaces()));
    that(!c.isAnonymousClass() && !c.isLocalClass() && !c.isMemberClass(),
        "not nested");
    equal(null, c.getEnclosingMethod());
    that(c.getName().matches("ClassesOfLambdas\\$\\$Lambda.*/.*"),
        c.getName());
    that(r.toString().startsWith(c.getName() + "@"), r.toString());
    same(ClassesOfLambdas.class, c.getNestHost());
    that(c.isNestmateOf(ClassesOfLambdas.class), "nestmate");
    same(ClassesOfLambdas.class.getClassLoader(), c.getClassLoader());
    same(make(), make());
    same(make().getClass(), make().getClass());
    that(capturing("a") != capturing("a"), "captures make new objects");
    same(capturing("a").getClass(), capturing("b").getClass());
    Supplier<String> other = () -> "x";
    that(other.getClass() != make().getClass(), "each expression its class");
    Object m = (Runnable & Marker & Serializable) () -> {};
    equal(Set.of(Runnable.class, Marker.class, Serializable.class),
        Set.of(m.getClass().getInterfaces()));
    that(r.equals(r) && !r.equals(m), "identity");
    // A hidden class keeps its fields from reflection's writes.
    for (Field f : capturing("z").getClass().getDeclaredFields()) {
      f.setAccessible(true);
      raises(IllegalAccessException.class,
          () -> f.set(capturing("z"), "changed"));
    }
  }
}
