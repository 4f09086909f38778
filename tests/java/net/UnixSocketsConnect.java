// Unix domain socket channels.
import java.net.*;
import java.nio.ByteBuffer;
import java.nio.channels.*;
import java.nio.file.*;

public class UnixSocketsConnect {
  public static void main(String[] args) throws Exception {
    UnixDomainSocketAddress at = UnixDomainSocketAddress.of("sock");
    try (ServerSocketChannel server =
        ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(at);
      System.out.println(server.getLocalAddress() + " " +
          Files.exists(Path.of("sock")));
      try (SocketChannel c = SocketChannel.open(at); SocketChannel s =
          server.accept()) {
        c.write(ByteBuffer.wrap("local".getBytes()));
        ByteBuffer b = ByteBuffer.allocate(10);
        System.out.println(s.read(b) + " " + new String(b.array(), 0, 5) + " "
            + c.getRemoteAddress() + " [" + c.getLocalAddress() + "]");
        c.shutdownOutput();
        System.out.println(s.read(b));
      }
    }
    try {
      SocketChannel.open(at);
    } catch (java.net.SocketException e) {
      System.out.println(e.getMessage());
    }
    Files.delete(Path.of("sock"));
    System.out.println(at + " " +
        at.equals(UnixDomainSocketAddress.of("sock")));
  }
}
// -- exit 0
// -- stdout
// sock true
// 5 local sock []
// -1
// Connection refused
// sock true
