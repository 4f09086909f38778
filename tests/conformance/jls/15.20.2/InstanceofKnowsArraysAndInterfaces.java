// instanceof is false for null and follows subclassing, interfaces and the
// covariance of arrays, with primitive components apart; it initialises nothing.
import java.io.Serializable;
import java.util.*;
import static conformance.Check.*;

public class InstanceofKnowsArraysAndInterfaces {
  static String trace = "";
  static class Lazy { static { trace += "init"; } }
  interface I { } interface J extends I { }
  static class A implements J { } static class B extends A { }

  static String test(Object o) {
    return (o instanceof I ? "I" : "-") + (o instanceof A ? "A" : "-")
        + (o instanceof B ? "B" : "-")
        + (o instanceof Object[] ? "O" : "-")
        + (o instanceof I[] ? "i" : "-") + (o instanceof int[] ? "n" : "-")
        + (o instanceof Cloneable ? "c" : "-")
        + (o instanceof Serializable[] ? "s" : "-")
        + (o instanceof Object[][] ? "2" : "-")
        + (o instanceof Lazy ? "L" : "-") + (o instanceof Lazy[] ? "l" : "-");
  }

  public static void main(String[] args) {
    equal("-----------", test(null));
    equal("-----------", test(new Object()));
    equal("IA---------", test(new A()));
    equal("IAB--------", test(new B()));
    equal("-----nc----", test(new int[0]));
    equal("---O--cs---", test(new int[0][0]));
    equal("---O--cs2--", test(new int[0][0][0]));
    equal("---Oi-c----", test(new B[0]));
    equal("---O--cs2--", test(new B[0][0]));
    equal("---O--cs---", test(new String[0]));
    equal("---O--c---l", test(new Lazy[1]));
    equal("", trace);
    List<?> list = new ArrayList<Integer>();
    that(list instanceof RandomAccess && !(list instanceof Deque), "library");
  }
}
