// BigInteger across the thresholds of its algorithms, checked by identities.
import java.math.*;
import java.util.Random;

public class BigIntegersOfManySizes {
  public static void main(String[] args) {
    Random r = new Random(11);
    int hash = 0;
    for (int bits : new int[] {31, 32, 33, 63, 64, 65, 500, 2600, 5200, 8000}) {
      BigInteger a = new BigInteger(bits, r).setBit(bits), b =
          new BigInteger(bits / 2 + 1, r)
          .setBit(bits / 2);
      BigInteger[] q = a.divideAndRemainder(b);
      BigInteger sq = a.multiply(a), root = sq.add(b).sqrt();
      boolean ok = q[0].multiply(b).add(q[1]).equals(a) && q[1].compareTo(b) < 0
          && sq.equals(a.pow(2)) && root.multiply(root).compareTo(sq.add(b)) <=
              0
          && new BigInteger(a.toString()).equals(a)
          && new BigInteger(a.toString(16), 16).equals(a)
          && new BigInteger(a.negate().toByteArray()).equals(a.negate())
          && a.xor(b).xor(b).equals(a) && a.shiftLeft(77).shiftRight(77)
              .equals(a)
          && a.gcd(b).signum() > 0 && a.mod(b).equals(q[1]);
      hash = hash * 31 + a.multiply(b).hashCode() + q[0].toString().hashCode();
      System.out.println(bits + " " + ok + " " + hash);
    }
    BigInteger m = BigInteger.ONE.shiftLeft(127).subtract(BigInteger.ONE);
    System.out.println(m.isProbablePrime(30) + " " + BigInteger.TWO.modPow(
        m.subtract(BigInteger.ONE), m) + " " + BigInteger.TEN.modInverse(m));
    BigDecimal e = BigDecimal.ONE, term = BigDecimal.ONE;
    for (int i = 1; i < 40; i++) {
      term = term.divide(BigDecimal.valueOf(i), 45, RoundingMode.HALF_EVEN);
      e = e.add(term);
    }
    System.out.println(e.setScale(40, RoundingMode.HALF_UP) + " "
        + e.multiply(e).round(new MathContext(20)) + " " + e.doubleValue());
  }
}
// -- exit 0
// -- stdout
// 31 true -2078713979
// 32 true -1609303886
// 33 true -1344759111
// 63 true -130768578
// 64 true -317793262
// 65 true 973821417
// 500 true 1639792430
// 2600 true 1478457708
// 5200 true 34707211
// 8000 true -1142351389
// true 1 119098828422328462212181112601118874009
// 2.7182818284590452353602874713526624977572 7.3890560989306502272 2.718281828459045
