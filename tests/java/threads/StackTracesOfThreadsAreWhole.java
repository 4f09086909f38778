// Thread.getStackTrace of another thread has all its frames; that of the
// thread itself and of an exception has the innermost 1024.
public class StackTracesOfThreadsAreWhole {
  static final Object lock = new Object();

  static void down(int n) throws InterruptedException {
    if (n > 0) {
      down(n - 1);
      return;
    }
    synchronized (lock) {
      lock.wait();
    }
  }

  static int own(int n) {
    if (n > 0) return own(n - 1);
    return Thread.currentThread().getStackTrace().length;
  }

  public static void main(String[] args) throws Exception {
    Thread t = new Thread(() -> {
      try {
        down(1500);
      } catch (InterruptedException e) {
        System.out.println(e.getStackTrace().length);
      }
    });
    t.start();
    while (t.getState() != Thread.State.WAITING) Thread.sleep(1);
    StackTraceElement[] trace = t.getStackTrace();
    int downs = 0;
    for (StackTraceElement e : trace) if (e.getMethodName().equals("down")) downs++;
    System.out.println(downs + " " + trace[0] + " " + trace[trace.length - 1].getMethodName());
    t.interrupt();
    t.join();
    System.out.println(t.getStackTrace().length + " " + own(1500));
  }
}
// -- exit 0
// -- stdout
// 1501 java.base@17.0.21.1/java.lang.Object.wait(Native Method) run
// 1024
// 0 1024
