// Math's exact operations and what they say when they overflow.
public class CheckedArithmeticThrows {
  interface Body { Object run(); }

  static void show(String what, Body body) {
    try {
      System.out.println(what + " " + body.run());
    } catch (ArithmeticException e) {
      System.out.println(what + " " + e);
    }
  }

  public static void main(String[] args) {
    int max = Integer.MAX_VALUE, min = Integer.MIN_VALUE;
    long lmax = Long.MAX_VALUE, lmin = Long.MIN_VALUE;
    show("add", () -> Math.addExact(max, 0) + Math.addExact(min, max));
    show("add over", () -> Math.addExact(max, 1));
    show("add long", () -> Math.addExact(lmin, -1));
    show("subtract", () -> Math.subtractExact(min, 1));
    show("subtract long", () -> Math.subtractExact(0L, lmin));
    show("multiply", () -> Math.multiplyExact(1 << 16, 1 << 15));
    show("multiply ok", () -> Math.multiplyExact(1 << 15, -(1 << 16)));
    show("multiply long", () -> Math.multiplyExact(lmin, -1L));
    show("multiply mixed", () -> Math.multiplyExact(1L << 40, 1 << 20));
    show("increment", () -> Math.incrementExact(max));
    show("decrement", () -> Math.decrementExact(lmin));
    show("negate", () -> Math.negateExact(min));
    show("toInt", () -> Math.toIntExact(1L << 31));
    show("toInt ok", () -> Math.toIntExact(-1L << 31));
    show("abs", () -> Math.absExact(min));
    show("abs long", () -> Math.absExact(lmin));
    show("floorDiv", () -> Math.floorDiv(1, 0));
    show("floorDiv min", () -> Math.floorDiv(min, -1));
    show("int divide", () -> min / -1 + " " + min % -1);
    show("long divide", () -> lmin / -1 + " " + lmin % -1);
    show("by zero", () -> 1L % (lmin - lmin));
    show("shift", () -> (1 << 33) + " " + (1L << 65) + " " + (-1 >>> 33) + " "
        + (-8 >> 1) + " " + (-8L >>> 60) + " " + (1 << -1));
    show("narrow", () -> (byte) 200 + " " + (short) 70000 + " " + (char) -1 + 0
        + " "
        + (int) 1e20 + " " + (long) Double.NaN + " " + (int) -1e20f + " "
        + (byte) 300.7 + " " + (char) -1.5 + 0 + " " + (short) Float.MAX_VALUE);
    byte b = 127;
    b++;
    b += 200.5;
    char c = 'a';
    c += 1;
    c <<= 1;
    short s = (short) (b >>> 1);
    System.out.println(b + " " + (int) c + " " + s + " " + (b >>>= 1));
  }
}
// -- exit 0
// -- stdout
// add 2147483646
// add over java.lang.ArithmeticException: integer overflow
// add long java.lang.ArithmeticException: long overflow
// subtract java.lang.ArithmeticException: integer overflow
// subtract long java.lang.ArithmeticException: long overflow
// multiply java.lang.ArithmeticException: integer overflow
// multiply ok -2147483648
// multiply long java.lang.ArithmeticException: long overflow
// multiply mixed 1152921504606846976
// increment java.lang.ArithmeticException: integer overflow
// decrement java.lang.ArithmeticException: long overflow
// negate java.lang.ArithmeticException: integer overflow
// toInt java.lang.ArithmeticException: integer overflow
// toInt ok -2147483648
// abs java.lang.ArithmeticException: Overflow to represent absolute value of Integer.MIN_VALUE
// abs long java.lang.ArithmeticException: Overflow to represent absolute value of Long.MIN_VALUE
// floorDiv java.lang.ArithmeticException: / by zero
// floorDiv min -2147483648
// int divide -2147483648 0
// long divide -9223372036854775808 0
// by zero java.lang.ArithmeticException: / by zero
// shift 2 2 2147483647 -4 15 -2147483648
// narrow -56 4464 ￿0 2147483647 0 -2147483648 44 ￿0 -1
// 72 196 36 36
