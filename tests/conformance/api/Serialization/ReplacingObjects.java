// writeReplace and readResolve substitute objects, inherited ones as far as
// access allows, and repeatedly; references within the stream see the
// substitute.
import java.io.*;
import static conformance.Check.*;

public class ReplacingObjects {
  static class Single implements Serializable {
    static final Single ONE = new Single();
    protected Object readResolve() { return ONE; }
  }
  static class Sub extends Single {}
  static class Private implements Serializable {
    int n = 1;
    private Object readResolve() { return "private"; }
  }
  static class SubOfPrivate extends Private {}
  static class First implements Serializable {
    Object writeReplace() { return new Second(); }
  }
  static class Second implements Serializable {
    Object writeReplace() { return "third"; }
  }
  static class Proxied implements Serializable {
    private final int v;
    Proxied(int v) { this.v = v; }
    private Object writeReplace() { return new Form(v); }
    private void readObject(ObjectInputStream i) throws IOException {
      throw new InvalidObjectException("proxy required");
    }
    private record Form(int v) implements Serializable {
      private Object readResolve() { return new Proxied(v); }
    }
  }
  static class Pair implements Serializable {
    Object a = new Private(), b = a;
    Object[] array = {a, Single.ONE};
  }

  static Object copy(Object o) throws Exception {
    ByteArrayOutputStream b = new ByteArrayOutputStream();
    new ObjectOutputStream(b).writeObject(o);
    return new ObjectInputStream(new ByteArrayInputStream(b.toByteArray()))
        .readObject();
  }

  public static void main(String[] args) throws Exception {
    same(Single.ONE, copy(Single.ONE));
    same(Single.ONE, copy(new Sub()));
    equal("private", copy(new Private()));
    same(SubOfPrivate.class, copy(new SubOfPrivate()).getClass());
    equal("third", copy(new First()));
    equal(8, ((Proxied) copy(new Proxied(8))).v);
    Pair p = (Pair) copy(new Pair());
    equal("private", p.a);
    same(p.a, p.b);
    same(p.a, p.array[0]);
    same(Single.ONE, p.array[1]);
  }
}
