// A thousand frames, each holding references in variables and on its operand
// stack, find them again after collections at the bottom.
// also: 2.5
import static conformance.Check.*;

public class FramesKeepTheirReferences {
  static final class Cell {
    final int n;
    Cell(int n) { this.n = n; }
  }

  static int join(Cell a, int result, Cell b) { return a.n + result + b.n; }

  static int down(int n, Object unused) {
    Cell first = new Cell(n);
    long between = n * 10_000_000_000L;
    if (n == 0) {
      System.gc();
      new int[1000].clone();
      System.gc();
      return 0;
    }
    int sum = join(new Cell(2 * n), down(n - 1, first), first);
    equal(n * 10_000_000_000L, between);
    if (n % 100 == 0) System.gc();
    equal(n, first.n);
    return sum;
  }

  public static void main(String[] args) {
    int expected = 0;
    for (int i = 1; i <= 1000; i++) expected += 3 * i;
    equal(expected, down(1000, null));
  }
}
