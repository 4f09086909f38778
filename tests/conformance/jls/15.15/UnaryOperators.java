// Unary plus and minus promote, minus of the least int is itself and of zero
// is negative zero for floats; ~x is -x-1; ! is for booleans, boxed ones too.
import static conformance.Check.*;

public class UnaryOperators {
  static Object type(int i) { return "int"; }
  static Object type(long i) { return "long"; }
  static Object type(Object i) { return "other"; }

  public static void main(String[] args) {
    byte b = -128;
    char c = 'a';
    Short boxed = 5;
    equal("intintintintlong", "" + type(+b) + type(-c) + type(~b)
        + type(+boxed) + type(-1L));
    equal(128, -b);
    equal(-97, -c);
    equal(127, ~b);
    equal(~c, -98);
    int min = Integer.MIN_VALUE;
    equal(min, -min);
    equal(Integer.MAX_VALUE, ~min);
    equal(Long.MIN_VALUE, -Long.MIN_VALUE);
    equal(-1L - 5, ~5L);
    double zero = 0, nan = Double.NaN;
    equal(-0.0, -zero);
    that(1 / -zero < 0 && 1 / (0 - zero) > 0, "0 - x is not -x");
    equal(nan, -nan);
    float f = Float.MIN_VALUE;
    equal(-Float.MIN_VALUE, -f);
    Boolean t = true;
    that(!!t && !(!t), "not");
    int i = 5;
    equal(-4, - --i);
    equal(0, i + -i);
  }
}
