// Exact arithmetic, floor division, bit counts and shifts by intrinsic
// candidates of Math, Integer and Long agree with plain code.
public class IntegerMathMethodsAtTheEdges {
  static int[] is = {0, 1, -1, 7, -7, Integer.MAX_VALUE, Integer.MIN_VALUE};

  static String exact(int a, int b) {
    try {
      return Math.addExact(a, b) + "/" + Math.multiplyExact(a, b);
    } catch (ArithmeticException e) {
      return e.getMessage();
    }
  }

  static int bits(int v) {
    int n = 0;
    for (; v != 0; v &= v - 1) n++;
    return n;
  }

  public static void main(String[] args) {
    for (int a : is) {
      for (int b : is) {
        System.out.print(exact(a, b) + " " + Math.max(a, b) + " ");
        if (b != 0) System.out.print(Math.floorDiv(a, b) + " " + Math.floorMod(a, b) + " ");
      }
      System.out.println();
      System.out.println((bits(a) == Integer.bitCount(a)) + " " + Integer.reverse(a) + " "
        + Integer.reverseBytes(a) + " " + Integer.numberOfLeadingZeros(a) + " "
        + Long.numberOfTrailingZeros(a) + " " + Integer.rotateLeft(a, 33) + " " + Math.abs(a)
        + " " + Long.highestOneBit(a) + " " + Math.multiplyHigh(a * 4294967297L, -3L));
    }
    try {
      Math.toIntExact(1L << 31);
    } catch (ArithmeticException e) {
      System.out.println(e.getMessage());
    }
  }
}
// -- exit 0
// -- stdout
// 0/0 0 1/0 1 0 0 -1/0 0 0 0 7/0 7 0 0 -7/0 0 0 0 2147483647/0 2147483647 0 0 -2147483648/0 0 0 0 
// true 0 0 32 64 0 0 0 0
// 1/0 1 2/1 1 1 0 0/-1 1 -1 0 8/7 7 0 1 -6/-7 1 -1 -6 integer overflow 2147483647 0 1 -2147483647/-2147483648 1 -1 -2147483647 
// true -2147483648 16777216 31 0 2 1 1 -1
// -1/0 0 0/-1 1 -1 0 -2/1 -1 1 0 6/-7 7 -1 6 -8/7 -1 0 -1 2147483646/-2147483647 2147483647 -1 2147483646 integer overflow -1 0 -1 
// true -1 -1 0 0 -1 1 -9223372036854775808 0
// 7/0 7 8/7 7 7 0 6/-7 7 -7 0 14/49 7 1 0 0/-49 7 -1 0 integer overflow 2147483647 0 7 integer overflow 7 -1 -2147483641 
// true -536870912 117440512 29 0 14 7 4 -1
// -7/0 0 -6/-7 1 -7 0 -8/7 -1 7 0 0/-49 7 -1 0 -14/49 -7 1 0 integer overflow 2147483647 -1 2147483640 integer overflow -7 0 -7 
// true -1610612737 -100663297 0 0 -13 7 -9223372036854775808 0
// 2147483647/0 2147483647 integer overflow 2147483647 2147483647 0 2147483646/-2147483647 2147483647 -2147483647 0 integer overflow 2147483647 306783378 1 integer overflow 2147483647 -306783379 -6 integer overflow 2147483647 1 0 integer overflow 2147483647 -1 -1 
// true -2 -129 1 0 -2 2147483647 1073741824 -2
// -2147483648/0 0 -2147483647/-2147483648 1 -2147483648 0 integer overflow -1 -2147483648 0 integer overflow 7 -306783379 5 integer overflow -7 306783378 -2 integer overflow 2147483647 -2 2147483646 integer overflow -2147483648 1 0 
// true 1 128 0 31 1 -2147483648 -9223372036854775808 -2
// integer overflow
