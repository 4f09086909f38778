// Names, ids, priorities, subclasses, runnables, equality, stack traces and
// context class loaders of threads.
public class ThreadPropertiesAndSubclasses {
  static class T extends Thread {
    int ran;
    T(Runnable r) { super(r); }
    @Override public void run() { ran++; super.run(); }
    @Override public String toString() { return "T!"; }
  }

  public static void main(String[] args) throws Exception {
    Thread main = Thread.currentThread();
    System.out.println(main + " " + main.getId() + " " + main.isDaemon() + " " + main.getPriority());
    Thread a = new Thread(), b = new Thread();
    System.out.println(a.getName().startsWith("Thread-") + " " + (b.getId() > a.getId()) + " "
      + a.getPriority() + " " + a.isDaemon());
    a.setName("renamed");
    System.out.println(a.getName());
    T t = new T(() -> System.out.println("runnable in " + Thread.currentThread()));
    t.start();
    t.join();
    System.out.println(t.ran + " " + t.getState());
    T empty = new T(null);
    empty.start();
    empty.join();
    System.out.println(empty.ran);
    try {
      a.setName(null);
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      new Thread((Runnable) null, null);
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    ClassLoader cl = main.getContextClassLoader();
    ClassLoader[] seen = new ClassLoader[1];
    main.setContextClassLoader(null);
    Thread c = new Thread(() -> seen[0] = Thread.currentThread().getContextClassLoader());
    main.setContextClassLoader(cl);
    c.start();
    c.join();
    System.out.println(seen[0] + " " + (cl == ThreadPropertiesAndSubclasses.class.getClassLoader()));
    try {
      t.start();
    } catch (IllegalThreadStateException e) {
      System.out.println("started already");
    }
    Object lock = new Object();
    Thread waits = new Thread(() -> { synchronized (lock) {
      try { lock.wait(); } catch (InterruptedException e) { } } });
    waits.start();
    while (waits.getState() != Thread.State.WAITING) Thread.yield();
    StackTraceElement[] s = waits.getStackTrace();
    System.out.println(s[0] + " " + s[1].getMethodName() + " " + s[s.length - 1].getMethodName());
    System.out.println(Thread.getAllStackTraces().containsKey(waits));
    waits.interrupt();
    waits.join();
    System.out.println(waits.getStackTrace().length);
    long before = System.nanoTime();
    Thread.sleep(2);
    System.out.println(System.nanoTime() - before >= 2_000_000);
  }
}
// -- exit 0
// -- stdout
// Thread[main,5,main] 1 false 5
// true true 5 false
// renamed
// runnable in T!
// 1 TERMINATED
// 1
// name cannot be null
// name cannot be null
// null true
// started already
// java.base@17.0.21.1/java.lang.Object.wait(Native Method) wait run
// true
// 0
// true
