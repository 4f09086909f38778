// However a synchronized method is called, its monitor is held: by reflection,
// a method handle, an interface, a lambda, as Thread.run.
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.function.BooleanSupplier;
import static conformance.Check.*;

public class SynchronizedMethodsByOtherCalls implements BooleanSupplier {
  public synchronized boolean getAsBoolean() { return Thread.holdsLock(this); }

  public static synchronized boolean ofClass() {
    return Thread.holdsLock(SynchronizedMethodsByOtherCalls.class);
  }

  public static void main(String[] args) throws Throwable {
    SynchronizedMethodsByOtherCalls o = new SynchronizedMethodsByOtherCalls();
    Class<?> c = SynchronizedMethodsByOtherCalls.class;
    BooleanSupplier face = o, lambda = o::getAsBoolean,
        ofClass = SynchronizedMethodsByOtherCalls::ofClass;
    that(face.getAsBoolean() && lambda.getAsBoolean(), "interface");
    that(ofClass.getAsBoolean(), "static by a lambda");
    equal(true, c.getMethod("getAsBoolean").invoke(o));
    equal(true, c.getMethod("ofClass").invoke(null));
    MethodType type = MethodType.methodType(boolean.class);
    MethodHandle h = MethodHandles.lookup().findVirtual(c, "getAsBoolean", type);
    that((boolean) h.invokeExact(o), "handle");
    that((boolean) MethodHandles.lookup().findStatic(c, "ofClass", type)
        .invokeExact(), "static handle");
    boolean[] seen = new boolean[1];
    Thread t = new Thread() {
      @Override public synchronized void run() {
        seen[0] = Thread.holdsLock(this);
      }
    };
    t.start();
    t.join();
    that(seen[0], "run");
    that(!Thread.holdsLock(o) && !Thread.holdsLock(c), "still held");
  }
}
