// Overriding with a type argument or a narrower result goes through a bridge,
// which casts its arguments: a call by the erased type arrives, or fails there.
// raises: ClassCastException
import java.util.*;
import static conformance.Check.*;

public class BridgesCastTheirArguments {
  interface Shape<T extends Number> { Object area(T t); }
  static abstract class Base<T> {
    abstract Number value(T t);
    Object twice(T t) { return value(t) + "," + value(t); }
  }
  static class Impl extends Base<String> implements Shape<Integer>, Cloneable {
    Integer value(String s) { return s.length(); }
    public String area(Integer i) { return "area" + i; }
    protected Impl clone() throws CloneNotSupportedException {
      return (Impl) super.clone();
    }
  }
  static class Sub extends Impl {
    @Override Integer value(String s) { return -super.value(s); }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  public static void main(String[] args) throws Exception {
    Base<String> b = new Sub();
    equal("-3,-3", b.twice("abc"));
    Base raw = b;
    raises(ClassCastException.class, () -> raw.value(1));
    raises(ClassCastException.class, () -> raw.twice(new Object()));
    Shape<Integer> s = new Sub();
    equal("area4", s.area(4));
    raises(ClassCastException.class, () -> ((Shape) s).area(1.5));
    same(Sub.class, new Sub().clone().getClass());
    Set<Class<?>> results = new HashSet<>();
    for (var m : Impl.class.getDeclaredMethods())
      if (m.getName().equals("value")) results.add(m.getReturnType());
    equal(Set.of(Integer.class, Number.class), results);
  }
}
