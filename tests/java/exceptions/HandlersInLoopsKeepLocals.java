// Locals changed in try bodies are seen in handlers, loops and nested
// synchronized blocks.
public class HandlersInLoopsKeepLocals {
  static int boom(int n) {
    if (n % 3 == 2) throw new IllegalStateException("n" + n);
    return n;
  }

  public static void main(String[] args) {
    int i = 0;
    long wide = 1;
    double d = 0.5;
    String s = "";
    Object lock = new Object();
    for (int k = 0; k < 12; k++) {
      int before = i;
      try {
        i += k;
        wide *= 3;
        d += boom(k);
        s += k;
        synchronized (lock) {
          i++;
          boom(k + 1);
          wide++;
        }
        if (k == 9) continue;
        s += ".";
      } catch (IllegalStateException e) {
        s += e.getMessage() + "/" + (i - before) + (Thread.holdsLock(lock) ? "L" : "");
        i -= 2;
        if (k > 10) break;
      } finally {
        d += .25;
        lock = k % 2 == 0 ? lock : new Object();
      }
    }
    System.out.println(i + " " + wide + " " + d + " " + s);
    int depth = 0;
    outer:
    while (true) {
      try {
        while (true) {
          try {
            depth++;
            if (depth == 4) break outer;
            throw new RuntimeException("" + depth);
          } catch (RuntimeException e) {
            if (depth == 3) throw e;
            depth += Integer.parseInt(e.getMessage());
          }
        }
      } catch (RuntimeException e) {
        depth = Integer.parseInt(e.getMessage());
      }
    }
    System.out.println(depth);
  }
}
// -- exit 0
// -- stdout
// 58 715401 43.5 0.1n2/2n2/23.4n5/5n5/56.7n8/8n8/8910n11/11n11/11
// 4
