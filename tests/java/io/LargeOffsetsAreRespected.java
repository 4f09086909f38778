// Positions beyond 2^31 and 2^32 in sparse files.
import java.io.*;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.*;

public class LargeOffsetsAreRespected {
  public static void main(String[] args) throws IOException {
    File f = new File("sparse");
    long big = (5L << 30) + 3;
    try (RandomAccessFile r = new RandomAccessFile(f, "rw")) {
      r.setLength(big);
      System.out.println(r.length() + " " + f.length());
      r.seek(big - 1);
      r.write(42);
      System.out.println(r.getFilePointer() + " " + r.read());
      r.seek((1L << 32) + 1);
      System.out.println(r.read() + " " + r.skipBytes(1000) + " " +
          r.getFilePointer());
      FileChannel c = r.getChannel();
      System.out.println(c.size() + " " + c.position());
      ByteBuffer b = ByteBuffer.allocate(4);
      System.out.println(c.read(b, big - 2) + " " + b.get(1));
      c.position(big + 10);
      System.out.println(c.read(b) + " " + c.position());
      System.out.println(c.map(FileChannel.MapMode.READ_ONLY, big - 3, 3)
          .get(2));
      try {
        c.map(FileChannel.MapMode.READ_ONLY, 0, big);
      } catch (IllegalArgumentException e) {
        System.out.println(e.getMessage());
      }
    }
    try (FileInputStream in = new FileInputStream(f)) {
      System.out.println(in.skip(big - 1) + " " + in.read() + " " + in.read() +
          " "
          + in.available());
    }
    try (FileInputStream in = new FileInputStream(f)) {
      System.out.println(in.available());
      try {
        in.readAllBytes();
      } catch (OutOfMemoryError e) {
        System.out.println(e.getMessage());
      }
    }
    try {
      Files.readAllBytes(f.toPath());
    } catch (OutOfMemoryError e) {
      System.out.println(e.getMessage());
    }
    System.out.println(f.delete());
  }
}
// -- exit 0
// -- stdout
// 5368709123 5368709123
// 5368709123 -1
// 0 1000 4294968298
// 5368709123 4294968298
// 2 42
// -1 5368709133
// 42
// Size exceeds Integer.MAX_VALUE
// 5368709122 42 -1 0
// 2147483647
// Required array size too large for sparse: 5368709123 = 5368709123 - 0
// Required array size too large
// true
