// Classes that nobody wrote by hand are classed like others: lambda objects,
// proxies, records, enum constants with bodies, anonymous and local classes.
// also: 6.5.checkcast
// raises: ClassCastException
import java.io.Serializable;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;
import static conformance.Check.*;

public class ProxiesLambdasRecordsEnums {
  record Point(int x) implements Supplier<Integer> {
    public Integer get() { return x; }
  }
  enum E { PLAIN, BODY { } }

  static int bits(Object o) {
    return (o instanceof Supplier ? 1 : 0) | (o instanceof Runnable ? 2 : 0)
        | (o instanceof Record ? 4 : 0) | (o instanceof Enum ? 8 : 0)
        | (o instanceof Proxy ? 16 : 0) | (o instanceof E ? 32 : 0)
        | (o instanceof Serializable ? 64 : 0);
  }

  public static void main(String[] args) {
    equal(1, bits((Supplier<Object>) () -> 1));
    equal(2 + 64, bits((Runnable & Serializable) () -> { }));
    equal(1 + 4, bits(new Point(3)));
    equal(8 + 32 + 64, bits(E.PLAIN));
    equal(8 + 32 + 64, bits(E.BODY));
    same(E.class, E.BODY.getClass().getSuperclass());
    Object proxy = Proxy.newProxyInstance(E.class.getClassLoader(),
        new Class<?>[] {Supplier.class, Runnable.class}, (p, m, a) -> null);
    equal(1 + 2 + 16 + 64, bits(proxy));
    class Local implements Runnable { public void run() { } }
    equal(2, bits(new Local()));
    equal(0, bits(new Object() { }));
    raises(ClassCastException.class, () -> ((Runnable) (Object) E.BODY).run());
    ((Runnable) proxy).run();
  }
}
