// notifyAll wakes all waiters, notify one at a time (JLS 17.2.2).
public class NotifyAllWakesEveryWaiter {
  static final Object gate = new Object();
  static int waiting, passed, permits;
  static boolean open;

  public static void main(String[] args) throws Exception {
    Thread[] ts = new Thread[8];
    for (int i = 0; i < ts.length; i++) {
      ts[i] = new Thread(() -> {
        synchronized (gate) {
          waiting++;
          gate.notifyAll();
          try {
            while (!open) gate.wait();
            passed++;
            gate.notifyAll();
            while (permits == 0) gate.wait();
            permits--;
            gate.notifyAll();
          } catch (InterruptedException e) {
            throw new Error(e);
          }
        }
      });
      ts[i].start();
    }
    synchronized (gate) {
      while (waiting < ts.length) gate.wait();
      System.out.println("waiting " + waiting + " passed " + passed);
      open = true;
      gate.notifyAll();
      while (passed < ts.length) gate.wait();
      System.out.println("passed " + passed);
      for (int i = 0; i < ts.length; i++) {
        permits = 1;
        gate.notifyAll();
        while (permits > 0) gate.wait();
      }
    }
    for (Thread t : ts) t.join();
    System.out.println("done " + permits);
  }
}
// -- exit 0
// -- stdout
// waiting 8 passed 0
// passed 8
// done 0
