package driver;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/** Work on a queue by several threads. */
final class Parallel {
  private Parallel() {}

  static <T> void each(Collection<T> all, int jobs, Consumer<T> work)
      throws InterruptedException {
    ConcurrentLinkedQueue<T> queue = new ConcurrentLinkedQueue<>(all);
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < jobs; i++) {
      Thread t = new Thread(() -> {
        for (T next; (next = queue.poll()) != null; ) work.accept(next);
      });
      t.start();
      threads.add(t);
    }
    for (Thread t : threads) t.join();
  }
}
