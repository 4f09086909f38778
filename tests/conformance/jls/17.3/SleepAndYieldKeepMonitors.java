// sleep and yield give up no monitor; sleep ends at an interrupt, cleared, also
// one that came before it, and refuses negative times.
// raises: InterruptedException IllegalArgumentException
import static conformance.Check.*;

public class SleepAndYieldKeepMonitors {
  static boolean left;

  public static void main(String[] args) throws Exception {
    Object lock = new Object();
    Throwable[] failed = new Throwable[1];
    Thread wants = new Thread(() -> {
      synchronized (lock) { that(left, "entered while its owner slept"); }
    });
    wants.setUncaughtExceptionHandler((t, e) -> failed[0] = e);
    synchronized (lock) {
      wants.start();
      while (wants.getState() != Thread.State.BLOCKED) Thread.yield();
      Thread.sleep(2);
      Thread.yield();
      Thread.sleep(0);
      Thread.sleep(0, 1);
      left = true;
    }
    wants.join();
    same(null, failed[0]);
    Thread.currentThread().interrupt();
    raises(InterruptedException.class, () -> Thread.sleep(1000));
    that(!Thread.interrupted(), "flag");
    raises(IllegalArgumentException.class, () -> Thread.sleep(-1));
    raises(IllegalArgumentException.class, () -> Thread.sleep(0, 1_000_000));
    Thread sleeper = new Thread(() -> {
      try {
        Thread.sleep(3_600_000);
        left = false;
      } catch (InterruptedException e) {
        left = !Thread.currentThread().isInterrupted();
      }
    });
    left = false;
    sleeper.start();
    while (sleeper.getState() != Thread.State.TIMED_WAITING) Thread.onSpinWait();
    sleeper.interrupt();
    sleeper.join();
    that(left, "not interrupted");
  }
}
