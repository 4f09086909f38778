// RandomAccessFile: modes, seeking, length, typed reads and writes.
import java.io.*;

public class RandomAccessFileSeeks {
  public static void main(String[] args) throws IOException {
    try {
      new RandomAccessFile("f.bin", "r");
    } catch (FileNotFoundException e) {
      System.out.println(e.getMessage());
    }
    try {
      new RandomAccessFile("f.bin", "x");
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    try (RandomAccessFile f = new RandomAccessFile("f.bin", "rw")) {
      f.writeInt(0x01020304);
      f.writeUTF("text");
      f.writeDouble(2.5);
      System.out.println(f.getFilePointer() + " " + f.length());
      f.seek(4);
      System.out.println(f.readUTF() + " " + f.readDouble());
      f.seek(1);
      f.write(0xff);
      f.seek(0);
      System.out.println(Integer.toHexString(f.readInt()));
      f.seek(100);
      System.out.println(f.length() + " " + f.read() + " " + f.skipBytes(5));
      f.writeByte(7);
      System.out.println(f.length());
      f.seek(60);
      System.out.println(f.read());
      f.setLength(3);
      System.out.println(f.getFilePointer() + " " + f.length());
      f.seek(0);
      byte[] b = new byte[8];
      System.out.println(f.read(b, 2, 6) + " " + b[3]);
      try {
        f.readFully(b);
      } catch (EOFException e) {
        System.out.println(e);
      }
      try {
        f.seek(-1);
      } catch (IOException e) {
        System.out.println(e.getMessage());
      }
      f.seek(3);
      f.writeBytes("line one\nline two\r\nlast");
      f.seek(3);
      System.out.println(f.readLine() + "|" + f.readLine() + "|" + f.readLine()
          + "|"
          + f.readLine());
      System.out.println(f.getFD().valid());
      f.getFD().sync();
    }
    RandomAccessFile r = new RandomAccessFile("f.bin", "r");
    try {
      r.write(1);
    } catch (IOException e) {
      System.out.println(e.getMessage());
    }
    r.close();
    try {
      r.length();
    } catch (IOException e) {
      System.out.println(e.getMessage());
    }
    try (RandomAccessFile f = new RandomAccessFile("f.bin", "rws")) {
      System.out.println(f.readUnsignedByte() + " " + f.length());
    }
    new File("f.bin").delete();
  }
}
// -- exit 0
// -- stdout
// f.bin (No such file or directory)
// Illegal mode "x" must be one of "r", "rw", "rws", or "rwd"
// 18 18
// text 2.5
// 1ff0304
// 18 -1 -82
// 19
// -1
// 3 3
// 3 -1
// java.io.EOFException
// Negative seek offset
// line one|line two|last|null
// true
// Bad file descriptor
// Stream Closed
// 1 26
