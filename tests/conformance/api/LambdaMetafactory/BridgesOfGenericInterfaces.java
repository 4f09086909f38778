// A lambda of an interface that narrows a generic method answers all the
// signatures, bridges included.
import java.lang.reflect.*;
import java.util.*;
import static conformance.Check.*;

public class BridgesOfGenericInterfaces {
  interface Base<T, R> { R f(T t); }
  interface Narrow extends Base<String, Integer> { Integer f(String s); }
  interface Other { Object f(String s); }
  interface Joined extends Narrow, Other {}
  interface Strings extends Comparator<String> {}

  @SuppressWarnings({"unchecked", "rawtypes"})
  public static void main(String[] args) throws Exception {
    Narrow n = String::length;
    equal(3, (int) n.f("abc"));
    equal(3, ((Base) n).f("abc"));
    raises(ClassCastException.class, () -> ((Base) n).f(5));
    Joined j = s -> s.length() * 2;
    equal(4, (int) j.f("ab"));
    equal(4, ((Other) j).f("ab"));
    equal(4, ((Base) j).f("ab"));
    equal(4, (int) ((Narrow) j).f("ab"));
    Strings s = String::compareTo;
    that(s.reversed().compare("a", "b") > 0, "default methods work");
    Set<String> found = new TreeSet<>();
    for (Method m : j.getClass().getDeclaredMethods())
      if (m.getName().equals("f"))
        found.add(m.getReturnType().getSimpleName() + m.getParameterTypes()[0]
            .getSimpleName());
    equal("[IntegerString, ObjectString]", found.toString());
  }
}
