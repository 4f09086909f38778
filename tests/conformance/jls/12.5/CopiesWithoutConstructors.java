// Cloning and deserialising run no constructor of the class: fields come as they
// were, or as defaults; only the first superclass that is not serializable
// has its constructor run.
import java.io.*;
import static conformance.Check.*;

public class CopiesWithoutConstructors {
  static int runs;

  static class Plain { int p = 1; Plain() { runs++; p = 2; } }
  static class Kept extends Plain implements Serializable, Cloneable {
    int k = 3;
    transient int t = 4;
    final int[] shared = {5};
    Kept() { runs += 10; }
    Kept copy() throws CloneNotSupportedException { return (Kept) clone(); }
  }

  public static void main(String[] args) throws Exception {
    Kept a = new Kept();
    equal(11, runs);
    a.p = 7;
    a.k = 8;
    Kept b = a.copy();
    equal(11, runs);
    equal(7, b.p);
    equal(8, b.k);
    equal(4, b.t);
    same(a.shared, b.shared);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(a);
    }
    Kept c;
    try (ObjectInputStream in = new ObjectInputStream(
        new ByteArrayInputStream(bytes.toByteArray()))) {
      c = (Kept) in.readObject();
    }
    equal(12, runs);
    equal(2, c.p);
    equal(8, c.k);
    equal(0, c.t);
    equal(5, c.shared[0]);
    that(c.shared != a.shared, "one array");
  }
}
