// More than 255 local variable slots need wide loads, stores and iinc
// (JVMS 6.5 wide), for all kinds of values.
public class WideLocalsBeyond255 {
  static String many(int seed, String name) {
    long a0 = seed, a1 = 1, a2 = 2, a3 = 3, a4 = 4, a5 = 5, a6 = 6, a7 = 7,
      b0 = 10, b1 = 11, b2 = 12, b3 = 13, b4 = 14, b5 = 15, b6 = 16, b7 = 17,
      c0 = 20, c1 = 21, c2 = 22, c3 = 23, c4 = 24, c5 = 25, c6 = 26, c7 = 27,
      d0 = 30, d1 = 31, d2 = 32, d3 = 33, d4 = 34, d5 = 35, d6 = 36, d7 = 37,
      e0 = 40, e1 = 41, e2 = 42, e3 = 43, e4 = 44, e5 = 45, e6 = 46, e7 = 47,
      f0 = 50, f1 = 51, f2 = 52, f3 = 53, f4 = 54, f5 = 55, f6 = 56, f7 = 57,
      g0 = 60, g1 = 61, g2 = 62, g3 = 63, g4 = 64, g5 = 65, g6 = 66, g7 = 67,
      h0 = 70, h1 = 71, h2 = 72, h3 = 73, h4 = 74, h5 = 75, h6 = 76, h7 = 77,
      i0 = 80, i1 = 81, i2 = 82, i3 = 83, i4 = 84, i5 = 85, i6 = 86, i7 = 87,
      j0 = 90, j1 = 91, j2 = 92, j3 = 93, j4 = 94, j5 = 95, j6 = 96, j7 = 97,
      k0 = 100, k1 = 101, k2 = 102, k3 = 103, k4 = 104, k5 = 105, k6 = 106,
      l0 = 110, l1 = 111, l2 = 112, l3 = 113, l4 = 114, l5 = 115, l6 = 116,
      m0 = 120, m1 = 121, m2 = 122, m3 = 123, m4 = 124, m5 = 125, m6 = 126,
      n0 = 130, n1 = 131, n2 = 132, n3 = 133, n4 = 134, n5 = 135, n6 = 136,
      o0 = 140, o1 = 141, o2 = 142, o3 = 143, o4 = 144, o5 = 145, o6 = 146,
      p0 = 150, p1 = 151, p2 = 152, p3 = 153, p4 = 154, p5 = 155, p6 = 156,
      q0 = 160, q1 = 161, q2 = 162, q3 = 163, q4 = 164, q5 = 165, q6 = 166;
    int wide = seed;
    float f = seed / 2f;
    double d = seed / 4d;
    String text = name + wide;
    int[] array = {wide, wide + 1};
    wide++;
    wide += 1000;
    wide -= 30000;
    f *= 3;
    d += q6;
    long sum = a0 + b7 + c3 + d1 + e2 + f4 + g5 + h6 + i7 + j0 + k6 + l5 + m4
      + n3 + o2 + p1 + q0;
    for (int far = 0; far < 300; far += 7) {
      sum += far;
      Runnable r = far == 294 ? () -> System.out.println("far") : null;
      if (r != null) r.run();
    }
    try {
      array[wide] = 1;
    } catch (ArrayIndexOutOfBoundsException caught) {
      text += caught.getMessage();
    }
    q5 += q4;
    p6--;
    return text + " " + sum + " " + wide + " " + f + " " + d + " " + q5 + " "
      + p6 + " " + array[1] + " " + a7 + " " + k5;
  }

  public static void main(String[] args) {
    System.out.println(many(9, "n"));
    System.out.println(many(-1, null));
  }
}
// -- exit 0
// -- stdout
// far
// n9Index -28990 out of bounds for length 2 7746 -28990 13.5 168.25 329 155 10 7 105
// far
// null-1Index -29000 out of bounds for length 2 7736 -29000 -1.5 165.75 329 155 0 7 105
