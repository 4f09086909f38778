// Threads of C attach, run Java, leave monitors and go.
// options: -Djava.library.path=@jni
public class JniThreadsAttach {
  static native void run(String name, ThreadGroup group, boolean daemon);
  static native int churn(int count);

  static void fromThread() {
    Thread t = Thread.currentThread();
    String name = t.getName();
    if (name.startsWith("Thread-")) name = "Thread-#";
    System.out.println(name + " " + t.getThreadGroup().getName() + " "
        + t.isDaemon() + " " + t.isAlive() + " " + t.getState() + " "
        + t.getPriority() + " " + new Throwable().getStackTrace().length);
    if (t.isDaemon()) throw new IllegalStateException("uncaught");
  }

  public static void main(String[] args) throws Exception {
    System.loadLibrary("cezvetest");
    run(null, null, false);
    run("named", null, false);
    run("grouped", new ThreadGroup("own group"), true);
    System.out.println(Thread.holdsLock(JniThreadsAttach.class));
    synchronized (JniThreadsAttach.class) {
      System.out.println("free");
    }
    System.out.println(churn(4));
  }
}
// -- exit 0
// -- stdout
// not yet -2
// nothing to detach 0
// attach 0
// Thread-# main false true RUNNABLE 5 1
// detach 0
// again -2
// not yet -2
// nothing to detach 0
// attach 0
// named main false true RUNNABLE 5 1
// detach 0
// again -2
// not yet -2
// nothing to detach 0
// attach 0
// grouped own group true true RUNNABLE 5 1
// detach 0
// again -2
// false
// free
// 200
// -- stderr
// Exception in thread "grouped" java.lang.IllegalStateException: uncaught
// 	at JniThreadsAttach.fromThread(JniThreadsAttach.java:14)
