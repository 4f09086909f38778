// A thread that is both notified and interrupted either returns from wait with
// its flag still set, or throws, and then another waiting thread is woken.
import static conformance.Check.*;

public class NotificationsAreNotLostToInterrupts {
  static final Object lock = new Object();
  static int waiting, returned, interrupted;
  static boolean told, flagKept;

  static void run() {
    synchronized (lock) {
      waiting++;
      try {
        while (!told) lock.wait();
        returned++;
        flagKept |= Thread.interrupted();
      } catch (InterruptedException e) {
        interrupted++;
      }
    }
  }

  public static void main(String[] args) throws Exception {
    for (int round = 0; round < 10; round++) {
      waiting = returned = interrupted = 0;
      told = flagKept = false;
      Thread a = new Thread(NotificationsAreNotLostToInterrupts::run);
      Thread b = new Thread(NotificationsAreNotLostToInterrupts::run);
      a.start();
      b.start();
      // Who has counted itself and let the lock go waits.
      for (int n = 0; n < 2; ) synchronized (lock) { n = waiting; }
      synchronized (lock) {
        told = true;
        if (round % 2 == 0) {
          a.interrupt();
          lock.notify();
        } else { lock.notify(); a.interrupt(); }
      }
      a.join();
      // b was woken, or a was and kept its flag: then b still waits.
      synchronized (lock) {
        if (interrupted == 0) {
          that(flagKept, "the interrupt is lost");
          lock.notify();
        }
      }
      b.join();
      equal(interrupted == 0 ? 2 : 1, returned);
    }
  }
}
