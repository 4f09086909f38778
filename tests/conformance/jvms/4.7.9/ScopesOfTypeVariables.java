// A type variable in a signature is that of the nearest method, constructor or
// class around it that has one of its name.
// also: 4.7.9.1, 4.7.7
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.List;
import static conformance.Check.*;

public class ScopesOfTypeVariables<T, U> {
  class Inner<T> { List<T> own; List<U> outer; }

  <M, U> Object method() {
    class Local<L> { List<M> m; List<U> u; List<T> t; List<L> l; }
    return new Local<String>();
  }

  <T> void hides(List<T> a, List<U> b) { }

  static GenericDeclaration of(Type list) {
    return ((TypeVariable<?>) ((ParameterizedType) list)
        .getActualTypeArguments()[0]).getGenericDeclaration();
  }

  static GenericDeclaration field(Class<?> c, String name) throws Exception {
    return of(c.getDeclaredField(name).getGenericType());
  }

  public static void main(String[] args) throws Exception {
    Class<?> top = ScopesOfTypeVariables.class;
    Class<?> inner = Class.forName("ScopesOfTypeVariables$Inner");
    same(inner, field(inner, "own"));
    same(top, field(inner, "outer"));
    Object m = top.getDeclaredMethod("method");
    Class<?> local = new ScopesOfTypeVariables<>().method().getClass();
    equal(m, field(local, "m"));
    equal(m, field(local, "u"));
    same(top, field(local, "t"));
    same(local, field(local, "l"));
    java.lang.reflect.Method h =
        top.getDeclaredMethod("hides", List.class, List.class);
    equal(h, of(h.getGenericParameterTypes()[0]));
    same(top, of(h.getGenericParameterTypes()[1]));
  }
}
