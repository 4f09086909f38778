// Thread groups nest, limit priorities, count and list what is alive, and are
// destroyed only when empty.
import java.util.*;
import static conformance.Check.*;

@SuppressWarnings("deprecation")
public class GroupsFormATree {
  public static void main(String[] args) throws Exception {
    ThreadGroup a = new ThreadGroup("a"), b = new ThreadGroup(a, "b");
    same(a, b.getParent());
    same(Thread.currentThread().getThreadGroup(), a.getParent());
    that(a.parentOf(b) && a.parentOf(a) && !b.parentOf(a), "parentOf");
    a.setMaxPriority(4);
    equal(4, b.getMaxPriority());
    Object lock = new Object();
    Thread t = new Thread(b, () -> {
      synchronized (lock) { lock.notifyAll(); waitOn(lock); }
    }, "t");
    equal(4, t.getPriority());
    t.setPriority(9);
    equal(4, t.getPriority());
    equal(0, a.activeCount());
    synchronized (lock) {
      t.start();
      lock.wait();
    }
    equal(1, a.activeCount());
    equal(1, a.activeGroupCount());
    Thread[] all = new Thread[3];
    equal(1, a.enumerate(all));
    same(t, all[0]);
    equal(0, a.enumerate(all, false));
    ThreadGroup[] groups = new ThreadGroup[1];
    equal(1, a.enumerate(groups));
    same(b, groups[0]);
    b.interrupt();
    t.join();
    equal(0, a.activeCount());
    raises(NullPointerException.class, () -> new ThreadGroup(null, "x"));
    equal("java.lang.ThreadGroup[name=a,maxpri=4]", a.toString());
    ThreadGroup root = a;
    while (root.getParent() != null) root = root.getParent();
    equal("system", root.getName());
  }

  static void waitOn(Object lock) {
    try {
      lock.wait();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
