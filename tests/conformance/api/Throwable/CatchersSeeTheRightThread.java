// An exception belongs to the thread that throws it; handed over it keeps its
// trace; both threads may print it at once.
import java.util.*;
import java.util.concurrent.*;
import static conformance.Check.*;

public class CatchersSeeTheRightThread {
  static Object compute(int n) {
    if (n == 0) throw new IllegalStateException("deep");
    return compute(n - 1);
  }

  public static void main(String[] args) throws Exception {
    FutureTask<Object> f = new FutureTask<>(() -> compute(3));
    Thread t = new Thread(f);
    t.start();
    t.join();
    ExecutionException e = (ExecutionException) raises(
        ExecutionException.class, () -> f.get());
    equal("java.lang.IllegalStateException: deep", e.getMessage());
    Throwable c = e.getCause();
    for (int i = 0; i < 4; i++)
      equal("compute", c.getStackTrace()[i].getMethodName());
    StackTraceElement[] s = c.getStackTrace();
    equal("java.lang.Thread", s[s.length - 1].getClassName());
    String main = e.getStackTrace()[e.getStackTrace().length - 1].toString();
    that(!main.equals(s[s.length - 1].toString())
        || !main.contains("CatchersSeeTheRightThread"), main);
    CompletableFuture<Object> a = new CompletableFuture<>();
    CompletableFuture<Object> b =
        a.thenApply(x -> { throw (RuntimeException) c; });
    a.complete(1);
    same(c, raises(CompletionException.class, () -> b.join()).getCause());
    // The elements are made once, also when several threads ask for them.
    Throwable fresh = raises(ArithmeticException.class,
        () -> Math.floorMod(1, 0));
    CyclicBarrier go = new CyclicBarrier(3);
    Set<String> traces = ConcurrentHashMap.newKeySet();
    Thread[] all = new Thread[3];
    for (int i = 0; i < 3; i++) {
      (all[i] = new Thread(() -> {
        try {
          go.await();
        } catch (Exception x) {
          throw new Error(x);
        }
        traces.add(Arrays.toString(fresh.getStackTrace()));
      })).start();
    }
    for (Thread x : all) x.join();
    equal(1, traces.size());
  }
}
