// Of several applicable methods the most specific one is called, by the static
// types of the arguments alone; null takes the lowest type.
import java.util.concurrent.Callable;
import static conformance.Check.*;

public class TheMostSpecificMethod {
  static String m(Object o) { return "Object"; }
  static String m(CharSequence o) { return "CharSequence"; }
  static String m(String o) { return "String"; }
  static String m(Object[] o) { return "Object[]"; }

  static String n(Object a, String b) { return "Os"; }
  static String n(Object a, Object b) { return "OO"; }

  static String p(float x) { return "float"; }
  static String p(double x) { return "double"; }

  static <T> String g(T x) { return "T"; }
  static <T extends Comparable<T>> String g(T x) { return "Comparable"; }

  static String r(Runnable r) { return "Runnable"; }
  static String r(Callable<?> c) { return "Callable"; }

  static String v(Object... x) { return "Objects"; }
  static String v(String... x) { return "Strings"; }

  static class Up { String m(Object o) { return "up Object"; } }
  static class Down extends Up { String m(Object o) { return "down Object"; } String m(String s) { return "down String"; } }

  public static void main(String[] args) {
    Object hidden = "a string";
    equal("Object", m(hidden));
    equal("String", m("x"));
    equal("CharSequence", m(new StringBuilder()));
    equal("String", m((String) null));
    equal("Object[]", m(new String[0]));
    equal("Os", n("", ""));
    equal("OO", n("", hidden));
    equal("float", p(1L));
    equal("double", p(1d));
    equal("Comparable", g("x"));
    equal("T", g(hidden));
    equal("Runnable", r(() -> { }));
    equal("Callable", r(() -> { throw new Exception(); }));
    equal("Callable", r(() -> 1));
    equal("Strings", v("a", "b"));
    equal("Strings", v());
    equal("Objects", v("a", 1));
    Up up = new Down();
    equal("down Object", up.m("x"));
    equal("down String", new Down().m("x"));
  }
}
