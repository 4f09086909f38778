// byte, short and char variables shifted in place are promoted, shifted by the low
// five bits and cut again: >>> of a negative byte is >> until its sign is gone.

import static conformance.Check.*;

public class ShiftsOfSmallTypes {
  public static void main(String[] args) {
    byte[] bytes = {-128, -1, 5, 127};
    for (byte x : bytes) {
      for (int n = -1; n < 34; n++) {
        long wide = x & 0xffffffffL;
        byte l = x, r = x, u = x;
        l <<= n;
        r >>= n;
        u >>>= n;
        equal((byte) (wide << (n & 31)), l);
        equal((byte) (x / (1L << (n & 31)) - (x < 0 && x % (1L << (n & 31)) != 0 ? 1 : 0)), r);
        equal((byte) (wide >> (n & 31)), u);
        if ((n & 31) <= 24) equal(r, u);
        short s = x;
        s >>>= n;
        equal((short) (wide >> (n & 31)), s);
        char c = (char) x;
        c >>>= n;
        equal((int) ((wide & 0xffff) >> (n & 31)), c);
      }
    }
    char c = 0x8001;
    c <<= 1;
    equal(2, c);
    short s = 0x4001;
    s <<= 1;
    equal(-32766, s);
    s >>= 33L;
    equal(-16383, s);
  }
}
