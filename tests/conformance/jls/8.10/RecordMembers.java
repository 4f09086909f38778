// Record classes are final, static when nested, have private final fields and
// public accessors in order, and may have other members and interfaces.
import java.lang.reflect.*;
import static conformance.Check.*;

public class RecordMembers {
  interface Scaled { double x(); default double twice() { return 2 * x(); } }
  record Point<T>(double x, T tag) implements Scaled, Comparable<Point<T>> {
    static int made;
    Point { made++; }
    public int compareTo(Point<T> o) { return Double.compare(x, o.x); }
    Point<T> moved(double by) { return new Point<>(x + by, tag); }
    record Inner(int n) { }
    private int hidden() { return made; }
  }

  public static void main(String[] args) throws Exception {
    record Local(String s) { String twice() { return s + s; } }
    Point<String> p = new Point<>(1.5, "t").moved(1);
    equal(5.0, p.twice());
    equal(2, Point.made);
    that(p.compareTo(new Point<>(9, "")) < 0, "compare");
    equal("xx", new Local("x").twice());
    Class<?> c = Point.class;
    that(Modifier.isFinal(c.getModifiers())
        && Modifier.isStatic(c.getModifiers()), "class");
    that(Modifier.isStatic(Local.class.getModifiers()), "local");
    same(Record.class, c.getSuperclass());
    RecordComponent[] parts = c.getRecordComponents();
    equal("x,tag", parts[0].getName() + "," + parts[1].getName());
    equal("T", parts[1].getGenericType().toString());
    equal("t", parts[1].getAccessor().invoke(p));
    Field f = c.getDeclaredField("x");
    equal(Modifier.PRIVATE | Modifier.FINAL, f.getModifiers());
    f.setAccessible(true);
    raises(IllegalAccessException.class, () -> f.set(p, 1.0));
    same(null, RecordMembers.class.getRecordComponents());
  }
}
