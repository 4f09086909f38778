// Thread pools: results, exceptions, rejection, shutdown, invokeAll,
// scheduling.
import java.util.*;
import java.util.concurrent.*;

public class ExecutorsRunAndReport {
  public static void main(String[] args) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(3);
    List<Callable<Integer>> tasks = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      int n = i;
      tasks.add(() -> n * n);
    }
    int sum = 0;
    for (Future<Integer> f : pool.invokeAll(tasks)) sum += f.get();
    System.out.println(sum);
    Future<?> failing = pool.submit(() -> { throw new IllegalStateException("task"); });
    try {
      failing.get();
    } catch (ExecutionException e) {
      System.out.println(e.getMessage() + " | " + e.getCause() + " " + failing.isDone());
    }
    String any = pool.invokeAny(List.of(() -> "any", () -> "any"));
    System.out.println(any);
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch cancelled = new CountDownLatch(1);
    Future<?> stuck = pool.submit(() -> {
      started.countDown();
      try {
        Thread.sleep(1_000_000);
      } catch (InterruptedException e) {
        cancelled.countDown();
      }
    });
    started.await();
    System.out.println(stuck.cancel(true) + " " + stuck.isCancelled());
    cancelled.await();
    try {
      stuck.get();
    } catch (CancellationException e) {
      System.out.println("CancellationException");
    }
    pool.shutdown();
    try {
      pool.execute(() -> { });
    } catch (RejectedExecutionException e) {
      System.out.println("rejected");
    }
    System.out.println(pool.awaitTermination(10, TimeUnit.SECONDS) + " " + pool.isTerminated());
    ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);
    CountDownLatch ticks = new CountDownLatch(3);
    ScheduledFuture<?> f = timer.scheduleAtFixedRate(ticks::countDown, 0, 1, TimeUnit.MILLISECONDS);
    ScheduledFuture<String> late = timer.schedule(() -> "late", 2, TimeUnit.MILLISECONDS);
    ticks.await();
    f.cancel(false);
    System.out.println(late.get() + " " + f.isCancelled());
    timer.shutdownNow();
    ForkJoinPool fj = new ForkJoinPool(2);
    class Fib extends RecursiveTask<Integer> {
      final int n;
      Fib(int n) { this.n = n; }
      protected Integer compute() {
        if (n < 2) return n;
        Fib a = new Fib(n - 1);
        a.fork();
        return new Fib(n - 2).compute() + a.join();
      }
    }
    System.out.println(fj.invoke(new Fib(12)));
    fj.shutdown();
  }
}
// -- exit 0
// -- stdout
// 285
// java.lang.IllegalStateException: task | java.lang.IllegalStateException: task true
// any
// true true
// CancellationException
// rejected
// true true
// late true
// 144
