// An instance field wants an instance of its class: null is a
// NullPointerException, another class an IllegalArgumentException; a static
// field ignores the receiver.
// raises: NullPointerException IllegalArgumentException
import java.lang.reflect.Field;
import static conformance.Check.*;

public class ReceiversAreChecked {
  static class Base { int x = 1; String s = "s"; static int st = 3; }
  static class Sub extends Base { int x = 2; }

  public static void main(String[] args) throws Exception {
    Field base = Base.class.getDeclaredField("x");
    Field sub = Sub.class.getDeclaredField("x");
    Sub o = new Sub();
    equal(1, base.get(o));
    equal(2, sub.getInt(o));
    base.setInt(o, 5);
    equal(5, ((Base) o).x);
    equal(2, o.x);
    for (Field f : new Field[] {base, sub, Base.class.getDeclaredField("s")}) {
      raises(NullPointerException.class, () -> f.get(null));
      raises(NullPointerException.class, () -> f.set(null, f.get(o)));
      raises(IllegalArgumentException.class, () -> f.get("other"));
      raises(IllegalArgumentException.class, () -> f.set("other", f.get(o)));
    }
    equal("Can not set int field ReceiversAreChecked$Sub.x to "
        + "ReceiversAreChecked$Base", raises(IllegalArgumentException.class,
        () -> sub.get(new Base())).getMessage());
    Field st = Base.class.getDeclaredField("st");
    equal(3, st.get(null));
    equal(3, st.getInt("anything"));
    st.set(o, 4);
    equal(4, Base.st);
  }
}
