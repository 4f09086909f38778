// Names of fields, methods and types may have any letters, also such as need
// surrogates; reflection, handles, lambdas and traces keep them.
import java.lang.invoke.*;
import java.util.*;
import java.util.function.Supplier;
import static conformance.Check.*;

public class NamesInOtherScripts {
  static int \u00fcber = 1;
  static long \u4e2d\u6587 = 2;
  static String \ud835\udcb3$_\u0416() { return "found"; }
  static Object gr\u00fc\u00dfe(Object \u03b1) {
    throw new IllegalStateException(String.valueOf(\u03b1));
  }
  enum E { \u00c4RGER, \u6f22 }
  record R(int gr\u00f6\u00dfe, String \u03b2) {}

  public static void main(String[] args) throws Throwable {
    Class<?> own = NamesInOtherScripts.class;
    equal(1, own.getDeclaredField("\u00fcber").get(null));
    equal(2L, own.getDeclaredField("\u4e2d\u6587").get(null));
    String wide = "\ud835\udcb3$_\u0416";
    equal("found", own.getDeclaredMethod(wide).invoke(null));
    MethodHandle h = MethodHandles.lookup().findStatic(own, wide,
        MethodType.methodType(String.class));
    equal("found", (String) h.invokeExact());
    same(wide.intern(), own.getDeclaredMethod(wide).getName());
    Supplier<String> ref = NamesInOtherScripts::\ud835\udcb3$_\u0416;
    equal("found", ref.get());
    Throwable t = raises(IllegalStateException.class,
        () -> gr\u00fc\u00dfe("\u03b1\u03b2"));
    equal("gr\u00fc\u00dfe", t.getStackTrace()[0].getMethodName());
    equal("\u03b1\u03b2", t.getMessage());
    same(E.\u00c4RGER, E.valueOf("\u00c4RGER"));
    equal("[\u00c4RGER, \u6f22]", Arrays.toString(E.values()));
    equal("R[gr\u00f6\u00dfe=3, \u03b2=b]", new R(3, "b").toString());
    equal("\u03b2", R.class.getRecordComponents()[1].getName());
    raises(NoSuchMethodException.class,
        () -> own.getDeclaredMethod("\ud835"));
    Object[] nul = null;
    String s = raises(NullPointerException.class,
        () -> { Object[] \u00e0 = nul; \u00e0[0] = 1; }).getMessage();
    equal("Cannot store to object array because \"\u00e0\" is null", s);
  }
}
