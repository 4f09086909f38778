// What belongs to an object stays with it when the collector moves it: its
// identity hash, taken before or after it was locked, and its monitor.
// also: 2.11.10
import static conformance.Check.*;

public class HashAndMonitorStayWithTheObject {
  public static void main(String[] args) throws Exception {
    Object[] all = new Object[60];
    int[] hash = new int[all.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = i % 2 == 0 ? new Object() : new byte[i];
      if (i % 3 == 0) hash[i] = System.identityHashCode(all[i]);
    }
    System.gc();
    for (int i = 0; i < all.length; i++) {
      synchronized (all[i]) {
        if (i % 20 == 0) System.gc();
        if (i % 3 == 1) hash[i] = all[i].hashCode();
        if (i % 5 == 0) all[i].notifyAll();
        that(Thread.holdsLock(all[i]), "monitor of " + i);
      }
      if (i % 3 == 2) hash[i] = all[i].hashCode();
    }
    for (int round = 0; round < 3; round++) {
      System.gc();
      for (int i = 0; i < all.length; i++) {
        equal(hash[i], System.identityHashCode(all[i]));
        if (all[i] instanceof byte[]) equal(i, ((byte[]) all[i]).length);
      }
    }
  }
}
