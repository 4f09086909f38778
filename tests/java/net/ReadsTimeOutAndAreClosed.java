// Blocked socket reads end by time-out, by a close, by a reset.
import java.io.*;
import java.net.*;
import java.util.concurrent.CountDownLatch;

public class ReadsTimeOutAndAreClosed {
  public static void main(String[] args) throws Exception {
    InetAddress local = InetAddress.getLoopbackAddress();
    try (ServerSocket server = new ServerSocket(0, 5, local);
        Socket c = new Socket(local, server.getLocalPort());
        Socket s = server.accept()) {
      c.setSoTimeout(10);
      try {
        c.getInputStream().read();
      } catch (SocketTimeoutException e) {
        System.out.println(e.getMessage());
      }
      s.getOutputStream().write(7);
      c.setSoTimeout(20000);
      System.out.println(c.getInputStream().read());
      CountDownLatch about = new CountDownLatch(1);
      Thread reader = new Thread(() -> {
        try {
          InputStream in = s.getInputStream();
          about.countDown();
          in.read();
          System.out.println("read something");
        } catch (IOException e) {
          System.out.println(e.getClass().getSimpleName() + ": " +
              e.getMessage());
        }
      });
      reader.start();
      about.await();
      Thread.sleep(20);
      s.close();
      reader.join();
      System.out.println(c.getInputStream().read());
      CountDownLatch ready = new CountDownLatch(1);
      Thread acceptor = new Thread(() -> {
        try {
          ready.countDown();
          server.accept();
        } catch (SocketException e) {
          System.out.println(e.getClass());
        } catch (IOException e) {
          System.out.println(e);
        }
      });
      acceptor.start();
      ready.await();
      Thread.sleep(20);
      server.close();
      acceptor.join();
      System.out.println(server.isClosed());
    }
  }
}
// -- exit 0
// -- stdout
// Read timed out
// 7
// SocketException: Socket closed
// -1
// class java.net.SocketException
// true
