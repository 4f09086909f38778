// ServiceLoader: META-INF/services on a URLClassLoader, errors, JDK services.
import java.io.*;
import java.net.*;
import java.nio.file.*;
import java.util.*;
import java.util.spi.ToolProvider;

public class ServiceLoadersFindProviders {
  public interface Greeter { String greet(); }

  public static class English implements Greeter {
    public English() { System.out.println("English made"); }
    @Override public String greet() { return "hello"; }
  }

  public static class French implements Greeter {
    @Override public String greet() { return "bonjour"; }
  }

  public static class Broken implements Greeter {
    public Broken() { throw new IllegalStateException("cannot"); }
    @Override public String greet() { return null; }
  }

  public static void main(String[] args) throws Exception {
    Path dir = Path.of("svc/META-INF/services");
    Files.createDirectories(dir);
    String me = ServiceLoadersFindProviders.class.getName();
    Files.writeString(dir.resolve(me + "$Greeter"), "# comment\n" + me +
        "$English # one\n\n"
        + me + "$French\n" + me + "$English\n" + me + "$Broken\n" + me +
            "$Missing\n"
        + "java.lang.String\n");
    try (URLClassLoader l = new URLClassLoader(new URL[] {Path.of("svc/")
        .toUri().toURL()})) {
      ServiceLoader<Greeter> s = ServiceLoader.load(Greeter.class, l);
      Iterator<Greeter> it = s.iterator();
      for (int i = 0; i < 6; i++) {
        try {
          if (!it.hasNext()) break;
          System.out.println(it.next().greet());
        } catch (ServiceConfigurationError e) {
          System.out.println(e.getMessage() + " / " + e.getCause());
        }
      }
      System.out.println(s.findFirst().get().greet());
      System.out.println(s.stream().limit(2).map(p -> p.type().getSimpleName())
          .toList());
      s.reload();
      System.out.println(s.iterator().next().greet());
    }
    System.out.println(ServiceLoader.load(Greeter.class).findFirst()
        .isPresent());
    System.out.println(ServiceLoader.load(ToolProvider.class).stream()
        .map(p -> p.get().name()).filter(n -> n.equals("jar") ||
            n.equals("javac"))
        .sorted().toList());
    System.out.println(ToolProvider.findFirst("nothing").isPresent());
    try {
      ServiceLoader.load(null);
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    for (String f : new String[] {"svc/META-INF/services/" + me + "$Greeter",
        "svc/META-INF/services", "svc/META-INF", "svc"}) {
      Files.delete(Path.of(f));
    }
  }
}
// -- exit 0
// -- stdout
// English made
// hello
// bonjour
// ServiceLoadersFindProviders$Greeter: Provider ServiceLoadersFindProviders$Broken could not be instantiated / java.lang.IllegalStateException: cannot
// ServiceLoadersFindProviders$Greeter: Provider ServiceLoadersFindProviders$Missing not found / null
// hello
// [English, French]
// English made
// hello
// false
// [jar, javac]
// false
// null
