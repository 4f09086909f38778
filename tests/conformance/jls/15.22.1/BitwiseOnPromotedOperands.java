// &, ^ and | extend a small operand by its sign before they combine bits, and an
// int beside a long too.

import static conformance.Check.*;

public class BitwiseOnPromotedOperands {
  public static void main(String[] args) {
    byte b = -1;
    short s = (short) 0x8001;
    char c = 0xffff;
    int i = 0x80000000;
    long j = 0x123456789abcdef0L;
    equal(0xff, b & 0xff);
    equal(-1, b | 0);
    equal(0xffff0000, b ^ c);
    equal(0x8001, s & c);
    equal(0xffff8001, s | 0);
    equal(0x1234567880000000L, i & j);
    equal(j, -1 & j);
    equal(j, 0xffffffff & j);
    equal(0x9abcdef0L, 0xffffffffL & j);
    equal(0xffffffff80000000L | j, i | j);
    equal(~j, j ^ b);
    equal(0x6666, 0x5555 ^ 0x3333);
    equal(3, 5 & 3 ^ 2 & 2 | 1 & 1 ^ 3 & 2);
    b &= 0x180;
    equal(-128, b);
    c ^= -1;
    equal(0, c);
    s |= 0x17ffe;
    equal(-1, s);
  }
}
