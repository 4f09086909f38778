// Objects come about without new: by boxing beyond the cache, by concatenation
// that is no constant, by arrays of variable arity, by lambdas that capture.
// also: jls 5.1.7, jls 15.18.1, jls 15.27.4
import java.util.function.IntSupplier;
import static conformance.Check.*;

public class ObjectsWithoutNew {
  static Object[] array(Object... all) { return all; }

  static IntSupplier capture(int x) { return () -> x; }

  static String join(String a, int b) { return a + b; }

  public static void main(String[] args) {
    for (int i = -128; i < 128; i++) {
      Integer a = i, b = i;
      same(a, b);
      Short c = (short) i, d = (short) i;
      same(c, d);
    }
    Boolean t = true, u = !false;
    same(t, u);
    Character c = '\u007f', d = 127;
    same(c, d);
    Integer big = 1 << 30, other = 1 << 30;
    equal(big, other);
    that(join("a", 1) != join("a", 1), "one concatenated string");
    same("a1", join("a", 1).intern());
    final String constant = "a";
    same("a1", constant + 1);
    that(array(1) != array(1) && array().length == 0, "one array");
    Object[] mine = {2};
    same(mine, array(mine));
    same(mine, array((Object) mine)[0]);
    equal(3, capture(3).getAsInt());
    equal(4, capture(4).getAsInt());
    that(new String("x") != "x", "new made no object");
  }
}
