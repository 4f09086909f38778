// Class.getResource, ClassLoader.getResource: names, relative, absolute.
import java.io.*;
import java.net.URL;
import java.util.*;

public class ResourcesOfClassesAreFound {
  public static void main(String[] args) throws Exception {
    Class<?> me = ResourcesOfClassesAreFound.class;
    URL u = me.getResource("ResourcesOfClassesAreFound.class");
    System.out.println(u.getProtocol() + " " + u.getPath().endsWith(
        "/ResourcesOfClassesAreFound.class"));
    System.out.println(me.getResource("/ResourcesOfClassesAreFound.class")
        .equals(u) + " "
        + me.getResource("nothing") + " " + me.getResource("/").getPath()
            .endsWith("/"));
    System.out.println(me.getClassLoader()
        .getResource("/ResourcesOfClassesAreFound.class"));
    System.out.println(Object.class.getResource("Object.class") + " "
        + Object.class.getResource("/java/util/List.class") + " "
        + String.class.getResource("../util/List.class"));
    try (InputStream in =
        ClassLoader.getSystemResourceAsStream("java/lang/String.class");
        DataInputStream d = new DataInputStream(in)) {
      System.out.println(Integer.toHexString(d.readInt()) + " " + d.readShort()
          + " "
          + d.readShort());
    }
    System.out.println(ClassLoader.getSystemResource("java/sql/Driver.class") +
        " "
        + Collections.list(ClassLoader.getSystemResources("java/lang/Void.class")).size());
    System.out.println(me.getResourceAsStream("nothing") + " "
        + me.getClassLoader().resources("nothing").count());
    try {
      me.getResource(null);
    } catch (NullPointerException e) {
      System.out.println("null name");
    }
    try (InputStream in = int.class.getResourceAsStream("x")) {
      System.out.println(in);
    }
    System.out.println(int[].class.getResource("Object.class") != null);
    System.out.println(Thread.currentThread().getContextClassLoader()
        == me.getClassLoader());
  }
}
// -- exit 0
// -- stdout
// file true
// true null true
// null
// jrt:/java.base/java/lang/Object.class jrt:/java.base/java/util/List.class null
// cafebabe 0 61
// jrt:/java.sql/java/sql/Driver.class 1
// null 0
// null name
// null
// true
// true
