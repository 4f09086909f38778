// A thread that runs a method of a loader to which nothing else refers can go
// on: also to classes of that loader that it has not used yet (JLS 12.7,
// JVMS 5.3).
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.util.concurrent.CountDownLatch;

public class FramesKeepWhatTheyRun {
  public static CountDownLatch inside = new CountDownLatch(1), go = new CountDownLatch(1);

  public static class Body implements Runnable {
    static StringBuilder log = new StringBuilder();
    static void work() throws InterruptedException {
      inside.countDown();
      go.await();
      log.append(Later.say("later")).append(' ').append(new Later().n);
      System.out.println(log + " " + (Later.class.getClassLoader() == Body.class.getClassLoader()));
    }
    public static void start() {
      try {
        work();
      } catch (InterruptedException e) {
        throw new Error(e);
      }
    }
    // The loader below makes it forget `this`, so that nothing but the frames
    // themselves leads to the class.
    public void run() {
      Object none = null;
      start();
    }
  }
  public static class Later {
    static int count = 40;
    int n = count += 2;
    static String say(String s) { return s + "!"; }
  }

  static class L extends ClassLoader {
    @Override protected Class<?> loadClass(String n, boolean r) throws ClassNotFoundException {
      if (!n.contains("$Body") && !n.contains("$Later")) return super.loadClass(n, r);
      Class<?> c = findLoadedClass(n);
      if (c != null) return c;
      try (InputStream in = FramesKeepWhatTheyRun.class.getResourceAsStream(n + ".class")) {
        byte[] b = in.readAllBytes();
        // aconst_null, astore_1, invokestatic: astore_0 in place of the second.
        for (int i = 0; i + 2 < b.length; i++)
          if (b[i] == 0x01 && b[i + 1] == 0x4c && (b[i + 2] & 0xff) == 0xb8) b[i + 1] = 0x4b;
        return defineClass(n, b, 0, b.length);
      } catch (Exception e) {
        throw new ClassNotFoundException(n, e);
      }
    }
  }

  static class Starter extends Thread {
    Runnable body;
    // Nothing of the frame below start() refers to the loader.
    static Runnable take(Starter s) {
      Runnable r = s.body;
      s.body = null;
      return r;
    }
    @Override public void run() { take(this).run(); }
  }

  static WeakReference<?> loader;

  static Thread begin() throws Exception {
    L l = new L();
    loader = new WeakReference<>(l);
    Starter t = new Starter();
    t.body = (Runnable) l.loadClass("FramesKeepWhatTheyRun$Body").getDeclaredConstructor().newInstance();
    t.start();
    return t;
  }

  static void showTrace(Thread t) {
    for (StackTraceElement e : t.getStackTrace())
      if (e.getClassName().contains("Body")) System.out.println(e.getMethodName());
  }

  public static void main(String[] args) throws Exception {
    Thread t = begin();
    inside.await();
    for (int i = 0; i < 3; i++) System.gc();
    System.out.println("alive " + (loader.get() != null));
    showTrace(t);
    go.countDown();
    t.join();
    for (int i = 0; i < 100 && loader.get() != null; i++) {
      System.gc();
      Thread.sleep(1);
    }
    System.out.println("alive " + (loader.get() != null));
  }
}
// -- exit 0
// -- stdout
// alive true
// work
// start
// run
// later! 42 true
// alive false
