// Bounds may name their own variables, in circles over several, and are read as
// far as one asks.
// also: 4.7.9.1
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.TypeVariable;
import static conformance.Check.*;

public class RecursiveBounds {
  static class A<T extends Comparable<T>> { }
  static class B<X extends B<X, Y>, Y extends B<X, Y>> { }
  static <E extends Enum<E> & Runnable, F extends E> void m() { }

  public static void main(String[] args) throws Exception {
    TypeVariable<?> t = A.class.getTypeParameters()[0];
    ParameterizedType bound = (ParameterizedType) t.getBounds()[0];
    same(Comparable.class, bound.getRawType());
    equal(t, bound.getActualTypeArguments()[0]);
    TypeVariable<?>[] xy = B.class.getTypeParameters();
    ParameterizedType x = (ParameterizedType) xy[0].getBounds()[0];
    ParameterizedType y = (ParameterizedType) xy[1].getBounds()[0];
    equal(xy[1], x.getActualTypeArguments()[1]);
    equal(x, y);
    equal(x.hashCode(), y.hashCode());
    TypeVariable<?>[] ef =
        RecursiveBounds.class.getDeclaredMethod("m").getTypeParameters();
    equal(2, ef[0].getBounds().length);
    same(Runnable.class, ef[0].getBounds()[1]);
    equal(ef[0], ef[1].getBounds()[0]);
    equal("java.lang.Enum<E>", ef[0].getBounds()[0].getTypeName());
  }
}
