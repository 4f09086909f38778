// finally runs on return, break, continue, throw and fall-through, and may
// replace the result (JLS 14.20.2).
public class FinallyRunsOnEveryExit {
  static StringBuilder log = new StringBuilder();

  @SuppressWarnings("finally")
  static int exits(int k) {
    for (int i = 0; i < 2; i++) {
      try {
        log.append('t').append(i);
        switch (k) {
          case 0: return i;
          case 1: break;
          case 2: continue;
          case 3: throw new IllegalStateException("three");
          case 4: return fail();
          case 5: i = 10; break;
        }
        log.append('b');
      } catch (IllegalStateException e) {
        log.append('c');
        if (i == 1) return 77;
        if (k == 4) throw new RuntimeException("again");
      } finally {
        log.append('f').append(i);
        if (k == 6 && i == 1) return 66;
        if (k == 7) break;
      }
      log.append('e');
    }
    return -1;
  }

  static int fail() { throw new IllegalStateException("fail"); }

  static int keeps() {
    int x = 1;
    try {
      return x;
    } finally {
      x = 2;
    }
  }

  static long wide(boolean t) {
    long l = 5;
    double d = 2.5;
    try {
      if (t) throw new Exception();
      return l + (long) d;
    } catch (Exception e) {
      l = 9;
      return l;
    } finally {
      l = 100;
      d = 0;
    }
  }

  @SuppressWarnings("finally")
  static String swallowed() {
    try {
      throw new Error("lost");
    } finally {
      return "swallowed";
    }
  }

  public static void main(String[] args) {
    for (int k = 0; k < 8; k++) {
      log.setLength(0);
      String r;
      try {
        r = "" + exits(k);
      } catch (RuntimeException e) {
        r = e.getMessage();
      }
      System.out.println(k + " " + log + " " + r);
    }
    System.out.println(keeps() + " " + wide(true) + " " + wide(false) + " "
      + swallowed());
  }
}
// -- exit 0
// -- stdout
// 0 t0f0 0
// 1 t0bf0et1bf1e -1
// 2 t0f0t1f1 -1
// 3 t0cf0et1cf1 77
// 4 t0cf0 again
// 5 t0bf10e -1
// 6 t0bf0et1bf1 66
// 7 t0bf0 -1
// 1 9 7 swallowed
