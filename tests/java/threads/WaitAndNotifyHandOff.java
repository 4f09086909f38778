// A strict hand-off between two threads with wait and notify (JLS 17.2).
public class WaitAndNotifyHandOff {
  static final Object lock = new Object();
  static int turn;
  static final StringBuilder log = new StringBuilder();

  static void player(int me, String name) {
    for (int i = 0; i < 20; i++)
      synchronized (lock) {
        while (turn != me)
          try {
            lock.wait();
          } catch (InterruptedException e) {
            throw new Error(e);
          }
        log.append(name).append(i).append(' ');
        turn = 1 - me;
        lock.notify();
      }
  }

  public static void main(String[] args) throws Exception {
    Thread a = new Thread(() -> player(0, "a")), b = new Thread(() -> player(1, "b"));
    b.start();
    a.start();
    a.join();
    b.join();
    System.out.println(log);
    synchronized (lock) {
      synchronized (lock) {
        lock.wait(1);
        System.out.println(Thread.holdsLock(lock));
      }
      lock.wait(1, 1);
      System.out.println(Thread.holdsLock(lock));
    }
    System.out.println(Thread.holdsLock(lock));
    try {
      lock.wait(-1);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    try {
      lock.wait(1);
    } catch (IllegalMonitorStateException e) {
      System.out.println(e.getMessage());
    }
  }
}
// -- exit 0
// -- stdout
// a0 b0 a1 b1 a2 b2 a3 b3 a4 b4 a5 b5 a6 b6 a7 b7 a8 b8 a9 b9 a10 b10 a11 b11 a12 b12 a13 b13 a14 b14 a15 b15 a16 b16 a17 b17 a18 b18 a19 b19 
// true
// true
// false
// timeout value is negative
// current thread is not owner
