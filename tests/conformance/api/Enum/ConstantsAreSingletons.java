// Enum constants cannot be cloned, made by reflection or finalised; they
// compare by ordinal within one enum only.
// raises: ClassCastException IllegalArgumentException NullPointerException
import java.lang.reflect.*;
import java.util.*;
import static conformance.Check.*;

public class ConstantsAreSingletons {
  enum A { X, Y { @Override public String toString() { return "why"; } }, Z }
  enum B { X }

  @SuppressWarnings({"unchecked", "rawtypes"})
  public static void main(String[] args) throws Exception {
    Method clone = Enum.class.getDeclaredMethod("clone");
    that(Modifier.isFinal(clone.getModifiers())
        && Modifier.isProtected(clone.getModifiers()), "clone");
    for (String s : new String[] {"equals", "hashCode", "compareTo", "name",
        "ordinal", "finalize", "getDeclaringClass"})
      for (Method m : Enum.class.getDeclaredMethods())
        if (m.getName().equals(s) && !m.isBridge())
          that(Modifier.isFinal(m.getModifiers()), s + " is final");
    equal("Y", A.Y.name());
    equal("why", A.Y.toString());
    raises(ClassCastException.class, () -> ((Comparable) A.X).compareTo(B.X));
    equal(-2, A.X.compareTo(A.Z));
    same(A.Y, A.valueOf("Y"));
    raises(IllegalArgumentException.class, () -> A.valueOf("why"));
    raises(IllegalArgumentException.class, () -> A.valueOf("x"));
    raises(NullPointerException.class, () -> Enum.valueOf(A.class, null));
    raises(IllegalArgumentException.class,
        () -> Enum.valueOf((Class) A.Y.getClass(), "Y"));
    raises(IllegalArgumentException.class,
        () -> Enum.valueOf((Class) Enum.class, "Y"));
    that(A.values() != A.values(), "values() copies");
    Map<A, Integer> m = new EnumMap<>(A.class);
    m.put(A.Z, 1);
    m.put(A.Y, 2);
    equal("{why=2, Z=1}", m.toString());
    equal("X", A.X.describeConstable().get().constantName());
  }
}
