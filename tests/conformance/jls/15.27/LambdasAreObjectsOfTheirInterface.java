// A lambda's object is of a class of its own that implements the interface: it
// has identity, a monitor and default methods, and no other name for itself.
import java.util.function.*;
import static conformance.Check.*;

public class LambdasAreObjectsOfTheirInterface {
  interface Named {
    String name();
    default String hello() { return "hello " + name(); }
    String toString();
  }

  public static void main(String[] args) throws Exception {
    Named n = () -> "lambda";
    equal("hello lambda", n.hello());
    Class<?> c = n.getClass();
    that(!c.isInterface() && c.isSynthetic() && Named.class.isInstance(n),
        "class");
    same(Object.class, c.getSuperclass());
    equal(1, c.getInterfaces().length);
    same(null, c.getEnclosingClass());
    that(c.isHidden() || !c.getName().equals(Named.class.getName()), "name");
    that(n.equals(n) && !n.equals(null)
        && n.hashCode() == System.identityHashCode(n), "identity");
    that(n.toString().startsWith(c.getName()), n.toString());
    synchronized (n) { that(Thread.holdsLock(n), "monitor"); }
    int x = args.length;
    Supplier<Integer> one = () -> x, two = () -> x;
    that(one.getClass() != two.getClass(), "two expressions");
    Object[] store = new Supplier[1];
    store[0] = one;
    raises(ArrayStoreException.class, () -> store[0] = n);
    raises(ClassCastException.class, () -> { Runnable r = (Runnable) n; });
    Object o = c.getMethod("name").invoke(n);
    equal("lambda", o);
    equal("run", Runnable.class.getMethods()[0].getName());
  }
}
