package driver;

/** The difference of two texts, line by line. */
final class Diff {
  private Diff() {}

  /** Lines with `-` for what was expected, `+` for what came instead. */
  static String of(String expected, String actual) {
    String[] a = expected.split("\n", -1), b = actual.split("\n", -1);
    if (a.length > 2000 || b.length > 2000)
      return "-" + expected + "\n+" + actual.substring(0,
          Math.min(actual.length(), 4000)) + "\n";
    int[][] common = new int[a.length + 1][b.length + 1];
    for (int i = a.length - 1; i >= 0; i--)
      for (int j = b.length - 1; j >= 0; j--)
        common[i][j] = a[i].equals(b[j]) ? common[i + 1][j + 1] + 1
            : Math.max(common[i + 1][j], common[i][j + 1]);
    StringBuilder s = new StringBuilder();
    int i = 0, j = 0;
    while (i < a.length || j < b.length) {
      if (i < a.length && j < b.length && a[i].equals(b[j])) {
        s.append("  ").append(a[i++]).append('\n');
        j++;
      } else if (j == b.length
          || (i < a.length && common[i + 1][j] >= common[i][j + 1])) {
        s.append("- ").append(a[i++]).append('\n');
      } else {
        s.append("+ ").append(b[j++]).append('\n');
      }
    }
    return s.toString();
  }
}
