// toString and toGenericString of methods: modifiers, types, parameters, thrown
// types and type parameters; equality without identity.
import java.lang.reflect.Method;
import java.util.*;
import static conformance.Check.*;

public class MethodsDescribeThemselves {
  protected static synchronized final <T extends Number & Runnable, X extends
      Exception> List<? super T> gen(T[] a, Map<String, T>... b)
      throws X, java.io.IOException { return null; }
  interface Face { default void d() {} void a(int[][] x) throws Error; }
  strictfp double s(double... d) { return 0; }
  native void nat();

  static Method m(Class<?> c, String name) {
    for (Method m : c.getDeclaredMethods())
      if (m.getName().equals(name)) return m;
    return null;
  }

  public static void main(String[] args) throws Exception {
    String n = "MethodsDescribeThemselves";
    Method gen = m(MethodsDescribeThemselves.class, "gen");
    equal("protected static final synchronized java.util.List " + n
        + ".gen(java.lang.Number[],java.util.Map[]) throws "
        + "java.lang.Exception,java.io.IOException", gen.toString());
    equal("protected static final synchronized <T extends java.lang.Number & "
        + "java.lang.Runnable,X extends java.lang.Exception> "
        + "java.util.List<? super T> " + n + ".gen(T[],java.util.Map<"
        + "java.lang.String, T>...) throws X,java.io.IOException",
        gen.toGenericString());
    equal("public default void " + n + "$Face.d()",
        m(Face.class, "d").toString());
    equal("public abstract void " + n + "$Face.a(int[][]) throws "
        + "java.lang.Error", m(Face.class, "a").toString());
    equal("double " + n + ".s(double...)", m(MethodsDescribeThemselves.class,
        "s").toGenericString());
    equal("native void " + n + ".nat()",
        m(MethodsDescribeThemselves.class, "nat").toString());
    Method again = m(MethodsDescribeThemselves.class, "gen");
    that(gen != again && gen.equals(again), "equal, not the same");
    equal(n.hashCode() ^ "gen".hashCode(), gen.hashCode());
    that(m(Face.class, "d").isDefault() && !m(Face.class, "a").isDefault(),
        "isDefault");
    gen.getParameterTypes()[0] = null;
    same(Number[].class, gen.getParameterTypes()[0]);
  }
}
