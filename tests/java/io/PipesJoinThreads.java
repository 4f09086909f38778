// PipedInputStream/PipedWriter between two threads; broken and closed pipes.
import java.io.*;
import java.nio.ByteBuffer;
import java.nio.channels.*;

public class PipesJoinThreads {
  public static void main(String[] args) throws Exception {
    PipedInputStream in = new PipedInputStream(4);
    PipedOutputStream out = new PipedOutputStream(in);
    Thread writer = new Thread(() -> {
      try (out) {
        for (int i = 0; i < 20; i++) out.write(i);
      } catch (IOException e) {
        System.out.println(e);
      }
    });
    writer.start();
    int sum = 0, n = 0;
    for (int b; (b = in.read()) >= 0; n++) sum += b;
    writer.join();
    System.out.println(sum + " " + n + " " + in.read());
    try {
      new PipedOutputStream().write(1);
    } catch (IOException e) {
      System.out.println(e.getMessage());
    }
    try {
      new PipedInputStream(out);
      new PipedInputStream(out);
    } catch (IOException e) {
      System.out.println(e.getMessage());
    }
    PipedReader r = new PipedReader();
    PipedWriter w = new PipedWriter(r);
    Thread t = new Thread(() -> {
      try (PrintWriter p = new PrintWriter(w)) {
        p.println("a line");
        p.print("no end");
      }
    });
    t.start();
    BufferedReader lines = new BufferedReader(r);
    System.out.println(lines.readLine() + "|" + lines.readLine() + "|" +
        lines.readLine());
    t.join();
    Pipe pipe = Pipe.open();
    Thread s = new Thread(() -> {
      try (Pipe.SinkChannel sink = pipe.sink()) {
        sink.write(ByteBuffer.wrap("through the pipe".getBytes()));
      } catch (IOException e) {
        System.out.println(e);
      }
    });
    s.start();
    ByteBuffer buffer = ByteBuffer.allocate(100);
    while (pipe.source().read(buffer) >= 0) { }
    s.join();
    System.out.println(new String(buffer.array(), 0, buffer.position()));
    pipe.source().close();
    Reader chars = Channels.newReader(Channels.newChannel(
        new ByteArrayInputStream("\u00e9x".getBytes("UTF-8"))), "UTF-8");
    System.out.println(chars.read() + " " + chars.read() + " " + chars.read());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    WritableByteChannel wc = Channels.newChannel(bytes);
    System.out.println(wc.write(ByteBuffer.allocate(3)) + " " + bytes.size());
    wc.close();
    try {
      wc.write(ByteBuffer.allocate(1));
    } catch (ClosedChannelException e) {
      System.out.println(e);
    }
  }
}
// -- exit 0
// -- stdout
// 190 20 -1
// Pipe not connected
// Already connected
// a line|no end|null
// through the pipe
// 233 120 -1
// 3 3
// java.nio.channels.ClosedChannelException
