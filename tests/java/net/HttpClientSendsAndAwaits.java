// java.net.http.HttpClient on loopback: sync, async, body handlers.
import com.sun.net.httpserver.HttpServer;
import java.net.*;
import java.net.http.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

public class HttpClientSendsAndAwaits {
  public static void main(String[] args) throws Exception {
    HttpServer server = HttpServer.create(
        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", x -> {
      byte[] in = x.getRequestBody().readAllBytes();
      byte[] out = (x.getRequestMethod() + x.getRequestURI() + ":" + in.length +
          "\nend")
          .getBytes();
      x.getResponseHeaders().add("X-A", "1");
      x.sendResponseHeaders(x.getRequestURI().getPath().equals("/teapot") ? 418
          : 200,
          out.length);
      x.getResponseBody().write(out);
      x.close();
    });
    server.start();
    String base = "http://127.0.0.1:" + server.getAddress().getPort();
    HttpClient c = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
        .build();
    HttpResponse<String> r = c.send(HttpRequest.newBuilder(URI.create(base +
        "/a?b=c"))
        .header("X-H", "v").build(), HttpResponse.BodyHandlers.ofString());
    System.out.println(r.statusCode() + " " + r.body().replace("\n", "|") + " "
        + r.headers().firstValue("x-a").get() + " " + r.version() + " "
        + r.request().method());
    HttpResponse<Stream<String>> lines = c.send(HttpRequest.newBuilder(
        URI.create(base + "/teapot"))
            .POST(HttpRequest.BodyPublishers.ofString("12345"))
        .build(), HttpResponse.BodyHandlers.ofLines());
    System.out.println(lines.statusCode() + " " + lines.body().toList());
    CompletableFuture<Integer> f = c.sendAsync(HttpRequest.newBuilder(
        URI.create(base + "/async")).PUT(HttpRequest.BodyPublishers.ofByteArray(
        new byte[1000])).build(), HttpResponse.BodyHandlers.ofByteArray())
        .thenApply(x -> x.body().length);
    System.out.println(f.get(20, TimeUnit.SECONDS));
    try {
      HttpRequest.newBuilder(URI.create("ftp://x/"));
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    server.stop(0);
    try {
      c.send(HttpRequest.newBuilder(URI.create(base)).build(),
          HttpResponse.BodyHandlers.discarding());
    } catch (ConnectException e) {
      System.out.println("refused");
    }
    System.exit(0);
  }
}
// -- exit 0
// -- stdout
// 200 GET/a?b=c:0|end 1 HTTP_1_1 GET
// 418 [POST/teapot:5, end]
// 18
// invalid URI scheme ftp
// refused
