// A class may make objects of itself while its initialiser runs; they see the
// statics as they are so far.
// also: 5.5, jls 12.4.2
import static conformance.Check.*;

public class InItsOwnInitialiser {
  static class Self {
    static final Self first = new Self();
    static int count = 10;
    static final Self second = new Self();
    static final int CONSTANT = 7;
    static final Integer boxed = 8;
    final int seen, constant;
    final Integer box;

    Self() {
      seen = count++;
      constant = CONSTANT;
      box = boxed;
    }
  }

  public static void main(String[] args) {
    equal(0, Self.first.seen);
    equal(10, Self.second.seen);
    equal(11, Self.count);
    equal(7, Self.first.constant);
    same(null, Self.second.box);
    equal(8, (int) new Self().box);
  }
}
