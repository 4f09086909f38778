// CompletableFuture: chains, combination, exceptions, timeouts.
import java.util.concurrent.*;

public class CompletableFuturesCompose {
  static void show(String what, CompletableFuture<?> f) {
    try {
      System.out.println(what + " " + f.get());
    } catch (Exception e) {
      System.out.println(what + " " + e);
    }
  }

  public static void main(String[] args) throws Exception {
    Executor ex = r -> new Thread(r).start();
    CompletableFuture<Integer> a = CompletableFuture.supplyAsync(() -> 6, ex);
    CompletableFuture<Integer> b = new CompletableFuture<>();
    show("map", a.thenApply(x -> x * 7));
    show("compose", a.thenCompose(x -> CompletableFuture.supplyAsync(() -> x + 1, ex)));
    CompletableFuture<Integer> both = a.thenCombine(b, Integer::sum);
    System.out.println(both.isDone());
    new Thread(() -> b.complete(10)).start();
    show("combine", both);
    show("either", a.applyToEither(new CompletableFuture<Integer>(), x -> "first " + x));
    CompletableFuture<Integer> bad = CompletableFuture.supplyAsync(() -> {
      throw new IllegalStateException("bad");
    }, ex);
    show("bad", bad);
    show("derived", bad.thenApply(x -> x + 1));
    show("exceptionally", bad.exceptionally(t -> t.getClass().getSimpleName().length()));
    show("handle", bad.handle((v, t) -> v + " " + t));
    show("whenComplete", bad.whenComplete((v, t) -> System.out.println("seen " + v)));
    show("allOf", CompletableFuture.allOf(a, b).thenApply(v -> a.join() + b.join()));
    show("anyOf", CompletableFuture.anyOf(new CompletableFuture<>(), a));
    show("timeout", new CompletableFuture<String>().completeOnTimeout("late", 1, TimeUnit.MILLISECONDS));
    show("orTimeout", new CompletableFuture<String>().orTimeout(1, TimeUnit.MILLISECONDS));
    try {
      bad.join();
    } catch (CompletionException e) {
      System.out.println(e);
    }
    CompletableFuture<String> c = new CompletableFuture<>();
    System.out.println(c.cancel(true) + " " + c.isCancelled() + c.isCompletedExceptionally()
      + c.complete("x"));
    show("cancelled", c);
  }
}
// -- exit 0
// -- stdout
// map 42
// compose 7
// false
// combine 16
// either first 6
// bad java.util.concurrent.ExecutionException: java.lang.IllegalStateException: bad
// derived java.util.concurrent.ExecutionException: java.lang.IllegalStateException: bad
// exceptionally 19
// handle null java.util.concurrent.CompletionException: java.lang.IllegalStateException: bad
// seen null
// whenComplete java.util.concurrent.ExecutionException: java.lang.IllegalStateException: bad
// allOf 16
// anyOf 6
// timeout late
// orTimeout java.util.concurrent.ExecutionException: java.util.concurrent.TimeoutException
// java.util.concurrent.CompletionException: java.lang.IllegalStateException: bad
// true truetruefalse
// cancelled java.util.concurrent.CancellationException
