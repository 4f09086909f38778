// A thread takes daemon state, priority, group and context loader from its
// maker; names number the nameless; ids differ.
// raises: IllegalArgumentException IllegalThreadStateException
// raises: NullPointerException
import static conformance.Check.*;

public class PropertiesAreInherited {
  static Thread child;

  public static void main(String[] args) throws Exception {
    ClassLoader loader = new ClassLoader(null) {};
    Thread t = new Thread(() -> child = new Thread(() -> {}));
    t.setDaemon(true);
    t.setPriority(3);
    t.setContextClassLoader(loader);
    t.start();
    t.join();
    that(child.isDaemon(), "daemon");
    equal(3, child.getPriority());
    same(loader, child.getContextClassLoader());
    same(Thread.currentThread().getThreadGroup(), child.getThreadGroup());
    equal(null, t.getThreadGroup());
    that(child.getId() != t.getId() && t.getId() > 0, "ids");
    that(child.getName().matches("Thread-\\d+"), child.getName());
    equal("Thread[own,3," + Thread.currentThread().getThreadGroup().getName()
        + "]", named(child, "own").toString());
    for (int p : new int[] {0, 11, -1})
      raises(IllegalArgumentException.class, () -> child.setPriority(p));
    raises(NullPointerException.class, () -> child.setName(null));
    raises(NullPointerException.class, () -> new Thread((String) null));
    raises(NullPointerException.class,
        () -> new Thread(null, () -> {}, null));
    Object lock = new Object();
    Thread alive = new Thread(() -> { synchronized (lock) {} });
    synchronized (lock) {
      alive.start();
      raises(IllegalThreadStateException.class, () -> alive.setDaemon(true));
      alive.setName("renamed");
      equal("renamed", alive.getName());
    }
    alive.join();
    child.setContextClassLoader(null);
    equal(null, child.getContextClassLoader());
  }

  static Thread named(Thread t, String s) {
    t.setName(s);
    return t;
  }
}
