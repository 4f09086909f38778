// Timer, executors, CompletableFuture: results without depending on the clock.
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicInteger;

public class ExecutorsScheduleInOrder {
  public static void main(String[] args) throws Exception {
    ExecutorService one = Executors.newSingleThreadExecutor();
    List<Integer> order = Collections.synchronizedList(new ArrayList<>());
    List<Future<Integer>> fs = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      int k = i;
      fs.add(one.submit(() -> { order.add(k); return k * k; }));
    }
    int sum = 0;
    for (Future<Integer> f : fs) sum += f.get();
    System.out.println(order + " " + sum + " " + fs.get(0).isDone());
    Future<Object> bad = one.submit(() -> {
        throw new java.io.IOException("task"); });
    try {
      bad.get();
    } catch (ExecutionException e) {
      System.out.println(e.getMessage() + " | " + e.getCause());
    }
    System.out.println(one.invokeAny(List.of(() -> "any")) + " "
        + one.invokeAll(List.of(() -> 1, () -> 2)).size());
    one.shutdown();
    System.out.println(one.awaitTermination(20, TimeUnit.SECONDS) + " "
        + one.isTerminated());
    try {
      one.execute(() -> { });
    } catch (RejectedExecutionException e) {
      System.out.println("rejected");
    }
    ScheduledExecutorService s = Executors.newScheduledThreadPool(1);
    CountDownLatch three = new CountDownLatch(3);
    ScheduledFuture<?> rate = s.scheduleAtFixedRate(three::countDown, 0, 1,
        TimeUnit.MILLISECONDS);
    System.out.println(three.await(20, TimeUnit.SECONDS) + " " +
        rate.cancel(false) + " "
        + rate.isCancelled());
    System.out.println(s.schedule(() -> "later", 1, TimeUnit.MILLISECONDS)
        .get());
    ScheduledFuture<?> never = s.schedule(() -> { }, 1, TimeUnit.HOURS);
    System.out.println(never.isDone() + " " + s.shutdownNow().size() + " "
        + s.awaitTermination(20, TimeUnit.SECONDS));
    Timer t = new Timer("timer", true);
    CountDownLatch ticks = new CountDownLatch(2);
    t.schedule(new TimerTask() {
      @Override public void run() {
        ticks.countDown();
        if (ticks.getCount() == 0) cancel();
      }
    }, 0, 1);
    System.out.println(ticks.await(20, TimeUnit.SECONDS));
    t.cancel();
    try {
      t.schedule(new TimerTask() { @Override public void run() { } }, 1);
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
    CompletableFuture<Integer> a = CompletableFuture.supplyAsync(() -> 20);
    CompletableFuture<Integer> b = a.thenApplyAsync(x -> x + 1)
        .thenCombine(CompletableFuture.completedFuture(2), (x, y) -> x * y);
    System.out.println(b.get() + " " + b.thenCompose(x ->
        CompletableFuture.supplyAsync(
        () -> x + 1)).join());
    CompletableFuture<String> f = CompletableFuture.supplyAsync(() -> {
      if (true) throw new IllegalStateException("async");
      return "";
    });
    System.out.println(f.exceptionally(x -> "was " + x).join() + " "
        + f.handle((v, x) -> v + " " + x.getCause().getMessage()).join());
    try {
      f.join();
    } catch (CompletionException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(CompletableFuture.allOf(a, b).thenApply(x -> "all").get()
        + " "
        + CompletableFuture.anyOf(a).get() + " " + a.getNow(0));
    ForkJoinPool pool = new ForkJoinPool(2);
    class Sum extends RecursiveTask<Integer> {
      final int lo, hi;
      Sum(int lo, int hi) { this.lo = lo; this.hi = hi; }
      @Override protected Integer compute() {
        if (hi - lo < 10) {
          int r = 0;
          for (int i = lo; i < hi; i++) r += i;
          return r;
        }
        Sum l = new Sum(lo, (lo + hi) / 2), r = new Sum((lo + hi) / 2, hi);
        l.fork();
        return r.compute() + l.join();
      }
    }
    System.out.println(pool.invoke(new Sum(0, 500)));
    pool.shutdown();
    AtomicInteger n = new AtomicInteger();
    Phaser ph = new Phaser(1);
    System.out.println(ph.arrive() + " " + ph.getPhase() + " " +
        n.accumulateAndGet(5,
        Math::max));
  }
}
// -- exit 0
// -- stdout
// [0, 1, 2, 3, 4] 30 true
// java.io.IOException: task | java.io.IOException: task
// any 2
// true true
// rejected
// true true true
// later
// false 1 true
// true
// Timer already cancelled.
// 42 43
// was java.util.concurrent.CompletionException: java.lang.IllegalStateException: async null async
// java.lang.IllegalStateException: async
// all 20 20
// 124750
// 0 1 5
