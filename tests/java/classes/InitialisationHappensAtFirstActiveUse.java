// The triggers of initialisation, and what is none (JVMS 5.5, JLS 12.4.1).
public class InitialisationHappensAtFirstActiveUse {
  static void say(String s) { System.out.println(s); }

  static class Base {
    static { say("Base"); }
    static int inherited = 1;
    static final int CONSTANT = 5;
    static final Integer BOXED = 6;
    static void method() { }
  }

  static class Derived extends Base {
    static { say("Derived"); }
    static int own = 2;
  }

  static class ByNew { static { say("ByNew"); } }
  static class ByCall { static { say("ByCall"); } static void call() { } }
  static class ByPut { static { say("ByPut"); } static int f; }
  static class ByArray { static { say("ByArray"); } }
  static class ByName { static { say("ByName"); } }
  static class ByLiteral { static { say("ByLiteral"); } }
  static class ByCast { static { say("ByCast"); } }
  static class ByReflection { static { say("ByReflection"); } public static int f; }
  static class ByReference { static { say("ByReference"); } static void m() { } }
  static class BySub extends ByNew { static { say("BySub"); } }

  public static void main(String[] args) throws Exception {
    say("constant " + Derived.CONSTANT);
    say("inherited " + Derived.inherited);
    say("boxed " + Derived.BOXED);
    say("own " + Derived.own);
    ByArray[] a = new ByArray[1];
    ByArray[][] b = new ByArray[1][1];
    say("literal " + ByLiteral.class.getSimpleName());
    Object o = null;
    ByCast c = (ByCast) o;
    say("instanceof " + (o instanceof ByCast));
    new BySub();
    new ByNew();
    ByCall.call();
    ByPut.f = 1;
    String prefix = ByLiteral.class.getName().replace("ByLiteral", "");
    Class<?> k = Class.forName(prefix + "ByName", false,
      ByLiteral.class.getClassLoader());
    say("loaded " + k.getSimpleName());
    Class.forName(prefix + "ByName");
    say("fields " + ByReflection.class.getFields().length);
    ByReflection.class.getField("f").getInt(null);
    Runnable r = ByReference::m;
    say("bound");
    r.run();
  }
}
// -- exit 0
// -- stdout
// constant 5
// Base
// inherited 1
// boxed 6
// Derived
// own 2
// literal ByLiteral
// instanceof false
// ByNew
// BySub
// ByCall
// ByPut
// loaded ByName
// ByName
// fields 1
// ByReflection
// bound
// ByReference
