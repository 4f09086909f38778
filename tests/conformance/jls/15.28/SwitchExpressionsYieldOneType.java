// The arms of a switch expression are converted to one type: numbers promoted,
// boxes unboxed, and each arm alone where the context gives the type.
// raises: NullPointerException
import java.util.function.*;
import static conformance.Check.*;

public class SwitchExpressionsYieldOneType {
  static Object numbers(int i) {
    var v = switch (i) { case 0 -> 1; case 1 -> 2L; default -> 'c'; };
    return v;
  }
  static Object doubles(int i) {
    var v = switch (i) { case 0 -> (byte) 1; case 1 -> 2.5f; default -> 3L; };
    return v;
  }
  static Object target(int i) {
    Object v = switch (i) { case 0 -> 1; case 1 -> 2L; default -> 'c'; };
    return v;
  }
  static Object unboxed(Integer n, int i) {
    var v = switch (i) { case 0 -> n; default -> 0L; };
    return v;
  }
  static Supplier<String> lambda(int i) {
    return switch (i) {
      case 0 -> () -> "zero";
      case 1 -> "x"::trim;
      default -> null;
    };
  }
  static char chars(int i) {
    return switch (i) {
      case 0: yield 'a';
      case 1: case 2: yield 98;
      default: yield (char) (i + 97);
    };
  }
  static Object merged(int i) {
    return switch (i) { case 0 -> "s"; case 1 -> new int[0]; default -> null; };
  }

  public static void main(String[] args) {
    equal(1L, numbers(0));
    equal(99L, numbers(2));
    equal(1f, doubles(0));
    equal(3f, doubles(2));
    equal(1, target(0));
    equal('c', target(2));
    equal(7L, unboxed(7, 0));
    raises(NullPointerException.class, () -> unboxed(null, 0));
    equal(0L, unboxed(null, 1));
    equal("zerox", lambda(0).get() + lambda(1).get());
    equal("abbd", "" + chars(0) + chars(1) + chars(2) + chars(3));
    same(null, merged(2));
    byte b = switch (args.length) { case 0 -> 5; default -> 6; };
    equal(5, b);
  }
}
