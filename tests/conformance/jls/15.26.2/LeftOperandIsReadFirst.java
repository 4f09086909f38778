// x op= e uses the value of x from before e was evaluated, of variables, fields
// and elements; array and index are evaluated once.

import static conformance.Check.*;

public class LeftOperandIsReadFirst {
  static int f;
  static int[] a = {10, 20, 30};
  static int calls;
  static int[] array() { calls++; return a; }
  static int index() { calls += 10; return 1; }
  static int change() { f = 1000; a[1] = 1000; a = new int[3]; return 5; }
  public static void main(String[] args) {
    int x = 5;
    x += x++ * 2 + x;
    equal(5 + 10 + 6, x);
    x = 9;
    x += (x = 3);
    equal(12, x);
    x -= x-- - --x;
    equal(12 - (12 - 10), x);
    f = 7;
    f += change();
    equal(12, f);
    int[] old = a = new int[] {10, 20, 30};
    a[1] += change();
    equal(25, old[1]);
    a = old;
    array()[index()] *= 2;
    equal(11, calls);
    equal(50, a[1]);
    int i = 0;
    a[i++] += a[i] + i++;
    equal(10 + 50 + 1, a[0]);
    equal(2, i);
    long w = 1;
    w <<= w += 3;
    equal(16L, w);
    String s = "a";
    s += s += "b";
    equal("aab", s);
  }
}
