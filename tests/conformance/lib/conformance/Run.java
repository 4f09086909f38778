package conformance;

import java.io.BufferedReader;
import java.io.File;
import java.io.FileReader;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;

/**
 * Runs self-checking tests and tells the driver how each went.
 *
 *   Run alone MAIN [ARGUMENT...]   the class path's own class, on this thread
 *   Run batch LIST                 a test a line: NUMBER, folder, main class
 *                                  and arguments, separated by tabs
 *
 * In a batch each test has a class loader and a thread of its own. Lines of
 * the form "@begin N", "@passed N" and "@failed N" go to standard output.
 */
public final class Run implements Runnable {
  private static final PrintStream OUT = System.out, ERR = System.err;

  private final ClassLoader loader;
  private final String main;
  private final String[] args;
  private Throwable thrown;

  private Run(ClassLoader loader, String main, String[] args) {
    this.loader = loader;
    this.main = main;
    this.args = args;
  }

  @Override public void run() {
    try {
      Class<?> c = Class.forName(main, true, loader);
      Method m = c.getMethod("main", String[].class);
      m.setAccessible(true);
      m.invoke(null, (Object) args);
    } catch (InvocationTargetException e) {
      thrown = e.getCause();
    } catch (Throwable t) {
      thrown = t;
    }
  }

  private static String[] from(String[] all, int first) {
    String[] rest = new String[all.length - first];
    System.arraycopy(all, first, rest, 0, rest.length);
    return rest;
  }

  private boolean report(String number) {
    if (thrown != null) thrown.printStackTrace(ERR);
    OUT.println((thrown == null ? "@passed " : "@failed ") + number);
    OUT.flush();
    return thrown == null;
  }

  private static void batch(String list) throws Exception {
    try (BufferedReader in = new BufferedReader(new FileReader(list))) {
      for (String line; (line = in.readLine()) != null; ) {
        String[] words = line.split("\t");
        URL[] urls = {new File(words[1] + "/").toURI().toURL()};
        ClassLoader loader =
            new URLClassLoader(urls, Run.class.getClassLoader());
        OUT.println("@begin " + words[0]);
        OUT.flush();
        Run test = new Run(loader, words[2], from(words, 3));
        Thread t = new Thread(null, test, "main", 0);
        t.setContextClassLoader(loader);
        t.start();
        t.join();
        test.report(words[0]);
      }
    }
  }

  public static void main(String[] args) throws Exception {
    boolean good = true;
    if (args[0].equals("batch")) {
      batch(args[1]);
    } else {
      Run test = new Run(ClassLoader.getSystemClassLoader(), args[1],
          from(args, 2));
      test.run();
      good = test.report("0");
    }
    ERR.flush();
    Runtime.getRuntime().halt(good ? 0 : 1);
  }
}
