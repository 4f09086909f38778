// The serialVersionUID of a class without one is computed from its name, flags,
// interfaces, fields, initialiser, constructors and methods, so it is the same
// on every machine.
import java.io.*;
import static conformance.Check.*;

public class VersionUidsAreComputed {
  static class Plain implements Serializable {}
  public static abstract class Rich implements Serializable, Runnable {
    static int counted = 1;
    private static int hidden;
    transient int t;
    protected String[] names;
    final long[] l = {1};
    private transient Object own;
    static { counted = Integer.parseInt("2"); }
    Rich(int a) {}
    private Rich(String s) {}
    public synchronized void m(int[][] a, Object o) throws IOException {}
    private void p() {}
    static native int n();
    protected abstract Rich copy();
  }
  interface Face extends Serializable { int X = 1; void f(); }
  enum E { A }
  record R(int x) implements Serializable {}
  static class Given implements Serializable {
    private static final long serialVersionUID = 77;
  }
  static class NotFinal implements Serializable {
    static long serialVersionUID = 78;
  }

  static long uid(Class<?> c) {
    return ObjectStreamClass.lookupAny(c).getSerialVersionUID();
  }

  public static void main(String[] args) {
    equal(-8111656780501538099L, uid(Plain.class));
    equal(3988761572853187429L, uid(Rich.class));
    equal(-7565140104192222040L, uid(Face.class));
    equal(0L, uid(E.class));
    equal(0L, uid(R.class));
    equal(77L, uid(Given.class));
    that(uid(NotFinal.class) != 78, "a field that is not final");
    equal(null, ObjectStreamClass.lookup(VersionUidsAreComputed.class));
    equal(8683452581122892189L, uid(java.util.ArrayList.class));
    equal(5600894804908749477L, uid(int[].class));
    equal(3624563915955037271L, uid(String[][].class));
  }
}
