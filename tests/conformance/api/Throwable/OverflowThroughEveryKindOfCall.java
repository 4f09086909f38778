// Unlimited recursion ends in a StackOverflowError by whatever kind of call it
// goes; monitors are left, and the thread can go on.
// raises: StackOverflowError
import java.lang.invoke.*;
import java.lang.reflect.*;
import java.security.*;
import java.util.*;
import java.util.function.*;
import static conformance.Check.*;

@SuppressWarnings("removal")
public class OverflowThroughEveryKindOfCall {
  interface Face { Object go(Object o); }
  static Method method;
  static MethodHandle handle;
  static Function<Object, Object> lambda;
  static Face proxy;

  static Object reflect() throws Exception { return method.invoke(null); }
  static Object byHandle() throws Throwable { return handle.invoke(); }
  static Object privileged() {
    return AccessController.doPrivileged((PrivilegedAction<Object>)
        OverflowThroughEveryKindOfCall::privileged);
  }
  static Object concat() { return "" + new Object() {
    @Override public String toString() { return "" + concat(); } }; }
  synchronized Object locked() { synchronized (method) { return locked(); } }
  static class Ctor { Ctor c = new Ctor(); }
  static class Compared implements Comparable<Compared> {
    public int compareTo(Compared o) {
      Arrays.sort(new Compared[] {o, this});
      return 0;
    }
  }
  static int walk() {
    return StackWalker.getInstance().walk(s -> walk());
  }

  /** However the error is wrapped on its way it must be at the bottom. */
  static void overflows(Body b) {
    for (int i = 0; i < 2; i++) {
      Throwable t = null;
      try {
        b.run();
      } catch (Throwable e) {
        t = e;
      }
      for (int n = 0; t != null && t.getCause() != null && n < 100000; n++)
        t = t.getCause();
      that(t instanceof StackOverflowError, "ended in " + t);
    }
  }

  public static void main(String[] args) throws Throwable {
    Class<?> own = OverflowThroughEveryKindOfCall.class;
    MethodType t = MethodType.methodType(Object.class);
    method = own.getDeclaredMethod("reflect");
    handle = MethodHandles.lookup().findStatic(own, "byHandle", t);
    lambda = o -> lambda.apply(o);
    proxy = (Face) Proxy.newProxyInstance(own.getClassLoader(),
        new Class<?>[] {Face.class}, (p, m, a) -> ((Face) p).go(a[0]));
    overflows(() -> lambda.apply(1));
    overflows(() -> reflect());
    overflows(() -> byHandle());
    overflows(() -> privileged());
    overflows(() -> concat());
    overflows(() -> proxy.go(1));
    overflows(() -> new Ctor());
    overflows(() -> new Compared().compareTo(new Compared()));
    overflows(() -> walk());
    var o = new OverflowThroughEveryKindOfCall();
    overflows(() -> o.locked());
    that(!Thread.holdsLock(o) && !Thread.holdsLock(method), "monitors");
    List<Object> self = new ArrayList<>();
    self.add(self);
    overflows(() -> self.hashCode());
    Thread other = new Thread(() -> overflows(() -> lambda.apply(2)));
    other.start();
    other.join();
  }
}
