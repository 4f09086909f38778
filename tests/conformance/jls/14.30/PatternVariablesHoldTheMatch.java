// A type pattern tests and casts at once: null matches none, the value is
// evaluated once, and the variable lives where the match is sure.
// also: jls 15.20.2
import java.util.*;
import static conformance.Check.*;

public class PatternVariablesHoldTheMatch {
  static int evaluated;
  static Object next(Object o) { evaluated++; return o; }
  static String s = "field";

  static String run(Object o) {
    if (!(next(o) instanceof String s)) return "no " + s;
    s = s + "!";
    return s;
  }

  static int length(Object o) {
    return o instanceof String s && s.length() > 2 ? s.length()
        : o instanceof int[] a && a.length > 0 ? a[0] : -1;
  }

  static boolean both(Object a, Object b) {
    return a instanceof Integer x && b instanceof Integer y && x.equals(y)
        || a instanceof String p && b instanceof String q
        && p.equalsIgnoreCase(q);
  }

  static int sum(Iterator<?> i) {
    int sum = 0;
    while (!(i.next() instanceof Integer n)) sum += 100;
    for (Object o = n; o instanceof Integer k && k < 3; o = k + 1) sum += k;
    return sum + n;
  }

  public static void main(String[] args) {
    equal("x!", run("x"));
    equal("no field", run(1));
    equal("no field", run(null));
    equal(3, evaluated);
    equal("3,-1,7,-1,-1", length("abc") + "," + length("ab") + ","
        + length(new int[] {7}) + "," + length(new int[0]) + ","
        + length(null));
    that(both(1, 1) && both("a", "A") && !both(1, "1") && !both("a", null),
        "both");
    equal(204, sum(Arrays.asList("a", null, 1).iterator()));
  }
}
