// Checksums of StrictMath's functions over many arguments.
import java.util.Random;
import java.util.function.DoubleUnaryOperator;

public class StrictMathSweeps {
  static void sweep(String name, DoubleUnaryOperator f) {
    Random r = new Random(name.hashCode());
    long h = 0;
    for (int i = 0; i < 1000; i++) {
      double x = i % 3 == 0 ? r.nextGaussian() * 1000 : i % 3 == 1 ?
          r.nextDouble() * 2 - 1
          : Double.longBitsToDouble(r.nextLong());
      h = h * 31 + Double.doubleToLongBits(f.applyAsDouble(x));
    }
    System.out.println(name + " " + Long.toHexString(h));
  }

  public static void main(String[] args) {
    sweep("sin", StrictMath::sin);
    sweep("cos", StrictMath::cos);
    sweep("tan", StrictMath::tan);
    sweep("asin", StrictMath::asin);
    sweep("acos", StrictMath::acos);
    sweep("atan", StrictMath::atan);
    sweep("exp", StrictMath::exp);
    sweep("expm1", StrictMath::expm1);
    sweep("log", StrictMath::log);
    sweep("log10", StrictMath::log10);
    sweep("log1p", StrictMath::log1p);
    sweep("sinh", StrictMath::sinh);
    sweep("cosh", StrictMath::cosh);
    sweep("tanh", StrictMath::tanh);
    sweep("cbrt", StrictMath::cbrt);
    sweep("sqrt", StrictMath::sqrt);
    sweep("rint", StrictMath::rint);
    sweep("floor", StrictMath::floor);
    sweep("pow", x -> StrictMath.pow(Math.abs(x), 1.37));
    sweep("power", x -> StrictMath.pow(1.0001, x));
    sweep("atan2", x -> StrictMath.atan2(x, 0.3));
    sweep("hypot", x -> StrictMath.hypot(x, 3));
    sweep("remainder", x -> StrictMath.IEEEremainder(x, 0.7));
    sweep("fma", x -> StrictMath.fma(x, 1.1, -x));
    sweep("frem", x -> x % 0.7);
  }
}
// -- exit 0
// -- stdout
// sin b96b700b2d0e46dd
// cos d3f9fb011035641b
// tan a1d895ea472ea930
// asin bd970ca2980a77d4
// acos 74db02a66282bc67
// atan b8a92d47a0a24ded
// exp be72c01e0b0c7ce3
// expm1 5ca752a2cac140b5
// log cade51d413218460
// log10 f2146ef591ea9676
// log1p 68086a8a123663b
// sinh 47a195fbec132d23
// cosh 3fc01ca0e2debd5c
// tanh 8d6e95e8456d465b
// cbrt 9a17b3c838f4c76
// sqrt c444fb30de0b559a
// rint a159f80ba1164
// floor f4bdfd46c2abf4ee
// pow f363194036ae68b7
// power fc54a7d85f97e87e
// atan2 4c1cef965393e31a
// hypot f6f0881efb0f1428
// remainder 670ce666c698f3dc
// fma 7f8f356b2bf32a2
// frem 5f1e22c697a6dbc
