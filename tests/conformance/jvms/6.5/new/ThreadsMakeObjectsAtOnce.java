// Threads that make objects at the same time get each its own, whole and
// zeroed, while one of them asks for collections.
// also: 2.5
import static conformance.Check.*;

public class ThreadsMakeObjectsAtOnce {
  static class Node {
    final Thread owner = Thread.currentThread();
    final int number;
    final Node next;
    int[] data;

    Node(int number, Node next) {
      this.number = number;
      this.next = next;
    }
  }

  static volatile Throwable wrong;

  static void work(int seed) {
    Node list = null;
    for (int i = 0; i < 400; i++) {
      Node n = new Node(i, list);
      same(null, n.data);
      n.data = new int[] {i, seed};
      list = i % 100 == 99 ? null : n;
      if (seed == 0 && i % 150 == 0) System.gc();
      int expected = i;
      for (Node k = list; k != null && expected > i - 5; k = k.next) {
        equal(expected, k.number);
        equal(expected--, k.data[0]);
        equal(seed, k.data[1]);
        same(Thread.currentThread(), k.owner);
      }
    }
  }

  public static void main(String[] args) throws Exception {
    Thread[] t = new Thread[4];
    for (int i = 0; i < t.length; i++) {
      int seed = i;
      t[i] = new Thread(() -> {
        try {
          work(seed);
        } catch (Throwable e) {
          wrong = e;
        }
      });
      t[i].start();
    }
    for (Thread x : t) x.join();
    if (wrong != null) throw new AssertionError(wrong);
  }
}
