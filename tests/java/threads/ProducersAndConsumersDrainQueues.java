// Blocking queues of all kinds hand over everything exactly once.
import java.util.*;
import java.util.concurrent.*;

public class ProducersAndConsumersDrainQueues {
  static void run(String name, BlockingQueue<Integer> q, boolean ordered) throws Exception {
    int n = 100;
    int[] sum = new int[2], outOfOrder = new int[1];
    Thread[] c = new Thread[2];
    for (int k = 0; k < 2; k++) {
      int me = k;
      c[k] = new Thread(() -> {
        try {
          int last = -1;
          for (;;) {
            int v = q.take();
            if (v < 0) return;
            if (v < last) outOfOrder[0]++;
            last = v;
            sum[me] += v;
          }
        } catch (InterruptedException e) {
          throw new Error(e);
        }
      });
      c[k].start();
    }
    for (int i = 0; i < n; i++) q.put(i);
    while (!q.isEmpty()) Thread.yield();
    q.put(-1);
    if (q instanceof PriorityBlockingQueue) while (!q.isEmpty()) Thread.yield();
    q.put(-1);
    for (Thread t : c) t.join();
    System.out.println(name + " " + (sum[0] + sum[1]) + " "
      + (ordered ? outOfOrder[0] == 0 : true) + " " + q.size());
  }

  public static void main(String[] args) throws Exception {
    run("array", new ArrayBlockingQueue<>(3), true);
    run("linked", new LinkedBlockingQueue<>(5), true);
    run("deque", new LinkedBlockingDeque<>(4), true);
    run("synchronous", new SynchronousQueue<>(), true);
    run("transfer", new LinkedTransferQueue<>(), true);
    run("priority", new PriorityBlockingQueue<>(), false);
    Exchanger<String> x = new Exchanger<>();
    Thread t = new Thread(() -> {
      try {
        System.out.println("other got " + x.exchange("from other"));
      } catch (InterruptedException e) {
        throw new Error(e);
      }
    });
    t.start();
    String got = x.exchange("from main");
    t.join();
    System.out.println("main got " + got);
  }
}
// -- exit 0
// -- stdout
// array 4950 true 0
// linked 4950 true 0
// deque 4950 true 0
// synchronous 4950 true 0
// transfer 4950 true 0
// priority 4950 true 0
// other got from main
// main got from other
