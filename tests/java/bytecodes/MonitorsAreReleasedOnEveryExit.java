// synchronized blocks and methods unlock on return, throw, break and nest
// (JVMS 2.11.10, 6.5 monitorenter).
public class MonitorsAreReleasedOnEveryExit {
  static final Object a = new Object(), b = new Object();

  static String held() {
    return (Thread.holdsLock(a) ? "a" : "-") + (Thread.holdsLock(b) ? "b" : "-");
  }

  static int returns(int k) {
    synchronized (a) {
      synchronized (b) {
        System.out.println(k + " in " + held());
        if (k == 0) return k / k;
        if (k == 1) return 5;
        while (true) {
          synchronized (a) {
            if (k == 2) break;
            if (k == 3) throw new IllegalArgumentException("three");
            k -= 2;
            continue;
          }
        }
        System.out.println("after " + held());
      }
      System.out.println("outer " + held());
      return 7;
    }
  }

  static synchronized void locked(boolean fail) {
    System.out.println(Thread.holdsLock(MonitorsAreReleasedOnEveryExit.class));
    if (fail) throw new RuntimeException("locked");
  }

  synchronized int recursive(int n) {
    return n == 0 ? (Thread.holdsLock(this) ? 1 : 0) : recursive(n - 1) + 1;
  }

  public static void main(String[] args) {
    for (int k = 0; k < 6; k++) {
      try {
        System.out.println(returns(k));
      } catch (RuntimeException e) {
        System.out.println(e.getMessage());
      }
      System.out.println(held());
    }
    try {
      locked(false);
      locked(true);
    } catch (RuntimeException e) {
      System.out.println(Thread.holdsLock(MonitorsAreReleasedOnEveryExit.class));
    }
    var o = new MonitorsAreReleasedOnEveryExit();
    System.out.println(o.recursive(500) + " " + Thread.holdsLock(o));
    Object nothing = null;
    try {
      synchronized (nothing) {
        System.out.println("never");
      }
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      a.notify();
    } catch (IllegalMonitorStateException e) {
      System.out.println(e.getMessage());
    }
    try {
      Thread.holdsLock(null);
    } catch (NullPointerException e) {
      System.out.println("null " + e.getMessage());
    }
  }
}
// -- exit 0
// -- stdout
// 0 in ab
// / by zero
// --
// 1 in ab
// 5
// --
// 2 in ab
// after ab
// outer a-
// 7
// --
// 3 in ab
// three
// --
// 4 in ab
// after ab
// outer a-
// 7
// --
// 5 in ab
// three
// --
// true
// true
// false
// 501 false
// Cannot enter synchronized block because "nothing" is null
// current thread is not owner
// null null
