// Fields are equal by class, name and type, never the same object, and print
// modifiers and types in source form.
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.*;
import static conformance.Check.*;

public class FieldsDescribeThemselves {
  protected static volatile int[][] a;
  private transient final Map<String, ? extends List<?>> m = null;
  enum E { ONE; static int two; }

  public static void main(String[] args) throws Exception {
    Class<?> own = FieldsDescribeThemselves.class;
    Field a = own.getDeclaredField("a"), again = own.getDeclaredField("a");
    Field m = own.getDeclaredField("m");
    that(a != again && a.equals(again) && !a.equals(m), "equality");
    equal(a.hashCode(), again.hashCode());
    equal(own.getName().hashCode() ^ "a".hashCode(), a.hashCode());
    equal("protected static volatile int[][] FieldsDescribeThemselves.a",
        a.toString());
    equal("private final transient java.util.Map FieldsDescribeThemselves.m",
        m.toString());
    equal("private final transient java.util.Map<java.lang.String, ? extends "
        + "java.util.List<?>> FieldsDescribeThemselves.m", m.toGenericString());
    same(a.getName(), again.getName());
    same(a.getName(), "a");
    Field one = E.class.getField("ONE");
    that(one.isEnumConstant() && !one.isSynthetic(), "ONE");
    equal(Modifier.PUBLIC | Modifier.STATIC | Modifier.FINAL,
        one.getModifiers() & ~0x4000);
    that(!E.class.getDeclaredField("two").isEnumConstant(), "two");
    that(E.class.getDeclaredField("$VALUES").isSynthetic(), "$VALUES");
    List<String> order = new ArrayList<>();
    for (Field f : E.class.getDeclaredFields()) order.add(f.getName());
    equal(Set.of("ONE", "two", "$VALUES"), Set.copyOf(order));
  }
}
