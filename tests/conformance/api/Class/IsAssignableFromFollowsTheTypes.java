// isAssignableFrom is the widening reference conversion of JLS 5.1.5, and
// identity for primitives.
// raises: NullPointerException
import java.io.Serializable;
import java.util.*;
import static conformance.Check.*;

public class IsAssignableFromFollowsTheTypes {
  static void yes(Class<?> to, Class<?>... from) {
    for (Class<?> c : from)
      that(to.isAssignableFrom(c), to + " := " + c);
  }

  static void no(Class<?> to, Class<?>... from) {
    for (Class<?> c : from)
      that(!to.isAssignableFrom(c), to + " must not take " + c);
  }

  public static void main(String[] args) {
    yes(Object.class, String.class, Runnable.class, int[].class, Void.class);
    no(Object.class, int.class, void.class);
    yes(long.class, long.class);
    no(long.class, int.class, Long.class);
    no(Long.class, long.class);
    yes(void.class, void.class);
    yes(Cloneable.class, int[].class, Object[][].class);
    yes(Serializable.class, boolean[].class, String[].class);
    no(Comparable.class, String[].class);
    yes(Object[].class, String[].class, Runnable[].class, int[][].class);
    no(Object[].class, int[].class, Object.class);
    yes(Collection[].class, List[].class, ArrayList[].class);
    no(List[].class, Collection[].class, List.class);
    yes(Serializable[].class, int[][].class, Integer[].class);
    yes(Cloneable[][].class, long[][][].class);
    no(Cloneable[][].class, long[][].class);
    no(int[].class, Integer[].class, long[].class);
    no(long[].class, int[].class);
    no(Runnable.class, Object.class);
    raises(NullPointerException.class,
        () -> Object.class.isAssignableFrom(null));
  }
}
