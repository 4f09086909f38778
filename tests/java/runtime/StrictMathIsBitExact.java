// A digest over many arguments of each function of StrictMath.
import java.util.Random;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

public class StrictMathIsBitExact {
  static final double[] SPECIAL = {
      0.0, -0.0, 1, -1, 0.5, -0.5, Double.MIN_VALUE, -Double.MAX_VALUE,
      Double.MAX_VALUE, Double.NaN, 1 / 0.0, -1 / 0.0, Math.PI / 2, Math.PI,
      Math.PI / 4, 1e-10, 1e-300, 22, 709.7, 709.79, 710.4, 710.5, -745, -746,
      1e22, 5.319372648326541e255, 0.4375, 0.6875, 1.1875, 2.4375, -0.25};

  static double argument(Random r, int i) {
    if (i < SPECIAL.length) return SPECIAL[i];
    switch (i % 7) {
      case 0: return Double.longBitsToDouble(r.nextLong());
      case 1: return r.nextDouble() * 2 - 1;
      case 2: return (r.nextDouble() * 2 - 1) * 10;
      case 3: return (r.nextDouble() * 2 - 1) * 1000;
      case 4: return r.nextInt(2000) * Math.PI / 4;
      case 5: return (r.nextDouble() * 2 - 1) * 1e7;
      default: return 1 + r.nextGaussian() * 1e-4;
    }
  }

  static void unary(String name, DoubleUnaryOperator f) {
    Random r = new Random(42);
    long digest = 0;
    for (int i = 0; i < 5000; i++) {
      double y = f.applyAsDouble(argument(r, i));
      digest = digest * 31 + Double.doubleToLongBits(y);
    }
    System.out.println(name + " " + Long.toHexString(digest));
  }

  static void binary(String name, DoubleBinaryOperator f) {
    Random r = new Random(43);
    long digest = 0;
    for (int i = 0; i < 5000; i++) {
      double y = f.applyAsDouble(argument(r, i), argument(r, i * 3 % 5000));
      digest = digest * 31 + Double.doubleToLongBits(y);
    }
    System.out.println(name + " " + Long.toHexString(digest));
  }

  public static void main(String[] args) {
    unary("sin", StrictMath::sin);
    unary("cos", StrictMath::cos);
    unary("tan", StrictMath::tan);
    unary("asin", StrictMath::asin);
    unary("acos", StrictMath::acos);
    unary("atan", StrictMath::atan);
    unary("exp", StrictMath::exp);
    unary("expm1", StrictMath::expm1);
    unary("log", StrictMath::log);
    unary("log10", StrictMath::log10);
    unary("log1p", StrictMath::log1p);
    unary("sinh", StrictMath::sinh);
    unary("cosh", StrictMath::cosh);
    unary("tanh", StrictMath::tanh);
    unary("sqrt", StrictMath::sqrt);
    unary("cbrt", StrictMath::cbrt);
    binary("atan2", StrictMath::atan2);
    binary("pow", StrictMath::pow);
    binary("hypot", StrictMath::hypot);
    binary("IEEEremainder", StrictMath::IEEEremainder);
  }
}
// -- exit 0
// -- stdout
// sin d42c877240f46de1
// cos 222f0b221f7e49d3
// tan 189fbc22a84bac18
// asin 6416e17e2d624ad6
// acos f5c8a2fd7ad9a32f
// atan 5da705904723bb26
// exp ad171efe6b2a2a3a
// expm1 a2cf086a032d33b7
// log e6ff80b5ec3ab767
// log10 137f398c163860c1
// log1p 7c33f1945b3d480a
// sinh 2c7a0668732f72d9
// cosh 37dc236ced018b9a
// tanh 1245a53976011276
// sqrt 4cc05793560345fb
// cbrt 994532002510eac
// atan2 ef843502bcc6fbd6
// pow c1e7e42301e0228a
// hypot a6135a3731616028
// IEEEremainder 21b58589d8855fb9
