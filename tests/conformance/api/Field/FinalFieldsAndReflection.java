// A final field can be set by reflection only when it is an instance field of
// an ordinary class made accessible; static ones and those of records stay.
// raises: IllegalAccessException
import java.lang.reflect.Field;
import static conformance.Check.*;

public class FinalFieldsAndReflection {
  static class Plain {
    final int x;
    final String constant = "constant";
    static final Object ST = "st";
    Plain() { x = 1; }
  }
  record Rec(int r) {}

  static void fixed(Field f, Object o, Object v, String what) {
    String s = "Can not set " + what + " field " + f.getDeclaringClass()
        .getName() + "." + f.getName() + " to " + v.getClass().getName();
    equal(s, raises(IllegalAccessException.class, () -> f.set(o, v))
        .getMessage());
  }

  public static void main(String[] args) throws Exception {
    Plain p = new Plain();
    Field x = Plain.class.getDeclaredField("x");
    fixed(x, p, 2, "final int");
    x.setAccessible(true);
    x.setInt(p, 2);
    equal(2, p.x);
    Field constant = Plain.class.getDeclaredField("constant");
    constant.setAccessible(true);
    constant.set(p, "changed");
    equal("changed", constant.get(p));
    equal("constant", p.constant);
    Field st = Plain.class.getDeclaredField("ST");
    fixed(st, null, "new", "static final java.lang.Object");
    st.setAccessible(true);
    fixed(st, null, "new", "static final java.lang.Object");
    Field r = Rec.class.getDeclaredField("r");
    r.setAccessible(true);
    fixed(r, new Rec(1), 2, "final int");
    equal(1, r.getInt(new Rec(1)));
  }
}
