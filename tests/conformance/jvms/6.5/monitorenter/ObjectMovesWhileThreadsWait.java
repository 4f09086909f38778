// Objects whose monitors threads wait for may be moved by the collector: each
// thread enters the monitor of its object all the same.
// also: 2.11.10, 2.7
import static conformance.Check.*;

public class ObjectMovesWhileThreadsWait {
  static int entered;

  public static void main(String[] args) throws Exception {
    Object[] locks = {new Object(), new int[5], new String("lock")};
    Thread[] t = new Thread[6];
    synchronized (locks[0]) {
      synchronized (locks[1]) {
        synchronized (locks[2]) {
          for (int i = 0; i < t.length; i++) {
            int n = i;
            t[i] = new Thread(() -> {
              Object mine = locks[n % 3];
              synchronized (mine) {
                that(Thread.holdsLock(locks[n % 3]), "another object's");
                synchronized (t) { entered++; }
              }
            });
            t[i].start();
          }
          for (Thread x : t)
            while (x.getState() != Thread.State.BLOCKED) Thread.yield();
          for (int i = 0; i < 3; i++) System.gc();
          for (Object o : locks) that(Thread.holdsLock(o), "lost");
          equal(0, entered);
        }
      }
    }
    for (Thread x : t) x.join();
    equal(6, entered);
  }
}
