// s += e takes s before e is evaluated, evaluates array and index once, and
// converts as + does; what fails on the way leaves the variable as it was.
// also: jls 15.26.2
// raises: ArrayStoreException ArrayIndexOutOfBoundsException NullPointerException
// javac: -XDstringConcat=indy
import static conformance.Check.*;

public class CompoundConcatenation {
  static String trace = "";
  static String[] array = {"a", null};
  static String[] array() { trace += "A"; return array; }
  static int see(int i) { trace += i; return i; }
  static String field = "f";
  static String change() { field = "changed"; return "+"; }
  static String fail() { throw new IllegalStateException(); }

  public static void main(String[] args) {
    array()[see(1)] += see(2);
    equal("A12", trace);
    equal("null2", array[1]);
    field += change();
    equal("f+", field);
    raises(IllegalStateException.class, () -> field += fail());
    equal("f+", field);
    raises(ArrayIndexOutOfBoundsException.class, () ->
        array()[see(5)] += see(6));
    equal("A12A5", trace);
    String s = "s";
    s += s += s + 1;
    equal("sss1", s);
    s += 'c' + 1;
    equal("sss1100", s);
    s += (Object) null;
    s += -0f;
    s += (char) 0;
    equal("sss1100null-0.0\0", s);
    Object[] objects = new Object[] {"x"};
    objects[0] += "y";
    equal("xy", objects[0]);
    Object[] strict = new Integer[] {1};
    raises(ArrayStoreException.class, () -> strict[0] += "text");
    equal(1, strict[0]);
    raises(NullPointerException.class, () ->
        ((CompoundConcatenation) null).own += see(7));
    equal("A12A5", trace);
  }

  String own = "";
}
