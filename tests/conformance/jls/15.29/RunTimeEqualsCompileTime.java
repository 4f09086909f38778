// A constant expression has the value that the same operators give when their
// operands are variables.
// also: jls 15.17.1, jls 15.17.2, jls 15.19, jls 15.22.1, jls 15.20.1

import static conformance.Check.*;

public class RunTimeEqualsCompileTime {
  static int i = 0x9e3779b9, k = -7;
  static long j = 0x9e3779b97f4a7c15L;
  static float f = 0.1f;
  static double d = -1e-310, e = 1e300;
  static final int I = 0x9e3779b9, K = -7;
  static final long J = 0x9e3779b97f4a7c15L;
  static final float F = 0.1f;
  static final double D = -1e-310, E = 1e300;
  public static void main(String[] args) {
    equal(I * K + I / K - I % K, i * k + i / k - i % k);
    equal(I << K ^ I >> K ^ I >>> K, i << k ^ i >> k ^ i >>> k);
    equal(J * K + J / K - J % K, j * k + j / k - j % k);
    equal(J << K ^ J >> K ^ J >>> K, j << k ^ j >> k ^ j >>> k);
    equal((~I & K | I ^ J) + (byte) I + (char) I + (short) J, (~i & k | i ^ j) + (byte) i
        + (char) i + (short) j);
    equal(F * 3 - 0.3f, f * 3 - 0.3f);
    equal(F / K % 0.01f, f / k % 0.01f);
    equal(D / 3 * 3, d / 3 * 3);
    equal(E * E - E * E, e * e - e * e);
    equal(D * E % 1e-12, d * e % 1e-12);
    equal((long) E + (int) -E + (long) F, (long) e + (int) -e + (long) f);
    equal((float) D, (float) d);
    equal((float) J + (double) J, (float) j + (double) j);
    equal(I < J == F > D, i < j == f > d);
    equal(-0.0 == 0 ? I > K ? 1 : 2 : 3, d - d == 0 ? i > k ? 1 : 2 : 3);
    equal("" + I + J + F + D + (char) 65 + (I > K), "" + i + j + f + d + (char) (k + 72) + (i > k));
  }
}
