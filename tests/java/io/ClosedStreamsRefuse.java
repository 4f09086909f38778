// What streams, channels and readers say after close().
import java.io.*;
import java.nio.*;
import java.nio.channels.*;
import java.nio.file.*;
import java.util.Scanner;
import java.util.zip.*;

public class ClosedStreamsRefuse {
  interface Body { Object run() throws Exception; }

  static void show(String what, Body body) {
    try {
      System.out.println(what + " " + body.run());
    } catch (Exception e) {
      System.out.println(what + " " + e);
    }
  }

  public static void main(String[] args) throws Exception {
    File f = new File("closed");
    FileOutputStream out = new FileOutputStream(f);
    out.write(1);
    out.close();
    out.close();
    show("write", () -> { out.write(1); return 0; });
    show("channel", () -> out.getChannel().isOpen() + " " + out.getFD()
        .valid());
    FileInputStream in = new FileInputStream(f);
    FileChannel c = in.getChannel();
    c.close();
    show("read", () -> in.read());
    show("available", () -> in.available());
    show("position", () -> c.position());
    BufferedWriter w = new BufferedWriter(new StringWriter());
    w.close();
    show("writer", () -> { w.write("x"); return 0; });
    show("flush", () -> { w.flush(); return 0; });
    BufferedReader r = new BufferedReader(new StringReader("x"));
    r.close();
    show("reader", () -> r.readLine());
    show("ready", () -> r.ready());
    PrintWriter p = new PrintWriter(new StringWriter());
    p.close();
    p.println("lost");
    show("print", () -> p.checkError());
    ByteArrayOutputStream b = new ByteArrayOutputStream();
    b.close();
    b.write(5);
    show("bytes", () -> b.size());
    GZIPOutputStream z = new GZIPOutputStream(b);
    z.close();
    show("gzip", () -> { z.write(1); return 0; });
    GZIPInputStream g = new GZIPInputStream(new ByteArrayInputStream(b.toByteArray(), 1, 99));
    g.close();
    show("gunzip", () -> g.read());
    ObjectOutputStream o = new ObjectOutputStream(new ByteArrayOutputStream());
    o.close();
    show("object", () -> { o.writeObject("x"); return "written"; });
    Scanner s = new Scanner("a b");
    s.close();
    show("scanner", () -> s.hasNext());
    DirectoryStream<Path> d = Files.newDirectoryStream(Path.of("."));
    d.iterator();
    show("iterator", () -> d.iterator());
    d.close();
    show("directory", () -> d.iterator());
    RandomAccessFile raf = new RandomAccessFile(f, "rw");
    raf.close();
    show("seek", () -> { raf.seek(1); return 0; });
    show("raf read", () -> raf.read());
    FileChannel fc = FileChannel.open(f.toPath(), StandardOpenOption.WRITE);
    show("not readable", () -> fc.read(ByteBuffer.allocate(1)));
    FileLock lock = fc.lock();
    fc.close();
    show("lock", () -> lock.isValid());
    show("fc", () -> fc.write(ByteBuffer.allocate(1)));
    Thread.currentThread().interrupt();
    FileChannel ic = FileChannel.open(f.toPath(), StandardOpenOption.READ);
    show("interrupted", () -> ic.read(ByteBuffer.allocate(1)));
    System.out.println(Thread.interrupted() + " " + ic.isOpen() + " " +
        f.delete());
  }
}
// -- exit 0
// -- stdout
// write java.io.IOException: Stream Closed
// channel false false
// read java.io.IOException: Stream Closed
// available java.io.IOException: Stream Closed
// position java.nio.channels.ClosedChannelException
// writer java.io.IOException: Stream closed
// flush java.io.IOException: Stream closed
// reader java.io.IOException: Stream closed
// ready java.io.IOException: Stream closed
// print true
// bytes 1
// gzip java.io.IOException: write beyond end of stream
// gunzip java.io.IOException: Stream closed
// object written
// scanner java.lang.IllegalStateException: Scanner closed
// iterator java.lang.IllegalStateException: Iterator already obtained
// directory java.lang.IllegalStateException: Directory stream is closed
// seek java.io.IOException: Stream Closed
// raf read java.io.IOException: Stream Closed
// not readable java.nio.channels.NonReadableChannelException
// lock false
// fc java.nio.channels.ClosedChannelException
// interrupted java.nio.channels.ClosedByInterruptException
// true false true
