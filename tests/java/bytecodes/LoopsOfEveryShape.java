// while, do, for, labelled break and continue, and dead ends (JLS 14.12-14.16).
public class LoopsOfEveryShape {
  public static void main(String[] args) {
    StringBuilder s = new StringBuilder();
    outer:
    for (int i = 0; ; i++) {
      int j = 0;
      do {
        if (j == 2) continue outer;
        if (i == 3) break outer;
        s.append(i).append(j).append(' ');
      } while (++j < 5);
    }
    System.out.println(s);
    s.setLength(0);
    block: {
      for (char c : "labelled".toCharArray()) {
        if (c == 'e') break block;
        s.append(c);
      }
      s.append("never");
    }
    int n = 10;
    while (n-- > 0) {
      if (n % 3 == 0) continue;
      s.append(n);
    }
    System.out.println(s);
    s.setLength(0);
    for (int a = 0, b = 10; a < b; a += 2, b--) s.append(a * b).append(',');
    for (String each : new String[0]) s.append(each);
    for (int[] row : new int[][]{{1, 2}, {}, {3}})
      for (long v : row) s.append(v);
    System.out.println(s);
    int x = 0;
    for (;;) {
      try {
        if (x++ > 40) break;
        if (x == 2) continue;
        x += Math.abs(10 / (x - 4));
      } catch (ArithmeticException e) {
        x = 100;
      } finally {
        x++;
      }
    }
    System.out.println(x);
    long l = 1L << 40;
    int steps = 0;
    while (l != 1) {
      l = (l & 1) == 0 ? l / 2 : 3 * l + 1;
      steps++;
    }
    System.out.println(steps);
  }
}
// -- exit 0
// -- stdout
// 00 01 10 11 20 21 
// lab875421
// 0,18,32,42,123
// 43
// 40
