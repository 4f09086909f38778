// Signed zeros, infinities, subnormals and remainders of float and double
// (JVMS 6.5 fadd, fdiv, frem, dneg).
public class FloatingPointFollowsIeee754 {
  static double[] edges = {0.0, -0.0, 1, -2.5, Double.MIN_VALUE,
    Double.MAX_VALUE, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY,
    Double.NaN, 0.1};

  public static void main(String[] args) {
    for (double a : edges) {
      StringBuilder line = new StringBuilder();
      for (double b : edges)
        line.append(a + b).append(' ').append(a - b).append(' ')
          .append(a * b).append(' ').append(a / b).append(' ')
          .append(a % b).append("; ");
      System.out.println(line);
    }
    float[] fs = {0f, -0f, 5.5f, -5.5f, 2f, Float.MIN_VALUE, Float.MAX_VALUE,
      Float.POSITIVE_INFINITY, Float.NaN};
    for (float a : fs) {
      StringBuilder line = new StringBuilder();
      for (float b : fs)
        line.append(a + b).append(' ').append(a - b).append(' ')
          .append(a * b).append(' ').append(a / b).append(' ')
          .append(a % b).append("; ");
      System.out.println(line);
    }
    double zero = 0;
    System.out.println(1 / -zero + " " + 1 / (0 - zero) + " " + -(-zero));
    System.out.println(Double.MIN_VALUE / 2 + " " + 1e308 * 10 + " "
      + (0.1f + 0.2f) + " " + (0.1 + 0.2) + " " + (float) 0.1 * 3);
    System.out.println(1e16 % 3.7 + " " + -1e16 % 3.7 + " " + 5e-324 % 1e-300);
  }
}
// -- exit 0
// -- stdout
// 0.0 0.0 0.0 NaN NaN; 0.0 0.0 -0.0 NaN NaN; 1.0 -1.0 0.0 0.0 0.0; -2.5 2.5 -0.0 -0.0 0.0; 4.9E-324 -4.9E-324 0.0 0.0 0.0; 1.7976931348623157E308 -1.7976931348623157E308 0.0 0.0 0.0; Infinity -Infinity NaN 0.0 0.0; -Infinity Infinity NaN -0.0 0.0; NaN NaN NaN NaN NaN; 0.1 -0.1 0.0 0.0 0.0; 
// 0.0 -0.0 -0.0 NaN NaN; -0.0 0.0 0.0 NaN NaN; 1.0 -1.0 -0.0 -0.0 -0.0; -2.5 2.5 0.0 0.0 -0.0; 4.9E-324 -4.9E-324 -0.0 -0.0 -0.0; 1.7976931348623157E308 -1.7976931348623157E308 -0.0 -0.0 -0.0; Infinity -Infinity NaN -0.0 -0.0; -Infinity Infinity NaN 0.0 -0.0; NaN NaN NaN NaN NaN; 0.1 -0.1 -0.0 -0.0 -0.0; 
// 1.0 1.0 0.0 Infinity NaN; 1.0 1.0 -0.0 -Infinity NaN; 2.0 0.0 1.0 1.0 0.0; -1.5 3.5 -2.5 -0.4 1.0; 1.0 1.0 4.9E-324 Infinity 0.0; 1.7976931348623157E308 -1.7976931348623157E308 1.7976931348623157E308 5.562684646268003E-309 1.0; Infinity -Infinity Infinity 0.0 1.0; -Infinity Infinity -Infinity -0.0 1.0; NaN NaN NaN NaN NaN; 1.1 0.9 0.1 10.0 0.09999999999999995; 
// -2.5 -2.5 -0.0 -Infinity NaN; -2.5 -2.5 0.0 Infinity NaN; -1.5 -3.5 -2.5 -2.5 -0.5; -5.0 0.0 6.25 1.0 -0.0; -2.5 -2.5 -1.0E-323 -Infinity -0.0; 1.7976931348623157E308 -1.7976931348623157E308 -Infinity -1.390671161567001E-308 -2.5; Infinity -Infinity -Infinity -0.0 -2.5; -Infinity Infinity Infinity 0.0 -2.5; NaN NaN NaN NaN NaN; -2.4 -2.6 -0.25 -25.0 -0.09999999999999987; 
// 4.9E-324 4.9E-324 0.0 Infinity NaN; 4.9E-324 4.9E-324 -0.0 -Infinity NaN; 1.0 -1.0 4.9E-324 4.9E-324 4.9E-324; -2.5 2.5 -1.0E-323 -0.0 4.9E-324; 1.0E-323 0.0 0.0 1.0 0.0; 1.7976931348623157E308 -1.7976931348623157E308 8.881784197001251E-16 0.0 4.9E-324; Infinity -Infinity Infinity 0.0 4.9E-324; -Infinity Infinity -Infinity -0.0 4.9E-324; NaN NaN NaN NaN NaN; 0.1 -0.1 0.0 4.9E-323 4.9E-324; 
// 1.7976931348623157E308 1.7976931348623157E308 0.0 Infinity NaN; 1.7976931348623157E308 1.7976931348623157E308 -0.0 -Infinity NaN; 1.7976931348623157E308 1.7976931348623157E308 1.7976931348623157E308 1.7976931348623157E308 0.0; 1.7976931348623157E308 1.7976931348623157E308 -Infinity -7.190772539449263E307 0.5; 1.7976931348623157E308 1.7976931348623157E308 8.881784197001251E-16 Infinity 0.0; Infinity 0.0 Infinity 1.0 0.0; Infinity -Infinity Infinity 0.0 1.7976931348623157E308; -Infinity Infinity -Infinity -0.0 1.7976931348623157E308; NaN NaN NaN NaN NaN; 1.7976931348623157E308 1.7976931348623157E308 1.7976931348623158E307 Infinity 0.050000000000000044; 
// Infinity Infinity NaN Infinity NaN; Infinity Infinity NaN -Infinity NaN; Infinity Infinity Infinity Infinity NaN; Infinity Infinity -Infinity -Infinity NaN; Infinity Infinity Infinity Infinity NaN; Infinity Infinity Infinity Infinity NaN; Infinity NaN Infinity NaN NaN; NaN Infinity -Infinity NaN NaN; NaN NaN NaN NaN NaN; Infinity Infinity Infinity Infinity NaN; 
// -Infinity -Infinity NaN -Infinity NaN; -Infinity -Infinity NaN Infinity NaN; -Infinity -Infinity -Infinity -Infinity NaN; -Infinity -Infinity Infinity Infinity NaN; -Infinity -Infinity -Infinity -Infinity NaN; -Infinity -Infinity -Infinity -Infinity NaN; NaN -Infinity -Infinity NaN NaN; -Infinity NaN Infinity NaN NaN; NaN NaN NaN NaN NaN; -Infinity -Infinity -Infinity -Infinity NaN; 
// NaN NaN NaN NaN NaN; NaN NaN NaN NaN NaN; NaN NaN NaN NaN NaN; NaN NaN NaN NaN NaN; NaN NaN NaN NaN NaN; NaN NaN NaN NaN NaN; NaN NaN NaN NaN NaN; NaN NaN NaN NaN NaN; NaN NaN NaN NaN NaN; NaN NaN NaN NaN NaN; 
// 0.1 0.1 0.0 Infinity NaN; 0.1 0.1 -0.0 -Infinity NaN; 1.1 -0.9 0.1 0.1 0.1; -2.4 2.6 -0.25 -0.04 0.1; 0.1 0.1 0.0 Infinity 0.0; 1.7976931348623157E308 -1.7976931348623157E308 1.7976931348623158E307 5.562684646268E-310 0.1; Infinity -Infinity Infinity 0.0 0.1; -Infinity Infinity -Infinity -0.0 0.1; NaN NaN NaN NaN NaN; 0.2 0.0 0.010000000000000002 1.0 0.0; 
// 0.0 0.0 0.0 NaN NaN; 0.0 0.0 -0.0 NaN NaN; 5.5 -5.5 0.0 0.0 0.0; -5.5 5.5 -0.0 -0.0 0.0; 2.0 -2.0 0.0 0.0 0.0; 1.4E-45 -1.4E-45 0.0 0.0 0.0; 3.4028235E38 -3.4028235E38 0.0 0.0 0.0; Infinity -Infinity NaN 0.0 0.0; NaN NaN NaN NaN NaN; 
// 0.0 -0.0 -0.0 NaN NaN; -0.0 0.0 0.0 NaN NaN; 5.5 -5.5 -0.0 -0.0 -0.0; -5.5 5.5 0.0 0.0 -0.0; 2.0 -2.0 -0.0 -0.0 -0.0; 1.4E-45 -1.4E-45 -0.0 -0.0 -0.0; 3.4028235E38 -3.4028235E38 -0.0 -0.0 -0.0; Infinity -Infinity NaN -0.0 -0.0; NaN NaN NaN NaN NaN; 
// 5.5 5.5 0.0 Infinity NaN; 5.5 5.5 -0.0 -Infinity NaN; 11.0 0.0 30.25 1.0 0.0; 0.0 11.0 -30.25 -1.0 0.0; 7.5 3.5 11.0 2.75 1.5; 5.5 5.5 8.4E-45 Infinity 0.0; 3.4028235E38 -3.4028235E38 Infinity 1.6163049E-38 5.5; Infinity -Infinity Infinity 0.0 5.5; NaN NaN NaN NaN NaN; 
// -5.5 -5.5 -0.0 -Infinity NaN; -5.5 -5.5 0.0 Infinity NaN; 0.0 -11.0 -30.25 -1.0 -0.0; -11.0 0.0 30.25 1.0 -0.0; -3.5 -7.5 -11.0 -2.75 -1.5; -5.5 -5.5 -8.4E-45 -Infinity -0.0; 3.4028235E38 -3.4028235E38 -Infinity -1.6163049E-38 -5.5; Infinity -Infinity -Infinity -0.0 -5.5; NaN NaN NaN NaN NaN; 
// 2.0 2.0 0.0 Infinity NaN; 2.0 2.0 -0.0 -Infinity NaN; 7.5 -3.5 11.0 0.36363637 2.0; -3.5 7.5 -11.0 -0.36363637 2.0; 4.0 0.0 4.0 1.0 0.0; 2.0 2.0 2.8E-45 Infinity 0.0; 3.4028235E38 -3.4028235E38 Infinity 5.877472E-39 2.0; Infinity -Infinity Infinity 0.0 2.0; NaN NaN NaN NaN NaN; 
// 1.4E-45 1.4E-45 0.0 Infinity NaN; 1.4E-45 1.4E-45 -0.0 -Infinity NaN; 5.5 -5.5 8.4E-45 0.0 1.4E-45; -5.5 5.5 -8.4E-45 -0.0 1.4E-45; 2.0 -2.0 2.8E-45 0.0 1.4E-45; 2.8E-45 0.0 0.0 1.0 0.0; 3.4028235E38 -3.4028235E38 4.7683713E-7 0.0 1.4E-45; Infinity -Infinity Infinity 0.0 1.4E-45; NaN NaN NaN NaN NaN; 
// 3.4028235E38 3.4028235E38 0.0 Infinity NaN; 3.4028235E38 3.4028235E38 -0.0 -Infinity NaN; 3.4028235E38 3.4028235E38 Infinity 6.186952E37 3.5; 3.4028235E38 3.4028235E38 -Infinity -6.186952E37 3.5; 3.4028235E38 3.4028235E38 Infinity 1.7014117E38 0.0; 3.4028235E38 3.4028235E38 4.7683713E-7 Infinity 0.0; Infinity 0.0 Infinity 1.0 0.0; Infinity -Infinity Infinity 0.0 3.4028235E38; NaN NaN NaN NaN NaN; 
// Infinity Infinity NaN Infinity NaN; Infinity Infinity NaN -Infinity NaN; Infinity Infinity Infinity Infinity NaN; Infinity Infinity -Infinity -Infinity NaN; Infinity Infinity Infinity Infinity NaN; Infinity Infinity Infinity Infinity NaN; Infinity Infinity Infinity Infinity NaN; Infinity NaN Infinity NaN NaN; NaN NaN NaN NaN NaN; 
// NaN NaN NaN NaN NaN; NaN NaN NaN NaN NaN; NaN NaN NaN NaN NaN; NaN NaN NaN NaN NaN; NaN NaN NaN NaN NaN; NaN NaN NaN NaN NaN; NaN NaN NaN NaN NaN; NaN NaN NaN NaN NaN; NaN NaN NaN NaN NaN; 
// -Infinity Infinity 0.0
// 0.0 Infinity 0.3 0.30000000000000004 0.3
// 2.1199035569188514 -2.1199035569188514 4.9E-324
