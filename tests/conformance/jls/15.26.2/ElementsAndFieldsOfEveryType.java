// Compound assignments to fields and elements of all eight types and of String read
// and write them at their own width.

import static conformance.Check.*;

public class ElementsAndFieldsOfEveryType {
  static byte b = 100;
  short s = -2;
  static char c = 'a';
  int i = 7;
  static long j = 1L << 40;
  float f = 1.5f;
  static double d = 10;
  boolean z = true;
  static String t = "x";
  public static void main(String[] args) {
    ElementsAndFieldsOfEveryType o = new ElementsAndFieldsOfEveryType();
    byte[] bs = {0, 100, 0};
    short[] ss = {0, -2, 0};
    char[] cs = {0, 'a', 0};
    int[] is = {0, 7, 0};
    long[] js = {0, 1L << 40, 0};
    float[] fs = {0, 1.5f, 0};
    double[] ds = {0, 10, 0};
    boolean[] zs = {false, true, false};
    String[] ts = {null, "x", null};
    int n = 1;
    equal(b += 200, bs[n] += 200);
    equal(44, b);
    equal(o.s >>>= 1, ss[n] >>>= 1);
    equal(-1, o.s);
    equal(c *= 1000, cs[n] *= 1000);
    equal((char) 97000, c);
    equal(o.i -= 1L << 33 | 8, is[n] -= 1L << 33 | 8);
    equal(-1, o.i);
    equal(j <<= 20, js[n] <<= 20);
    equal(1L << 60, j);
    equal(o.f /= 0, fs[n] /= 0);
    equal(Float.POSITIVE_INFINITY, o.f);
    equal(d %= 3.75, ds[n] %= 3.75);
    equal(2.5, d);
    equal(o.z ^= true, zs[n] ^= true);
    equal(false, o.z);
    equal(t += n, ts[n] += n);
    equal("x1", t);
    equal(0, bs[0] + bs[2] + ss[0] + ss[2] + cs[0] + cs[2] + is[0] + is[2]);
    equal(0.0, js[0] + js[2] + fs[0] + fs[2] + ds[0] + ds[2]);
  }
}
