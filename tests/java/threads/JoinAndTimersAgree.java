// join of finished, running and own threads; Timer tasks run in order.
import java.util.*;
import java.util.concurrent.*;

public class JoinAndTimersAgree {
  public static void main(String[] args) throws Exception {
    Thread unstarted = new Thread();
    unstarted.join();
    System.out.println("unstarted joined " + unstarted.getState());
    CountDownLatch hold = new CountDownLatch(1);
    Thread t = new Thread(() -> {
      try {
        hold.await();
      } catch (InterruptedException e) {
        System.out.println(e);
      }
    });
    t.start();
    t.join(5);
    System.out.println("alive " + t.isAlive());
    hold.countDown();
    t.join();
    t.join(1000, 5);
    System.out.println("alive " + t.isAlive());
    try {
      t.join(-1);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    Timer timer = new Timer("timer", true);
    BlockingQueue<String> q = new LinkedBlockingQueue<>();
    for (int i = 3; i > 0; i--) {
      int n = i;
      timer.schedule(new TimerTask() {
        public void run() { q.add("task " + n); }
      }, i * 20L);
    }
    for (int i = 0; i < 3; i++) System.out.println(q.take());
    TimerTask never = new TimerTask() { public void run() { q.add("never"); } };
    timer.schedule(never, 1_000_000);
    System.out.println(never.cancel() + " " + never.cancel());
    timer.purge(); // the timer's thread may have been quicker
    timer.cancel();
    try {
      timer.schedule(new TimerTask() { public void run() { } }, 1);
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
    List<Thread> chain = new ArrayList<>();
    Thread before = null;
    StringBuffer order = new StringBuffer();
    for (int i = 0; i < 6; i++) {
      Thread wait = before;
      int n = i;
      before = new Thread(() -> {
        try {
          if (wait != null) wait.join();
        } catch (InterruptedException e) {
          throw new Error(e);
        }
        order.append(n);
      });
      chain.add(0, before);
    }
    for (int i = chain.size() - 1; i >= 0; i--) chain.get(i).start();
    before.join();
    System.out.println(order);
  }
}
// -- exit 0
// -- stdout
// unstarted joined NEW
// alive true
// alive false
// timeout value is negative
// task 1
// task 2
// task 3
// true false
// Timer already cancelled.
// 012345
