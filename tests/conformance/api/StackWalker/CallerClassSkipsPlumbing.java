// getCallerClass names the caller's caller, through reflection and method
// handles, and wants RETAIN_CLASS_REFERENCE.
// raises: UnsupportedOperationException
import java.lang.StackWalker.Option;
import java.lang.invoke.*;
import java.lang.reflect.Method;
import static conformance.Check.*;

public class CallerClassSkipsPlumbing {
  static final StackWalker W =
      StackWalker.getInstance(Option.RETAIN_CLASS_REFERENCE);

  static class Callee {
    static Class<?> who() { return W.getCallerClass(); }
    Class<?> made;
    Callee() { made = W.getCallerClass(); }
    static Class<?> viaLambda() {
      java.util.function.Supplier<Class<?>> s = () -> W.getCallerClass();
      return s.get();
    }
  }
  static class Other {
    static Class<?> call() { return Callee.who(); }
    static Class<?> sameClass = Callee.who();
  }

  public static void main(String[] args) throws Throwable {
    Class<?> me = CallerClassSkipsPlumbing.class;
    same(me, Callee.who());
    same(Other.class, Other.call());
    same(Other.class, Other.sameClass);
    same(me, new Callee().made);
    same(Callee.class, Callee.viaLambda());
    Method m = Callee.class.getDeclaredMethod("who");
    for (int i = 0; i < 20; i++) same(me, m.invoke(null));
    MethodHandle h = MethodHandles.lookup().unreflect(m);
    same(me, (Class<?>) h.invokeExact());
    same(me, (Class<?>) h.invokeWithArguments());
    java.util.function.Supplier<Class<?>> ref = Callee::who;
    same(me, ref.get());
    raises(UnsupportedOperationException.class,
        () -> StackWalker.getInstance().getCallerClass());
    // The outermost frame has no caller.
    Throwable[] thrown = new Throwable[1];
    Thread t = new Thread() {
      @Override public void run() {
        try {
          W.getCallerClass();
        } catch (Throwable e) {
          thrown[0] = e;
        }
      }
    };
    t.start();
    t.join();
    if (thrown[0] != null)
      same(IllegalCallerException.class, thrown[0].getClass());
  }
}
