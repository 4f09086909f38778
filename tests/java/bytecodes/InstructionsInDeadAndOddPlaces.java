// Code after infinite loops, empty handlers, unreachable branches of
// constants, nested ternaries on the stack across calls that throw.
public class InstructionsInDeadAndOddPlaces {
  static final boolean DEBUG = false;
  static int calls;

  static int f(int n) {
    calls++;
    if (n < 0) throw new IllegalArgumentException("f");
    return n;
  }

  static int onStack(int a, int b) {
    try {
      return f(1) * 100 + (a > 0 ? f(2) : f(-1)) * 10 + (b > 0 ? f(a) : f(b));
    } catch (IllegalArgumentException e) {
      return -calls;
    }
  }

  static int dead() {
    if (DEBUG) System.out.println("never compiled");
    while (true) {
      if (calls++ > 20) return calls;
    }
  }

  static void empty() {
    try { } finally { calls = 0; }
    { } ;
    synchronized (InstructionsInDeadAndOddPlaces.class) { }
    label: { break label; }
  }

  static String args(String a, int b, String c) { return a + b + c; }

  public static void main(String[] args) {
    System.out.println(onStack(1, 1) + " " + onStack(0, 1) + " " + onStack(1, -1));
    System.out.println(dead());
    empty();
    System.out.println(calls);
    String r;
    try {
      r = args("x" + f(1), f(2), "y" + f(-3));
    } catch (IllegalArgumentException e) {
      r = "stack dropped " + calls;
    }
    System.out.println(r);
    int x = 5;
    x = x++ + (x = 10) + x-- + --x;
    System.out.println(x);
    long l = f(3) + (f(4) > 3 ? 1L << f(40) : (calls = 9));
    System.out.println(l + " " + calls);
    new Object();
    f(1);
    Math.max(1, 2);
    "unused".length();
    System.out.println(new int[]{f(7), f(8)}[f(1)] + new int[2].length);
  }
}
// -- exit 0
// -- stdout
// 121 -5 -8
// 22
// 0
// stack dropped 3
// 33
// 1099511627779 6
// 10
