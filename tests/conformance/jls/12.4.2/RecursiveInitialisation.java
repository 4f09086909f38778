// The thread that initialises a class sees it half done when it comes back to
// it; constants are there from the start, the rest in textual order.
// also: jvms 5.5
import static conformance.Check.*;

public class RecursiveInitialisation {
  static class A {
    static final int CONSTANT = 7;
    static final Integer BOXED = 8;
    static int seenByB = B.value;
    static { equal(0, B.ofA); equal(7, B.constantOfA); equal(8, (int) B.boxedOfA); }
    static int last = 5;
  }

  static class B {
    static int ofA = A.last;
    static int constantOfA = A.CONSTANT;
    static Integer boxedOfA = peek();
    static int value = 3;

    static Integer peek() { return A.BOXED; }
  }

  public static void main(String[] args) {
    equal(3, A.seenByB);
    equal(5, A.last);
    equal(8, (int) A.BOXED);
  }
}
