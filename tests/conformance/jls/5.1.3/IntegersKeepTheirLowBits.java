// An integer narrowed to another type keeps just its low bits: the sign may
// change on the way, and on the way back it is extended, but for char.
import static conformance.Check.*;

public class IntegersKeepTheirLowBits {
  public static void main(String[] args) {
    long l = 0x1234_5678_9ABC_DEF0L;
    equal(0x9ABCDEF0, (int) l);
    equal((short) 0xDEF0, (short) l);
    equal(0xDEF0, (char) l);
    equal((byte) 0xF0, (byte) l);
    int i = 0x8000;
    equal(-32768, (short) i);
    equal(32768, (char) i);
    equal(0, (byte) i);
    char c = '\uffff';
    equal(-1, (short) c);
    equal(-1, (byte) c);
    equal(65535, (int) c);
    byte b = -1;
    equal(65535, (char) b);
    equal(0xFFFFFFFFL, b & 0xFFFFFFFFL);
    equal(-1L, (long) b);
    equal(255, b & 0xFF);
    equal(-128, (byte) (char) (byte) 128);
    equal(65408, (int) (char) (byte) 128);
  }
}
