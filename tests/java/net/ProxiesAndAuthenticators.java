// ProxySelector, Proxy, Authenticator, URLConnection's settings.
import com.sun.net.httpserver.*;
import java.io.*;
import java.net.*;
import java.util.*;

public class ProxiesAndAuthenticators {
  public static void main(String[] args) throws Exception {
    System.out.println(ProxySelector.getDefault()
        .select(URI.create("http://a.example/")));
    System.setProperty("http.proxyHost", "proxy.example");
    System.setProperty("http.proxyPort", "81");
    System.setProperty("http.nonProxyHosts", "*.local|127.*");
    Proxy p = ProxySelector.getDefault()
        .select(URI.create("http://a.example/")).get(0);
    System.out.println(p.type() + " " + p.address() + " "
        + ProxySelector.getDefault().select(URI.create("http://x.local/")) + " "
        + Proxy.NO_PROXY);
    HttpServer server = HttpServer.create(
        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    HttpContext ctx = server.createContext("/", x -> {
      byte[] out = ("user " + x.getPrincipal().getUsername()).getBytes();
      x.sendResponseHeaders(200, out.length);
      x.getResponseBody().write(out);
      x.close();
    });
    ctx.setAuthenticator(new BasicAuthenticator("realm") {
      @Override public boolean checkCredentials(String u, String w) {
        return u.equals("duke") && w.equals("java");
      }
    });
    server.start();
    URL u = new URL("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    HttpURLConnection c = (HttpURLConnection) u.openConnection();
    System.out.println(c.getResponseCode() + " " +
        c.getHeaderField("WWW-Authenticate"));
    java.net.Authenticator.setDefault(new java.net.Authenticator() {
      @Override protected PasswordAuthentication getPasswordAuthentication() {
        System.out.println("asked for " + getRequestingPrompt() + " "
            + getRequestingScheme());
        return new PasswordAuthentication("duke", "java".toCharArray());
      }
    });
    c = (HttpURLConnection) u.openConnection();
    c.setUseCaches(false);
    c.setInstanceFollowRedirects(false);
    c.setConnectTimeout(20000);
    c.setReadTimeout(20000);
    System.out.println(new String(c.getInputStream().readAllBytes()) + " "
        + c.getConnectTimeout() + " " + c.getUseCaches());
    try {
      c.setRequestProperty("late", "x");
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
    server.stop(0);
  }
}
// -- exit 0
// -- stdout
// [DIRECT]
// HTTP proxy.example/<unresolved>:81 [DIRECT] DIRECT
// 401 Basic realm="realm", charset="UTF-8"
// asked for realm basic
// user duke 20000 false
// Already connected
