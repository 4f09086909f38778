// Selector over server, socket and datagram channels, non-blocking.
import java.io.IOException;
import java.net.*;
import java.nio.ByteBuffer;
import java.nio.channels.*;
import java.util.*;

public class SelectorsServeManyChannels {
  public static void main(String[] args) throws Exception {
    InetSocketAddress any =
        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    Selector sel = Selector.open();
    ServerSocketChannel server = ServerSocketChannel.open().bind(any);
    server.configureBlocking(false);
    server.register(sel, SelectionKey.OP_ACCEPT, "server");
    System.out.println(server.accept() + " " + sel.selectNow());
    List<SocketChannel> clients = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      SocketChannel c = SocketChannel.open(server.getLocalAddress());
      c.write(ByteBuffer.wrap(("message " + i).getBytes()));
      clients.add(c);
    }
    TreeSet<String> seen = new TreeSet<>();
    while (seen.size() < 3) {
      sel.select(20000);
      Iterator<SelectionKey> it = sel.selectedKeys().iterator();
      while (it.hasNext()) {
        SelectionKey k = it.next();
        it.remove();
        if (k.isAcceptable()) {
          SocketChannel s = server.accept();
          if (s == null) continue;
          s.configureBlocking(false);
          s.register(sel, SelectionKey.OP_READ, ByteBuffer.allocate(64));
        } else if (k.isReadable()) {
          ByteBuffer b = (ByteBuffer) k.attachment();
          SocketChannel s = (SocketChannel) k.channel();
          s.read(b);
          if (b.position() < 9) continue;
          seen.add(new String(b.array(), 0, b.position()));
          b.flip();
          s.write(b);
          k.interestOps(0);
        }
      }
    }
    System.out.println(seen + " " + sel.keys().size());
    for (SocketChannel c : clients) {
      ByteBuffer b = ByteBuffer.allocate(9);
      while (b.hasRemaining() && c.read(b) >= 0) { }
      System.out.print(new String(b.array()) + ";");
      c.close();
    }
    System.out.println();
    Thread waker = new Thread(sel::wakeup);
    waker.start();
    System.out.println(sel.select());
    waker.join();
    DatagramChannel d = DatagramChannel.open().bind(any);
    d.configureBlocking(false);
    SelectionKey dk = d.register(sel, SelectionKey.OP_READ);
    System.out.println(d.receive(ByteBuffer.allocate(10)));
    try (DatagramChannel e = DatagramChannel.open()) {
      e.send(ByteBuffer.wrap("datagram".getBytes()), d.getLocalAddress());
    }
    while (!dk.isReadable()) sel.select(20000);
    ByteBuffer b = ByteBuffer.allocate(20);
    System.out.println(((InetSocketAddress) d.receive(b)).getAddress() + " "
        + new String(b.array(), 0, b.position()));
    try {
      SocketChannel blocking = SocketChannel.open();
      blocking.register(sel, SelectionKey.OP_READ);
    } catch (IllegalBlockingModeException e) {
      System.out.println(e);
    }
    try {
      server.register(sel, SelectionKey.OP_READ);
    } catch (IllegalArgumentException e) {
      System.out.println("bad ops " + e.getMessage());
    }
    dk.cancel();
    System.out.println(dk.isValid() + " " + server.keyFor(sel).attachment());
    sel.close();
    try {
      sel.select();
    } catch (ClosedSelectorException e) {
      System.out.println(e);
    }
    server.close();
    d.close();
  }
}
// -- exit 0
// -- stdout
// null 0
// [message 0, message 1, message 2] 4
// message 0;message 1;message 2;
// 0
// null
// /127.0.0.1 datagram
// java.nio.channels.IllegalBlockingModeException
// bad ops null
// false server
// java.nio.channels.ClosedSelectorException
