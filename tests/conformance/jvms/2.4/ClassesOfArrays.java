// The class of an array type is final, its superclass is Object whatever its
// elements, its interfaces are Cloneable and Serializable, and clone is public.
// also: 5.3.3, 6.5.invokevirtual
import java.io.Serializable;
import java.lang.reflect.Modifier;
import static conformance.Check.*;

public class ClassesOfArrays {
  public static void main(String[] args) {
    for (Class<?> c : new Class<?>[] {int[].class, Integer[].class,
        Thread[][].class, Runnable[].class}) {
      same(Object.class, c.getSuperclass());
      equal(2, c.getInterfaces().length);
      same(Cloneable.class, c.getInterfaces()[0]);
      same(Serializable.class, c.getInterfaces()[1]);
      that(Modifier.isFinal(c.getModifiers())
          && Modifier.isAbstract(c.getModifiers()), c.toString());
    }
    // A primitive array is no array of a wider type; of classes it is.
    that(!long[].class.isAssignableFrom(int[].class)
        && Number[].class.isAssignableFrom(Integer[].class), "assignable");
    int[] a = {1, 2, 3}, b = a.clone();
    b[0] = 9;
    equal(1, a[0]);
    String[][] rows = {{"x"}}, copy = rows.clone();
    same(rows[0], copy[0]);
    same(String[][].class, copy.getClass());
    Object[] hidden = new String[] {"y"};
    same(String[].class, hidden.clone().getClass());
  }
}
