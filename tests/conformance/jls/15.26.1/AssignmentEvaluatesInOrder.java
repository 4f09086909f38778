// The target's object, array and index are evaluated before the right side and
// kept; only then is null, a bound or the element's class looked at.
// raises: NullPointerException ArrayIndexOutOfBoundsException ArrayStoreException
import static conformance.Check.*;

public class AssignmentEvaluatesInOrder {
  static String trace = "";
  static <T> T see(String s, T t) { trace += s; return t; }
  int f;
  static int st;
  AssignmentEvaluatesInOrder next;

  public static void main(String[] args) {
    AssignmentEvaluatesInOrder x = new AssignmentEvaluatesInOrder(),
        none = null, y = x;
    y.f = (y = new AssignmentEvaluatesInOrder()).f = 5;
    equal("5,5", x.f + "," + y.f);
    x.next = x = y;
    same(null, y.next);
    raises(NullPointerException.class, () -> see("o", none).f = see("v", 1));
    equal("ov", trace);
    raises(NullPointerException.class, () ->
        see("o", none).next.f = see("w", 1));
    equal("ovo", trace);
    see("n", none).st = see("s", 9);
    equal("ovons", trace);
    equal(9, st);
    int i = 0;
    int[] a = {0, 0, 0}, b = a;
    a[i] = i = 2;
    a[i] = (a = new int[4])[i = 1] = 7;
    equal("2,7,7", b[0] + "," + b[2] + "," + a[1]);
    i = 0;
    b[i++] = b[i++] = b[i++] = i;
    equal("3333", "" + b[0] + b[1] + b[2] + i);
    Object[] strings = new String[1];
    raises(ArrayStoreException.class, () -> strings[see("i", 0)] = see("r", 1));
    raises(ArrayIndexOutOfBoundsException.class, () ->
        strings[see("j", 1)] = see("t", 1));
    equal("ovonsirjt", trace);
  }
}
