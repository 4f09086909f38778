// Litmus tests of the memory model (JLS 17.4, 17.5): store buffering, message
// passing, load buffering and IRIW with volatiles, publication of final fields,
// double-checked locking.  None shows an outcome that the model forbids.
//
// Threads run through the same array of small states, each its own part of the
// program, so that they meet in most of them.  The argument is how many states
// each program sees; `make litmus` gives a million.
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Consumer;
import java.util.function.Predicate;

public class ForbiddenOutcomesNeverAppear {
  static final int BATCH = 1000;

  static class State {
    volatile int x, y;
    int plain;
    int r1, r2, r3, r4;
    Box box;             // published by a race
    volatile Box slow;   // made once
    int made;
  }

  static class Box {
    final int a;
    final int[] b;
    int c;

    Box(int n) {
      a = n;
      b = new int[] {n, n};
      c = n;
    }
  }

  static class Program {
    final String name;
    final Predicate<State> forbidden;
    final Consumer<State>[] parts;

    @SafeVarargs
    Program(String name, Predicate<State> forbidden, Consumer<State>... parts) {
      this.name = name;
      this.forbidden = forbidden;
      this.parts = parts;
    }
  }

  static void once(State s) {
    Box b = s.slow;
    if (b == null) {
      synchronized (s) {
        b = s.slow;
        if (b == null) {
          s.made++;
          s.slow = b = new Box(7);
        }
      }
    }
    if (b.a != 7 || b.b[1] != 7 || b.c != 7) s.r1 = -1;
  }

  static final Program[] PROGRAMS = {
    new Program("store buffering", s -> s.r1 == 0 && s.r2 == 0,
        s -> { s.x = 1; s.r1 = s.y; },
        s -> { s.y = 1; s.r2 = s.x; }),
    new Program("message passing", s -> s.r1 == 1 && s.r2 == 0,
        s -> { s.plain = 1; s.y = 1; },
        s -> { s.r1 = s.y; s.r2 = s.plain; }),
    new Program("load buffering", s -> s.r1 == 1 && s.r2 == 1,
        s -> { s.r1 = s.x; s.y = 1; },
        s -> { s.r2 = s.y; s.x = 1; }),
    new Program("independent reads of independent writes",
        s -> s.r1 == 1 && s.r2 == 0 && s.r3 == 1 && s.r4 == 0,
        s -> s.x = 1,
        s -> s.y = 1,
        s -> { s.r1 = s.x; s.r2 = s.y; },
        s -> { s.r3 = s.y; s.r4 = s.x; }),
    new Program("final fields", s -> s.r1 < 0,
        s -> s.box = new Box(5),
        s -> {
          Box b = s.box;
          if (b != null && (b.a != 5 || b.b[0] != 5 || b.b[1] != 5)) s.r1 = -1;
        }),
    new Program("double-checked locking", s -> s.made != 1 || s.r1 < 0,
        ForbiddenOutcomesNeverAppear::once,
        ForbiddenOutcomesNeverAppear::once,
        ForbiddenOutcomesNeverAppear::once),
  };

  // How far a thread has come in the batch.
  static class Progress {
    volatile int at;
  }

  // Go through the batch side by side: wait a little for the others at each state,
  // not for ever, as they may have no processor.
  static void walk(State[] states, Consumer<State> part, Progress own,
      Progress[] all) {
    for (int i = 0; i < states.length; i++) {
      own.at = i;
      for (Progress other : all)
        for (int spin = 0; other.at < i && spin < 50; spin++) Thread.onSpinWait();
      part.accept(states[i]);
    }
    own.at = Integer.MAX_VALUE;
  }

  static void await(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (InterruptedException | BrokenBarrierException e) {
      throw new IllegalStateException(e);
    }
  }

  static long run(Program p, int states) throws InterruptedException {
    State[][] batch = new State[1][];
    long[] seen = {0};
    int batches = (states + BATCH - 1) / BATCH;
    Progress[] all = new Progress[p.parts.length];
    for (int i = 0; i < all.length; i++) all[i] = new Progress();
    Runnable next = () -> {
      if (batch[0] != null)
        for (State s : batch[0]) if (p.forbidden.test(s)) seen[0]++;
      State[] fresh = new State[BATCH];
      for (int i = 0; i < BATCH; i++) fresh[i] = new State();
      batch[0] = fresh;
      for (Progress one : all) one.at = 0;
    };
    CyclicBarrier barrier = new CyclicBarrier(p.parts.length, next);
    Thread[] threads = new Thread[p.parts.length];
    for (int i = 0; i < threads.length; i++) {
      Consumer<State> part = p.parts[i];
      Progress own = all[i];
      threads[i] = new Thread(() -> {
        await(barrier);
        for (int n = 0; n < batches; n++) {
          walk(batch[0], part, own, all);
          await(barrier);
        }
      });
      threads[i].start();
    }
    for (Thread t : threads) t.join();
    return seen[0];
  }

  public static void main(String[] args) throws InterruptedException {
    int states = args.length > 0 ? Integer.parseInt(args[0]) : 4000;
    for (Program p : PROGRAMS)
      System.out.println(p.name + ": " + run(p, states));
  }
}
// -- exit 0
// -- stdout
// store buffering: 0
// message passing: 0
// load buffering: 0
// independent reads of independent writes: 0
// final fields: 0
// double-checked locking: 0
