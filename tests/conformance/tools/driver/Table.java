package driver;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** The counts by section that the terminal shows. */
final class Table {
  private final Map<String, int[]> rows =
      new TreeMap<>(Table::compareSections);
  private final int[] total = new int[7];

  /** Sections in the order of the book: numbers as numbers. */
  static int compareSections(String a, String b) {
    String[] x = a.split("[ .]"), y = b.split("[ .]");
    for (int i = 0; i < x.length && i < y.length; i++) {
      boolean numbers = x[i].matches("\\d+") && y[i].matches("\\d+");
      int c = numbers
          ? Integer.compare(Integer.parseInt(x[i]), Integer.parseInt(y[i]))
          : x[i].compareTo(y[i]);
      if (c != 0) return c;
    }
    return Integer.compare(x.length, y.length);
  }

  Table(Collection<Result> results, boolean everySection) {
    for (Result r : results) {
      String s = r.test().section;
      int space = s.indexOf(' ');
      String[] numbers = s.substring(space + 1).split("\\.");
      if (!everySection && numbers.length > 2)
        s = s.substring(0, space + 1) + numbers[0] + "." + numbers[1];
      add(rows.computeIfAbsent(s, k -> new int[7]), r);
      add(total, r);
    }
  }

  private static void add(int[] row, Result r) {
    row[0]++;
    row[r.verdict().ordinal() < 4 ? 1 + r.verdict().ordinal() : 5]++;
    if (!r.passed() && r.known() != null) row[6]++;
  }

  private static void line(String name, int[] row) {
    System.out.printf("%-24s %6d %7d %7d %8d %10d %6d %6d%n", name, row[0],
        row[1], row[2], row[3], row[4], row[5], row[6]);
  }

  void print() {
    System.out.printf("%-24s %6s %7s %7s %8s %10s %6s %6s%n", "section",
        "tests", "passed", "failed", "crashed", "timed out", "other", "known");
    rows.forEach((s, row) -> {
      int space = s.indexOf(' ');
      line(s.substring(0, space).toUpperCase() + s.substring(space), row);
    });
    line("all", total);
  }
}
