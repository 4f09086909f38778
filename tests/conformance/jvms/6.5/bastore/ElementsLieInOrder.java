// Bytes stored one by one are the bytes of the ints and longs that a view of the
// array shows, in the byte order of the view.
// also: 6.5.baload

import static conformance.Check.*;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

public class ElementsLieInOrder {
  public static void main(String[] args) {
    byte[] b = new byte[16];
    for (int i = 0; i < 16; i++) b[i] = (byte) (0x81 + i * 7);
    VarHandle big = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    VarHandle little = MethodHandles.byteArrayViewVarHandle(long[].class,
        ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < 12; i++) {
      int x = 0;
      for (int k = 0; k < 4; k++) x = x << 8 | b[i + k] & 0xff;
      equal(x, (int) big.get(b, i));
      equal(x, ByteBuffer.wrap(b).getInt(i));
    }
    long y = 0;
    for (int k = 7; k >= 0; k--) y = y << 8 | b[8 + k] & 0xff;
    equal(y, (long) little.get(b, 8));
    big.set(b, 4, 0x01fe02fd);
    equal(1, b[4]);
    equal(-2, b[5]);
    equal(2, b[6]);
    equal(-3, b[7]);
    equal((byte) (0x81 + 3 * 7), b[3]);
  }
}
