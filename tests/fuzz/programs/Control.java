// Exceptions, finally, nested handlers, loops, recursion, stack shuffles.
public class Control {
  static int depth;
  static class Mine extends Exception { final int code; Mine(int code, Throwable cause) { super("mine " + code, cause); this.code = code; } }
  static int thrower(int n) throws Mine {
    try { if (n == 1) throw new IllegalStateException("one"); if (n == 2) return 1 / (n - 2); if (n == 3) { Object o = "s"; return ((Integer) o); } return new int[n][n].length; }
    catch (ArithmeticException | ClassCastException e) { throw new Mine(n, e); }
    finally { depth += n; }
  }
  static long fact(int n) { return n < 2 ? 1 : n * fact(n - 1); }
  static int forever(int n) { return forever(n + 1) + 1; }
  public static void main(String[] args) {
    for (int i = 0; i < 6; i++) {
      try { System.out.println(thrower(i)); } catch (Mine e) { System.out.println(e.getMessage() + e.getCause().getClass() + e.code); } catch (RuntimeException e) { System.out.println(e); }
    }
    try { forever(0); } catch (StackOverflowError e) { System.out.println("deep"); }
    int[] a = {1, 2, 3}; int i = 0; a[i++] += a[i]++ * --a[2]; long x = a[0]; x += x++ + ++x; depth += a[1] ^= 3;
    outer: for (int p = 0; ; p++) { for (int q = 0; q < 5; q++) { if (q == p) continue outer; if (p * q > 8) break outer; i += q; } if (p > 9) break; }
    try { try { throw new Error("e"); } finally { System.out.println(fact(12)); } } catch (Error e) { System.out.println(e.getStackTrace()[0]); }
    System.out.println(depth + " " + i + " " + x + a[0]);
    String s = null; try { s.length(); } catch (NullPointerException e) { System.out.println(e.getMessage()); }
  }
}
