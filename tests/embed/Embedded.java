public class Embedded {
  static int twice(int x) {
    return 2 * x;
  }
  static int startThread(int x) {
    Thread t = new Thread(() -> {
      try {
        Thread.sleep(200);
      } catch (InterruptedException e) {
      }
      System.out.println("thread ends");
    });
    t.start();
    return x;
  }
  static int startDaemon(int x) {
    Thread t = new Thread(() -> {
      for (long n = 0;; n++) {
        if (n % 1000 == 0) Thread.yield();
      }
    });
    t.setDaemon(true);
    t.start();
    return x;
  }
  static int exit(int x) {
    Runtime.getRuntime().addShutdownHook(
        new Thread(() -> System.out.println("shutdown hook")));
    System.exit(x);
    return x;
  }
  static int fail(int x) {
    throw new IllegalStateException("failed " + x);
  }
}
