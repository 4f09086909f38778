// A loader that is registered as parallel capable has a lock for each name and
// not its own; threads that load different classes do not wait for each
// other.
// alone:
import conformance.Loader;
import java.util.concurrent.CountDownLatch;
import static conformance.Check.*;

public class ParallelCapableLoaders {
  static class One { }
  static class Two { }

  static class Plain extends ClassLoader {
    Object lock(String name) { return getClassLoadingLock(name); }
  }

  static class Parallel extends ClassLoader {
    static { equal(true, registerAsParallelCapable()); }

    final CountDownLatch first = new CountDownLatch(1);

    Object lock(String name) { return getClassLoadingLock(name); }

    @Override protected Class<?> findClass(String name)
        throws ClassNotFoundException {
      that(!Thread.holdsLock(this), "the loader itself is locked");
      that(Thread.holdsLock(lock(name)), "the name is not locked");
      try {
        if (name.endsWith("One")) first.await();
      } catch (InterruptedException e) {
        throw new ClassNotFoundException(name, e);
      }
      if (name.endsWith("Two")) first.countDown();
      byte[] b = Loader.bytes(name);
      return defineClass(name, b, 0, b.length);
    }

    Parallel() { super(null); }
  }

  public static void main(String[] args) throws Exception {
    Plain plain = new Plain();
    same(plain, plain.lock("x"));
    equal(false, plain.isRegisteredAsParallelCapable());
    Parallel l = new Parallel();
    equal(true, l.isRegisteredAsParallelCapable());
    same(l.lock("a"), l.lock(new String("a")));
    that(l.lock("a") != l.lock("b") && l.lock("a") != l, "one lock for all");
    Class<?>[] one = new Class<?>[1];
    Thread t = new Thread(() -> {
      try {
        one[0] = Class.forName("ParallelCapableLoaders$One", false, l);
      } catch (ClassNotFoundException e) {
        throw new Error(e);
      }
    });
    t.start();
    Class<?> two = Class.forName("ParallelCapableLoaders$Two", false, l);
    t.join();
    same(l, one[0].getClassLoader());
    same(l, two.getClassLoader());
  }
}
