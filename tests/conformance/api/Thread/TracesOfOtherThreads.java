// getStackTrace shows where another thread stands; nothing for one not started
// or dead; getAllStackTraces has the live ones.
import java.util.*;
import java.util.concurrent.CountDownLatch;
import static conformance.Check.*;

public class TracesOfOtherThreads {
  static final CountDownLatch IN = new CountDownLatch(1);
  static final Object LOCK = new Object();

  static void inner() throws Exception {
    synchronized (LOCK) {
      IN.countDown();
      LOCK.wait();
    }
  }
  static void outer() {
    try {
      inner();
    } catch (Exception e) {
      throw new Error(e);
    }
  }

  public static void main(String[] args) throws Exception {
    Thread t = new Thread(TracesOfOtherThreads::outer);
    equal(0, t.getStackTrace().length);
    t.start();
    IN.await();
    synchronized (LOCK) {
      StackTraceElement[] s = t.getStackTrace();
      List<String> names = new ArrayList<>();
      for (StackTraceElement e : s) names.add(e.getMethodName());
      equal(List.of("wait", "wait", "inner", "outer", "run", "run"),
          names);
      that(s[0].isNativeMethod() && s[0].getClassName().equals(
          "java.lang.Object"), s[0].toString());
      equal(14, s[2].getLineNumber());
      Map<Thread, StackTraceElement[]> all = Thread.getAllStackTraces();
      equal("inner", all.get(t)[2].getMethodName());
      that(all.containsKey(Thread.currentThread()), "myself");
      LOCK.notify();
    }
    t.join();
    equal(0, t.getStackTrace().length);
    that(!Thread.getAllStackTraces().containsKey(t), "dead");
    StackTraceElement[] own = Thread.currentThread().getStackTrace();
    equal("getStackTrace", own[0].getMethodName());
    equal("main", own[1].getMethodName());
  }
}
