// An array's size and index are promoted to int: chars are their numbers, bytes
// keep their sign, boxes are unboxed.
// raises: NegativeArraySizeException ArrayIndexOutOfBoundsException
// also: jls 15.10

import static conformance.Check.*;

public class SizesAndIndicesAreInts {
  static int sink;
  public static void main(String[] args) {
    int[] counts = new int['a' + 26];
    for (char c : "banana".toCharArray()) counts[c]++;
    equal(3, counts['a']);
    equal(2, counts[(byte) 'n']);
    equal(123, counts.length);
    byte negative = -1;
    short size = 3;
    Integer box = 2;
    Character one = 1;
    raises(ArrayIndexOutOfBoundsException.class, () -> sink = counts[negative]);
    raises(NegativeArraySizeException.class, () -> sink = new int[negative].length);
    equal(3, new long[size].length);
    int[][] rows = new int[box][size];
    rows[one][box] = 7;
    equal(7, rows[1][2]);
    equal(65535, new boolean['\uffff'].length);
    Integer none = null;
    raises(NullPointerException.class, () -> sink = counts[none]);
    raises(NullPointerException.class, () -> sink = new int[none].length);
    long wide = (1L << 32) + 97;
    equal(3, counts[(int) wide]);
  }
}
