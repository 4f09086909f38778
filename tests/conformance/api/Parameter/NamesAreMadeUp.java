// Without MethodParameters the names are arg0, arg1 and so on; types, generic
// types and equality work all the same.
import java.lang.reflect.*;
import java.util.*;
import static conformance.Check.*;

public class NamesAreMadeUp {
  <T> void m(T a, List<? super T> b, int[]... c) {}
  static void none() {}
  class Inner { Inner(List<String> a) {} }

  public static void main(String[] args) throws Exception {
    Method m = NamesAreMadeUp.class.getDeclaredMethod("m", Object.class,
        List.class, int[][].class);
    Parameter[] p = m.getParameters();
    equal(3, p.length);
    for (int i = 0; i < 3; i++) {
      equal("arg" + i, p[i].getName());
      that(!p[i].isNamePresent() && !p[i].isImplicit()
          && !p[i].isSynthetic(), "plain");
      equal(0, p[i].getModifiers());
      same(m, p[i].getDeclaringExecutable());
    }
    equal("T arg0", p[0].toString());
    equal("java.util.List<? super T> arg1", p[1].toString());
    equal("int[]... arg2", p[2].toString());
    that(p[2].isVarArgs() && !p[1].isVarArgs(), "varargs");
    same(List.class, p[1].getType());
    equal("java.util.List<? super T>",
        p[1].getParameterizedType().getTypeName());
    equal(p[0], NamesAreMadeUp.class.getDeclaredMethod("m", Object.class,
        List.class, int[][].class).getParameters()[0]);
    that(!p[0].equals(p[1]), "different");
    p[0] = null;
    that(m.getParameters()[0] != null, "the array is shared");
    equal(0, NamesAreMadeUp.class.getDeclaredMethod("none")
        .getParameters().length);
    Parameter[] q = Inner.class.getDeclaredConstructors()[0].getParameters();
    equal(2, q.length);
    same(NamesAreMadeUp.class, q[0].getType());
  }
}
