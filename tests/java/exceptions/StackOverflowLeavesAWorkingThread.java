// StackOverflowError in methods, constructors, toString, comparators and
// initialisers is caught and its trace is cut at 1024 frames (JVMS 2.5.2).
import java.util.*;

public class StackOverflowLeavesAWorkingThread {
  static int depth;
  static int down(int n) { depth = n; return down(n + 1) + 1; }
  static long wide(long a, double b, Object c) { return wide(a + 1, b, c) * 2; }
  static synchronized int locked(int n) { return locked(n) + 1; }

  static class Chain {
    Chain next;
    Chain() { next = new Chain(); }
  }

  static class Bad {
    static int v = down(0);
  }

  static int cleanups;
  static void withFinally(int n) {
    try {
      withFinally(n + 1);
    } finally {
      if (n < 3) cleanups++;
    }
  }

  interface Act { void run(); }

  static void t(String what, Act a) {
    try {
      a.run();
      System.out.println("no error");
    } catch (StackOverflowError e) {
      System.out.println(what + " " + e.getMessage() + " "
        + e.getStackTrace().length);
    } catch (Throwable e) {
      System.out.println(what + " " + e + " " + e.getCause());
    }
  }

  public static void main(String[] args) {
    t("down", () -> down(0));
    System.out.println(depth > 1000);
    t("wide", () -> wide(0, 0, ""));
    t("locked", () -> locked(0));
    System.out.println(
      Thread.holdsLock(StackOverflowLeavesAWorkingThread.class));
    t("chain", Chain::new);
    t("bad", () -> System.out.println(Bad.v));
    t("finally", () -> withFinally(0));
    System.out.println(cleanups);
    List<Object> self = new ArrayList<>();
    self.add(self);
    t("hashCode", self::hashCode);
    t("lambda", new Act() { public void run() { Act a = this::run; a.run(); } });
  }
}
// -- exit 0
// -- stdout
// down null 1024
// true
// wide null 1024
// locked null 1024
// false
// chain null 1024
// bad null 1024
// finally null 1024
// 3
// hashCode null 1024
// lambda null 1024
