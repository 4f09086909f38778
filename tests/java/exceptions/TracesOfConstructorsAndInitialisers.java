// Traces name <init>, <clinit>, instance initialisers and superclasses.
public class TracesOfConstructorsAndInitialisers {
  static class Base {
    final int v;
    Base(int n) {
      v = 10
        / n;
    }
  }

  static class Sub extends Base {
    int w = check(v);
    { if (w == 5) throw new IllegalStateException("in block"); }
    Sub(int n) {
      super(n);
    }
    Sub() { this(0); }
    static int check(int v) {
      if (v == 10) throw new IllegalArgumentException("in field");
      return v;
    }
  }

  static class Bad {
    static int x = 5;
    static String[] s = new String[2];
    static int len =
      s[1].length();
  }

  static class Outer {
    class In { In(Object o) { o.hashCode(); } }
  }

  enum E {
    ONE, TWO { { if (ordinal() == 1) throw new Error("constant body"); } };
  }

  static void trace(Throwable t) { t.printStackTrace(System.out); }

  public static void main(String[] args) {
    try { new Sub(); } catch (ArithmeticException e) { trace(e); }
    try { new Sub(1); } catch (RuntimeException e) { trace(e); }
    try { new Sub(2); } catch (RuntimeException e) { trace(e); }
    try { System.out.println(Bad.x); } catch (Error e) { trace(e); }
    try { System.out.println(Bad.x); } catch (Error e) { trace(e); }
    try { new Outer().new In(null); } catch (RuntimeException e) { trace(e); }
    try { new Object() { int z = 1 / (args.length); }; }
    catch (RuntimeException e) { trace(e); }
    try { E.valueOf("ONE"); } catch (Error e) { trace(e); }
  }
}
// -- exit 0
// -- stdout
// java.lang.ArithmeticException: / by zero
// 	at TracesOfConstructorsAndInitialisers$Base.<init>(TracesOfConstructorsAndInitialisers.java:6)
// 	at TracesOfConstructorsAndInitialisers$Sub.<init>(TracesOfConstructorsAndInitialisers.java:15)
// 	at TracesOfConstructorsAndInitialisers$Sub.<init>(TracesOfConstructorsAndInitialisers.java:17)
// 	at TracesOfConstructorsAndInitialisers.main(TracesOfConstructorsAndInitialisers.java:42)
// java.lang.IllegalArgumentException: in field
// 	at TracesOfConstructorsAndInitialisers$Sub.check(TracesOfConstructorsAndInitialisers.java:19)
// 	at TracesOfConstructorsAndInitialisers$Sub.<init>(TracesOfConstructorsAndInitialisers.java:12)
// 	at TracesOfConstructorsAndInitialisers.main(TracesOfConstructorsAndInitialisers.java:43)
// java.lang.IllegalStateException: in block
// 	at TracesOfConstructorsAndInitialisers$Sub.<init>(TracesOfConstructorsAndInitialisers.java:13)
// 	at TracesOfConstructorsAndInitialisers.main(TracesOfConstructorsAndInitialisers.java:44)
// java.lang.ExceptionInInitializerError
// 	at TracesOfConstructorsAndInitialisers.main(TracesOfConstructorsAndInitialisers.java:45)
// Caused by: java.lang.NullPointerException: Cannot invoke "String.length()" because "TracesOfConstructorsAndInitialisers$Bad.s[1]" is null
// 	at TracesOfConstructorsAndInitialisers$Bad.<clinit>(TracesOfConstructorsAndInitialisers.java:28)
// 	... 1 more
// java.lang.NoClassDefFoundError: Could not initialize class TracesOfConstructorsAndInitialisers$Bad
// 	at TracesOfConstructorsAndInitialisers.main(TracesOfConstructorsAndInitialisers.java:46)
// Caused by: java.lang.ExceptionInInitializerError: Exception java.lang.NullPointerException [in thread "main"]
// 	at TracesOfConstructorsAndInitialisers$Bad.<clinit>(TracesOfConstructorsAndInitialisers.java:28)
// 	at TracesOfConstructorsAndInitialisers.main(TracesOfConstructorsAndInitialisers.java:45)
// java.lang.NullPointerException: Cannot invoke "Object.hashCode()" because "o" is null
// 	at TracesOfConstructorsAndInitialisers$Outer$In.<init>(TracesOfConstructorsAndInitialisers.java:32)
// 	at TracesOfConstructorsAndInitialisers.main(TracesOfConstructorsAndInitialisers.java:47)
// java.lang.ArithmeticException: / by zero
// 	at TracesOfConstructorsAndInitialisers$1.<init>(TracesOfConstructorsAndInitialisers.java:48)
// 	at TracesOfConstructorsAndInitialisers.main(TracesOfConstructorsAndInitialisers.java:48)
// java.lang.Error: constant body
// 	at TracesOfConstructorsAndInitialisers$E$1.<init>(TracesOfConstructorsAndInitialisers.java:36)
// 	at TracesOfConstructorsAndInitialisers$E.<clinit>(TracesOfConstructorsAndInitialisers.java:36)
// 	at TracesOfConstructorsAndInitialisers.main(TracesOfConstructorsAndInitialisers.java:50)
