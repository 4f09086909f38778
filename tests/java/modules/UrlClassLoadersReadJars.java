// URLClassLoader over a jar made on the spot: classes, resources, packages.
import java.io.*;
import java.net.*;
import java.nio.file.*;
import java.util.*;
import java.util.jar.*;
import java.util.zip.ZipEntry;

public class UrlClassLoadersReadJars {
  public static class Plugin implements Runnable {
    @Override public void run() {
      ClassLoader l = getClass().getClassLoader();
      System.out.println("plugin in " + l.getClass().getSimpleName());
      try (InputStream in = getClass().getResourceAsStream("/data/x.txt")) {
        System.out.println(new String(in.readAllBytes()));
      } catch (IOException e) {
        System.out.println(e);
      }
    }
  }

  public static void main(String[] args) throws Exception {
    Path jar = Path.of("plugin.jar").toAbsolutePath();
    Manifest m = new Manifest();
    m.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    m.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_TITLE, "title");
    String file = "UrlClassLoadersReadJars$Plugin.class";
    try (JarOutputStream o = new JarOutputStream(Files.newOutputStream(jar), m))
        {
      o.putNextEntry(new ZipEntry(file));
      UrlClassLoadersReadJars.class.getResourceAsStream(file).transferTo(o);
      o.putNextEntry(new ZipEntry("data/x.txt"));
      o.write("from the jar".getBytes());
      o.putNextEntry(new ZipEntry("data/"));
    }
    try (URLClassLoader l = new URLClassLoader("jars", new URL[] {jar.toUri()
        .toURL()},
        ClassLoader.getPlatformClassLoader())) {
      Class<?> c = l.loadClass("UrlClassLoadersReadJars$Plugin");
      ((Runnable) c.getConstructor().newInstance()).run();
      System.out.println((c == Plugin.class) + " " + c.getProtectionDomain()
          .getCodeSource()
          .getLocation().getPath().endsWith("plugin.jar"));
      URL u = l.getResource("data/x.txt");
      System.out.println(u.getProtocol() + " " + u.getPath()
          .endsWith("plugin.jar!/data/x.txt")
          + " " + l.getResource("absent") + " " + Collections.list(
          l.getResources("data/x.txt")).size() + " " + l.findResource("data/")
              .getProtocol());
      System.out.println(c.getPackage().getName().isEmpty() + " " +
          l.getName());
      try {
        l.loadClass("UrlClassLoadersReadJars");
      } catch (ClassNotFoundException e) {
        System.out.println(e.getMessage());
      }
      try {
        Class.forName(c.getName(), true, l).getMethod("missing");
      } catch (NoSuchMethodException e) {
        System.out.println(e.getMessage());
      }
    }
    URLClassLoader closed = new URLClassLoader(new URL[] {jar.toUri().toURL()},
        null);
    closed.close();
    try {
      closed.loadClass("UrlClassLoadersReadJars$Plugin");
    } catch (ClassNotFoundException e) {
      System.out.println("closed");
    }
    URLClassLoader none = new URLClassLoader(new URL[]
        {new URL("file:/no/such.jar")}, null);
    System.out.println(none.getURLs()[0] + " " + none.findResource("x"));
    Files.delete(jar);
  }
}
// -- exit 0
// -- stdout
// plugin in URLClassLoader
// from the jar
// false true
// jar true null 1 jar
// true jars
// UrlClassLoadersReadJars
// UrlClassLoadersReadJars$Plugin.missing()
// closed
// file:/no/such.jar null
