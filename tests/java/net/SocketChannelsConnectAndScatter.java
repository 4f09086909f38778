// SocketChannel: non-blocking connect, scatter, gather, options, closing.
import java.net.*;
import java.nio.ByteBuffer;
import java.nio.channels.*;

public class SocketChannelsConnectAndScatter {
  public static void main(String[] args) throws Exception {
    InetAddress local = InetAddress.getLoopbackAddress();
    try (ServerSocketChannel server = ServerSocketChannel.open()) {
      server.setOption(StandardSocketOptions.SO_REUSEADDR, true);
      server.bind(new InetSocketAddress(local, 0));
      SocketChannel c = SocketChannel.open();
      c.configureBlocking(false);
      boolean done = c.connect(server.getLocalAddress());
      SocketChannel s = server.accept();
      while (!done) done = c.finishConnect();
      System.out.println(c.isConnected() + " " + c.isConnectionPending() + " "
          + c.getRemoteAddress().equals(server.getLocalAddress()));
      System.out.println(c.read(ByteBuffer.allocate(4)));
      ByteBuffer[] out = {ByteBuffer.wrap("ab".getBytes()),
          ByteBuffer.allocate(0),
          ByteBuffer.wrap("cdef".getBytes())};
      System.out.println(c.write(out));
      ByteBuffer[] in = {ByteBuffer.allocate(3), ByteBuffer.allocateDirect(3)};
      long n = 0;
      while (n < 6) n += s.read(in);
      System.out.println(new String(in[0].array()) + " " + (char) in[1].get(2));
      s.setOption(StandardSocketOptions.TCP_NODELAY, true)
          .setOption(StandardSocketOptions.SO_KEEPALIVE, true);
      System.out.println(s.getOption(StandardSocketOptions.TCP_NODELAY) + " "
          + s.getOption(StandardSocketOptions.SO_KEEPALIVE) + " "
          + s.getOption(StandardSocketOptions.SO_LINGER) + " "
          + s.supportedOptions().contains(StandardSocketOptions.SO_RCVBUF));
      c.shutdownOutput();
      System.out.println(s.read(ByteBuffer.allocate(5)));
      try {
        c.write(ByteBuffer.allocate(1));
      } catch (ClosedChannelException e) {
        System.out.println(e);
      }
      s.close();
      c.close();
      try {
        c.read(ByteBuffer.allocate(1));
      } catch (ClosedChannelException e) {
        System.out.println(e);
      }
    }
    SocketChannel x = SocketChannel.open();
    try {
      x.read(ByteBuffer.allocate(1));
    } catch (NotYetConnectedException e) {
      System.out.println(e);
    }
    try {
      x.connect(InetSocketAddress.createUnresolved("nowhere", 1));
    } catch (UnresolvedAddressException e) {
      System.out.println(e);
    }
    try {
      ServerSocketChannel.open().accept();
    } catch (NotYetBoundException e) {
      System.out.println(e);
    }
  }
}
// -- exit 0
// -- stdout
// true false true
// 0
// 6
// abc f
// true true -1 true
// -1
// java.nio.channels.AsynchronousCloseException
// java.nio.channels.ClosedChannelException
// java.nio.channels.NotYetConnectedException
// java.nio.channels.UnresolvedAddressException
// java.nio.channels.NotYetBoundException
