// An array has the methods of Object, by identity; its length is final, and it
// is Cloneable and Serializable, a monitor and a key like any object.
import java.io.Serializable;
import static conformance.Check.*;

public class ArraysAreObjects {
  public static void main(String[] args) throws Exception {
    int[] a = {1}, b = {1};
    that(!a.equals(b) && a.equals(a), "equals");
    equal(System.identityHashCode(a), a.hashCode());
    equal(a.hashCode(), a.hashCode());
    that(a.toString().equals("[I@" + Integer.toHexString(a.hashCode())),
        a.toString());
    Object o = new String[2][3];
    that(o.toString().startsWith("[[Ljava.lang.String;@"), o.toString());
    that((Object) a instanceof Cloneable && o instanceof Serializable,
        "interfaces");
    synchronized (a) {
      that(Thread.holdsLock(a) && !Thread.holdsLock(b), "monitor");
      a.notifyAll();
    }
    raises(IllegalMonitorStateException.class, () -> b.notify());
    Object[] covariant = new Integer[] {1, 2};
    equal(2, covariant.length);
    raises(NullPointerException.class, () -> {
      int n = ((int[]) null).length;
    });
    equal(3, ((Object[][]) o)[1].length);
    raises(NoSuchFieldException.class, () -> int[].class.getField("length"));
  }
}
