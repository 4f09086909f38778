// Parameterized types, wildcards, generic arrays and variables of two look-ups
// are equal and have equal hash codes.
import java.lang.reflect.*;
import java.util.*;
import static conformance.Check.*;

public class TypesAreEqualByStructure {
  interface X<T> {
    Map<T, ? extends List<T[]>> a();
    Map<T, ? extends List<T[]>> b();
    Map<T, ? super List<T[]>> c();
    <T> Map<T, ? extends List<T[]>> d();
    <U extends T> U e();
    <U extends T> U f();
  }

  static Type of(String m) throws Exception {
    return X.class.getMethod(m).getGenericReturnType();
  }

  static void agree(Object a, Object b) {
    that(a.equals(b) && b.equals(a), a + " equals " + b);
    equal(a.hashCode(), b.hashCode());
    equal(a.toString(), b.toString());
  }

  public static void main(String[] args) throws Exception {
    agree(of("a"), of("a"));
    agree(of("a"), of("b"));
    Type[] a = ((ParameterizedType) of("a")).getActualTypeArguments();
    Type[] b = ((ParameterizedType) of("b")).getActualTypeArguments();
    agree(a[0], b[0]);
    agree(a[1], b[1]);
    agree(a[0], X.class.getTypeParameters()[0]);
    a[0] = null;
    that(((ParameterizedType) of("a")).getActualTypeArguments()[0] != null,
        "the array is shared");
    that(!of("a").equals(of("c")), "another wildcard");
    that(!of("a").equals(of("d")), "another variable of the same name");
    that(!of("e").equals(of("f")), "variables of two methods");
    equal("d", ((Method) ((TypeVariable<?>) ((ParameterizedType) of("d"))
        .getActualTypeArguments()[0]).getGenericDeclaration()).getName());
    agree(of("e"), of("e"));
  }
}
