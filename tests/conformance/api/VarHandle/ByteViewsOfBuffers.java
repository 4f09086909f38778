// A ByteBuffer view obeys the buffer's limit and read-only state, on the heap
// and off it, and not the buffer's own byte order.
// raises: ReadOnlyBufferException IndexOutOfBoundsException
import java.lang.invoke.*;
import java.nio.*;
import static conformance.Check.*;

public class ByteViewsOfBuffers {
  public static void main(String[] args) throws Throwable {
    VarHandle v = MethodHandles.byteBufferViewVarHandle(int[].class,
        ByteOrder.LITTLE_ENDIAN);
    VarHandle w = MethodHandles.byteBufferViewVarHandle(long[].class,
        ByteOrder.BIG_ENDIAN);
    for (ByteBuffer b : new ByteBuffer[] {ByteBuffer.allocate(24),
        ByteBuffer.allocateDirect(24)}) {
      v.set(b, 1, 0x01020304);
      equal(4, b.get(1));
      equal(0x04030201, b.getInt(1));
      int at = b.alignedSlice(8).capacity() < 16 ? 0
          : b.alignmentOffset(0, 8) == 0 ? 0 : 8 - b.alignmentOffset(0, 8);
      w.setVolatile(b, at, 5L);
      equal(5L, (long) w.getAndAdd(b, at, -6L));
      equal(-1L, (long) w.getVolatile(b, at));
      that(w.compareAndSet(b, at, -1L, 9L), "cas");
      equal(9, b.get(at + 7));
      b.limit(6);
      v.set(b, 2, 1);
      raises(IndexOutOfBoundsException.class, () -> v.set(b, 3, 1));
      ByteBuffer r = b.asReadOnlyBuffer();
      equal(1, (int) v.get(r, 2));
      raises(ReadOnlyBufferException.class, () -> v.set(r, 2, 1));
      b.position(5);
      equal(1, (int) v.get(b, 2));
      equal(5, b.position());
    }
    raises(NullPointerException.class, () -> v.set((ByteBuffer) null, 0, 1));
    equal(java.util.List.of(ByteBuffer.class, int.class), v.coordinateTypes());
  }
}
