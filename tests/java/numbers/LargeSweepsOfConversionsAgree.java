// Many random doubles and floats print and parse back to themselves; the
// checksums of all texts are compared.
import java.util.Random;

public class LargeSweepsOfConversionsAgree {
  public static void main(String[] args) {
    Random r = new Random(2024);
    int hash = 0, wrong = 0;
    for (int i = 0; i < 1500; i++) {
      double d = Double.longBitsToDouble(r.nextLong());
      String s = Double.toString(d);
      hash = hash * 31 + s.hashCode();
      if (Double.compare(Double.parseDouble(s), d) != 0) wrong++;
      float f = Float.intBitsToFloat(r.nextInt());
      s = Float.toString(f);
      hash = hash * 31 + s.hashCode();
      if (Float.compare(Float.parseFloat(s), f) != 0) wrong++;
      long l = (long) d;
      int n = (int) f;
      hash = hash * 31 + (int) (l ^ l >>> 32) + n + (int) d + (int) (long) f;
      hash = hash * 31 + Float.floatToIntBits((float) d);
    }
    System.out.println(hash + " " + wrong);
    long h = 0;
    for (int i = 0; i < 3000; i++) {
      long a = r.nextLong() >> r.nextInt(64), b = r.nextLong() >> r.nextInt(64);
      if (b == 0) b = 1;
      h = h * 31 + a / b + a % b * 7 + (a * b ^ a >>> b) + (a << b) + (a >> b);
      int x = (int) a, y = (int) b == 0 ? 3 : (int) b;
      h = h * 31 + x / y + x % y + (x * y ^ x >>> y) + (x << y) + (x >> y);
      double p = a, q = b;
      h = h * 31 + Double.doubleToLongBits(p / q + p * q - p) + (long) (p % q);
      float v = x, w = y;
      h = h * 31 + Float.floatToIntBits(v / w * w - v + v % w);
      h += (p < q ? 1 : 0) + (v >= w ? 2 : 0) + Long.compare(a, b) +
          (x > y ? 4 : 0);
    }
    System.out.println(Long.toHexString(h));
  }
}
// -- exit 0
// -- stdout
// 178244990 0
// 1f33ac7ebf80c807
