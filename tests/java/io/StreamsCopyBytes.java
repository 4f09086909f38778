// Byte streams of java.io: arrays, buffers, data, sequence, pushback, marks.
import java.io.*;
import java.util.*;

public class StreamsCopyBytes {
  public static void main(String[] args) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream d =
        new DataOutputStream(new BufferedOutputStream(bytes, 4))) {
      d.writeInt(-2);
      d.writeLong(1L << 40);
      d.writeDouble(Math.PI);
      d.writeFloat(-0f);
      d.writeUTF("z\u00e9\u4e2d\0\ud83d\ude00");
      d.writeBoolean(true);
      d.writeShort(70000);
      d.writeChar('x');
      d.writeBytes("ab");
      System.out.println(d.size());
    }
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    System.out.println(in.readInt() + " " + in.readLong() + " " +
        in.readDouble() + " "
        + in.readFloat() + " " + in.readUTF().length() + " " + in.readBoolean()
            + " "
        + in.readUnsignedShort() + " " + in.readChar() + " " + in.readByte());
    try {
      in.readInt();
    } catch (EOFException e) {
      System.out.println(e);
    }
    InputStream s = new SequenceInputStream(new ByteArrayInputStream(new byte[]
        {1, 2}),
        new ByteArrayInputStream(new byte[] {3}));
    System.out.println(s.read() + s.readAllBytes().length + " " + s.read());
    PushbackInputStream p = new PushbackInputStream(
        new ByteArrayInputStream(new byte[] {5, 6}), 2);
    p.unread(new byte[] {8, 9});
    System.out.println(p.read() + " " + Arrays.toString(p.readNBytes(9)));
    try {
      p.unread(new byte[3]);
    } catch (IOException e) {
      System.out.println(e.getMessage());
    }
    BufferedInputStream b = new BufferedInputStream(
        new ByteArrayInputStream("abcdefgh".getBytes()), 2);
    b.read();
    b.mark(2);
    b.skip(2);
    b.reset();
    System.out.println((char) b.read() + " " + b.available());
    b.mark(1);
    b.readNBytes(5);
    try {
      b.reset();
    } catch (IOException e) {
      System.out.println(e.getMessage());
    }
    b.close();
    try {
      b.read();
    } catch (IOException e) {
      System.out.println(e.getMessage());
    }
    InputStream none = InputStream.nullInputStream();
    System.out.println(none.read() + " " +
        none.transferTo(OutputStream.nullOutputStream()));
    try {
      new ByteArrayInputStream(new byte[2]).read(new byte[2], 1, 2);
    } catch (IndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
    ByteArrayInputStream skip = new ByteArrayInputStream(new byte[10]);
    skip.skipNBytes(9);
    try {
      skip.skipNBytes(2);
    } catch (EOFException e) {
      System.out.println("skipped past the end");
    }
    InputStream failing =
        new FilterInputStream(new ByteArrayInputStream(new byte[1])) {
      @Override public void close() throws IOException {
        throw new IOException("close");
      }
    };
    try (failing) {
      throw new IOException("body");
    } catch (IOException e) {
      System.out.println(e.getMessage() + " + " +
          e.getSuppressed()[0].getMessage());
    }
  }
}
// -- exit 0
// -- stdout
// 47
// -2 1099511627776 3.141592653589793 -0.0 6 true 4464 x 97
// java.io.EOFException
// 3 -1
// 8 [9, 5, 6]
// Push back buffer is full
// b 6
// Resetting to invalid mark
// Stream closed
// -1 0
// Range [1, 1 + 2) out of bounds for length 2
// skipped past the end
// body + close
