// defineClass refuses wrong names, ranges, bytes, packages of the library and a
// second definition.
// raises: NoClassDefFoundError ClassFormatError LinkageError
import java.nio.ByteBuffer;
import static conformance.Check.*;

public class DefineClassRefuses {
  public static class Guest {}

  static class L extends ClassLoader {
    L() { super(null); }
    Class<?> def(String n, byte[] b, int off, int len) {
      return defineClass(n, b, off, len);
    }
    Class<?> def(String n, ByteBuffer b) { return defineClass(n, b, null); }
  }

  public static void main(String[] args) throws Exception {
    String n = "DefineClassRefuses$Guest";
    byte[] b;
    try (var in = DefineClassRefuses.class.getResourceAsStream(n + ".class")) {
      b = in.readAllBytes();
    }
    L l = new L();
    raises(NoClassDefFoundError.class, () -> l.def("Other", b, 0, b.length));
    raises(NoClassDefFoundError.class,
        () -> l.def("a/b", b, 0, b.length));
    raises(SecurityException.class, () -> l.def("java.X", b, 0, b.length));
    raises(ClassFormatError.class, () -> l.def(n, b, 0, b.length - 1));
    raises(ClassFormatError.class, () -> l.def(n, b, 1, b.length - 1));
    byte[] longer = java.util.Arrays.copyOf(b, b.length + 1);
    raises(ClassFormatError.class, () -> l.def(n, longer, 0, longer.length));
    for (int[] r : new int[][] {{-1, 5}, {0, -1}, {5, b.length},
        {Integer.MAX_VALUE, 5}}) {
      Throwable t = null;
      try {
        l.def(n, b, r[0], r[1]);
      } catch (IndexOutOfBoundsException e) {
        t = e;
      }
      that(t != null, "a range outside: " + r[0] + " " + r[1]);
    }
    raises(NullPointerException.class, () -> l.def(n, null, 0, 0));
    // After all these failures it can still be defined, once.
    byte[] padded = new byte[b.length + 10];
    System.arraycopy(b, 0, padded, 7, b.length);
    Class<?> c = l.def(n, padded, 7, b.length);
    same(l, c.getClassLoader());
    raises(LinkageError.class, () -> l.def(n, b, 0, b.length));
    ByteBuffer direct = ByteBuffer.allocateDirect(b.length);
    direct.put(b).flip();
    equal(n, new L().def(null, direct).getName());
    equal(new L().def(n, ByteBuffer.wrap(b)).getName(), n);
  }
}
