// Six threads ask one loader for the same classes at once; each class is
// defined once (JVMS 5.3.5), whether the loader is parallel capable or not.
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.concurrent.CyclicBarrier;

public class ManyThreadsLoadClassesAtOnce {
  static Class<?> define(Loader l, String name) throws ClassNotFoundException {
    String file = name + ".class";
    try (InputStream in = ManyThreadsLoadClassesAtOnce.class.getResourceAsStream(file)) {
      return l.define(name, in.readAllBytes());
    } catch (IOException e) {
      throw new ClassNotFoundException(name);
    }
  }

  static class Loader extends ClassLoader {
    int defined;

    Loader() { super(null); }

    Class<?> define(String name, byte[] b) {
      synchronized (this) {
        defined++;
      }
      return defineClass(name, b, 0, b.length);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      return ManyThreadsLoadClassesAtOnce.define(this, name);
    }
  }

  static class Parallel extends Loader {
    static { registerAsParallelCapable(); }
  }

  public interface Shape {
    int size(int x);
  }

  public static class Square implements Shape {
    static int count;

    public int size(int x) { return x * x + "text".length(); }
  }

  public static class Cube extends Square {
    @Override
    public int size(int x) { return super.size(x) * x; }

    @Override
    public String toString() { return "Cube " + size(2); }
  }

  static void race(Loader l) throws Exception {
    CyclicBarrier barrier = new CyclicBarrier(6);
    Thread[] threads = new Thread[6];
    Object[] results = new Object[6];
    for (int i = 0; i < 6; i++) {
      int n = i;
      threads[i] = new Thread(() -> {
        try {
          barrier.await();
          Class<?> c = l.loadClass("ManyThreadsLoadClassesAtOnce$Cube");
          results[n] = c.getConstructor().newInstance() + " " + System.identityHashCode(c);
        } catch (Throwable e) {
          results[n] = e;
        }
      });
      threads[i].start();
    }
    for (Thread t : threads) t.join();
    String first = results[0].toString();
    System.out.println(first.substring(0, first.lastIndexOf(' ')) + " "
        + Arrays.stream(results).allMatch(results[0]::equals) + " " + l.defined);
  }

  public static void main(String[] args) throws Exception {
    race(new Loader());
    race(new Parallel());
  }
}
// -- exit 0
// -- stdout
// Cube 16 true 3
// Cube 16 true 3
