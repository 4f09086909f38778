// Calls with the most argument slots there may be, and mixes of wide and
// narrow ones (JVMS 4.11).
public class ManyParametersOfAllKinds {
  static String mix(byte a, long b, char c, double d, short e, float f,
      boolean g, Object h, int i, long... rest) {
    return a + " " + b + " " + c + " " + d + " " + e + " " + f + " " + g + " "
      + h + " " + i + " " + rest.length + (rest.length > 0 ? rest[0] : "");
  }

  double instance(double a, long b, int c, double d, long e, int f, double g,
      long h, Object i, double j, long k, int l, double m, long n) {
    return a + b * 2 + c * 3 + d * 4 + e * 5 + f * 6 + g * 7 + h * 8
      + i.hashCode() * 9 + j * 10 + k * 11 + l * 12 + m * 13 + n * 14;
  }

  static long most(
      long a0, long a1, long a2, long a3, long a4, long a5, long a6, long a7,
      long b0, long b1, long b2, long b3, long b4, long b5, long b6, long b7,
      long c0, long c1, long c2, long c3, long c4, long c5, long c6, long c7,
      long d0, long d1, long d2, long d3, long d4, long d5, long d6, long d7,
      long e0, long e1, long e2, long e3, long e4, long e5, long e6, long e7,
      long f0, long f1, long f2, long f3, long f4, long f5, long f6, long f7,
      long g0, long g1, long g2, long g3, long g4, long g5, long g6, long g7,
      long h0, long h1, long h2, long h3, long h4, long h5, long h6, long h7,
      long i0, long i1, long i2, long i3, long i4, long i5, long i6, long i7,
      long j0, long j1, long j2, long j3, long j4, long j5, long j6, long j7,
      long k0, long k1, long k2, long k3, long k4, long k5, long k6, long k7,
      long l0, long l1, long l2, long l3, long l4, long l5, long l6, long l7,
      long m0, long m1, long m2, long m3, long m4, long m5, long m6, long m7,
      long n0, long n1, long n2, long n3, long n4, long n5, long n6, long n7,
      long o0, long o1, long o2, long o3, long o4, long o5, long o6, long o7,
      long p0, long p1, long p2, long p3, long p4, long p5, long p6, int p7) {
    if (p7 == 0) return a0 + h3 * 3 + p6;
    return most(a1, a2, a3, a4, a5, a6, a7, b0, b1, b2, b3, b4, b5, b6, b7, c0,
      c1, c2, c3, c4, c5, c6, c7, d0, d1, d2, d3, d4, d5, d6, d7, e0, e1, e2,
      e3, e4, e5, e6, e7, f0, f1, f2, f3, f4, f5, f6, f7, g0, g1, g2, g3, g4,
      g5, g6, g7, h0, h1, h2, h3, h4, h5, h6, h7, i0, i1, i2, i3, i4, i5, i6,
      i7, j0, j1, j2, j3, j4, j5, j6, j7, k0, k1, k2, k3, k4, k5, k6, k7, l0,
      l1, l2, l3, l4, l5, l6, l7, m0, m1, m2, m3, m4, m5, m6, m7, n0, n1, n2,
      n3, n4, n5, n6, n7, o0, o1, o2, o3, o4, o5, o6, o7, p0, p1, p2, p3, p4,
      p5, p6, a0, p7 - 1);
  }

  public static void main(String[] args) {
    System.out.println(mix((byte) -1, 1L << 40, 'c', 0.5, (short) 300, 1.5f,
      true, null, 9));
    System.out.println(mix((byte) 1, -1, 'd', 1, (short) 3, 2, false, "h", 8,
      77, 78));
    System.out.println(new ManyParametersOfAllKinds().instance(1, 2, 3, 4, 5,
      6, 7, 8, 'i', 10, 11, 12, 13, 14));
    for (int i = 0; i < 200; i += 33)
      System.out.println(most(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14,
        15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32,
        33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50,
        51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68,
        69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86,
        87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103,
        104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117,
        118, 119, 120, 121, 122, 123, 124, 125, 126, 127, i));
  }
}
// -- exit 0
// -- stdout
// -1 1099511627776 c 0.5 300 1.5 true null 9 0
// 1 -1 d 1.0 3 2.0 false h 8 277
// 1879.0
// 308
// 346
// 511
// 295
// 206
// 371
// 155
