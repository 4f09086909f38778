// getInterfaces keeps the order of the implements clause and hands out copies;
// getGenericSuperclass and getGenericInterfaces keep the type arguments.
import java.lang.reflect.ParameterizedType;
import java.util.*;
import static conformance.Check.*;

public class GenericSupertypes {
  interface A {}
  interface B<T> {}
  static class Sub<T> extends ArrayList<Map<T, int[]>>
      implements B<T>, A, Comparable<Sub<T>> {
    public int compareTo(Sub<T> o) { return 0; }
  }
  static class Raw extends ArrayList implements A {}

  public static void main(String[] args) {
    equal(List.of(B.class, A.class, Comparable.class),
        List.of(Sub.class.getInterfaces()));
    Sub.class.getInterfaces()[0] = null;
    same(B.class, Sub.class.getInterfaces()[0]);
    equal("java.util.ArrayList<java.util.Map<T, int[]>>",
        Sub.class.getGenericSuperclass().getTypeName());
    equal("[GenericSupertypes$B<T>, interface "
        + "GenericSupertypes$A, java.lang.Comparable<"
        + "GenericSupertypes$Sub<T>>]",
        Arrays.toString(Sub.class.getGenericInterfaces()));
    ParameterizedType p =
        (ParameterizedType) Sub.class.getGenericInterfaces()[0];
    same(GenericSupertypes.class, p.getOwnerType());
    same(Sub.class.getTypeParameters()[0].getGenericDeclaration(), Sub.class);
    same(ArrayList.class, Raw.class.getGenericSuperclass());
    same(A.class, Raw.class.getGenericInterfaces()[0]);
    equal(null, Object.class.getGenericSuperclass());
    equal(null, Runnable.class.getGenericSuperclass());
    same(Object.class, int[].class.getGenericSuperclass());
  }
}
