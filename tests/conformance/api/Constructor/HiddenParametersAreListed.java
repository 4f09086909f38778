// getParameterTypes has the parameters the compiler added - outer instance,
// enum name and ordinal, captured variables - getGenericParameterTypes has what
// the Signature says.
import java.lang.reflect.Constructor;
import java.util.*;
import static conformance.Check.*;

public class HiddenParametersAreListed {
  class Inner<T> { Inner(List<T> a) {} }
  enum E { A(null); E(List<String> a) {} }
  static class Plain { Plain(List<String> a, int b) {} }

  static String types(Constructor<?> c) {
    return Arrays.toString(c.getParameterTypes()) + " " + Arrays.toString(
        c.getGenericParameterTypes()) + " " + c.getParameterCount();
  }

  public static void main(String[] args) {
    int captured = args.length;
    class Local { int v = captured; Local(String s) {} }
    Object anonymous = new ArrayList<String>(7) { int v = captured; };
    equal("[interface java.util.List, int] "
        + "[java.util.List<java.lang.String>, int] 2",
        types(Plain.class.getDeclaredConstructors()[0]));
    Constructor<?> inner = Inner.class.getDeclaredConstructors()[0];
    equal(List.of(HiddenParametersAreListed.class, List.class),
        List.of(inner.getParameterTypes()));
    equal("[java.util.List<T>]",
        Arrays.toString(inner.getGenericParameterTypes()));
    equal(2, inner.getParameterCount());
    equal("[class java.lang.String, int, interface java.util.List] "
        + "[java.util.List<java.lang.String>] 3",
        types(E.class.getDeclaredConstructors()[0]));
    equal("[class java.lang.String, int] [class java.lang.String] 2",
        types(Local.class.getDeclaredConstructors()[0]));
    equal(2, anonymous.getClass().getDeclaredConstructors()[0]
        .getParameterCount());
    equal("protected HiddenParametersAreListed$Inner(java.util.List<T>)"
        .substring(10), inner.toGenericString());
  }
}
