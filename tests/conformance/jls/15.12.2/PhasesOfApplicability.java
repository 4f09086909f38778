// Subtyping is tried before boxing and boxing before variable arity: a method
// that needs less wins, whatever the others would take.
// also: jls 15.12.2.2, jls 15.12.2.3, jls 15.12.2.4
import static conformance.Check.*;

public class PhasesOfApplicability {
  static String a(long x) { return "long"; }
  static String a(Integer x) { return "Integer"; }
  static String a(int... x) { return "ints"; }

  static String b(double x) { return "double"; }
  static String b(Object x) { return "Object"; }

  static String c(Object x) { return "Object"; }
  static String c(int... x) { return "ints"; }

  static String d(char x) { return "char"; }
  static String d(int x) { return "int"; }

  static String e(Long x) { return "Long"; }
  static String e(Number... x) { return "Numbers"; }

  static String f(int... x) { return "ints"; }
  static String f(long... x) { return "longs"; }

  public static void main(String[] args) {
    byte b = 1;
    equal("long", a(1));
    equal("Integer", a(Integer.valueOf(1)));
    equal("ints", a(1, 2));
    equal("ints", a());
    equal("double", b(1L));
    equal("double", b('x'));
    equal("Object", b(Long.valueOf(1)));
    equal("Object", c(1));
    equal("ints", c(1, 2));
    equal("ints", c(new int[1]));
    equal("char", d('a'));
    equal("int", d(b));
    equal("Long", e(1L));
    equal("Numbers", e(1));
    equal("Numbers", e(1, 2.5));
    equal("ints", f(b, b));
    equal("longs", f(1, 2L));
  }
}
