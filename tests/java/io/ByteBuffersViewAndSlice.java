// ByteBuffer: views, order, slices, compaction, bounds, comparisons.
import java.nio.*;
import java.nio.charset.StandardCharsets;

public class ByteBuffersViewAndSlice {
  interface Body { Object run(); }

  static void show(String what, Body body) {
    try {
      System.out.println(what + " " + body.run());
    } catch (RuntimeException e) {
      System.out.println(what + " " + e);
    }
  }

  static void kind(ByteBuffer b) {
    System.out.println("== " + b + " " + b.hasArray());
    b.putInt(0x01020304).putShort((short) 0x0506).put((byte) 7).putChar('c')
        .order(ByteOrder.LITTLE_ENDIAN).putLong(0x1122334455667788L)
            .putFloat(1.5f);
    b.flip();
    show("ints", () -> Integer.toHexString(b.getInt()) + " " + b.getShort(4) +
        " "
        + b.order() + " " + b.remaining());
    b.order(ByteOrder.BIG_ENDIAN);
    show("big", () -> Long.toHexString(b.getLong(9)) + " " + b.getFloat(17));
    show("underflow", () -> b.getLong(14));
    show("slice", () -> {
      ByteBuffer s = b.slice(2, 4);
      s.put(0, (byte) 99);
      return s + " " + b.get(2);
    });
    show("compact", () -> b.compact() + " " + b.get(0));
    show("overflow", () -> b.limit(6).position(4).asReadOnlyBuffer()
        .isReadOnly()
        ? b.putLong(1) : "no");
    show("view", () -> {
      b.clear();
      IntBuffer i = b.asIntBuffer();
      i.put(1).put(new int[] {2, 3});
      LongBuffer l = b.order(ByteOrder.LITTLE_ENDIAN).asLongBuffer();
      return i + " " + Long.toHexString(l.get(0)) + " " + b.asCharBuffer()
          .length() + " "
          + b.asDoubleBuffer().limit() + " " + b.asShortBuffer().get(3);
    });
    show("bulk", () -> b.get(new byte[30]));
    show("limit", () -> b.limit(99));
    show("position", () -> b.position(-1));
    show("mark", () -> b.reset());
    show("equals", () -> b.duplicate().equals(b) + " " +
        b.compareTo(b.duplicate()
        .position(1)) + " " + b.mismatch(ByteBuffer.wrap(new byte[] {0, 0, 1,
            2})));
  }

  public static void main(String[] args) {
    kind(ByteBuffer.allocate(24));
    kind(ByteBuffer.allocateDirect(24));
    show("wrap", () -> ByteBuffer.wrap(new byte[10], 2, 5) + " "
        + ByteBuffer.wrap(new byte[10], 2, 5).slice().arrayOffset());
    show("capacity", () -> ByteBuffer.allocate(-1));
    show("read only", () -> ByteBuffer.allocate(1).asReadOnlyBuffer()
        .put((byte) 1));
    show("no array", () -> ByteBuffer.allocateDirect(1).array());
    show("aligned", () -> ByteBuffer.allocate(10).alignmentOffset(0, 1));
    CharBuffer c = CharBuffer.wrap("hello");
    show("chars", () -> c.subSequence(1, 3) + " " + c.charAt(4) + " " +
        c.isReadOnly() + " "
        + c.length());
    show("char put", () -> c.put('x'));
    show("encode", () -> StandardCharsets.UTF_8.encode("\u00e9").remaining());
    show("append", () -> CharBuffer.allocate(4).append("ab").append('c')
        .flip());
    show("self", () -> { ByteBuffer b = ByteBuffer.allocate(2); return b.put(b);
        });
    show("doubles", () -> DoubleBuffer.wrap(new double[] {1, Double.NaN})
        .equals(
        DoubleBuffer.wrap(new double[] {1, Double.NaN})));
    show("direct views", () -> ByteBuffer.allocateDirect(16)
        .order(ByteOrder.nativeOrder())
        .asFloatBuffer().put(1, 2.5f).get(1));
    show("hash", () -> ByteBuffer.wrap(new byte[] {1, 2, 3}).hashCode() + " "
        + IntBuffer.wrap(new int[] {4, 5}).hashCode());
  }
}
// -- exit 0
// -- stdout
// == java.nio.HeapByteBuffer[pos=0 lim=24 cap=24] true
// ints 4030201 1541 LITTLE_ENDIAN 17
// big 8877665544332211 6.8965E-41
// underflow java.lang.IndexOutOfBoundsException
// slice java.nio.HeapByteBuffer[pos=0 lim=4 cap=4] 99
// compact java.nio.HeapByteBuffer[pos=17 lim=24 cap=24] 5
// overflow java.nio.BufferOverflowException
// view java.nio.ByteBufferAsIntBufferB[pos=3 lim=6 cap=6] 200000001000000 12 3 512
// bulk java.nio.BufferUnderflowException
// limit java.lang.IllegalArgumentException: newLimit > capacity: (99 > 24)
// position java.lang.IllegalArgumentException: newPosition < 0: (-1 < 0)
// mark java.nio.InvalidMarkException
// equals true -1 2
// == java.nio.DirectByteBuffer[pos=0 lim=24 cap=24] false
// ints 4030201 1541 LITTLE_ENDIAN 17
// big 8877665544332211 6.8965E-41
// underflow java.lang.IndexOutOfBoundsException
// slice java.nio.DirectByteBuffer[pos=0 lim=4 cap=4] 99
// compact java.nio.DirectByteBuffer[pos=17 lim=24 cap=24] 5
// overflow java.nio.BufferOverflowException
// view java.nio.DirectIntBufferS[pos=3 lim=6 cap=6] 200000001000000 12 3 512
// bulk java.nio.BufferUnderflowException
// limit java.lang.IllegalArgumentException: newLimit > capacity: (99 > 24)
// position java.lang.IllegalArgumentException: newPosition < 0: (-1 < 0)
// mark java.nio.InvalidMarkException
// equals true -1 2
// wrap java.nio.HeapByteBuffer[pos=2 lim=7 cap=10] 2
// capacity java.lang.IllegalArgumentException: capacity < 0: (-1 < 0)
// read only java.nio.ReadOnlyBufferException
// no array java.lang.UnsupportedOperationException
// aligned 0
// chars el o true 5
// char put java.nio.ReadOnlyBufferException
// encode 2
// append abc
// self java.lang.IllegalArgumentException: The source buffer is this buffer
// doubles true
// direct views 2.5
// hash 32737 1120
