// Division and remainder of int and long, with the two special cases of
// JVMS 6.5 idiv and lrem: the most negative number by -1, and zero.
public class DivisionTruncatesTowardsZero {
  static String div(int a, int b) {
    try {
      return a / b + "r" + a % b;
    } catch (ArithmeticException e) {
      return e.getMessage();
    }
  }

  static String div(long a, long b) {
    try {
      return a / b + "r" + a % b;
    } catch (ArithmeticException e) {
      return e.getMessage();
    }
  }

  static String rem(int a, int b) {
    try {
      int unused = a % b;
      return "none";
    } catch (ArithmeticException e) {
      return e.toString();
    }
  }

  static String rem(long a, long b) {
    try {
      long unused = a % b;
      return "none";
    } catch (ArithmeticException e) {
      return e.toString();
    }
  }

  public static void main(String[] args) {
    int[] is = {7, -7, 0, 1, -1, 3, -3, Integer.MIN_VALUE, Integer.MAX_VALUE};
    for (int a : is)
      for (int b : is) System.out.print(div(a, b) + " ");
    System.out.println();
    long[] ls = {7, -7, 0, 1, -1, Long.MIN_VALUE, Long.MAX_VALUE, 1L << 32};
    for (long a : ls)
      for (long b : ls) System.out.print(div(a, b) + " ");
    System.out.println();
    System.out.println(rem(5, 0) + " " + rem(5L, 0L) + " " + rem(0, 5));
    int x = -17;
    System.out.println(x / 2 + " " + x / 4 + " " + x / 16 + " " + x % 8 + " "
      + x / -1 + " " + x % 1 + " " + x / 3 + " " + x % -5);
  }
}
// -- exit 0
// -- stdout
// 1r0 -1r0 / by zero 7r0 -7r0 2r1 -2r1 0r7 0r7 -1r0 1r0 / by zero -7r0 7r0 -2r-1 2r-1 0r-7 0r-7 0r0 0r0 / by zero 0r0 0r0 0r0 0r0 0r0 0r0 0r1 0r1 / by zero 1r0 -1r0 0r1 0r1 0r1 0r1 0r-1 0r-1 / by zero -1r0 1r0 0r-1 0r-1 0r-1 0r-1 0r3 0r3 / by zero 3r0 -3r0 1r0 -1r0 0r3 0r3 0r-3 0r-3 / by zero -3r0 3r0 -1r0 1r0 0r-3 0r-3 -306783378r-2 306783378r-2 / by zero -2147483648r0 -2147483648r0 -715827882r-2 715827882r-2 1r0 -1r-1 306783378r1 -306783378r1 / by zero 2147483647r0 -2147483647r0 715827882r1 -715827882r1 0r2147483647 1r0 
// 1r0 -1r0 / by zero 7r0 -7r0 0r7 0r7 0r7 -1r0 1r0 / by zero -7r0 7r0 0r-7 0r-7 0r-7 0r0 0r0 / by zero 0r0 0r0 0r0 0r0 0r0 0r1 0r1 / by zero 1r0 -1r0 0r1 0r1 0r1 0r-1 0r-1 / by zero -1r0 1r0 0r-1 0r-1 0r-1 -1317624576693539401r-1 1317624576693539401r-1 / by zero -9223372036854775808r0 -9223372036854775808r0 1r0 -1r-1 -2147483648r0 1317624576693539401r0 -1317624576693539401r0 / by zero 9223372036854775807r0 -9223372036854775807r0 0r9223372036854775807 1r0 2147483647r4294967295 613566756r4 -613566756r4 / by zero 4294967296r0 -4294967296r0 0r4294967296 0r4294967296 1r0 
// java.lang.ArithmeticException: / by zero java.lang.ArithmeticException: / by zero none
// -8 -4 -1 -1 17 0 -5 -2
