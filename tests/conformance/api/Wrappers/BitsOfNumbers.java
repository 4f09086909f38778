// The bit operations of Integer, Long, Short, Byte and Character at their
// edges: counts, rotations, reversal, unsigned division and comparison.
// raises: ArithmeticException
import static conformance.Check.*;

public class BitsOfNumbers {
  public static void main(String[] args) {
    int min = Integer.MIN_VALUE;
    long lmin = Long.MIN_VALUE;
    equal(32, Integer.numberOfLeadingZeros(0));
    equal(0, Integer.numberOfLeadingZeros(-1));
    equal(32, Integer.numberOfTrailingZeros(0));
    equal(31, Integer.numberOfTrailingZeros(min));
    equal(64, Long.numberOfLeadingZeros(0));
    equal(63, Long.numberOfTrailingZeros(lmin));
    equal(32, Integer.bitCount(-1));
    equal(1, Long.bitCount(lmin));
    equal(1, Integer.reverse(min));
    equal(0x04030201, Integer.reverseBytes(0x01020304));
    equal(0x0807060504030201L, Long.reverseBytes(0x0102030405060708L));
    equal((short) 0x80ff, Short.reverseBytes((short) 0xff80));
    equal('\u0100', (int) Character.reverseBytes('\1'));
    equal(1, Integer.rotateLeft(min, 1));
    equal(min, Integer.rotateRight(1, 33));
    equal(1L, Long.rotateLeft(lmin, 65));
    equal(5, Integer.rotateLeft(5, -32));
    equal(min, Integer.highestOneBit(-1));
    equal(0, Integer.highestOneBit(0));
    equal(lmin, Long.lowestOneBit(lmin));
    equal(-1, Integer.signum(min));
    equal(1, Integer.compareUnsigned(-1, 1));
    equal(0x7fffffff, Integer.divideUnsigned(-1, 2));
    equal(1, Integer.remainderUnsigned(-1, 2));
    equal(0L, Long.divideUnsigned(1, -1));
    equal(Long.MAX_VALUE, Long.divideUnsigned(-1, 2));
    equal(5L, Long.remainderUnsigned(-1, 10));
    raises(ArithmeticException.class, () -> Integer.divideUnsigned(1, 0));
    raises(ArithmeticException.class, () -> Long.remainderUnsigned(1, 0));
    equal("18446744073709551615", Long.toUnsignedString(-1));
    equal("ffffffff", Integer.toHexString(-1));
    equal("-zik0zk", Integer.toString(min, 36));
    equal("1" + "0".repeat(63), Long.toBinaryString(lmin));
    equal(0xffffffffL, Integer.toUnsignedLong(-1));
    equal(255, Byte.toUnsignedInt((byte) -1));
  }
}
