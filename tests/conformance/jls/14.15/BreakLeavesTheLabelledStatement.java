// A labelled break leaves any statement of that label, block, loop or switch,
// through the finally clauses and monitors in between.
import static conformance.Check.*;

public class BreakLeavesTheLabelledStatement {
  static String trace = "";

  static int run(int n) {
    int r = 0;
    block: {
      r++;
      if (n == 0) break block;
      r += 10;
      try {
        inner:
        if (n > 1) {
          synchronized (trace) {
            if (n == 2) break inner;
            if (n == 3) break block;
          }
          r += 100;
        } else {
          break block;
        }
        r += 1000;
      } finally {
        trace += "f" + Thread.holdsLock(trace);
      }
      r += 10000;
    }
    return r;
  }

  static String search(int[][] rows, int x) {
    String found = "no";
    rows:
    for (int i = 0; i < rows.length; i++) {
      int j = 0;
      while (true) {
        switch (rows[i].length - j) { case 0: continue rows; }
        if (rows[i][j] == x) { found = i + "," + j; break rows; }
        j++;
      }
    }
    return found;
  }

  public static void main(String[] args) {
    equal(1, run(0));
    equal(11, run(1));
    equal(11011, run(2));
    equal(11, run(3));
    equal(11111, run(4));
    equal("ffalse".repeat(4), trace);
    int[][] rows = {{1, 2}, {}, {3, 4, 5}};
    equal("2,1", search(rows, 4));
    equal("0,0", search(rows, 1));
    equal("no", search(rows, 9));
  }
}
