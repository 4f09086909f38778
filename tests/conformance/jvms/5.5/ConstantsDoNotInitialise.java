// Reading a constant, making an array, a class literal and a checkcast do not
// initialise a class; a static call, new, a plain static field and
// Class.forName do.
// also: jls 12.4.1
import static conformance.Check.*;

public class ConstantsDoNotInitialise {
  static String trace = "";

  static int log(String s) { trace += s; return 1; }

  static class A { static final int K = 5; static final String S = "s"; static { log("A"); } }
  static class B { static final Integer K = 5; static { log("B"); } }
  static class C { static { log("C"); } static void m() {} }
  static class D { static { log("D"); } }
  static class E { static { log("E"); } }

  public static void main(String[] args) throws Exception {
    equal(5, A.K);
    equal("s", A.S);
    A[] array = new A[3];
    same(A.class, array.getClass().getComponentType());
    Object o = null;
    A cast = (A) o;
    that(!(o instanceof A), "null is an A");
    Class.forName("ConstantsDoNotInitialise$E", false,
        ConstantsDoNotInitialise.class.getClassLoader());
    equal("", trace);
    equal(5, (int) B.K);
    equal("B", trace);
    C.m();
    C.m();
    equal("BC", trace);
    new D();
    equal("BCD", trace);
    Class.forName("ConstantsDoNotInitialise$E");
    equal("BCDE", trace);
  }
}
