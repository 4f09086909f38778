// A float or double array keeps the bits of every NaN through stores, loads,
// clone, arraycopy and fill.
// also: 6.5.fastore, 6.5.daload, 6.5.dastore

import static conformance.Check.*;

import java.util.Arrays;

public class NaNBitsThroughCopies {
  public static void main(String[] args) {
    int[] bits = {0x7f800001, 0x7fc00000, 0xff812345, 0xffffffff};
    float[] f = new float[8];
    for (int i = 0; i < 4; i++) f[i] = Float.intBitsToFloat(bits[i]);
    System.arraycopy(f, 0, f, 3, 4);
    float[] g = f.clone();
    for (int i = 0; i < 4; i++)
      equal(bits[i], Float.floatToRawIntBits(g[i + 3]));
    long odd = 0xfff0000000000123L;
    double[] d = new double[3];
    Arrays.fill(d, Double.longBitsToDouble(odd));
    d[0] = d[2];
    d = Arrays.copyOf(d, 5);
    for (int i = 0; i < 3; i++) equal(odd, Double.doubleToRawLongBits(d[i]));
    equal(0L, Double.doubleToRawLongBits(d[4]));
  }
}
