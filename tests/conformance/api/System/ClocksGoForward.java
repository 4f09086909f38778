// nanoTime never goes back and counts nanoseconds; currentTimeMillis agrees
// with the other clocks of the library.
import java.time.*;
import static conformance.Check.*;

public class ClocksGoForward {
  public static void main(String[] args) throws Exception {
    long last = System.nanoTime(), first = last;
    for (int i = 0; i < 20000; i++) {
      long now = System.nanoTime();
      that(now - last >= 0, "time went back");
      last = now;
    }
    that(last > first, "time stands still");
    long a = System.currentTimeMillis();
    Instant i = Instant.now();
    long b = System.currentTimeMillis();
    that(i.toEpochMilli() >= a && i.toEpochMilli() <= b, "Instant.now");
    that(a > 1_600_000_000_000L, "after the year 2020");
    long before = System.nanoTime();
    Thread.sleep(5);
    long slept = System.nanoTime() - before;
    that(slept >= 4_000_000, "slept only " + slept);
    Object lock = new Object();
    before = System.nanoTime();
    synchronized (lock) { lock.wait(5); }
    java.util.concurrent.locks.LockSupport.parkNanos(1);
    that(System.nanoTime() > before, "waiting takes time");
  }
}
