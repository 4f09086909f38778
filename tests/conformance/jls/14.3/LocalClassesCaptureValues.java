// A local class takes the values that its captured variables have where it is
// made, each object its own; the class is one for all evaluations.
import java.util.*;
import static conformance.Check.*;

public class LocalClassesCaptureValues {
  interface Get { String get(); }

  final String outer = "o";

  List<Get> make(int n) {
    List<Get> all = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      int square = i * i;
      long big = (long) i << 40;
      double half = i / 2.0;
      String text;
      if (i % 2 == 0) text = "even"; else text = "odd";
      class Local implements Get {
        int calls = square;
        public String get() {
          return outer + square + text + big % 7 + half + calls++ + n;
        }
        Local again() { return new Local(); }
      }
      Local l = new Local();
      l.get();
      all.add(l);
      all.add(l.again());
    }
    return all;
  }

  static int factorial(int n) {
    class F { int of(int k) { return k == 0 ? 1 : k * new F().of(k - 1); } }
    return new F().of(n);
  }

  public static void main(String[] args) {
    List<Get> all = new LocalClassesCaptureValues().make(3);
    equal("o0even00.013", all.get(0).get());
    equal("o0even00.003", all.get(1).get());
    equal("o1odd20.523", all.get(2).get());
    equal("o1odd20.513", all.get(3).get());
    equal("o4even41.053", all.get(4).get());
    same(all.get(0).getClass(), all.get(5).getClass());
    equal(120, factorial(5));
  }
}
