// options: -Xss400m
// args: 10000
// stress: 2000
// Class initialisers that initialise the next class recurse 10,000 deep
// (JVMS 5.5): one loader makes each class from the same bytes, renamed.
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

public class DeepInitializers {
  static final String LINK = "DeepInitializers$Link";
  static int depth, last;

  public static class Link {
    static {
      DeepInitializers.next();
    }
  }

  static class Renaming extends ClassLoader {
    final String bytes;

    Renaming(byte[] bytes) {
      super(DeepInitializers.class.getClassLoader());
      this.bytes = new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Override
    protected Class<?> findClass(String name) {
      byte[] renamed = bytes.replace(LINK, name).getBytes(StandardCharsets.ISO_8859_1);
      return defineClass(name, renamed, 0, renamed.length);
    }
  }

  static Renaming loader;

  public static void next() {
    if (++depth == last) return;
    String name = LINK.substring(0, LINK.length() - 4) + (char) ('A' + depth / 17576) + (char) ('a' + depth / 676 % 26)
        + (char) ('a' + depth / 26 % 26) + (char) ('a' + depth % 26);
    try {
      Class.forName(name, true, loader);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  public static void main(String[] args) throws IOException {
    last = Integer.parseInt(args[0]);
    try (InputStream in = DeepInitializers.class.getResourceAsStream(LINK + ".class")) {
      loader = new Renaming(in.readAllBytes());
    }
    next();
    System.out.println(depth);
  }
}
// -- exit 0
// -- stdout
// 10000
