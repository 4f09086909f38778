// Reads of a volatile by one thread never see an older write after a newer one,
// nor a value that nobody wrote; its writer reads its own at once.
import static conformance.Check.*;

public class ReadsNeverGoBack {
  static volatile int counter;
  static volatile Object object = "0";
  static volatile boolean odd;

  public static void main(String[] args) throws Exception {
    int rounds = 1000;
    Throwable[] failed = new Throwable[2];
    Thread[] readers = new Thread[2];
    for (int k = 0; k < 2; k++) {
      int id = k;
      readers[k] = new Thread(() -> {
        try {
          int last = 0;
          for (int tries = 0; last < rounds; tries++) {
            int now = counter;
            that(now >= last && now <= rounds, "from " + last + " to " + now);
            int inObject = Integer.parseInt((String) object);
            that(inObject >= now - 1 && inObject <= rounds, "object "
                + inObject + " after " + now);
            last = now;
            if (tries % 8 == 0) Thread.yield();
          }
        } catch (Throwable t) {
          failed[id] = t;
        }
      });
      readers[k].start();
    }
    for (int i = 1; i <= rounds; i++) {
      object = Integer.toString(i);
      counter = i;
      odd = !odd;
      equal(i, counter);
      equal(i % 2 == 1, odd);
    }
    for (Thread t : readers) t.join();
    same(null, failed[0]);
    same(null, failed[1]);
  }
}
