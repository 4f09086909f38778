// start works once, not on a running nor on a dead thread; run called directly
// is an ordinary method.
// raises: IllegalThreadStateException
import static conformance.Check.*;

public class StartsOnlyOnce {
  static Thread ran;

  public static void main(String[] args) throws Exception {
    Thread t = new Thread(() -> ran = Thread.currentThread());
    t.run();
    same(Thread.currentThread(), ran);
    t.start();
    raises(IllegalThreadStateException.class, () -> t.start());
    t.join();
    same(t, ran);
    raises(IllegalThreadStateException.class, () -> t.start());
    raises(IllegalThreadStateException.class,
        () -> Thread.currentThread().start());
    new Thread().start();
    new Thread((Runnable) null).run();
    Thread sub = new Thread(() -> ran = null) {
      @Override public void run() { ran = this; }
    };
    sub.start();
    sub.join();
    same(sub, ran);
    // join of what never started returns at once, as does that of the dead.
    new Thread(() -> {}).join();
    t.join();
    t.join(1);
    raises(IllegalArgumentException.class, () -> t.join(-1));
    raises(IllegalArgumentException.class, () -> t.join(0, 1_000_000));
  }
}
