// The canonical constructor can be found by the component types; compact ones
// run before the fields are set; others call it first.
import java.lang.reflect.*;
import java.util.*;
import static conformance.Check.*;

public class ConstructorsOfRecords {
  record Range(int lo, int hi) {
    static int made;
    Range {
      if (lo > hi) { int t = lo; lo = hi; hi = t; }
      made++;
    }
    Range(int single) { this(single, single); }
    private static int hidden() { return 1; }
  }
  private record Shut(Object o) {}
  public record Open(String s) { public Open(String s) { this.s = s + "!"; } }

  public static void main(String[] args) throws Exception {
    Class<?>[] types = Arrays.stream(Range.class.getRecordComponents())
        .map(RecordComponent::getType).toArray(Class<?>[]::new);
    Constructor<Range> c = Range.class.getDeclaredConstructor(types);
    equal("Range[lo=1, hi=5]", c.newInstance(5, 1).toString());
    equal(1, Range.made);
    equal("Range[lo=3, hi=3]", Range.class.getDeclaredConstructor(int.class)
        .newInstance(3).toString());
    equal(2, Range.made);
    equal(0, c.getModifiers());
    that(Modifier.isPrivate(Shut.class.getDeclaredConstructors()[0]
        .getModifiers()), "as private as the record");
    equal("a!", new Open("a").s());
    Field lo = Range.class.getDeclaredField("lo");
    equal(Modifier.PRIVATE | Modifier.FINAL, lo.getModifiers());
    lo.setAccessible(true);
    raises(IllegalAccessException.class, () -> lo.set(new Range(1), 2));
    Set<String> methods = new TreeSet<>();
    for (Method m : Range.class.getDeclaredMethods())
      if (!m.isSynthetic()) methods.add(m.getName());
    equal("[equals, hashCode, hi, hidden, lo, toString]", methods.toString());
    that(Modifier.isFinal(Range.class.getDeclaredMethod("equals", Object.class)
        .getModifiers()), "equals is final");
  }
}
