// AsynchronousSocketChannel and AsynchronousFileChannel.
import java.net.*;
import java.nio.ByteBuffer;
import java.nio.channels.*;
import java.nio.file.*;
import java.util.concurrent.*;

public class AsynchronousChannelsComplete {
  public static void main(String[] args) throws Exception {
    AsynchronousServerSocketChannel server =
        AsynchronousServerSocketChannel.open()
        .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    Future<AsynchronousSocketChannel> accepted = server.accept();
    AsynchronousSocketChannel c = AsynchronousSocketChannel.open();
    c.connect(server.getLocalAddress()).get(20, TimeUnit.SECONDS);
    AsynchronousSocketChannel s = accepted.get(20, TimeUnit.SECONDS);
    ByteBuffer in = ByteBuffer.allocate(20);
    CompletableFuture<Integer> done = new CompletableFuture<>();
    s.read(in, "tag", new CompletionHandler<Integer, String>() {
      @Override public void completed(Integer n, String tag) {
        done.complete(tag.length() * 100 + n);
      }
      @Override public void failed(Throwable t, String tag) {
        done.completeExceptionally(t);
      }
    });
    System.out.println(c.write(ByteBuffer.wrap("async".getBytes())).get(20,
        TimeUnit.SECONDS) + " " + done.get(20, TimeUnit.SECONDS));
    c.close();
    System.out.println(s.read(in).get(20, TimeUnit.SECONDS));
    s.close();
    server.close();
    Path p = Path.of("async.txt");
    try (AsynchronousFileChannel f = AsynchronousFileChannel.open(p,
        StandardOpenOption.CREATE, StandardOpenOption.WRITE,
            StandardOpenOption.READ)) {
      System.out.println(f.write(ByteBuffer.wrap("file".getBytes()), 2).get() +
          " "
          + f.size());
      ByteBuffer b = ByteBuffer.allocate(10);
      System.out.println(f.read(b, 1).get() + " " + b.get(1) + " "
          + f.read(b, 99).get());
      System.out.println(f.lock().get().isValid());
    }
    Files.delete(p);
    try {
      c.read(in).get();
    } catch (ExecutionException e) {
      System.out.println(e.getCause());
    }
  }
}
// -- exit 0
// -- stdout
// 5 305
// -1
// 4 6
// 5 102 -1
// true
// java.nio.channels.ClosedChannelException
