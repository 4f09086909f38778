// Bounds that mention the variable itself or one another are resolved lazily
// and without end.
import java.lang.reflect.*;
import static conformance.Check.*;

public class RecursiveBounds {
  static class Self<T extends Self<T>> {}
  static class Two<A extends Comparable<B>, B extends Comparable<A>> {}
  static abstract class Node<N extends Node<N, E>, E extends Edge<N, E>> {}
  static abstract class Edge<N extends Node<N, E>, E extends Edge<N, E>> {}
  static <T extends Object & Comparable<? super T>> T max() { return null; }

  static Type arg(Type t, int i) {
    return ((ParameterizedType) t).getActualTypeArguments()[i];
  }

  public static void main(String[] args) throws Exception {
    TypeVariable<?> t = Self.class.getTypeParameters()[0];
    Type bound = t.getBounds()[0];
    for (int i = 0; i < 5; i++) {
      equal("RecursiveBounds$Self<T>", bound.getTypeName());
      bound = ((TypeVariable<?>) arg(bound, 0)).getBounds()[0];
    }
    TypeVariable<?>[] two = Two.class.getTypeParameters();
    equal(two[1], arg(two[0].getBounds()[0], 0));
    equal(two[0], arg(two[1].getBounds()[0], 0));
    TypeVariable<?>[] n = Node.class.getTypeParameters();
    equal(n[0], arg(n[1].getBounds()[0], 0));
    equal(n[1], arg(n[1].getBounds()[0], 1));
    same(Edge.class, ((ParameterizedType) n[1].getBounds()[0]).getRawType());
    TypeVariable<?> m = RecursiveBounds.class.getDeclaredMethod("max")
        .getTypeParameters()[0];
    equal(2, m.getBounds().length);
    same(Object.class, m.getBounds()[0]);
    same(Object.class, RecursiveBounds.class.getDeclaredMethod("max")
        .getReturnType());
    equal(t.hashCode(), Self.class.getTypeParameters()[0].hashCode());
  }
}
