// Arithmetic of all types, conversions, comparisons, wide operands.
public class Numbers {
  static int ints(int a, int b) { return (a + b) * (a - b) / (b | 1) % 17 << 3 >> 1 >>> 2 ^ ~a & b; }
  static long longs(long a, long b) { return (a + b) * (a - b) / (b | 1) % 17L << 3 >> 1 >>> 2 ^ ~a & b; }
  static double doubles(double a, double b) { double c = -a % b; return a < b ? c * a : a >= c ? b / c : c; }
  static float floats(float a, float b) { float c = -a % b; return a > b ? c * a : a <= c ? b / c : c; }
  static boolean compare(long a, long b, double d, float f) { return a < b || d != d || f == (float) d || (int) d > (long) f; }
  public static void main(String[] args) {
    int i = 1; long l = 2; double d = 3.5; float f = 4.25f; byte b = (byte) 200; short s = (short) 70000; char c = 'x';
    for (int k = 0; k < 40; k++) {
      i = ints(i + k, (int) l + 3); l = longs(l - k, i | 1L); d = doubles(d, l + 0.5); f = floats(f, (float) d + i);
      b += i; s ^= l; c--; i += 300; if (compare(l, i, d, f)) l++; d += (double) (long) f; f -= (int) d;
    }
    System.out.println(i + " " + l + " " + d + " " + f + " " + b + s + (int) c + Long.MAX_VALUE + Integer.MIN_VALUE + 0x1.8p3);
    switch (i & 7) { case 0: i = 1; break; case 1: case 2: i = 5; break; case 3: i = 7; default: i++; }
    switch (s) { case -100: i = 9; break; case 0: i = 2; break; case 1000: i = 3; break; }
    System.out.println(i);
  }
}
