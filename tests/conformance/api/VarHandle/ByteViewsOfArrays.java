// A byte-array view reads and writes wider values in either byte order at any
// index by plain access; atomic access wants alignment and a suitable type.
// raises: IndexOutOfBoundsException IllegalStateException
// raises: UnsupportedOperationException
import java.lang.invoke.*;
import java.nio.*;
import static conformance.Check.*;

public class ByteViewsOfArrays {
  static VarHandle view(Class<?> c, ByteOrder o) {
    return MethodHandles.byteArrayViewVarHandle(c, o);
  }

  static void outside(Body b) throws Throwable {
    try {
      b.run();
      that(false, "no exception");
    } catch (IndexOutOfBoundsException e) {
      that(e.getMessage() != null, "no message");
    }
  }

  public static void main(String[] args) throws Throwable {
    ByteOrder big = ByteOrder.BIG_ENDIAN, little = ByteOrder.LITTLE_ENDIAN;
    VarHandle i = view(int[].class, big), l = view(long[].class, little),
        s = view(short[].class, big), c = view(char[].class, little),
        f = view(float[].class, big), d = view(double[].class, little);
    byte[] b = new byte[16];
    i.set(b, 1, 0x01020304);
    equal(1, b[1]);
    equal(4, b[4]);
    equal(0x04030201, (int) view(int[].class, little).get(b, 1));
    equal(0x0102, (short) s.get(b, 1));
    equal(0x0201, (int) (char) c.get(b, 1));
    l.set(b, 3, 0x0807060504030201L);
    equal(8, b[10]);
    f.set(b, 5, 1f);
    equal(0x3f, b[5]);
    d.set(b, 8, -0.0);
    equal(-128, b[15]);
    equal(-0.0, (double) d.get(b, 8));
    for (int bad : new int[] {-1, 13, 16, Integer.MAX_VALUE})
      outside(() -> i.set(b, bad, 1));
    outside(() -> { long r = (long) l.get(b, 9); });
    raises(NullPointerException.class, () -> i.set((byte[]) null, 0, 1));
    raises(UnsupportedOperationException.class,
        () -> { short r = (short) s.getAndAdd(b, 0, (short) 1); });
    that(!f.isAccessModeSupported(VarHandle.AccessMode.GET_AND_ADD),
        "no float arithmetic");
    that(i.isAccessModeSupported(VarHandle.AccessMode.GET_AND_ADD), "int");
    // Aligned somewhere among four neighbouring indices, and only there.
    int aligned = 0;
    for (int at = 0; at < 4; at++) {
      try {
        i.setVolatile(b, at, 5);
        aligned++;
        equal(5, (int) i.getAndAdd(b, at, 2));
        equal(7, (int) i.getAcquire(b, at));
      } catch (IllegalStateException e) {
        that(e.getMessage().startsWith("Misaligned access at index: "),
            e.getMessage());
      }
    }
    equal(1, aligned);
    raises(UnsupportedOperationException.class,
        () -> view(byte[].class, big));
    raises(UnsupportedOperationException.class,
        () -> view(boolean[].class, big));
  }
}
