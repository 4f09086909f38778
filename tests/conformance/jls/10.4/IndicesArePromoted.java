// Bytes, shorts and chars are promoted to index an array; an index out of its
// bounds throws before anything is stored, and the message names both numbers.
// raises: ArrayIndexOutOfBoundsException NullPointerException
import static conformance.Check.*;

public class IndicesArePromoted {
  static void bounds(int index, int length, Body b) {
    Throwable t = raises(ArrayIndexOutOfBoundsException.class, b);
    String m = t.getMessage();
    that(m.contains("" + index) && m.contains("" + length), m);
  }

  interface Body extends conformance.Check.Body { }

  public static void main(String[] args) {
    long[] a = new long[70000];
    char c = '\uffff';
    byte minus = -1;
    short s = 5;
    a[c] = 1;
    a[s] = 2;
    a[(byte) 6]++;
    equal("1,2,1", a[65535] + "," + a[5] + "," + a[6]);
    bounds(-1, 70000, () -> a[minus] = 1);
    bounds(70000, 70000, () -> a[a.length]++);
    bounds(Integer.MIN_VALUE, 70000, () -> a[Integer.MIN_VALUE] = 1);
    bounds(Integer.MAX_VALUE, 70000, () -> a[Integer.MAX_VALUE] = 1);
    bounds(0, 0, () -> { Object o = new Object[0][0]; o = ((Object[]) o)[0]; });
    bounds(2, 2, () -> { boolean b = new boolean[] {true, false}[2]; });
    int[][] ragged = {{1}, {}, null};
    bounds(0, 0, () -> ragged[1][0]++);
    raises(NullPointerException.class, () -> ragged[2][5]++);
    Character boxed = 'A';
    equal(0L, a[boxed]);
  }
}
