// An initialiser may start threads and wait for them as long as they do not need
// its class; constants of the class are no need.
// alone:
// also: jls 12.4.2
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import static conformance.Check.*;

public class InitialisersThatStartThreads {
  static final List<String> seen =
      Collections.synchronizedList(new ArrayList<>());

  static class Worker extends Thread {
    @Override public void run() {
      seen.add(Starting.TEXT + Starting.NUMBER);
      seen.add("" + Other.value);
      seen.add(Starting[].class.getSimpleName());
      seen.add("" + (Starting.class.desiredAssertionStatus()
          || Starting.class.isInterface()));
    }
  }

  static class Other { static int value = 8; }

  static class Starting {
    static final String TEXT = "text";
    static final int NUMBER = 5;
    static int after;
    static {
      Worker w = new Worker();
      w.start();
      try {
        w.join();
      } catch (InterruptedException e) {
        throw new Error(e);
      }
      after = seen.size();
    }
  }

  public static void main(String[] args) {
    equal(4, Starting.after);
    equal(List.of("text5", "8", "Starting[]", "false"), seen);
  }
}
