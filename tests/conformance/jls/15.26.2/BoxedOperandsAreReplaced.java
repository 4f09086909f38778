// A compound assignment to a box unboxes, computes, narrows and boxes again: the
// old object stays as it was, for other holders of it.
// also: jls 5.1.7, jls 5.1.8

import static conformance.Check.*;

public class BoxedOperandsAreReplaced {
  static Integer field = 1000;
  public static void main(String[] args) {
    Integer i = 1000, same = i;
    i += 5;
    equal((Object) 1005, i);
    equal((Object) 1000, same);
    Character c = 'z';
    c++;
    equal((Object) '{', c);
    Byte b = 127;
    b++;
    equal((Object) (byte) -128, b);
    Short s = -32768;
    s--;
    equal((Object) (short) 32767, s);
    Long j = 1L << 40;
    j <<= 23;
    equal((Object) Long.MIN_VALUE, j);
    Double d = 1.5;
    d *= 3;
    d -= 'a';
    equal((Object) (4.5 - 97), d);
    Boolean z = true;
    z &= false;
    equal((Object) false, z);
    Integer[] all = {1, 2, null};
    all[0] += all[1]++ + --all[1];
    equal((Object) 5, all[0]);
    equal((Object) 2, all[1]);
    raises(NullPointerException.class, () -> all[2] += 1);
    Object old = field;
    field /= 7;
    equal((Object) 142, field);
    equal((Object) 1000, old);
    raises(ArithmeticException.class, () -> field %= 0);
    equal((Object) 142, field);
  }
}
