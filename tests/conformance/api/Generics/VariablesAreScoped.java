// A type variable is that of the innermost declaration: method before class,
// inner class before outer, local class before its method.
import java.lang.reflect.*;
import static conformance.Check.*;

public class VariablesAreScoped<T, O> {
  class Inner<T> {
    T inner;
    O outer;
  }
  <T> Object make() {
    class Local<L> {
      T ofMethod;
      O ofClass;
      L own;
    }
    return new Local<String>();
  }
  <T extends Exception> T m(O o) throws T { return null; }
  <C> VariablesAreScoped(C c, T t) {}
  VariablesAreScoped() {}

  static Object declarer(Class<?> c, String f) throws Exception {
    return ((TypeVariable<?>) c.getDeclaredField(f).getGenericType())
        .getGenericDeclaration();
  }

  public static void main(String[] args) throws Exception {
    Class<?> own = VariablesAreScoped.class;
    Class<?> inner = own.getDeclaredClasses()[0];
    same(inner, declarer(inner, "inner"));
    same(own, declarer(inner, "outer"));
    Class<?> local = new VariablesAreScoped<String, String>().make()
        .getClass();
    equal(own.getDeclaredMethod("make"), declarer(local, "ofMethod"));
    same(own, declarer(local, "ofClass"));
    same(local, declarer(local, "own"));
    Method m = own.getDeclaredMethod("m", Object.class);
    equal(m, ((TypeVariable<?>) m.getGenericReturnType())
        .getGenericDeclaration());
    equal(m.getTypeParameters()[0], m.getGenericExceptionTypes()[0]);
    same(Exception.class, m.getReturnType());
    same(Exception.class, m.getExceptionTypes()[0]);
    same(own, ((TypeVariable<?>) m.getGenericParameterTypes()[0])
        .getGenericDeclaration());
    Constructor<?> c = own.getDeclaredConstructor(Object.class, Object.class);
    equal(c, ((TypeVariable<?>) c.getGenericParameterTypes()[0])
        .getGenericDeclaration());
    same(Object.class, m.getDeclaringClass().getTypeParameters()[0]
        .getBounds()[0]);
  }
}
