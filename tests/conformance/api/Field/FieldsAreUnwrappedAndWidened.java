// Field.set unwraps and widens, Field.setX widens; wrong types are refused with
// messages that name field and types.
// raises: IllegalArgumentException NullPointerException
import java.lang.reflect.Field;
import static conformance.Check.*;

public class FieldsAreUnwrappedAndWidened {
  long l;
  char c;
  static Number n;
  int[] a;

  static Field f(String s) throws Exception {
    return FieldsAreUnwrappedAndWidened.class.getDeclaredField(s);
  }

  static void bad(String message, Body b) {
    equal(message, raises(IllegalArgumentException.class, b).getMessage());
  }

  public static void main(String[] args) throws Exception {
    FieldsAreUnwrappedAndWidened o = new FieldsAreUnwrappedAndWidened();
    for (Object v : new Object[] {(byte) 7, (short) 7, (char) 7, 7, 7L}) {
      o.l = 0;
      f("l").set(o, v);
      equal(7L, o.l);
    }
    f("l").setChar(o, 'x');
    equal((long) 'x', o.l);
    f("n").set("ignored receiver", 1.5);
    equal(1.5, n);
    f("n").set(null, null);
    f("a").set(o, new int[2]);
    equal(2, o.a.length);
    String own = "FieldsAreUnwrappedAndWidened.";
    bad("Can not set long field " + own + "l to java.lang.Float",
        () -> f("l").set(o, 1f));
    bad("Can not set long field " + own + "l to null value",
        () -> f("l").set(o, null));
    bad("Can not set char field " + own + "c to (short)1",
        () -> f("c").setShort(o, (short) 1));
    bad("Can not set char field " + own + "c to java.lang.Integer",
        () -> f("c").set(o, 1));
    bad("Can not set static java.lang.Number field " + own
        + "n to java.lang.String", () -> f("n").set(null, "x"));
    bad("Can not set [I field " + own + "a to [J",
        () -> f("a").set(o, new long[0]));
    bad("Can not set static java.lang.Number field " + own + "n to (int)1",
        () -> f("n").setInt(null, 1));
    equal('\0', o.c);
  }
}
