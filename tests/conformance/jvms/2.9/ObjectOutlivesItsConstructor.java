// An object whose constructor throws is an object all the same, when a
// reference to it got away; fields not yet assigned are zeros.
// also: 2.10
import static conformance.Check.*;

public class ObjectOutlivesItsConstructor {
  static ObjectOutlivesItsConstructor escaped;
  final int first, second;
  Object last = "last";

  ObjectOutlivesItsConstructor(int i) {
    escaped = this;
    first = 7;
    if (i == 0) throw new IllegalStateException();
    second = 100 / (i - 1);
  }

  synchronized int sum() { return first + second + (last == null ? 0 : 1000); }

  public static void main(String[] args) {
    raises(IllegalStateException.class,
        () -> new ObjectOutlivesItsConstructor(0));
    ObjectOutlivesItsConstructor a = escaped;
    equal(1007, a.sum());
    raises(ArithmeticException.class,
        () -> new ObjectOutlivesItsConstructor(1));
    that(a != escaped, "one object");
    System.gc();
    equal(1007, escaped.sum());
    escaped.last = null;
    equal(7, escaped.sum());
    equal(1107, new ObjectOutlivesItsConstructor(2).sum());
  }
}
