// A loopback HTTP server (jdk.httpserver) and the client that measures it.
//
//   LAUNCHER HttpThroughput serve        prints its port, serves until its input ends
//   java HttpThroughput load PORT SECONDS   prints requests per second
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

public class HttpThroughput {
  static final int CLIENTS = 4;
  static final byte[] BODY = "Hello, world!\n".repeat(20).getBytes(StandardCharsets.UTF_8);

  static void serve() throws Exception {
    HttpServer server = HttpServer.create(
        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newFixedThreadPool(CLIENTS, r -> {
      Thread t = new Thread(r);
      t.setDaemon(true);
      return t;
    }));
    server.createContext("/", exchange -> {
      exchange.getRequestBody().readAllBytes();
      exchange.getResponseHeaders().set("Content-Type", "text/plain");
      exchange.sendResponseHeaders(200, BODY.length);
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(BODY);
      }
    });
    server.start();
    System.out.println(server.getAddress().getPort());
    while (System.in.read() >= 0) {
    }
    server.stop(0);
    System.exit(0);
  }

  // One request on a connection that stays; reads the whole answer.
  static void request(InputStream in, OutputStream out, byte[] request) throws Exception {
    out.write(request);
    out.flush();
    int length = -1, line = 0, c;
    StringBuilder header = new StringBuilder();
    while ((c = in.read()) >= 0) {
      if (c == '\r') continue;
      if (c != '\n') {
        header.append((char) c);
        continue;
      }
      if (header.length() == 0) break;
      String text = header.toString().toLowerCase();
      if (line++ == 0 && !text.contains(" 200 ")) throw new IllegalStateException(text);
      if (text.startsWith("content-length:")) length = Integer.parseInt(text.substring(15).trim());
      header.setLength(0);
    }
    if (in.readNBytes(length).length != BODY.length) throw new IllegalStateException("body");
  }

  static void load(int port, int seconds) throws Exception {
    AtomicLong done = new AtomicLong();
    byte[] request = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    Thread[] clients = new Thread[CLIENTS];
    long[] counted = {-1, 0};
    for (int i = 0; i < CLIENTS; i++) {
      clients[i] = new Thread(() -> {
        try (Socket s = new Socket(InetAddress.getLoopbackAddress(), port)) {
          s.setTcpNoDelay(true);
          InputStream in = new BufferedInputStream(s.getInputStream());
          while (!Thread.currentThread().isInterrupted()) {
            request(in, s.getOutputStream(), request);
            done.incrementAndGet();
          }
        } catch (Exception e) {
          e.printStackTrace();
          System.exit(1);
        }
      });
      clients[i].setDaemon(true);
      clients[i].start();
    }
    Thread.sleep(2000);
    long before = done.get(), start = System.nanoTime();
    Thread.sleep(seconds * 1000L);
    double rate = (done.get() - before) * 1e9 / (System.nanoTime() - start);
    System.out.printf("%.0f requests per second%n", rate);
    System.exit(0);
  }

  public static void main(String[] args) throws Exception {
    if (args[0].equals("serve")) serve();
    else load(Integer.parseInt(args[1]), Integer.parseInt(args[2]));
  }
}
