// Integer, Long, Short, Character: bit counting, rotating, reversing.
public class BitTwiddlingOfIntegers {
  public static void main(String[] args) {
    int[] is = {0, 1, -1, 0x80000000, 0x7fffffff, 0x12345678, 100};
    for (int i : is) {
      System.out.println(Integer.bitCount(i) + " " +
          Integer.numberOfLeadingZeros(i)
          + " " + Integer.numberOfTrailingZeros(i) + " " +
              Integer.highestOneBit(i)
          + " " + Integer.lowestOneBit(i) + " " + Integer.reverse(i) + " "
          + Integer.reverseBytes(i) + " " + Integer.rotateLeft(i, 5) + " "
          + Integer.rotateRight(i, 37) + " " + Integer.signum(i));
      long l = (long) i << 31 ^ i;
      System.out.println(Long.bitCount(l) + " " + Long.numberOfLeadingZeros(l) +
          " "
          + Long.numberOfTrailingZeros(l) + " " + Long.highestOneBit(l) + " "
          + Long.lowestOneBit(l) + " " + Long.reverse(l) + " " +
              Long.reverseBytes(l)
          + " " + Long.rotateLeft(l, -7) + " " + Long.rotateRight(l, 70) + " "
          + Long.signum(l) + " " + Long.hashCode(l));
    }
    System.out.println(Short.reverseBytes((short) 0x1280) + " "
        + (int) Character.reverseBytes('\u0102') + " " + Integer.compare(1, 2) +
            " "
        + Short.compare((short) 5, (short) -5) + " " +
            Byte.compareUnsigned((byte) -1,
        (byte) 1) + " " + Boolean.logicalXor(true, false) + " " +
            Boolean.hashCode(true));
    System.out.println(Float.floatToIntBits(-0f) + " " +
        Float.intBitsToFloat(0x7f800001)
        + " " + Float.floatToIntBits(Float.intBitsToFloat(0x7fc12345)) + " "
        + Integer.toHexString(Float.floatToRawIntBits(Float.intBitsToFloat(0x7fc12345))));
    System.out.println(Long.toHexString(Double.doubleToLongBits(-1.5)) + " "
        + Double.longBitsToDouble(1) + " "
        + Long.toHexString(Double.doubleToLongBits(0.0 / 0.0)));
  }
}
// -- exit 0
// -- stdout
// 0 32 32 0 0 0 0 0 0 0
// 0 64 64 0 0 0 0 0 0 0 0
// 1 31 0 1 1 -2147483648 16777216 32 134217728 1
// 2 32 0 2147483648 1 -9223372032559808512 72058143793741824 144115188092633088 288230376185266176 1 -2147483647
// 32 0 0 -2147483648 1 -1 -1 -1 -1 -1
// 31 33 0 1073741824 1 -8589934592 -554050781184 -144115188059078657 -288230376118157313 1 2147483647
// 1 0 31 -2147483648 -2147483648 1 128 16 67108864 -1
// 31 2 31 2305843009213693952 2147483648 8589934588 554050780991 36028797002186752 72057594004373504 1 -1073741825
// 31 1 0 1073741824 1 -2 -129 -17 -67108865 1
// 62 2 0 2305843009213693952 1 -4 -193 -108086391056891905 -216172782113783809 1 -1073741824
// 13 3 3 268435456 8 510274632 2018915346 1183502082 -1064197453 1
// 26 4 3 576460752303423488 8 2191612857438984336 8671175385471982089 -1147797409038571348 -2295594818077142695 1 456031556
// 3 25 2 64 4 637534208 1677721600 3200 536870915 1
// 6 26 2 137438953472 4 2738188574716329984 7205759404631654400 -4035225264446242816 -8070450528892485631 1 86
// -32750 513 -1 10 254 true 1231
// -2147483648 NaN 2143289344 7fc12345
// bff8000000000000 4.9E-324 7ff8000000000000
