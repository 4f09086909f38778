// i2b, i2s, i2c, l2i and their compositions (JVMS 6.5 i2b, JLS 5.1.3).
public class NarrowingKeepsLowBits {
  static int full = 0x1234_8FF0;
  static byte asByte(int i) { return (byte) i; }
  static char asChar(int i) { return (char) i; }
  static short asShort(int i) { return (short) i; }
  static boolean odd(int i) { return (i & 1) != 0; }

  public static void main(String[] args) {
    int[] is = {0, 127, 128, 255, 256, 32767, 32768, 65535, 65536, -1, -128,
      -129, -32769, full, Integer.MIN_VALUE};
    for (int i : is)
      System.out.println(i + " " + (byte) i + " " + (short) i + " "
        + (int) (char) i + " " + (byte) (char) (short) i + " " + odd(i));
    long[] ls = {0x1_0000_0001L, -1L, 0x80000000L, Long.MIN_VALUE, 0xFFFFFF80L};
    for (long l : ls)
      System.out.println(l + " " + (int) l + " " + (byte) l + " "
        + (int) (char) l + " " + (short) l + " " + (long) (int) l);
    System.out.println(asByte(200) + asByte(100));
    System.out.println((int) asChar(-1) + asShort(0x18000));
    byte b = 127;
    b++;
    short s = Short.MIN_VALUE;
    s--;
    char c = 0;
    c--;
    System.out.println(b + " " + s + " " + (int) c);
    b += 300;
    s *= 1000;
    c += 70000;
    System.out.println(b + " " + s + " " + (int) c);
    b = (byte) 0x80;
    System.out.println((b & 0xFF) + " " + (char) ('a' + 1) + " " + -b);
  }
}
// -- exit 0
// -- stdout
// 0 0 0 0 0 false
// 127 127 127 127 127 true
// 128 -128 128 128 -128 false
// 255 -1 255 255 -1 true
// 256 0 256 256 0 false
// 32767 -1 32767 32767 -1 true
// 32768 0 -32768 32768 0 false
// 65535 -1 -1 65535 -1 true
// 65536 0 0 0 0 false
// -1 -1 -1 65535 -1 true
// -128 -128 -128 65408 -128 false
// -129 127 -129 65407 127 true
// -32769 -1 32767 32767 -1 true
// 305434608 -16 -28688 36848 -16 false
// -2147483648 0 0 0 0 false
// 4294967297 1 1 1 1 1
// -1 -1 -1 65535 -1 -1
// 2147483648 -2147483648 0 0 0 -2147483648
// -9223372036854775808 0 0 0 0 0
// 4294967168 -128 -128 65408 -128 -128
// 44
// 32767
// -128 32767 65535
// -84 -1000 4463
// 128 b 128
