// A null receiver is a NullPointerException however little the method does and
// however it is bound: final, private, a getter, a setter, an empty one.
// raises: NullPointerException
import static conformance.Check.*;

public class NullReceiversOfShortMethods {
  static int called;
  int field;

  void empty() { }
  int constant() { return 5; }
  int get() { return field; }
  void set(int i) { field = i; }
  final int last() { return 6; }
  private int own() { return 7; }
  NullReceiversOfShortMethods self() { return this; }
  static int argument() { return ++called; }

  static final class Leaf extends NullReceiversOfShortMethods {
    @Override int constant() { return 8; }
  }

  static void all(NullReceiversOfShortMethods o, Leaf leaf) {
    Class<?> error = NullPointerException.class;
    raises(error, () -> o.empty());
    raises(error, () -> o.constant());
    raises(error, () -> o.get());
    raises(error, () -> o.set(argument()));
    raises(error, () -> o.last());
    raises(error, () -> o.own());
    raises(error, () -> o.self());
    raises(error, () -> leaf.constant());
    raises(error, () -> leaf.set(argument()));
    raises(error, () -> o.hashCode());
    raises(error, () -> o.getClass());
  }

  public static void main(String[] args) {
    for (int i = 0; i < 3; i++) {
      NullReceiversOfShortMethods o = new NullReceiversOfShortMethods();
      o.empty();
      o.set(i);
      equal(i + 5 + 6 + 7, o.get() + o.constant() + o.last() + o.own());
      equal(8, new Leaf().constant());
      same(o, o.self());
      all(null, null);
    }
    // Arguments are computed before the receiver is tested.
    equal(6, called);
  }
}
