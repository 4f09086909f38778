// A loop without a condition is left by the exception that ends it, with all
// that its rounds did; it may be entered again.
// also: 2.10
import static conformance.Check.*;

public class LoopLeftByAnException {
  static int sum(int[] a) {
    int sum = 0;
    try {
      for (int i = 0;; i++) sum += a[i];
    } catch (ArrayIndexOutOfBoundsException e) {
      return sum;
    }
  }

  static int steps(Object[] list) {
    int n = 0;
    while (true) {
      try {
        while (true) {
          n++;
          list = (Object[]) list[0];
        }
      } catch (ClassCastException e) {
        n += 1000;
        list = (Object[]) list[1];
      } catch (NullPointerException e) {
        return n;
      }
    }
  }

  public static void main(String[] args) {
    equal(6, sum(new int[] {1, 2, 3}));
    equal(0, sum(new int[0]));
    raises(NullPointerException.class, () -> sum(null));
    Object[] end = {null};
    Object[] chain = {"x", new Object[] {new Object[] {end}}};
    equal(1005, steps(chain));
    equal(2, steps(end));
  }
}
