// JNI monitors are Java's; synchronized natives hold theirs and leave it.
// options: -Djava.library.path=@jni
public class JniMonitorsExclude {
  static native void enter(Object o, int times);
  static native void leave(Object o, int times);
  native synchronized boolean synchronizedNative();
  static native synchronized void synchronizedThrows();

  static int order;

  public static void main(String[] args) throws Exception {
    System.loadLibrary("cezvetest");
    Object lock = new Object();
    enter(lock, 2);
    System.out.println(Thread.holdsLock(lock));
    Thread other = new Thread(() -> {
      synchronized (lock) {
        System.out.println("entered after " + order);
      }
    });
    other.start();
    synchronized (lock) {
      leave(lock, 1);
    }
    while (other.getState() != Thread.State.BLOCKED) Thread.sleep(1);
    order = 5;
    leave(lock, 1);
    other.join();
    leave(lock, 1);
    System.out.println(Thread.holdsLock(lock));
    enter(lock, 1);
    lock.notifyAll();
    leave(lock, 1);
    JniMonitorsExclude o = new JniMonitorsExclude();
    System.out.println(o.synchronizedNative() + " " + Thread.holdsLock(o));
    try {
      synchronizedThrows();
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage() + " "
          + Thread.holdsLock(JniMonitorsExclude.class));
    }
  }
}
// -- exit 0
// -- stdout
// enter 0
// enter 0
// true
// leave 0
// leave 0
// entered after 5
// leave -1
// not mine: java.lang.IllegalMonitorStateException: current thread is not owner
// false
// enter 0
// leave 0
// true false
// inside false
