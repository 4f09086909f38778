// FileChannel: positions, scatter/gather, transfer, map, lock, truncate.
import java.io.*;
import java.nio.*;
import java.nio.channels.*;
import java.nio.file.*;

public class FileChannelsTransferMapAndLock {
  public static void main(String[] args) throws IOException {
    Path p = Path.of("chan"), q = Path.of("copy");
    try (FileChannel c = FileChannel.open(p, StandardOpenOption.CREATE,
        StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      System.out.println(c.write(ByteBuffer.wrap("hello world".getBytes())) +
          " "
          + c.position() + " " + c.size());
      ByteBuffer direct = ByteBuffer.allocateDirect(5);
      System.out.println(c.read(direct, 6) + " " + c.position());
      direct.flip();
      byte[] five = new byte[5];
      direct.get(five);
      System.out.println(new String(five) + " " +
          c.read(ByteBuffer.allocate(1)));
      c.position(0);
      ByteBuffer[] parts = {ByteBuffer.allocate(3), ByteBuffer.allocate(4)};
      System.out.println(c.read(parts) + " " + parts[1].position());
      parts[0].flip();
      parts[1].flip();
      System.out.println(c.write(parts) + " " + c.position());
      c.write(ByteBuffer.wrap(new byte[] {'!'}), 20);
      System.out.println(c.size());
      c.truncate(11);
      System.out.println(c.size() + " " + c.position());
      MappedByteBuffer m = c.map(FileChannel.MapMode.READ_WRITE, 2, 6);
      m.put(0, (byte) 'L');
      m.force();
      System.out.println((char) m.get(1) + " " + m.capacity() + " " +
          m.isDirect() + " "
          + m.order());
      MappedByteBuffer ro = c.map(FileChannel.MapMode.READ_ONLY, 0, 11);
      try {
        ro.put((byte) 1);
      } catch (ReadOnlyBufferException e) {
        System.out.println(e);
      }
      MappedByteBuffer priv = c.map(FileChannel.MapMode.PRIVATE, 0, 3);
      priv.put(0, (byte) 'Z');
      System.out.println((char) ro.get(0) + "" + (char) priv.get(0));
      try (FileChannel to = FileChannel.open(q, StandardOpenOption.CREATE,
          StandardOpenOption.WRITE, StandardOpenOption.READ)) {
        System.out.println(c.transferTo(1, 100, to) + " " + to.size());
        c.position(0);
        System.out.println(to.transferFrom(c, 3, 5) + " " + to.size());
        System.out.println(Files.readString(q));
        System.out.println(c.transferTo(50, 5, to));
      }
      try (FileLock lock = c.lock(0, 5, false)) {
        System.out.println(lock.isValid() + " " + lock.isShared() + " "
            + lock.overlaps(4, 2) + " " + lock.overlaps(5, 2));
        try {
          c.tryLock(2, 1, true);
        } catch (OverlappingFileLockException e) {
          System.out.println(e);
        }
        System.out.println(c.tryLock(10, 5, true).isShared());
      }
    }
    FileChannel r = FileChannel.open(p);
    try {
      r.write(ByteBuffer.allocate(1));
    } catch (NonWritableChannelException e) {
      System.out.println(e);
    }
    r.close();
    try {
      r.size();
    } catch (ClosedChannelException e) {
      System.out.println(e);
    }
    try (FileChannel a = FileChannel.open(p, StandardOpenOption.APPEND)) {
      a.position(0);
      a.write(ByteBuffer.wrap("+".getBytes()));
      System.out.println(a.position());
    }
    try (SeekableByteChannel s = Files.newByteChannel(p,
        StandardOpenOption.READ,
        StandardOpenOption.DELETE_ON_CLOSE)) {
      System.out.println(s.size());
    }
    System.out.println(Files.exists(p));
    Files.delete(q);
  }
}
// -- exit 0
// -- stdout
// 11 11 11
// 5 11
// world -1
// 7 4
// 7 14
// 21
// 11 11
// l 6 true BIG_ENDIAN
// java.nio.ReadOnlyBufferException
// hZ
// 10 10
// 5 10
// eLlheLloll
// 0
// true false true false
// java.nio.channels.OverlappingFileLockException
// true
// java.nio.channels.NonWritableChannelException
// java.nio.channels.ClosedChannelException
// 12
// 12
// false
