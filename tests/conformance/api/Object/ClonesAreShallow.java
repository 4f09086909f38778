// Object.clone copies all fields of a Cloneable, array clones have their own
// elements and the same class; others throw.
// raises: CloneNotSupportedException
import static conformance.Check.*;

public class ClonesAreShallow {
  static class Base implements Cloneable {
    byte b = 1;
    long l = 2;
    Object o = new Object();
    final int[] fixed = {5};
    static int made;
    { made++; }
    Object copy() throws CloneNotSupportedException { return super.clone(); }
  }
  static class Sub extends Base {
    double d = 3;
    String s = "s";
    transient char c = 'c';
    volatile boolean z = true;
  }
  static class Not {
    Object copy() throws CloneNotSupportedException { return super.clone(); }
  }

  public static void main(String[] args) throws Exception {
    Sub x = new Sub();
    Sub y = (Sub) x.copy();
    equal(1, Base.made);
    that(x != y, "another object");
    same(Sub.class, y.getClass());
    equal(1, y.b);
    equal(2L, y.l);
    same(x.o, y.o);
    same(x.fixed, y.fixed);
    equal(3.0, y.d);
    equal('c', (int) y.c);
    that(y.z, "volatile");
    y.l = 9;
    equal(2L, x.l);
    equal("ClonesAreShallow$Not", raises(CloneNotSupportedException.class,
        () -> new Not().copy()).getMessage());
    int[][] a = {{1}, null};
    int[][] b = a.clone();
    that(a != b && a[0] == b[0], "shallow");
    same(int[][].class, b.getClass());
    Object[] strings = new String[] {"x"};
    same(String[].class, strings.clone().getClass());
    byte[] odd = {1, 2, 3, 4, 5, 6, 7};
    equal("[1, 2, 3, 4, 5, 6, 7]", java.util.Arrays.toString(odd.clone()));
    equal(0, new long[0].clone().length);
    synchronized (x) {
      that(!Thread.holdsLock(x.copy()), "the lock is not copied");
    }
    int hash = System.identityHashCode(x);
    Object[] many = new Object[20];
    int differing = 0;
    for (int i = 0; i < many.length; i++)
      if (System.identityHashCode(many[i] = x.copy()) != hash) differing++;
    that(differing > 0, "the identity hash is not copied");
  }
}
