// An array for which there is no room is an OutOfMemoryError, after all of its
// dimensions were evaluated; the machine goes on, and smaller ones are made.
// raises: OutOfMemoryError
import static conformance.Check.*;

public class ArraysTooLargeForTheHeap {
  static String trace = "";
  static int see(int i) { trace += i % 1000; return i; }

  static Object kept;

  public static void main(String[] args) {
    Class<?> oom = OutOfMemoryError.class;
    raises(oom, () -> kept = new long[Integer.MAX_VALUE]);
    raises(oom, () -> kept = new Object[Integer.MAX_VALUE - 2]);
    raises(oom, () -> kept = new double[see(3)][see(Integer.MAX_VALUE)]);
    raises(oom, () -> kept = new long[see(1 << 10)][see(1 << 27)][see(2)]);
    equal("364724728" + "2", trace);
    same(null, kept);
    raises(oom, () -> kept = new byte[3][Integer.MAX_VALUE].clone());
    kept = new int[1000];
    equal(1000, ((int[]) kept).length);
  }
}
