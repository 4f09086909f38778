// BigInteger: arithmetic, bits, primes, parsing, edges.
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;

public class BigIntegerComputes {
  public static void main(String[] args) {
    BigInteger a = new BigInteger("123456789012345678901234567890");
    BigInteger b = BigInteger.valueOf(-987654321);
    System.out.println(a.add(b) + " " + a.subtract(b) + " " + a.multiply(b));
    System.out.println(a.divide(b) + " " + a.remainder(b) + " " +
        a.mod(b.negate()) + " "
        + Arrays.toString(a.negate().divideAndRemainder(b)));
    System.out.println(a.pow(5) + " " + a.gcd(b) + " " + a.sqrt() + " "
        + b.modPow(BigInteger.valueOf(65537), a) + " "
        + BigInteger.valueOf(3).modInverse(BigInteger.valueOf(11)));
    System.out.println(a.shiftLeft(70) + " " + b.shiftRight(10) + " " + a.and(b)
        + " "
        + a.or(b) + " " + a.xor(b) + " " + b.not() + " " + a.andNot(b));
    System.out.println(a.bitLength() + " " + b.bitLength() + " " + b.bitCount()
        + " "
        + a.getLowestSetBit() + " " + a.testBit(3) + " " + b.setBit(100) + " "
        + a.clearBit(1).flipBit(0));
    System.out.println(a.toString(36) + " " + b.toString(2) + " "
        + new BigInteger("-zz", 36) + " " + Arrays.toString(b.toByteArray()));
    System.out.println(new BigInteger(new byte[] {-1, 0}) + " "
        + new BigInteger(1, new byte[] {-1, 0}) + " " + a.longValue() + " "
        + a.intValue() + " " + a.doubleValue() + " " + b.floatValue());
    System.out.println(BigInteger.valueOf(97).isProbablePrime(20) + " "
        + BigInteger.valueOf(100).nextProbablePrime() + " " + a.signum() + " "
        + a.compareTo(b) + " " + a.hashCode() + " " +
            a.equals(a.add(BigInteger.ONE)));
    BigInteger f = BigInteger.ONE;
    for (int i = 2; i <= 60; i++) f = f.multiply(BigInteger.valueOf(i));
    System.out.println(f);
    Random r = new Random(9);
    BigInteger x = new BigInteger(3000, r), y = new BigInteger(2900, r);
    BigInteger p = x.multiply(y);
    System.out.println(p.divide(y).equals(x) + " " + p.mod(x).signum() + " "
        + x.multiply(x).sqrt().equals(x) + " " + p.bitLength() + " " +
            p.hashCode());
    for (Runnable bad : new Runnable[] {() -> a.divide(BigInteger.ZERO),
        () -> a.longValueExact(), () -> a.pow(-1), () -> a.mod(BigInteger.ZERO),
        () -> new BigInteger(""), () -> new BigInteger("1-2"),
        () -> b.sqrt(), () -> BigInteger.TWO.modInverse(BigInteger.TEN)}) {
      try {
        bad.run();
      } catch (ArithmeticException | NumberFormatException e) {
        System.out.println(e);
      }
    }
  }
}
// -- exit 0
// -- stdout
// 123456789012345678900246913569 123456789012345678902222222211 -121932631124828532112482853211126352690
// -124999998873437499901 574845669 574845669 [124999998873437499901, -574845669]
// 28679718617337040378138162708415496392486976564513250475184790028886798337811616713594453748240629383657483209495862454267363852838672048294900000 9 351364182882014 70715426177264739234334711029 4
// 145752050628652680975897013633443949312730317455360 -964507 123456789012345678901064827458 -817913889 -123456789012345678901882741347 987654320 169740432
// 97 30 16 1 false -987654321 123456789012345678901234567889
// byw97um9s91dlz68tsi -111010110111100110100010110001 -1295 [-59, 33, -105, 79]
// -256 65280 -4362896299872285998 1312754386 1.2345678901234568E29 -9.8765434E8
// true 101 1 1 1915528825 false
// 8320987112741390144276341183223364380754172606361245952449277696409600000000000000
// true 0 true 5895 879012841
// java.lang.ArithmeticException: BigInteger divide by zero
// java.lang.ArithmeticException: BigInteger out of long range
// java.lang.ArithmeticException: Negative exponent
// java.lang.ArithmeticException: BigInteger: modulus not positive
// java.lang.NumberFormatException: Zero length BigInteger
// java.lang.NumberFormatException: Illegal embedded sign character
// java.lang.ArithmeticException: Negative BigInteger
// java.lang.ArithmeticException: BigInteger not invertible.
