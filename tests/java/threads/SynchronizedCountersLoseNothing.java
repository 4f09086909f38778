// Contended monitors: static, instance, nested, and inflated ones
// (JLS 17.1).
public class SynchronizedCountersLoseNothing {
  static int total;
  int own;
  static synchronized void bump() { total++; }
  synchronized void inc() { own++; if (own % 7 == 0) deeper(); }
  synchronized void deeper() { own += 2; }

  public static void main(String[] args) throws Exception {
    var o = new SynchronizedCountersLoseNothing();
    int[] shared = new int[1];
    int hash = o.hashCode();
    Thread[] ts = new Thread[6];
    for (int t = 0; t < ts.length; t++) {
      ts[t] = new Thread(() -> {
        for (int i = 0; i < 2000; i++) {
          bump();
          synchronized (shared) {
            shared[0]++;
            if (i % 500 == 0)
              try {
                shared.wait(0, 1);
              } catch (InterruptedException e) {
                throw new Error(e);
              }
          }
          synchronized (o) {
            o.own--;
          }
          try {
            synchronized (o) {
              o.own++;
              if (i % 100 == 0) throw new IllegalStateException();
            }
          } catch (IllegalStateException e) {
            synchronized (shared) {
              shared[0] += 10;
            }
          }
        }
      });
      ts[t].start();
    }
    for (Thread t : ts) t.join();
    System.out.println(total + " " + o.own + " " + shared[0] + " "
      + (o.hashCode() == hash));
    for (int i = 0; i < 20; i++) o.inc();
    System.out.println(o.own);
  }
}
// -- exit 0
// -- stdout
// 12000 0 13200 true
// 26
