// DatagramSocket: sending, receiving, truncation, connecting, time-outs.
import java.net.*;

public class DatagramsCrossLoopback {
  public static void main(String[] args) throws Exception {
    InetAddress local = InetAddress.getLoopbackAddress();
    try (DatagramSocket a = new DatagramSocket(0, local);
        DatagramSocket b = new DatagramSocket(0, local)) {
      byte[] hello = "hello datagram".getBytes();
      a.send(new DatagramPacket(hello, 0, 5, local, b.getLocalPort()));
      a.send(new DatagramPacket(hello, hello.length,
          b.getLocalSocketAddress()));
      DatagramPacket p = new DatagramPacket(new byte[8], 8);
      b.setSoTimeout(20000);
      b.receive(p);
      System.out.println(new String(p.getData(), 0, p.getLength()) + " " +
          p.getLength()
          + " " + (p.getPort() == a.getLocalPort()) + " " + p.getAddress());
      p.setLength(8);
      b.receive(p);
      System.out.println(new String(p.getData(), 0, p.getLength()));
      b.setSoTimeout(10);
      try {
        b.receive(p);
      } catch (SocketTimeoutException e) {
        System.out.println(e.getMessage());
      }
      b.connect(a.getLocalSocketAddress());
      System.out.println(b.isConnected() + " " + (b.getPort() ==
          a.getLocalPort()));
      try {
        b.send(new DatagramPacket(hello, 1, local, a.getLocalPort() == 9 ? 10 :
            9));
      } catch (IllegalArgumentException e) {
        System.out.println(e.getMessage());
      }
      b.send(new DatagramPacket(hello, 3));
      a.receive(p);
      System.out.println(p.getLength());
      b.disconnect();
      System.out.println(b.isConnected() + " " + b.getPort() + " " +
          a.getBroadcast());
      a.close();
      try {
        a.send(p);
      } catch (SocketException e) {
        System.out.println(e.getMessage() + " " + a.isClosed());
      }
    }
    try {
      new DatagramPacket(new byte[2], 3);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    try (MulticastSocket m = new MulticastSocket(0)) {
      m.setTimeToLive(3);
      System.out.println(m.getTimeToLive());
      try {
        m.joinGroup(new InetSocketAddress("127.0.0.1", 0), null);
      } catch (SocketException e) {
        System.out.println(e.getMessage());
      }
    }
  }
}
// -- exit 0
// -- stdout
// hello 5 true /127.0.0.1
// hello da
// Receive timed out
// true true
// Connected and packet address differ
// 3
// false -1 true
// Socket closed true
// illegal length or offset
// 3
// Not a multicast address
