// URL: parts, file: and jar: connections, handlers of one's own.
import java.io.*;
import java.net.*;
import java.nio.file.*;
import java.util.zip.*;

public class UrlsOpenFilesAndJars {
  public static void main(String[] args) throws Exception {
    URL u = new URL("http://user@host:81/dir/f.txt?q=v#ref");
    System.out.println(u.getProtocol() + " " + u.getHost() + " " + u.getPort() +
        " "
        + u.getDefaultPort() + " " + u.getPath() + " " + u.getQuery() + " " +
            u.getRef()
        + " " + u.getFile() + " " + u.getUserInfo() + " " + u.getAuthority());
    System.out.println(new URL(u, "../x/y") + " " + new URL(u, "?z") + " "
        + new URL(u, "//other/") + " " + new URL("https", "h", "/f") + " "
        + u.sameFile(new URL("http://user@host:81/dir/f.txt?q=v")) + " "
        + u.toURI().getPort());
    for (String bad : new String[] {"nothing", "foo://x", "http://h:x/",
        "http://h:-5/"}) {
      try {
        System.out.println(new URL(bad));
      } catch (MalformedURLException e) {
        System.out.println(e.getMessage());
      }
    }
    Path f = Path.of("u.txt").toAbsolutePath();
    Files.writeString(f, "content of file");
    URLConnection c = f.toUri().toURL().openConnection();
    System.out.println(c.getContentLength() + " " + c.getContentType() + " "
        + new String(c.getInputStream().readAllBytes()) + " " + c.getDoInput()
        + c.getDoOutput());
    Path z = Path.of("u.jar").toAbsolutePath();
    try (ZipOutputStream o = new ZipOutputStream(Files.newOutputStream(z))) {
      o.putNextEntry(new ZipEntry("in/side.txt"));
      o.write("inside jar".getBytes());
    }
    URL j = new URL("jar:" + z.toUri() + "!/in/side.txt");
    JarURLConnection jc = (JarURLConnection) j.openConnection();
    jc.setUseCaches(false);
    System.out.println(jc.getEntryName() + " " + jc.getJarEntry().getSize() +
        " "
        + new String(jc.getInputStream().readAllBytes()) + " " +
            jc.getContentLength());
    try {
      URLConnection m = new URL("jar:" + z.toUri() + "!/missing")
          .openConnection();
      m.setUseCaches(false);
      m.getInputStream();
    } catch (FileNotFoundException e) {
      System.out.println(e.getMessage().replaceAll("in .*/", "in "));
    }
    try {
      new URL("file:/no/such/file").openStream();
    } catch (FileNotFoundException e) {
      System.out.println(e.getMessage());
    }
    try {
      new URL("jar:nobang");
    } catch (MalformedURLException e) {
      System.out.println(e.getMessage());
    }
    URL own = new URL(null, "own:thing", new URLStreamHandler() {
      @Override protected URLConnection openConnection(URL x) {
        return new URLConnection(x) {
          @Override public void connect() { connected = true; }
          @Override public InputStream getInputStream() {
            return new ByteArrayInputStream(getURL().getPath().getBytes());
          }
        };
      }
    });
    System.out.println(new String(own.openStream().readAllBytes()) + " " + own);
    Files.delete(f);
    Files.delete(z);
    System.out.println(URLConnection.guessContentTypeFromName("a.png") + " "
        + URLConnection.guessContentTypeFromStream(new BufferedInputStream(
        new ByteArrayInputStream("<html>".getBytes()))));
  }
}
// -- exit 0
// -- stdout
// http host 81 80 /dir/f.txt q=v ref /dir/f.txt?q=v user user@host:81
// http://user@host:81/x/y http://user@host:81/dir/?z http://other/ https://h/f true 81
// no protocol: nothing
// unknown protocol: foo
// Error at index 0 in: "x"
// Invalid port number :-5
// 15 text/plain content of file truefalse
// in/side.txt 10 inside jar 10
// JAR entry missing not found in u.jar
// /no/such/file (No such file or directory)
// no !/ in spec
// thing own:thing
// image/png text/html
