// A synchronized instance method locks its object and a static one its class:
// one is entered by another thread while the other is held, the same is not.
import java.util.concurrent.CountDownLatch;
import static conformance.Check.*;

public class StaticAndInstanceMonitorsDiffer {
  static class Sub extends StaticAndInstanceMonitorsDiffer { }

  synchronized boolean[] instance() { return held(this); }
  static synchronized boolean[] statically() { return held(null); }
  static boolean[] held(Object o) {
    return new boolean[] {o != null && Thread.holdsLock(o),
        Thread.holdsLock(StaticAndInstanceMonitorsDiffer.class),
            Thread.holdsLock(Sub.class)};
  }
  synchronized void hold(CountDownLatch in,
      CountDownLatch out) throws InterruptedException {
    in.countDown();
    out.await();
  }

  public static void main(String[] args) throws Exception {
    equal("[true, false, false]",
        java.util.Arrays.toString(new Sub().instance()));
    equal("[false, true, false]", java.util.Arrays.toString(Sub.statically()));
    StaticAndInstanceMonitorsDiffer a = new StaticAndInstanceMonitorsDiffer();
    CountDownLatch in = new CountDownLatch(1), out = new CountDownLatch(1);
    Thread holder = new Thread(() -> {
      try {
        a.hold(in, out);
      } catch (InterruptedException e) { throw new Error(e); }
    });
    holder.start();
    in.await();
    statically();
    new StaticAndInstanceMonitorsDiffer().instance();
    Thread waits = new Thread(() -> a.instance());
    waits.start();
    while (waits.getState() != Thread.State.BLOCKED) Thread.onSpinWait();
    out.countDown();
    holder.join();
    waits.join();
  }
}
