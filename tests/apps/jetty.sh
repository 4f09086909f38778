# Jetty, embedded, answers requests on the loopback interface: servlets,
# sessions, static files, a big body, chunks, parallel clients, errors.  It is
# run with few modules and again with all of them, java.management included.
packages="libjetty9-java libservlet-api-java"
server="jetty9-server jetty9-servlet jetty9-util jetty9-http jetty9-io jetty9-security
  jetty9-continuation servlet-api"
prepare() {
  mkdir -p "$input/classes" "$input/files"
  seq 5000 >"$input/files/numbers.txt"
  cat >"$input/Serve.java" <<'JAVA'
import java.io.*;
import java.net.*;
import java.net.http.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;
import javax.servlet.http.*;
import org.eclipse.jetty.server.*;
import org.eclipse.jetty.servlet.*;

public class Serve {
  public static class Hello extends HttpServlet {
    @Override protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
      r.setContentType("text/plain; charset=utf-8");
      r.getWriter().println("hello " + q.getParameter("name") + " " + q.getHeader("X-Test"));
    }
    @Override protected void doPost(HttpServletRequest q, HttpServletResponse r) throws IOException {
      byte[] body = q.getInputStream().readAllBytes();
      int sum = 0;
      for (byte b : body) sum += b & 255;
      r.getWriter().println(body.length + " " + sum);
    }
  }
  public static class Count extends HttpServlet {
    @Override protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
      HttpSession s = q.getSession(true);
      Integer n = (Integer) s.getAttribute("n");
      s.setAttribute("n", n == null ? 1 : n + 1);
      r.getWriter().println("count " + s.getAttribute("n"));
    }
  }
  public static class Fails extends HttpServlet {
    @Override protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException { throw new IllegalStateException("wanted"); }
  }
  static String base, cookie;
  static String get(String path, byte[] body, String... headers) throws IOException {
    HttpURLConnection c = (HttpURLConnection) new URL(base + path).openConnection();
    for (int i = 0; i < headers.length; i += 2) c.setRequestProperty(headers[i], headers[i + 1]);
    if (body != null) { c.setDoOutput(true); c.setChunkedStreamingMode(1000); c.getOutputStream().write(body); }
    int code = c.getResponseCode();
    InputStream in = code >= 400 ? c.getErrorStream() : c.getInputStream();
    String text = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    if (c.getHeaderField("Set-Cookie") != null) cookie = c.getHeaderField("Set-Cookie").split(";")[0];
    return code + " " + c.getContentType() + " " + (text.length() > 200 ? text.length() + " " + text.hashCode() : text.trim());
  }
  public static void main(String[] args) throws Exception {
    Server server = new Server();
    ServerConnector connector = new ServerConnector(server);
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    ServletContextHandler context = new ServletContextHandler(ServletContextHandler.SESSIONS);
    context.setResourceBase(args[0]);
    context.addServlet(Hello.class, "/hello/*");
    context.addServlet(Count.class, "/count");
    context.addServlet(Fails.class, "/fails");
    context.addServlet(DefaultServlet.class, "/");
    server.setHandler(context);
    server.start();
    base = "http://127.0.0.1:" + connector.getLocalPort();
    System.out.println(get("/hello/?name=w%C3%B6rld", null, "X-Test", "t"));
    System.out.println(get("/hello/", new byte[1 << 20]));
    System.out.println(get("/hello/", IntStream.range(0, 70000).mapToObj(i -> "x").collect(Collectors.joining()).getBytes()));
    System.out.println(get("/count", null));
    System.out.println(get("/count", null, "Cookie", cookie));
    System.out.println(get("/numbers.txt", null));
    System.out.println(get("/numbers.txt", null, "Range", "bytes=2-9"));
    System.out.println(get("/nothing", null).substring(0, 30));
    System.out.println(get("/fails", null).substring(0, 3));
    ExecutorService pool = Executors.newFixedThreadPool(8);
    List<Future<String>> all = new ArrayList<>();
    for (int i = 0; i < 200; i++) { int n = i; all.add(pool.submit(() -> get("/hello/?name=" + n, null))); }
    Set<String> answers = new TreeSet<>();
    for (Future<String> f : all) answers.add(f.get());
    System.out.println(answers.size() + " " + answers.iterator().next());
    pool.shutdown();
    server.stop();
    server.join();
    System.out.println(server.isStopped());
  }
}
JAVA
  # shellcheck disable=SC2086
  javac -cp "$(jars $server)" -d "$input/classes" "$input/Serve.java"
}
work() {
  # shellcheck disable=SC2086
  $vm --limit-modules=java.base,java.logging,java.net.http,java.xml \
    -cp "$input/classes:$(jars $server)" Serve "$input/files" || return
  # shellcheck disable=SC2086
  $vm -cp "$input/classes:$(jars $server)" Serve "$input/files"
}
mask='s/^[-0-9]* [0-9:.]*:\(INFO\|WARN\).*/\1/;s/@[0-9a-f]*/@/g;s/node0[0-9a-z]*/node0/g'
