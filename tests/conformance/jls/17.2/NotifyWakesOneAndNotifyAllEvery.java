// notify lets one waiting thread go on, notifyAll all of them; they go on one
// at a time, each with the monitor, after the notifier has left it.
import static conformance.Check.*;

public class NotifyWakesOneAndNotifyAllEvery {
  static final Object lock = new Object();
  static int waiting, tickets, passed, inside;

  static void take() {
    synchronized (lock) {
      waiting++;
      lock.notifyAll();
      try {
        while (tickets == 0) lock.wait();
      } catch (InterruptedException e) { throw new Error(e); }
      tickets--;
      equal(0, inside++);
      passed++;
      inside--;
      lock.notifyAll();
    }
  }

  static void until(java.util.function.BooleanSupplier s) throws InterruptedException {
    synchronized (lock) { while (!s.getAsBoolean()) lock.wait(); }
  }

  public static void main(String[] args) throws Exception {
    Thread[] all = new Thread[5];
    for (int i = 0; i < 5; i++) (all[i] = new Thread(NotifyWakesOneAndNotifyAllEvery::take)).start();
    until(() -> waiting == 5);
    synchronized (lock) {
      tickets = 1;
      lock.notify();
      equal(0, passed);
    }
    until(() -> passed == 1);
    synchronized (lock) { lock.notifyAll(); equal(1, passed); }
    synchronized (lock) {
      tickets = 4;
      lock.notifyAll();
      equal(1, passed);
    }
    for (Thread t : all) t.join();
    equal("5,0,0", passed + "," + tickets + "," + inside);
    synchronized (lock) { lock.notify(); lock.notifyAll(); }
  }
}
