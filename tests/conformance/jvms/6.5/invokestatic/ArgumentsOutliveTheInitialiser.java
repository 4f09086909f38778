// The operands of an instruction that initialises a class are there when the
// initialiser is done, though it called, made garbage and collected.
// also: 6.5.putstatic, 6.5.new, 6.5.getstatic, 5.5
import static conformance.Check.*;

public class ArgumentsOutliveTheInitialiser {
  static int[] fresh(int n) { return new int[] {n}; }

  static int work() {
    int sum = 0;
    for (int i = 0; i < 20; i++) {
      sum += fresh(i)[0];
      if (i % 5 == 0) System.gc();
    }
    return sum;
  }

  static class Callee {
    static int x = work();

    static long call(int[] a, long b, double c, int[] d) {
      return a[0] + b + (long) c + d[0];
    }
  }

  static class Holder {
    static int x = work();
    static int[] field;
  }

  static class Made {
    static int x = work();
    final int[] a;

    Made(int[] a) { this.a = a; }
  }

  static class Read { static int[] value = {work()}; }

  static long three(int[] a, int[] b, int[] c) { return a[0] + 2 * b[0] + 4 * c[0]; }

  public static void main(String[] args) {
    equal(1 + 5_000_000_000L + 7 + 9,
        Callee.call(fresh(1), 5_000_000_000L, 7.5, fresh(9)));
    Holder.field = fresh(3);
    equal(3, Holder.field[0]);
    equal(6, new Made(fresh(6)).a[0]);
    equal(10 + 2 * 190 + 4 * 11L, three(fresh(10), Read.value, fresh(11)));
  }
}
