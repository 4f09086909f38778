// Direct buffers over memory of C, and the addresses of others.
// options: -Djava.library.path=@jni
import java.nio.*;

public class JniBuffersAreMemory {
  static native ByteBuffer make(long capacity);
  static native long capacity(Object buffer);
  static native int offset(Object buffer);
  static native void write(Object buffer, int at, byte value);
  static native byte read(Object buffer, int at);

  public static void main(String[] args) {
    System.loadLibrary("cezvetest");
    ByteBuffer b = make(64);
    System.out.println(b + " " + b.isDirect() + " " + b.order());
    b.put(3, (byte) 77);
    write(b, 4, (byte) 78);
    System.out.println(read(b, 3) + " " + b.get(4) + " " + capacity(b) + " "
        + offset(b));
    b.position(8);
    ByteBuffer part = b.slice();
    System.out.println(capacity(part) + " " + offset(part));
    IntBuffer ints = part.asIntBuffer();
    System.out.println(capacity(ints) + " " + offset(ints));
    ByteBuffer own = ByteBuffer.allocateDirect(16);
    write(own, 15, (byte) 9);
    System.out.println(own.get(15) + " " + capacity(own));
    System.out.println(capacity(ByteBuffer.allocate(3)) + " "
        + offset(ByteBuffer.allocate(3)) + " " + capacity("text") + " "
        + offset(new int[1]) + " " + capacity(make(0)));
  }
}
// -- exit 0
// -- stdout
// java.nio.DirectByteBuffer[pos=0 lim=64 cap=64] true BIG_ENDIAN
// 77 78 64 0
// 56 8
// 14 8
// 9 16
// -1 -1 -1 -1 0
