// StrictMath: results to the last bit (fdlibm), and Math's agreement at edges.
public class StrictMathIsExact {
  static String hex(double d) {
    return Double.toHexString(d);
  }

  public static void main(String[] args) {
    double[] xs = {0, -0.0, 1e-320, 1e-10, 0.5, 1, 1.5, 2, Math.PI, 10, 100.25,
        -3.75,
        1e6, 1e22, 709.5, -745.2, Double.MAX_VALUE, Double.POSITIVE_INFINITY,
        Double.NaN};
    for (double x : xs) {
      System.out.println(x + ": " + hex(StrictMath.sin(x)) + " " +
          hex(StrictMath.cos(x))
          + " " + hex(StrictMath.tan(x)) + " " + hex(StrictMath.exp(x)) + " "
          + hex(StrictMath.expm1(x)) + " " + hex(StrictMath.log(x)) + " "
          + hex(StrictMath.log10(x)) + " " + hex(StrictMath.log1p(x)));
      System.out.println("  " + hex(StrictMath.asin(x)) + " " +
          hex(StrictMath.acos(x))
          + " " + hex(StrictMath.atan(x)) + " " + hex(StrictMath.sinh(x)) + " "
          + hex(StrictMath.cosh(x)) + " " + hex(StrictMath.tanh(x)) + " "
          + hex(StrictMath.cbrt(x)) + " " + hex(StrictMath.sqrt(x)));
    }
    double[] ys = {-0.0, 0.0, 1, -1, 2.5, 1e300, Double.NEGATIVE_INFINITY};
    for (double y : ys) {
      for (double x : ys) {
        System.out.print(hex(StrictMath.atan2(y, x)) + " " +
            hex(StrictMath.pow(x, y))
            + " " + hex(StrictMath.hypot(x, y)) + " "
            + hex(StrictMath.IEEEremainder(x, y)) + "; ");
      }
      System.out.println();
    }
    System.out.println(StrictMath.rint(2.5) + " " + StrictMath.round(-0.5) + " "
        + StrictMath.floor(-0.1) + " " + StrictMath.nextUp(1f));
  }
}
// -- exit 0
// -- stdout
// 0.0: 0x0.0p0 0x1.0p0 0x0.0p0 0x1.0p0 0x0.0p0 -Infinity -Infinity 0x0.0p0
//   0x0.0p0 0x1.921fb54442d18p0 0x0.0p0 0x0.0p0 0x1.0p0 0x0.0p0 0x0.0p0 0x0.0p0
// -0.0: -0x0.0p0 0x1.0p0 -0x0.0p0 0x1.0p0 -0x0.0p0 -Infinity -Infinity -0x0.0p0
//   -0x0.0p0 0x1.921fb54442d18p0 -0x0.0p0 -0x0.0p0 0x1.0p0 -0x0.0p0 -0x0.0p0 -0x0.0p0
// 1.0E-320: 0x0.00000000007e8p-1022 0x1.0p0 0x0.00000000007e8p-1022 0x1.0p0 0x0.00000000007e8p-1022 -0x1.7069e3078e52dp9 -0x1.400000511df19p8 0x0.00000000007e8p-1022
//   0x0.00000000007e8p-1022 0x1.921fb54442d18p0 0x0.00000000007e8p-1022 0x0.00000000007e8p-1022 0x1.0p0 0x0.00000000007e8p-1022 0x1.94c7f15ef7ddfp-355 0x1.67e93ddbc0e73p-532
// 1.0E-10: 0x1.b7cdfd9d7bdbbp-34 0x1.0p0 0x1.b7cdfd9d7bdbbp-34 0x1.000000006df38p0 0x1.b7cdfd9dda4e3p-34 -0x1.7069e2aa2aa5bp4 -0x1.4p3 0x1.b7cdfd9d1d693p-34
//   0x1.b7cdfd9d7bdbbp-34 0x1.921fb543d4dep0 0x1.b7cdfd9d7bdbbp-34 0x1.b7cdfd9d7bdbbp-34 0x1.0p0 0x1.b7cdfd9d7bdbbp-34 0x1.e6b4b396428e8p-12 0x1.4f8b588e368f1p-17
// 0.5: 0x1.eaee8744b05fp-2 0x1.c1528065b7d5p-1 0x1.17b4f5bf3474ap-1 0x1.a61298e1e069cp0 0x1.4c2531c3c0d38p-1 -0x1.62e42fefa39efp-1 -0x1.34413509f79ffp-2 0x1.9f323ecbf984cp-2
//   0x1.0c152382d7366p-1 0x1.0c152382d7366p0 0x1.dac670561bb4fp-2 0x1.0acd00fe63b97p-1 0x1.20ac1862ae8dp0 0x1.d9353d7568af3p-2 0x1.965fea53d6e3dp-1 0x1.6a09e667f3bcdp-1
// 1.0: 0x1.aed548f090ceep-1 0x1.14a280fb5068cp-1 0x1.8eb245cbee3a6p0 0x1.5bf0a8b14576ap1 0x1.b7e151628aed2p0 0x0.0p0 0x0.0p0 0x1.62e42fefa39efp-1
//   0x1.921fb54442d18p0 0x0.0p0 0x1.921fb54442d18p-1 0x1.2cd9fc44eb982p0 0x1.8b07551d9f551p0 0x1.85efab514f394p-1 0x1.0p0 0x1.0p0
// 1.5: 0x1.feb7a9b2c6d8bp-1 0x1.21bd54fc5f9a7p-4 0x1.c33ed50b88777p3 0x1.1ed3fe64fc541p2 0x1.bda7fcc9f8a83p1 0x1.9f323ecbf984cp-2 0x1.68a288b60b7fcp-3 0x1.d5240f0e0e078p-1
//   NaN NaN 0x1.f730bd281f69bp-1 0x1.108c3aabd6a6p1 0x1.2d1bc21e22022p1 0x1.cf6f9786df577p-1 0x1.250bfe1b082f5p0 0x1.3988e1409212ep0
// 2.0: 0x1.d18f6ead1b446p-1 -0x1.aa22657537205p-2 -0x1.17af62e0950f8p1 0x1.d8e64b8d4ddaep2 0x1.98e64b8d4ddaep2 0x1.62e42fefa39efp-1 0x1.34413509f79ffp-2 0x1.193ea7aad030ap0
//   NaN NaN 0x1.1b6e192ebbe44p0 0x1.d03cf63b6e1ap1 0x1.e18fa0df2d9bcp1 0x1.ed9505e1bc3d4p-1 0x1.428a2f98d728bp0 0x1.6a09e667f3bcdp0
// 3.141592653589793: 0x1.1a62633145c07p-53 -0x1.0p0 -0x1.1a62633145c07p-53 0x1.724046eb09339p4 0x1.624046eb09339p4 0x1.250d048e7a1bdp0 0x1.fd14db31ba3bap-2 0x1.6bcbed09f00afp0
//   NaN NaN 0x1.433b8a322ddd2p0 0x1.718f45d72e672p3 0x1.72f147fee4p3 0x1.fe175fa29281p-1 0x1.76ef7e73104b7p0 0x1.c5bf891b4ef6ap0
// 10.0: -0x1.1689ef5f34f52p-1 -0x1.ad9ac890c6b1fp-1 0x1.4bf5f34be3782p-1 0x1.5829dcf95056p14 0x1.5825dcf95056p14 0x1.26bb1bbb55516p1 0x1.0p0 0x1.32ee3b77f374cp1
//   NaN NaN 0x1.789bd2c160054p0 0x1.5829dced69992p13 0x1.5829dd053712ep13 0x1.ffffffdc96f35p-1 0x1.13c484138704fp1 0x1.94c583ada5b53p1
// 100.25: -0x1.1bf00980dc35cp-2 0x1.ebec72ba6b0ecp-1 -0x1.278694556d18fp-2 0x1.8c39b9134bac4p144 0x1.8c39b9134bac4p144 0x1.26e404680832p2 0x1.0023887317de9p1 0x1.2786a38e9d7dcp2
//   NaN NaN 0x1.8f92010a9ab6dp0 0x1.8c39b9134bac4p143 0x1.8c39b9134bac4p143 0x1.0p0 0x1.294f1ca39fe75p2 0x1.4066560954a8fp3
// -3.75: 0x1.24a3af6750621p-1 -0x1.a4205b28667f7p-1 -0x1.64a2502b0ca3bp-1 0x1.81509354f0d2ap-6 -0x1.f3f57b6558797p-1 NaN NaN NaN
//   NaN NaN -0x1.4f68dea672618p0 -0x1.53fb02f7bbd05p4 0x1.545b571c910c9p4 -0x1.ff6f17a754772p-1 -0x1.8db9cb7511e9dp0 NaN
// 1000000.0: -0x1.6664b2568d867p-2 0x1.df9df9906d32cp-1 -0x1.7e9768ab734cp-2 Infinity Infinity 0x1.ba18a998fffap3 0x1.8p2 0x1.ba18abb1dedc8p3
//   NaN NaN 0x1.921fa47d4b30dp0 Infinity Infinity 0x1.0p0 0x1.9p6 0x1.f4p9
// 1.0E22: -0x1.b453ab76bf397p-1 0x1.0be2cef01c8f4p-1 -0x1.a0f79c1b6b258p0 Infinity Infinity 0x1.95414621954fep5 0x1.6p4 0x1.95414621954fep5
//   NaN NaN 0x1.921fb54442d18p0 Infinity Infinity 0x1.0p0 0x1.48bd9ae67b4bap24 0x1.74876e8p36
// 709.5: -0x1.eae0a897be735p-2 0x1.c1564a33055c3p-1 -0x1.17aab3230e456p-1 0x1.81e9b4b52d0c9p1023 0x1.81e9b4b52d0c9p1023 0x1.a421c25960b33p2 0x1.6cec021bc86b2p1 0x1.a438d5d20e4fdp2
//   NaN NaN 0x1.91c356bf85098p0 0x1.81e9b4b52d0c9p1022 0x1.81e9b4b52d0c9p1022 0x1.0p0 0x1.1d68aacae304ap3 0x1.aa2edcf8bddbcp4
// -745.2: 0x1.32ce7fdda9257p-1 -0x1.99e50cc5da93ep-1 -0x1.7f3b880c4bab6p-1 0x0.0p0 -0x1.0p0 NaN NaN NaN
//   NaN NaN -0x1.91c7c39232c2bp0 -Infinity Infinity -0x1.0p0 -0x1.221e231a15fa2p3 NaN
// 1.7976931348623157E308: 0x1.452fc98b34e97p-8 -0x1.fffe62ecfab75p-1 -0x1.4530cfe729484p-8 Infinity Infinity 0x1.62e42fefa39efp9 0x1.34413509f79ffp8 0x1.62e42fefa39efp9
//   NaN NaN 0x1.921fb54442d18p0 Infinity Infinity 0x1.0p0 0x1.428a2f98d728bp341 0x1.fffffffffffffp511
// Infinity: NaN NaN NaN Infinity Infinity Infinity Infinity Infinity
//   NaN NaN 0x1.921fb54442d18p0 Infinity Infinity 0x1.0p0 Infinity Infinity
// NaN: NaN NaN NaN NaN NaN NaN NaN NaN
//   NaN NaN NaN NaN NaN NaN NaN NaN
// -0x1.921fb54442d18p1 0x1.0p0 0x0.0p0 NaN; -0x0.0p0 0x1.0p0 0x0.0p0 NaN; -0x0.0p0 0x1.0p0 0x1.0p0 NaN; -0x1.921fb54442d18p1 0x1.0p0 0x1.0p0 NaN; -0x0.0p0 0x1.0p0 0x1.4p1 NaN; -0x0.0p0 0x1.0p0 0x1.7e43c8800759cp996 NaN; -0x1.921fb54442d18p1 0x1.0p0 Infinity NaN; 
// 0x1.921fb54442d18p1 0x1.0p0 0x0.0p0 NaN; 0x0.0p0 0x1.0p0 0x0.0p0 NaN; 0x0.0p0 0x1.0p0 0x1.0p0 NaN; 0x1.921fb54442d18p1 0x1.0p0 0x1.0p0 NaN; 0x0.0p0 0x1.0p0 0x1.4p1 NaN; 0x0.0p0 0x1.0p0 0x1.7e43c8800759cp996 NaN; 0x1.921fb54442d18p1 0x1.0p0 Infinity NaN; 
// 0x1.921fb54442d18p0 -0x0.0p0 0x1.0p0 -0x0.0p0; 0x1.921fb54442d18p0 0x0.0p0 0x1.0p0 0x0.0p0; 0x1.921fb54442d18p-1 0x1.0p0 0x1.6a09e667f3bcdp0 0x0.0p0; 0x1.2d97c7f3321d2p1 -0x1.0p0 0x1.6a09e667f3bcdp0 -0x0.0p0; 0x1.85a376b677dcp-2 0x1.4p1 0x1.58a68a4a8d9f3p1 0x1.0p-1; 0x1.56e1fc2f8f359p-997 0x1.7e43c8800759cp996 0x1.7e43c8800759cp996 0x0.0p0; 0x1.921fb54442d18p1 -Infinity Infinity NaN; 
// -0x1.921fb54442d18p0 -Infinity 0x1.0p0 -0x0.0p0; -0x1.921fb54442d18p0 Infinity 0x1.0p0 0x0.0p0; -0x1.921fb54442d18p-1 0x1.0p0 0x1.6a09e667f3bcdp0 0x0.0p0; -0x1.2d97c7f3321d2p1 -0x1.0p0 0x1.6a09e667f3bcdp0 -0x0.0p0; -0x1.85a376b677dcp-2 0x1.999999999999ap-2 0x1.58a68a4a8d9f3p1 0x1.0p-1; -0x1.56e1fc2f8f359p-997 0x1.56e1fc2f8f359p-997 0x1.7e43c8800759cp996 0x0.0p0; -0x1.921fb54442d18p1 -0x0.0p0 Infinity NaN; 
// 0x1.921fb54442d18p0 0x0.0p0 0x1.4p1 -0x0.0p0; 0x1.921fb54442d18p0 0x0.0p0 0x1.4p1 0x0.0p0; 0x1.30b6d796a4da8p0 0x1.0p0 0x1.58a68a4a8d9f3p1 0x1.0p0; 0x1.f38892f1e0c89p0 NaN 0x1.58a68a4a8d9f3p1 -0x1.0p0; 0x1.921fb54442d18p-1 0x1.3c3a4edfa9758p3 0x1.c48c6001f0acp1 0x0.0p0; 0x1.ac9a7b3b7302fp-996 Infinity 0x1.7e43c8800759cp996 0x0.0p0; 0x1.921fb54442d18p1 Infinity Infinity NaN; 
// 0x1.921fb54442d18p0 0x0.0p0 0x1.7e43c8800759cp996 -0x0.0p0; 0x1.921fb54442d18p0 0x0.0p0 0x1.7e43c8800759cp996 0x0.0p0; 0x1.921fb54442d18p0 0x1.0p0 0x1.7e43c8800759cp996 0x1.0p0; 0x1.921fb54442d19p0 0x1.0p0 0x1.7e43c8800759cp996 -0x1.0p0; 0x1.921fb54442d18p0 Infinity 0x1.7e43c8800759cp996 0x1.4p1; 0x1.921fb54442d18p-1 Infinity 0x1.0e4d50f99b211p997 0x0.0p0; 0x1.921fb54442d18p1 Infinity Infinity NaN; 
// -0x1.921fb54442d18p0 Infinity Infinity -0x0.0p0; -0x1.921fb54442d18p0 Infinity Infinity 0x0.0p0; -0x1.921fb54442d18p0 NaN Infinity 0x1.0p0; -0x1.921fb54442d18p0 NaN Infinity -0x1.0p0; -0x1.921fb54442d18p0 0x0.0p0 Infinity 0x1.4p1; -0x1.921fb54442d18p0 0x0.0p0 Infinity 0x1.7e43c8800759cp996; -0x1.2d97c7f3321d2p1 0x0.0p0 Infinity NaN; 
// 2.0 0 -1.0 1.0000001
