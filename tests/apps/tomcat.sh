# Tomcat, embedded, answers requests on the loopback interface: a servlet, a
# filter, a JSP page that it compiles, expression language.
packages="libtomcat9-java"
server="tomcat9-catalina tomcat9-coyote tomcat9-util tomcat9-util-scan tomcat9-juli tomcat9-api
  tomcat9-servlet-api tomcat9-annotations-api tomcat9-jasper tomcat9-jasper-el tomcat9-jsp-api
  tomcat9-el-api tomcat9-jni tomcat9-jaspic-api eclipse-jdt-core"
prepare() {
  mkdir -p "$input/classes" "$input/web/WEB-INF"
  cat >"$input/web/page.jsp" <<'JSP'
<%@ page language="java" contentType="text/plain" session="false" %><% for (int i = 0; i < 3; i++) { %>line <%= i %>
<% } %>${1 + 2} ${param.name} ${empty param.none}
JSP
  cat >"$input/Web.java" <<'JAVA'
import java.io.*;
import java.net.*;
import java.util.logging.*;
import javax.servlet.*;
import javax.servlet.http.*;
import org.apache.catalina.*;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.*;

public class Web {
  public static class Hello extends HttpServlet {
    @Override protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
      r.getWriter().println("hello " + q.getParameter("name"));
    }
  }
  public static class Adds implements javax.servlet.Filter {
    @Override public void init(FilterConfig c) {}
    @Override public void destroy() {}
    @Override public void doFilter(ServletRequest q, ServletResponse r, FilterChain c) throws IOException, ServletException {
      ((HttpServletResponse) r).setHeader("X-Added", "yes");
      c.doFilter(q, r);
    }
  }
  static void get(String url) throws IOException {
    HttpURLConnection c = (HttpURLConnection) new URL(url).openConnection();
    int code = c.getResponseCode();
    InputStream in = code >= 400 ? c.getErrorStream() : c.getInputStream();
    String text = new String(in.readAllBytes());
    System.out.println(code + " " + c.getHeaderField("X-Added") + " " + c.getContentType() + " " + (code == 200 ? text.trim() : text.length() > 10));
  }
  public static void main(String[] args) throws Exception {
    Logger.getLogger("org").setLevel(Level.SEVERE);
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir(new File("base").getAbsolutePath());
    tomcat.setPort(0);
    tomcat.getConnector().setProperty("address", "127.0.0.1");
    Context context = tomcat.addWebapp("", args[0]);
    ((org.apache.tomcat.util.scan.StandardJarScanner) context.getJarScanner()).setScanClassPath(false);
    Tomcat.addServlet(context, "hello", Hello.class.getName());
    context.addServletMappingDecoded("/hello", "hello");
    FilterDef d = new FilterDef();
    d.setFilterName("adds");
    d.setFilterClass(Adds.class.getName());
    context.addFilterDef(d);
    FilterMap m = new FilterMap();
    m.setFilterName("adds");
    m.addURLPattern("/*");
    context.addFilterMap(m);
    tomcat.start();
    String base = "http://127.0.0.1:" + tomcat.getConnector().getLocalPort();
    for (int i = 0; i < 50; i++) if (i % 10 == 0) get(base + "/hello?name=" + i);
    get(base + "/page.jsp?name=jsp");
    get(base + "/page.jsp?name=again");
    get(base + "/nothing");
    tomcat.stop();
    tomcat.destroy();
    System.out.println("done");
  }
}
JAVA
  # shellcheck disable=SC2086
  javac -cp "$(jars $server)" -d "$input/classes" "$input/Web.java"
}
work() {
  # shellcheck disable=SC2086
  $vm -cp "$input/classes:$(jars $server)" Web "$input/web"
  local code=$?
  rm -rf base
  return $code
}
mask='s/^[A-Z][a-z][a-z] [0-9]*, .* \([A-Za-z.]* [A-Za-z]*\)$/\1/;s/ in \[[0-9]*\] ms/ in MS/;s/-nio-[0-9.]*-auto-[0-9]*-*[0-9]*/-nio/g'
