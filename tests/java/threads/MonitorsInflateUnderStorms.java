// Locks that many threads want, that are waited on, hashed, held deep and
// collected meanwhile keep their meaning (JLS 17.1); strings are interned by
// all at once.
public class MonitorsInflateUnderStorms {
  static final Object[] locks = new Object[50];
  static final int[] counts = new int[50];
  static final int[] hashes = new int[50];
  static int total;

  static synchronized void count() { total++; }

  static int deep(Object lock, int depth) {
    synchronized (lock) {
      return depth == 0 ? 0 : 1 + deep(lock, depth - 1);
    }
  }

  static void turn(int id, int k) throws InterruptedException {
    int j = (k * 7 + id) % locks.length;
    Object lock = locks[j];
    synchronized (lock) {
      counts[j]++;
      if (k % 10 == id) {
        int h = lock.hashCode();
        if (hashes[j] == 0) hashes[j] = h;
        else if (hashes[j] != h) System.out.println("the hash changed");
      }
      if (k % 20 == 0) lock.notifyAll();
      if (k % 50 == 3) lock.wait(1);
    }
    count();
    if (k % 90 == 7) System.gc();
    String s = ("s" + k % 10).intern();
    if (s != ("s" + k % 10).intern()) System.out.println("interned twice");
  }

  public static void main(String[] args) throws Exception {
    for (int i = 0; i < locks.length; i++) locks[i] = new Object();
    Thread[] threads = new Thread[8];
    for (int i = 0; i < threads.length; i++) {
      int id = i;
      threads[i] = new Thread(() -> {
        try {
          for (int k = 0; k < 200; k++) turn(id, k);
        } catch (InterruptedException e) {
          System.out.println(e);
        }
      });
      threads[i].start();
    }
    for (Thread t : threads) t.join();
    int sum = 0;
    for (int c : counts) sum += c;
    System.out.println(sum + " " + total);
    System.out.println(deep(locks[0], 300) + " " + Thread.holdsLock(locks[0]));
    int[] shared = {0};
    for (int i = 0; i < 4; i++) {
      threads[i] = new Thread(() -> {
        for (int k = 0; k < 1000; k++)
          synchronized (shared) {
            shared[0]++;
          }
      });
      threads[i].start();
    }
    for (int i = 0; i < 4; i++) threads[i].join();
    System.out.println(shared[0]);
  }
}
// -- exit 0
// -- stdout
// 1600 1600
// 300 false
// 4000
