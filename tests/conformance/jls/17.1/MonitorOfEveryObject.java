// Every object has a monitor of its own: classes, arrays, strings, boxes,
// lambdas, threads and exceptions; equal ones are not the same.
import static conformance.Check.*;

public class MonitorOfEveryObject {
  enum E { A }
  record R(int x) { }

  static void alone(Object[] all, int i) {
    if (i == all.length) {
      for (Object o : all) that(Thread.holdsLock(o), "not held: " + o);
      return;
    }
    for (int k = i; k < all.length; k++) that(!Thread.holdsLock(all[k]),
        "held: " + all[k]);
    synchronized (all[i]) { alone(all, i + 1); all[i].notify(); }
    that(!Thread.holdsLock(all[i]), "kept");
  }

  public static void main(String[] args) throws Exception {
    Runnable lambda = () -> { };
    Object[] all = {new Object(), String.class, int[].class, new int[0],
        new int[0], new Object[1][1],
        new String("s"), new String("s"), Integer.valueOf(100000),
            Integer.valueOf(100000), lambda,
        new Thread(), new Exception(), E.A, new R(1), new R(1), void.class,
            new StringBuilder()};
    alone(all, 0);
    all[0].hashCode();
    all[3].hashCode();
    alone(all, 0);
    int[] hashes = new int[all.length];
    for (int i = 0; i < all.length; i++) synchronized (all[i]) {
      hashes[i] = System.identityHashCode(all[i]);
    }
    alone(all, 0);
    for (int i = 0; i < all.length; i++) equal(hashes[i],
        System.identityHashCode(all[i]));
    raises(NullPointerException.class, () -> Thread.holdsLock(null));
  }
}
