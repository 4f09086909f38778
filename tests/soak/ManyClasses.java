// Makes and drops hidden classes and loaders, and watches the memory of the
// process (Linux): ManyClasses HIDDEN LOADERS.  Exit status 1 when it grows
// with the number of classes.
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntSupplier;

public class ManyClasses {
  public static class Piece implements IntSupplier {
    static int count;
    static Object last;
    int own = ++count;
    public int getAsInt() {
      last = this;
      return own + sum(new int[] {1, 2, 3});
    }
    static int sum(int[] a) {
      int s = 0;
      for (int x : a) s += x;
      return s;
    }
  }

  static class OneClass extends ClassLoader {
    OneClass() { super(ManyClasses.class.getClassLoader()); }
    Class<?> define(byte[] b) { return defineClass(null, b, 0, b.length); }
  }

  static final int KB_ALLOWED = 48 * 1024;

  // Resident memory in KB.
  static long resident() throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/self/status")))
      if (line.startsWith("VmRSS:")) return Long.parseLong(line.replaceAll("[^0-9]", ""));
    throw new IOException("no VmRSS in /proc/self/status");
  }

  // The class under a name of its own of the same length.
  static byte[] renamed(byte[] bytes, int number) {
    byte[] b = bytes.clone();
    byte[] name = String.format("%05d", number).getBytes();
    for (int i = 0; i + 5 <= b.length; i++)
      if (b[i] == 'P' && b[i + 1] == 'i' && b[i + 2] == 'e' && b[i + 3] == 'c' && b[i + 4] == 'e')
        System.arraycopy(name, 0, b, i, 5);
    return b;
  }

  static int use(Class<?> c) throws ReflectiveOperationException {
    return ((IntSupplier) c.getDeclaredConstructor().newInstance()).getAsInt();
  }

  interface Step { Class<?> make(int i) throws Exception; }

  static void run(String what, int n, Step step) throws Exception {
    long sum = 0, start = 0, most = 0;
    for (int i = 0; i < n; i++) {
      sum += use(step.make(i));
      if (i == n / 10) start = resident();
      if (i % 500 == 0) most = Math.max(most, resident());
    }
    boolean bounded = most - start < KB_ALLOWED;
    System.out.println(n + " " + what + ", sum " + sum + ", memory is " + (bounded ? "bounded" : "not bounded: "
        + start + " KB grew to " + most));
    if (!bounded) System.exit(1);
  }

  public static void main(String[] args) throws Exception {
    byte[] bytes;
    try (InputStream in = ManyClasses.class.getResourceAsStream("ManyClasses$Piece.class")) {
      bytes = in.readAllBytes();
    }
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    run("hidden classes", Integer.parseInt(args[0]),
        i -> lookup.defineHiddenClass(bytes, true).lookupClass());
    run("loaders", Integer.parseInt(args[1]), i -> new OneClass().define(renamed(bytes, i % 100000)));
    System.gc();
  }
}
