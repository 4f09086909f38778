// Each interface method, and hashCode, equals and toString, reaches the handler
// with the proxy, the Method and its boxed arguments; getClass and notify do
// not.
import java.lang.reflect.*;
import java.util.*;
import static conformance.Check.*;

public class CallsReachTheHandler {
  interface F {
    int sum(byte a, short b, char c, int d, long e, float f, double g,
            boolean h);
    void none();
    String[] array(int[] x, String... y);
  }

  public static void main(String[] args) {
    List<String> log = new ArrayList<>();
    Object[] seen = new Object[3];
    InvocationHandler h = (p, m, a) -> {
      seen[0] = p;
      seen[1] = a;
      log.add(m.getDeclaringClass().getSimpleName() + "." + m.getName()
          + (a == null ? "" : Arrays.toString(a)));
      return switch (m.getName()) {
        case "sum", "hashCode" -> 42;
        case "equals" -> p == a[0];
        case "toString" -> "text";
        case "array" -> a[1];
        default -> null;
      };
    };
    F f = (F) Proxy.newProxyInstance(F.class.getClassLoader(),
        new Class<?>[] {F.class}, h);
    equal(42, f.sum((byte) 1, (short) 2, 'c', 4, 5L, 6f, 7d, true));
    same(f, seen[0]);
    same(Byte.class, ((Object[]) seen[1])[0].getClass());
    same(Character.class, ((Object[]) seen[1])[2].getClass());
    f.none();
    equal(null, seen[1]);
    equal("b", f.array(null, "a", "b")[1]);
    equal(42, f.hashCode());
    that(f.equals(f) && !f.equals("x"), "equals");
    equal("text", f.toString());
    int before = log.size();
    f.getClass();
    synchronized (f) { f.notifyAll(); }
    equal(before, log.size());
    equal("F.sum[1, 2, c, 4, 5, 6.0, 7.0, true]", log.get(0));
    equal("F.none", log.get(1));
    equal("Object.hashCode", log.get(3));
    same(h, Proxy.getInvocationHandler(f));
  }
}
