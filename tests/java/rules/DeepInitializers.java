// options: -Xss400m
// stress: 2000
// Class initialisers that initialise the next class recurse 4,000 deep, each
// class in a loader of its own.
import java.io.IOException;
import java.io.InputStream;

public class DeepInitializers {
  static final int DEPTH = 4_000;
  static int depth;

  public static class Link {
    static {
      DeepInitializers.next();
    }

    public static void touch() {}
  }

  static class Fresh extends ClassLoader {
    final byte[] bytes;

    Fresh(byte[] bytes) {
      super(DeepInitializers.class.getClassLoader());
      this.bytes = bytes;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.equals("DeepInitializers$Link")) return super.loadClass(name, resolve);
      Class<?> c = findLoadedClass(name);
      return c != null ? c : defineClass(name, bytes, 0, bytes.length);
    }
  }

  static byte[] bytes;

  public static void next() {
    if (++depth == DEPTH) return;
    try {
      Class.forName("DeepInitializers$Link", true, new Fresh(bytes));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  public static void main(String[] args) throws IOException {
    try (InputStream in = DeepInitializers.class.getResourceAsStream("DeepInitializers$Link.class")) {
      bytes = in.readAllBytes();
    }
    next();
    System.out.println(depth);
  }
}
// -- exit 0
// -- stdout
// 4000
