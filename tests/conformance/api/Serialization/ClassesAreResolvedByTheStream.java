// resolveClass and resolveObject choose what a stream becomes; a missing class
// is a ClassNotFoundException; filters reject.
// raises: ClassNotFoundException InvalidClassException
// raises: StreamCorruptedException EOFException
import java.io.*;
import static conformance.Check.*;

public class ClassesAreResolvedByTheStream {
  static class A implements Serializable {
    private static final long serialVersionUID = 1;
    int x = 4;
  }
  static class B implements Serializable {
    private static final long serialVersionUID = 1;
    int x;
  }

  static byte[] write(Object o) throws Exception {
    ByteArrayOutputStream b = new ByteArrayOutputStream();
    new ObjectOutputStream(b).writeObject(o);
    return b.toByteArray();
  }

  static ObjectInputStream in(byte[] b) throws IOException {
    return new ObjectInputStream(new ByteArrayInputStream(b));
  }

  public static void main(String[] args) throws Exception {
    byte[] a = write(new A());
    ObjectInputStream swap = new ObjectInputStream(
        new ByteArrayInputStream(a)) {
      @Override protected Class<?> resolveClass(ObjectStreamClass d)
          throws IOException, ClassNotFoundException {
        throw new ClassNotFoundException(d.getName() + " refused");
      }
    };
    equal("ClassesAreResolvedByTheStream$A refused",
        raises(ClassNotFoundException.class, () -> swap.readObject())
            .getMessage());
    byte[] gone = a.clone();
    gone[8 + "ClassesAreResolvedByTheStream$".length()] = 'Z';
    equal("ClassesAreResolvedByTheStream$Z",
        raises(ClassNotFoundException.class, () -> in(gone).readObject())
            .getMessage());
    ObjectInputStream filtered = in(a);
    filtered.setObjectInputFilter(
        i -> i.serialClass() == A.class ? ObjectInputFilter.Status.REJECTED
            : ObjectInputFilter.Status.UNDECIDED);
    raises(InvalidClassException.class, () -> filtered.readObject());
    ObjectInputStream replacing = new ObjectInputStream(
        new ByteArrayInputStream(a)) {
      { enableResolveObject(true); }
      @Override protected Object resolveObject(Object o) {
        return o instanceof A ? "was " + ((A) o).x : o;
      }
    };
    equal("was 4", replacing.readObject());
    a[4] = 0x11;
    raises(StreamCorruptedException.class, () -> in(a).readObject());
    raises(StreamCorruptedException.class, () -> in(new byte[8]));
    raises(EOFException.class, () -> in(new byte[3]));
    raises(EOFException.class, () -> in(write("x")).skipNBytes(99));
  }
}
