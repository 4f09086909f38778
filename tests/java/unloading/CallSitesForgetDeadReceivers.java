// One call site of an interface method, one cast and one instanceof see the
// classes of hundreds of loaders that come and go, all of the same name
// (JVMS 5.3, 6.5.invokeinterface).
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

public class CallSitesForgetDeadReceivers {
  public static class Op implements IntUnaryOperator {
    static int calls;
    public int applyAsInt(int x) { return x + ++calls; }
  }

  static final byte[] BYTES = bytes();

  static byte[] bytes() {
    try (InputStream in = CallSitesForgetDeadReceivers.class.getResourceAsStream(
             "CallSitesForgetDeadReceivers$Op.class")) {
      return in.readAllBytes();
    } catch (Exception e) {
      throw new Error(e);
    }
  }

  static class L extends ClassLoader {
    L() { super(null); }
    IntUnaryOperator make() throws Exception {
      return (IntUnaryOperator) defineClass(null, BYTES, 0, BYTES.length).getDeclaredConstructor().newInstance();
    }
  }

  static int call(Object o, int x) {
    if (!(o instanceof IntUnaryOperator) || o instanceof Op) return -1;
    return ((IntUnaryOperator) o).applyAsInt(x);
  }

  public static void main(String[] args) throws Exception {
    List<WeakReference<Object>> refs = new ArrayList<>();
    List<IntUnaryOperator> kept = new ArrayList<>();
    int sum = 0;
    for (int i = 0; i < 300; i++) {
      IntUnaryOperator op = new L().make();
      sum += call(op, i);
      sum += call(op, 1);
      refs.add(new WeakReference<>(op.getClass()));
      if (i % 50 == 0) kept.add(op);
      op = null;
      if (i % 40 == 39) {
        System.gc();
        for (IntUnaryOperator k : kept) sum += call(k, 0);
      }
    }
    System.out.println(sum + " " + call(new Op(), 1));
    long alive = 0;
    for (int i = 0; i < 100; i++) {
      System.gc();
      alive = refs.stream().filter(r -> r.get() != null).count();
      if (alive == kept.size()) break;
      Thread.sleep(1);
    }
    System.out.println(kept.size() + " kept, " + alive + " alive");
    for (IntUnaryOperator k : kept) sum += call(k, 0);
    System.out.println(sum);
  }
}
// -- exit 0
// -- stdout
// 46178 -1
// 6 kept, 6 alive
// 46221
