// tableswitch at the ends of the int range, with holes and with one entry
// (JVMS 6.5 tableswitch).
public class TableswitchExtremes {
  static String top(int i) {
    switch (i) {
      case Integer.MAX_VALUE: return "max";
      case Integer.MAX_VALUE - 1: return "max-1";
      case Integer.MAX_VALUE - 2: return "max-2";
      default: return "other";
    }
  }

  static String bottom(int i) {
    switch (i) {
      case Integer.MIN_VALUE: return "min";
      case Integer.MIN_VALUE + 1: return "min+1";
      case Integer.MIN_VALUE + 3: return "min+3";
      default: return "other";
    }
  }

  static int falling(int i) {
    int n = 0;
    switch (i) {
      case -1: n += 1;
      case 0: n += 10; break;
      default: n += 100;
      case 1: n += 1000;
      case 3: n += 10000;
    }
    return n;
  }

  static int nothing(int i) {
    switch (i) { }
    switch (i) { default: i++; }
    return i;
  }

  static char chars(char c) {
    return switch (c) {
      case 'a', 'e', 'i' -> 'V';
      case 'b', 'c', 'd' -> 'C';
      default -> (char) (c - 1);
    };
  }

  public static void main(String[] args) {
    int[] is = {0, -1, 1, 2, 3, 4, Integer.MAX_VALUE, Integer.MAX_VALUE - 1,
      Integer.MAX_VALUE - 2, Integer.MAX_VALUE - 3, Integer.MIN_VALUE,
      Integer.MIN_VALUE + 1, Integer.MIN_VALUE + 2, Integer.MIN_VALUE + 3,
      Integer.MIN_VALUE + 4};
    for (int i : is)
      System.out.println(i + " " + top(i) + " " + bottom(i) + " " + falling(i)
        + " " + nothing(i));
    for (char c = 'a'; c < 'k'; c++) System.out.print(chars(c));
    System.out.println();
  }
}
// -- exit 0
// -- stdout
// 0 other other 10 1
// -1 other other 11 0
// 1 other other 11000 2
// 2 other other 11100 3
// 3 other other 10000 4
// 4 other other 11100 5
// 2147483647 max other 11100 -2147483648
// 2147483646 max-1 other 11100 2147483647
// 2147483645 max-2 other 11100 2147483646
// 2147483644 other other 11100 2147483645
// -2147483648 other min 11100 -2147483647
// -2147483647 other min+1 11100 -2147483646
// -2147483646 other other 11100 -2147483645
// -2147483645 other min+3 11100 -2147483644
// -2147483644 other other 11100 -2147483643
// VCCCVefgVi
