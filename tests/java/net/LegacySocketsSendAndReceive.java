// The socket implementations of older releases, chosen by properties.
// options: -Djdk.net.usePlainSocketImpl=true -Djdk.net.usePlainDatagramSocketImpl=true
import java.io.*;
import java.net.*;

public class LegacySocketsSendAndReceive {
  public static void main(String[] args) throws Exception {
    InetAddress here = InetAddress.getByName("127.0.0.1");
    try (ServerSocket server = new ServerSocket(0, 5, here)) {
      Thread t = new Thread(() -> {
        try (Socket s = server.accept()) {
          s.setTcpNoDelay(true);
          System.out.println(s.getTcpNoDelay() + " " + s.getLocalAddress());
          byte[] b = new byte[5];
          int n = new DataInputStream(s.getInputStream()).readUnsignedByte();
          System.out.println("got " + n + " " + s.getInputStream().available());
          s.getOutputStream().write(new byte[] {7, 8, 9});
        } catch (IOException e) {
          System.out.println(e);
        }
      });
      t.start();
      try (Socket s = new Socket(here, server.getLocalPort())) {
        s.setSoTimeout(20000);
        s.getOutputStream().write(200);
        s.shutdownOutput();
        System.out.println(new String(s.getInputStream().readAllBytes(), "ISO-8859-1").length());
      }
      t.join();
      server.setSoTimeout(20);
      try {
        server.accept();
      } catch (SocketTimeoutException e) {
        System.out.println(e.getMessage());
      }
    }
    try (ServerSocket closed = new ServerSocket(0, 5, here)) {
      Thread t = new Thread(() -> {
        try {
          closed.accept();
        } catch (IOException e) {
          System.out.println(e.getClass().getName());
        }
      });
      t.start();
      while (t.getState() != Thread.State.RUNNABLE) Thread.sleep(1);
      Thread.sleep(50);
      closed.close();
      t.join();
    }
    try (DatagramSocket a = new DatagramSocket(0, here); DatagramSocket b = new DatagramSocket(0, here)) {
      a.send(new DatagramPacket(new byte[] {1, 2, 3}, 3, here, b.getLocalPort()));
      DatagramPacket p = new DatagramPacket(new byte[10], 10);
      b.setSoTimeout(20000);
      b.receive(p);
      System.out.println(p.getLength() + " " + p.getAddress() + " " + (p.getPort() == a.getLocalPort()));
    }
    try {
      new Socket("127.0.0.1", 1).close();
    } catch (ConnectException e) {
      System.out.println(e.getMessage());
    }
  }
}
// -- exit 0
// -- stdout
// true /127.0.0.1
// got 200 0
// 3
// Accept timed out
// java.net.SocketException
// 3 /127.0.0.1 true
// Connection refused (Connection refused)
