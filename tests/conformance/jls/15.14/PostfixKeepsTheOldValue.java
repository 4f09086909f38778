// x++ gives the value from before and stores one more, cut to the variable's
// type, boxed if it must be; the variable's expression is evaluated once.
// also: jls 15.15
// raises: NullPointerException
import static conformance.Check.*;

public class PostfixKeepsTheOldValue {
  static int calls;
  static int[] array = {5};
  static int[] array() { calls++; return array; }
  int field = 7;
  static Integer boxed = 127;
  PostfixKeepsTheOldValue self() { calls++; return this; }

  public static void main(String[] args) {
    byte b = 127;
    short s = Short.MIN_VALUE;
    char c = 0;
    equal("127,-32768,0", b++ + "," + s-- + "," + (int) c--);
    equal("-128,32767,65535", b + "," + s + "," + (int) c);
    long l = Long.MAX_VALUE;
    equal(Long.MAX_VALUE, l++);
    equal(Long.MIN_VALUE, l);
    float f = 16777216f;
    f++;
    equal(16777216f, f);
    double d = 0.1;
    equal(0.1, d--);
    equal(-0.9, d);
    int x = 3;
    x = x++;
    equal(3, x);
    x = x++ + x++ * x-- - --x;
    equal(3 + 4 * 5 - 3, x);
    equal(5, array()[0]++);
    equal(7, new PostfixKeepsTheOldValue().self().field--);
    equal(2, calls);
    equal(6, array[0]);
    Integer old = boxed++;
    equal("127,128", old + "," + boxed);
    Character ch = 'a';
    ch++;
    equal('b', (char) ch);
    boxed = null;
    raises(NullPointerException.class, () -> boxed++);
    same(null, boxed);
    raises(NullPointerException.class, () ->
        ((PostfixKeepsTheOldValue) null).field++);
  }
}
