// parseInt, parseLong, decode and valueOf: signs, radixes, digits of other
// scripts, limits, and the messages of what is no number.
// raises: NumberFormatException
import static conformance.Check.*;

public class ParsingNumbers {
  static void bad(String text, Body b) {
    equal(text, raises(NumberFormatException.class, b).getMessage());
  }

  public static void main(String[] args) {
    equal(-2147483648, Integer.parseInt("-2147483648"));
    equal(5, Integer.parseInt("+5"));
    equal(-255, Integer.parseInt("-fF", 16));
    equal(35, Integer.parseInt("z", 36));
    equal(12, Integer.parseInt("\u0661\u0662"));
    equal(0, Integer.parseInt("-0"));
    equal(Long.MIN_VALUE, Long.parseLong("-8000000000000000", 16));
    equal(-1, Integer.parseUnsignedInt("4294967295"));
    equal(-16, (int) Integer.decode("-0x10"));
    equal(8, (int) Integer.decode("010"));
    equal(255, (int) Integer.decode("#ff"));
    equal(3, Integer.parseInt("123", 2, 3, 10));
    bad("For input string: \"2147483648\"",
        () -> Integer.parseInt("2147483648"));
    bad("For input string: \"\"", () -> Integer.parseInt(""));
    bad("For input string: \"-\"", () -> Integer.parseInt("-"));
    bad("For input string: \" 1\"", () -> Integer.parseInt(" 1"));
    bad("For input string: \"1l\"", () -> Long.parseLong("1l"));
    bad("radix 37 greater than Character.MAX_RADIX",
        () -> Integer.parseInt("1", 37));
    bad("radix 1 less than Character.MIN_RADIX",
        () -> Integer.parseInt("1", 1));
    bad("Value out of range. Value:\"128\" Radix:10",
        () -> Byte.parseByte("128"));
    bad("Illegal leading minus sign on unsigned string -1.",
        () -> Integer.parseUnsignedInt("-1"));
    bad("Sign character in wrong position", () -> Integer.decode("0x-1"));
    bad("Zero length string", () -> Integer.decode(""));
    raises(NumberFormatException.class, () -> Integer.parseInt(null));
    raises(NullPointerException.class, () -> Double.parseDouble(null));
    bad("empty String", () -> Double.parseDouble(" "));
    bad("For input string: \"1e\"", () -> Double.parseDouble("1e"));
    equal(1e-3, Double.parseDouble(" +1E-3d\t"));
    equal(0x1.8p1, Double.parseDouble("0x1.8P1"));
    equal(Double.NEGATIVE_INFINITY, Double.parseDouble("-Infinity"));
    bad("For input string: \"infinity\"", () -> Double.parseDouble("infinity"));
  }
}
