// A thread that initialises a subclass waits for the superclass that another
// thread is initialising, and others wait for both; nobody waits in a circle.
// also: jls 12.4.2
// alone:
import java.util.concurrent.CountDownLatch;
import static conformance.Check.*;

public class SubclassWaitsForSuperclass {
  static final CountDownLatch inBase = new CountDownLatch(1);
  static final CountDownLatch leave = new CountDownLatch(1);
  static volatile String trace = "";

  static class Base {
    static int b;
    static {
      inBase.countDown();
      try {
        leave.await();
      } catch (InterruptedException e) {
        throw new Error(e);
      }
      b = 3;
      trace += "base ";
    }
  }
  static class Sub extends Base { static int s = b * 2; static { trace += "sub "; } }
  static class Low extends Sub { static int l = s * 2; static { trace += "low "; } }

  public static void main(String[] args) throws Exception {
    int[] seen = new int[3];
    Thread a = new Thread(() -> seen[0] = Base.b);
    a.start();
    inBase.await();
    Thread b = new Thread(() -> seen[1] = Sub.s);
    Thread c = new Thread(() -> seen[2] = Low.l);
    b.start();
    c.start();
    for (int i = 0; i < 200; i++) Thread.yield();
    equal("", trace);
    leave.countDown();
    a.join();
    b.join();
    c.join();
    equal(3, seen[0]);
    equal(6, seen[1]);
    equal(12, seen[2]);
    equal("base sub low ", trace);
  }
}
