// Products, quotients, powers and shifts of large integers agree with
// schoolbook arithmetic on 16-bit digits, at the lengths where the algorithms
// change.
import java.math.BigInteger;
import java.util.Random;
import static conformance.Check.*;

public class BigIntegersBySchoolbook {
  /** Little-endian digits of base 65536. */
  static int[] digits(BigInteger b) {
    byte[] bytes = b.toByteArray();
    int[] d = new int[(bytes.length + 1) / 2];
    for (int i = 0; i < bytes.length; i++)
      d[i / 2] |= (bytes[bytes.length - 1 - i] & 0xff) << i % 2 * 8;
    return d;
  }

  static BigInteger number(int[] d) {
    byte[] b = new byte[d.length * 2 + 1];
    for (int i = 0; i < d.length; i++) {
      b[b.length - 1 - 2 * i] = (byte) d[i];
      b[b.length - 2 - 2 * i] = (byte) (d[i] >> 8);
    }
    return new BigInteger(b);
  }

  static BigInteger product(BigInteger a, BigInteger b) {
    int[] x = digits(a), y = digits(b), z = new int[x.length + y.length];
    for (int i = 0; i < x.length; i++) {
      long carry = 0;
      for (int j = 0; j < y.length; j++) {
        carry += (long) x[i] * y[j] + z[i + j];
        z[i + j] = (int) carry & 0xffff;
        carry >>>= 16;
      }
      z[i + y.length] = (int) carry;
    }
    return number(z);
  }

  public static void main(String[] args) {
    Random r = new Random(17);
    for (int bits : new int[] {1, 31, 32, 33, 63, 64, 65, 127, 500, 1023, 2000,
        2600, 3000}) {
      BigInteger a = new BigInteger(bits, r).setBit(bits - 1),
          b = new BigInteger(bits / 2 + 1, r).setBit(bits / 2),
          ones = BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE);
      equal(product(a, b), a.multiply(b));
      equal(product(a, a), a.multiply(a));
      equal(product(a, a), a.pow(2));
      equal(product(ones, ones), ones.multiply(ones));
      BigInteger[] q = a.divideAndRemainder(b);
      equal(a, product(q[0], b).add(q[1]));
      that(q[1].compareTo(b) < 0 && q[1].signum() >= 0, "remainder");
      equal(q[1], a.mod(b));
      equal(b.subtract(q[1]).mod(b), a.negate().mod(b));
      for (int s : new int[] {1, 31, 32, 33, 64, 100}) {
        equal(product(a, BigInteger.TWO.pow(s)), a.shiftLeft(s));
        equal(a, a.shiftLeft(s).shiftRight(s));
        equal(a.shiftRight(s), a.divide(BigInteger.ONE.shiftLeft(s)));
      }
      equal(BigInteger.valueOf(-1), a.negate().shiftRight(bits));
      BigInteger odd = b.setBit(0);
      BigInteger e = BigInteger.valueOf(65537);
      BigInteger slow = BigInteger.ONE, base = a.mod(odd);
      for (int i = 16; i >= 0; i--) {
        slow = product(slow, slow).mod(odd);
        if (e.testBit(i)) slow = product(slow, base).mod(odd);
      }
      equal(slow, a.modPow(e, odd));
      equal(a, new BigInteger(a.toString(16), 16));
      equal(a, new BigInteger(a.toString()));
      equal(a, a.multiply(a).sqrt());
    }
    raises(ArithmeticException.class,
        () -> BigInteger.ONE.divide(BigInteger.ZERO));
  }
}
