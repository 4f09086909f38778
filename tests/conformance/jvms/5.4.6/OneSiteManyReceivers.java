// A call site selects anew for each receiver: whatever came by before, also
// classes that are loaded later, arrays and lambda objects.
import java.util.function.IntSupplier;
import static conformance.Check.*;

public class OneSiteManyReceivers {
  interface Shape extends IntSupplier {
    default int more() { return getAsInt() + 100; }
  }

  static class One implements Shape { public int getAsInt() { return 1; } }
  static class Two extends One { public int getAsInt() { return 2; } }
  static class Three extends Two { public int more() { return 3; } }
  enum Four implements Shape { FOUR; public int getAsInt() { return 4; } }
  record Five(int getAsInt) implements Shape { }
  static class Late extends Three {
    public int getAsInt() { return 6; }
    public int more() { return super.more() * 10; }
  }

  static int value(Shape s) { return s.getAsInt(); }

  static int more(Shape s) { return s.more(); }

  static int virtual(One o) { return o.more(); }

  static int hash(Object o) { return o.hashCode(); }

  public static void main(String[] args) {
    Shape[] all = {new One(), new Two(), new Three(), Four.FOUR, new Five(5),
        () -> 7, new One() { public int getAsInt() { return 8; } }};
    int[] values = {1, 2, 2, 4, 5, 7, 8};
    int[] more = {101, 102, 3, 104, 105, 107, 108};
    for (int round = 0; round < 20; round++) {
      int i = round * 5 % all.length;
      equal(values[i], value(all[i]));
      equal(more[i], more(all[i]));
      if (all[i] instanceof One o) equal(more[i], virtual(o));
    }
    equal(6, value(new Late()));
    equal(30, more(new Late()));
    equal(30, virtual(new Late()));
    equal("x".hashCode(), hash("x"));
    equal(0, hash(0));
    int[] array = {1};
    equal(System.identityHashCode(array), hash(array));
    raises(NullPointerException.class, () -> more(null));
  }
}
