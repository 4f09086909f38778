// Enums come back as the constants by name, Class objects as classes, and hooks
// of enums are not called.
// raises: InvalidObjectException
import java.io.*;
import static conformance.Check.*;

public class EnumsAndClassObjects {
  enum E {
    A, B { int z; };
    int state = 1;
    Object readResolve() { throw new Error("called"); }
    Object writeReplace() { throw new Error("called"); }
    private void readObject(ObjectInputStream i) { throw new Error("called"); }
  }

  static byte[] write(Object o) throws Exception {
    ByteArrayOutputStream b = new ByteArrayOutputStream();
    new ObjectOutputStream(b).writeObject(o);
    return b.toByteArray();
  }
  static Object read(byte[] b) throws Exception {
    return new ObjectInputStream(new ByteArrayInputStream(b)).readObject();
  }

  public static void main(String[] args) throws Exception {
    E.B.state = 5;
    byte[] b = write(new E[] {E.A, E.B, E.A, null});
    E.B.state = 6;
    E[] e = (E[]) read(b);
    same(E.A, e[0]);
    same(E.B, e[1]);
    equal(6, e[1].state);
    byte[] bad = write(E.A);
    bad[bad.length - 1] = 'C';
    equal("enum constant C does not exist in class EnumsAndClassObjects$E",
        raises(InvalidObjectException.class, () -> read(bad)).getMessage());
    for (Class<?> c : new Class<?>[] {String.class, int.class, void.class,
        int[][].class, E.class, E[].class, Runnable.class, Thread.class})
      same(c, read(write(c)));
    same(java.lang.annotation.ElementType.FIELD,
        read(write(java.lang.annotation.ElementType.FIELD)));
  }
}
