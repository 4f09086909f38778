// Cleaner actions run when the object is unreachable or when asked, once.
import java.lang.ref.Cleaner;
import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicInteger;

public class CleanersRunOnce {
  static final AtomicInteger cleaned = new AtomicInteger();
  static final Cleaner cleaner = Cleaner.create();

  static class Resource implements AutoCloseable {
    private final Cleaner.Cleanable c;
    Resource(CountDownLatch l, String name) {
      c = cleaner.register(this, () -> {
        cleaned.incrementAndGet();
        l.countDown();
        if (name.equals("throws")) throw new IllegalStateException("ignored");
      });
    }
    public void close() { c.clean(); }
  }

  public static void main(String[] args) throws Exception {
    CountDownLatch one = new CountDownLatch(1), two = new CountDownLatch(3);
    try (Resource r = new Resource(one, "closed")) {
      System.out.println("open " + cleaned);
      r.close();
    }
    System.out.println("closed " + cleaned + " " + one.getCount());
    new Resource(two, "lost");
    new Resource(two, "throws");
    new Resource(two, "lost too");
    Resource kept = new Resource(new CountDownLatch(1), "kept");
    for (int i = 0; i < 500 && two.getCount() > 0; i++) {
      System.gc();
      two.await(5, TimeUnit.MILLISECONDS);
    }
    System.out.println("collected " + cleaned);
    kept.close();
    kept.close();
    System.out.println("kept " + cleaned);
  }
}
// -- exit 0
// -- stdout
// open 0
// closed 1 0
// collected 4
// kept 5
