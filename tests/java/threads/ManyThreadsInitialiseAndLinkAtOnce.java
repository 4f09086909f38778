// Eight threads meet the same classes, call sites, constants, switches and
// failing initialisers for the first time, all at once (JVMS 5.4.3, 5.5).
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import java.lang.reflect.Method;
import java.util.concurrent.CyclicBarrier;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

public class ManyThreadsInitialiseAndLinkAtOnce {
  static class First {
    static final int VALUE;
    static {
      int sum = 0;
      for (int i = 0; i < 1000; i++) sum += i;
      VALUE = sum;
      Second.width++;
    }
  }

  static class Second {
    static int width = 5;
    static String text = "b" + width;
    int field = width;

    int add(int x) { return x + field; }
  }

  interface Constant {
    int X = Integer.parseInt("7");

    default int x() { return X; }
  }

  static class Implements implements Constant {}

  enum Suit {
    HEART,
    SPADE { @Override int rank() { return 2; } };

    int rank() { return 1; }
  }

  static class Fails {
    static int never = 1 / Integer.parseInt("0");
  }

  record Pair(int a, String b) {}

  static int next(int x) { return x + 1; }

  static final VarHandle ELEMENTS = MethodHandles.arrayElementVarHandle(int[].class);
  static final int[] elements = new int[4];

  static String meet() throws Throwable {
    int s = First.VALUE + new Second().add(3) + new Implements().x() + Suit.SPADE.rank();
    String failure;
    try {
      failure = "" + Fails.never;
    } catch (LinkageError e) {
      failure = "failed";
    }
    IntUnaryOperator next = ManyThreadsInitialiseAndLinkAtOnce::next;
    Supplier<Object> make = Object::new;
    s = next.applyAsInt(s) + new Object[2][3].length;
    switch (Suit.valueOf("HEART")) {
      case HEART: s++; break;
      default: s--;
    }
    MethodType type = MethodType.methodType(int.class, int.class);
    MethodHandle h = MethodHandles.lookup()
        .findStatic(ManyThreadsInitialiseAndLinkAtOnce.class, "next", type);
    s += (int) h.invokeExact(4);
    s += (int) MethodHandles.dropArguments(h, 0, String.class).invoke("x", 3);
    ELEMENTS.getAndAdd(elements, 1, 2);
    Method m = ManyThreadsInitialiseAndLinkAtOnce.class.getDeclaredMethod("next", int.class);
    s += (Integer) m.invoke(null, 8);
    Pair pair = new Pair(s, "q");
    return failure + s + Second.text + 'c' + 1.5 + pair + pair.equals(new Pair(s, "q"))
        + (make.get() != null);
  }

  public static void main(String[] args) throws Exception {
    CyclicBarrier barrier = new CyclicBarrier(8);
    Thread[] threads = new Thread[8];
    String[] results = new String[8];
    for (int i = 0; i < 8; i++) {
      int n = i;
      threads[i] = new Thread(() -> {
        try {
          barrier.await();
          results[n] = meet();
        } catch (Throwable e) {
          results[n] = e.toString();
        }
      });
      threads[i].start();
    }
    for (Thread t : threads) t.join();
    for (String r : results) if (!r.equals(results[0])) System.out.println("differs: " + r);
    System.out.println(results[0]);
    System.out.println(elements[1]);
  }
}
// -- exit 0
// -- stdout
// failed499540b5c1.5Pair[a=499540, b=q]truetrue
// 16
