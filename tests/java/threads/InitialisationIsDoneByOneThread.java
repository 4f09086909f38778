// Of threads that need a class at once, one initialises and the others wait;
// all see the failure (JVMS 5.5).
import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicInteger;

public class InitialisationIsDoneByOneThread {
  static final AtomicInteger runs = new AtomicInteger(), fails = new AtomicInteger();
  static final CountDownLatch inside = new CountDownLatch(1), go = new CountDownLatch(1);

  static class Slow {
    static int v;
    static {
      runs.incrementAndGet();
      inside.countDown();
      try {
        go.await();
      } catch (InterruptedException e) {
        throw new Error(e);
      }
      v = 42;
    }
  }

  static class Fails {
    static int v = fail();
    static int fail() {
      fails.incrementAndGet();
      throw new IllegalStateException("once");
    }
  }

  public static void main(String[] args) throws Exception {
    AtomicInteger sum = new AtomicInteger(), first = new AtomicInteger(), later = new AtomicInteger();
    Thread[] ts = new Thread[5];
    for (int i = 0; i < ts.length; i++) {
      ts[i] = new Thread(() -> {
        sum.addAndGet(Slow.v);
        try {
          System.out.println(Fails.v);
        } catch (ExceptionInInitializerError e) {
          first.incrementAndGet();
        } catch (NoClassDefFoundError e) {
          later.incrementAndGet();
        }
      });
      ts[i].start();
    }
    inside.await();
    System.out.println("one is inside");
    go.countDown();
    for (Thread t : ts) t.join();
    System.out.println(runs + " " + sum + " " + fails + " " + first + " " + later);
    Thread namer = new Thread(() -> {
      try {
        System.out.println(Fails.v);
      } catch (NoClassDefFoundError e) {
        System.out.println(e.getMessage());
      }
    });
    namer.start();
    namer.join();
  }
}
// -- exit 0
// -- stdout
// one is inside
// 1 210 1 1 4
// Could not initialize class InitialisationIsDoneByOneThread$Fails
