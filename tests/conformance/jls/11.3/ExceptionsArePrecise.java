// When an exception arrives at its handler, all that came before it in the
// program has happened and nothing that follows; variables hold their last
// values, of whatever type.
import static conformance.Check.*;

public class ExceptionsArePrecise {
  static int field;
  static int[] array = new int[4];

  static String run(int[] a, int at) {
    int i = 0;
    long l = 0;
    double d = 0;
    String s = "";
    try {
      for (;; i++) {
        l += i * 10L;
        field = i;
        array[i] = i;
        d = d / 2 + a[i];
        s += i;
        field = -i;
        if (i == at) i = i / (at - i);
      }
    } catch (ArithmeticException e) {
      s += "/";
    } catch (ArrayIndexOutOfBoundsException e) {
      s += "[]";
    } catch (NullPointerException e) {
      s += "null";
    }
    return i + "," + l + "," + d + "," + s + "," + field;
  }

  static int swap(Object o) {
    int x = 1;
    try {
      x = 2;
      x = o.hashCode() + (x = 3);
      x = 4;
    } catch (NullPointerException e) { return x; }
    return -x;
  }

  static int store(int[] a) {
    int i = 0;
    try { a[i = 1] = i = 2; i = 3; } catch (RuntimeException e) { return i; }
    return -i;
  }

  public static void main(String[] args) {
    equal("3,60,5.25,012[],3", run(new int[] {1, 2, 4}, 9));
    equal("1,10,2.5,01/,-1", run(new int[] {1, 2, 4}, 1));
    equal("0,0,0.0,null,0", run(null, 1));
    equal(2, array[3] - 1);
    equal(2, swap(null));
    equal(2, store(null));
    equal(2, store(new int[1]));
  }
}
