// Calls every native method of java.base through reflection with absurd
// arguments: null, zero, the largest and smallest numbers, empty arrays, objects no
// constructor ever saw.  Nothing of that may end the machine unless it ends
// OpenJDK's, too, which trusts its library where addresses are concerned.
//
//   java AbsurdArguments LIST             writes their names to file LIST
//   java AbsurdArguments LIST FROM OUT    calls number FROM and following; a line
//                                         for each in OUT: number, method, outcome
//
// A line is written before a call and completed after it, so that the caller
// (tests/natives/run) knows what ended the process and goes on behind it.
import java.io.PrintStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

public class AbsurdArguments {
  static final int SETS = 7;
  static final jdk.internal.misc.Unsafe UNSAFE =
      jdk.internal.misc.Unsafe.getUnsafe();

  // What takes the machine down or stops it by being asked to.
  static final Set<String> SKIPPED = Set.of(
      "java.lang.Shutdown.halt0", "java.lang.Thread.suspend0",
      "java.lang.Thread.stop0", "java.lang.ProcessHandleImpl.destroy0",
      "jdk.internal.misc.Signal.raise0", "java.lang.ref.Reference.waitForReferencePendingList");

  static Method[] declared(Class<?> c) {
    Method[] all = c.getDeclaredMethods();
    Arrays.sort(all, Comparator.comparing(Method::toString));
    return all;
  }

  // "java.lang.Object 7": the class and the place among its sorted methods.
  static List<String> natives() throws IOException {
    Path root = FileSystems.getFileSystem(URI.create("jrt:/"))
        .getPath("/modules/java.base");
    List<String> names = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      files.map(f -> root.relativize(f).toString())
          .filter(f -> f.endsWith(".class") && !f.equals("module-info.class"))
          .forEach(f -> names.add(f.substring(0, f.length() - 6).replace('/', '.')));
    }
    names.sort(Comparator.naturalOrder());
    List<String> all = new ArrayList<>();
    for (String name : names) {
      if (name.endsWith("misc.Unsafe")) continue;  // addresses, all of it
      try {
        Method[] methods = declared(Class.forName(name, false, null));
        for (int i = 0; i < methods.length; i++)
          if (Modifier.isNative(methods[i].getModifiers())
              && !SKIPPED.contains(name + "." + methods[i].getName()))
            all.add(name + " " + i);
      } catch (ClassNotFoundException | LinkageError e) {
        // Not a class that the boot loader has.
      }
    }
    return all;
  }

  static Method find(String name) throws ClassNotFoundException {
    String[] parts = name.split(" ");
    return declared(Class.forName(parts[0], false, null))[Integer.parseInt(parts[1])];
  }

  static Object blank(Class<?> c) {
    if (c == String.class || Modifier.isAbstract(c.getModifiers())
        || c == Class.class) return null;
    try {
      return UNSAFE.allocateInstance(c);
    } catch (Throwable t) {
      return null;
    }
  }

  static long number(int set, int i) {
    long[] some = {0, -1, Long.MAX_VALUE, Long.MIN_VALUE, 1, 1 << 20, -5};
    return some[(set + (set > 4 ? i : 0)) % some.length];
  }

  static Object argument(Class<?> c, int set, int i) {
    long n = number(set, i);
    if (c == int.class) return n == Long.MIN_VALUE ? Integer.MIN_VALUE
        : n == Long.MAX_VALUE ? Integer.MAX_VALUE : (int) n;
    if (c == long.class) return n;
    if (c == boolean.class) return (set & 1) == 1;
    if (c == byte.class) return (byte) n;
    if (c == char.class) return (char) n;
    if (c == short.class) return (short) n;
    if (c == float.class) return set == 2 ? Float.NaN : (float) n;
    if (c == double.class) return set == 2 ? Double.NaN : (double) n;
    if (set == 0) return null;
    if (c.isArray()) return Array.newInstance(c.getComponentType(), set % 3);
    if (c == String.class) return set == 1 ? "" : set == 2 ? "a\0b" : "no/such\u20acthing";
    Class<?>[] classes = {int.class, String[].class, Object.class, void.class,
      Runnable.class, AbsurdArguments.class};
    if (c == Class.class) return classes[set % classes.length];
    if (c == Object.class)
      return set == 1 ? new Object() : set == 2 ? new int[2] : set == 3 ? "x" : String.class;
    if (c == Thread.class) return set == 1 ? new Thread() : blank(c);
    if (c == ClassLoader.class) return ClassLoader.getSystemClassLoader();
    return set == 6 ? null : blank(c);
  }

  static String call(Method m, int set) {
    Class<?>[] types = m.getParameterTypes();
    Object[] args = new Object[types.length];
    for (int i = 0; i < args.length; i++) args[i] = argument(types[i], set, i);
    Object receiver = null;
    if (!Modifier.isStatic(m.getModifiers())) {
      Class<?> c = m.getDeclaringClass();
      receiver = c == Class.class ? String.class : c == Thread.class
          ? new Thread() : c == String.class ? "x" : c == Object.class
          ? new Object() : c == Runtime.class ? Runtime.getRuntime() : blank(c);
      if (receiver == null) return "no receiver";
    }
    try {
      m.setAccessible(true);
      m.invoke(receiver, args);
      return "returned";
    } catch (InvocationTargetException e) {
      return e.getCause().getClass().getName();
    } catch (Throwable t) {
      return "not called: " + t.getClass().getName();
    }
  }

  public static void main(String[] args) throws Exception {
    if (args.length == 1) {
      Files.write(Path.of(args[0]), natives());
      return;
    }
    List<String> all = Files.readAllLines(Path.of(args[0]));
    int from = Integer.parseInt(args[1]);
    try (PrintStream out = new PrintStream(new FileOutputStream(args[2], true), true)) {
      for (int n = from; n < all.size() * SETS; n++) {
        Method m = find(all.get(n / SETS));
        int set = n % SETS;
        out.print(n + "\t" + m + " #" + set + "\t");
        out.flush();
        AtomicReference<String> outcome = new AtomicReference<>("blocked");
        CountDownLatch done = new CountDownLatch(1);
        Thread t = new Thread(() -> {
          outcome.set(call(m, set));
          done.countDown();
        });
        t.setDaemon(true);
        t.start();
        done.await(2, TimeUnit.SECONDS);
        out.println(outcome.get());
      }
      out.println("end");
    }
    Runtime.getRuntime().halt(0);
  }
}
