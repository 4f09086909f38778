// com.sun.net.httpserver and HttpURLConnection on loopback.
import com.sun.net.httpserver.*;
import java.io.*;
import java.net.*;
import java.util.*;

public class HttpServersAnswerClients {
  static String fetch(String method, URL u, String body) throws IOException {
    HttpURLConnection c = (HttpURLConnection) u.openConnection();
    c.setRequestMethod(method);
    c.setRequestProperty("X-Test", "abc");
    if (body != null) {
      c.setDoOutput(true);
      c.getOutputStream().write(body.getBytes());
    }
    int code = c.getResponseCode();
    InputStream in = code < 400 ? c.getInputStream() : c.getErrorStream();
    String text = in == null ? "" : new String(in.readAllBytes());
    return code + " " + c.getResponseMessage() + " " +
        c.getHeaderField("X-Reply") + " "
        + c.getContentLength() + " " + text;
  }

  public static void main(String[] args) throws Exception {
    HttpServer server = HttpServer.create(
        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/echo", x -> {
      String in = new String(x.getRequestBody().readAllBytes());
      byte[] out = (x.getRequestMethod() + " " + x.getRequestURI() + " "
          + x.getRequestHeaders().getFirst("x-test") + " " + in).getBytes();
      x.getResponseHeaders().set("X-Reply", "yes");
      x.sendResponseHeaders(200, out.length);
      x.getResponseBody().write(out);
      x.close();
    });
    server.createContext("/chunks", x -> {
      x.sendResponseHeaders(200, 0);
      try (OutputStream o = x.getResponseBody()) {
        for (int i = 0; i < 3; i++) o.write(("chunk" + i + ";").getBytes());
      }
    });
    server.createContext("/move", x -> {
      x.getResponseHeaders().set("Location", "/chunks");
      x.sendResponseHeaders(302, -1);
      x.close();
    });
    server.start();
    URL base = new URL("http://127.0.0.1:" + server.getAddress().getPort());
    System.out.println(fetch("GET", new URL(base, "/echo?q=1"), null));
    System.out.println(fetch("POST", new URL(base, "/echo/x"), "posted"));
    System.out.println(fetch("GET", new URL(base, "/chunks"), null));
    System.out.println(fetch("GET", new URL(base, "/move"), null));
    System.out.println(fetch("GET", new URL(base, "/none"), null));
    try {
      new URL(base, "/none").openStream();
    } catch (FileNotFoundException e) {
      System.out.println("not found");
    }
    try {
      ((HttpURLConnection) base.openConnection()).setRequestMethod("WHAT");
    } catch (ProtocolException e) {
      System.out.println(e.getMessage());
    }
    server.stop(0);
    try {
      fetch("GET", new URL(base, "/echo"), null);
    } catch (ConnectException e) {
      System.out.println(e.getMessage());
    }
  }
}
// -- exit 0
// -- stdout
// 200 OK yes 18 GET /echo?q=1 abc 
// 200 OK yes 23 POST /echo/x abc posted
// 200 OK null -1 chunk0;chunk1;chunk2;
// 200 OK null -1 chunk0;chunk1;chunk2;
// 404 Not Found null 50 <h1>404 Not Found</h1>No context found for request
// not found
// Invalid HTTP method: WHAT
// Connection refused
