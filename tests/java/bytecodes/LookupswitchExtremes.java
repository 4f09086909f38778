// lookupswitch with sparse keys, ordered as signed ints (JVMS 6.5
// lookupswitch), in statements and in expressions with yield.
public class LookupswitchExtremes {
  static int sparse(int i) {
    switch (i) {
      case Integer.MIN_VALUE: return 1;
      case -1000000: return 2;
      case -1: return 3;
      case 0: return 4;
      case 1000: return 5;
      case 1000000: return 6;
      case Integer.MAX_VALUE: return 7;
    }
    return -1;
  }

  static String single(int i) {
    switch (i) {
      case 0x40000000: return "one";
      default: return "no";
    }
  }

  static long expression(int i) {
    return 5L + switch (i) {
      case 10, 100, 1000 -> {
        int n = 0;
        for (int k = i; k > 0; k /= 10) n++;
        yield n;
      }
      case -50000 -> throw new IllegalArgumentException("no " + i);
      default -> i * 2L;
    };
  }

  public static void main(String[] args) {
    int[] is = {Integer.MIN_VALUE, Integer.MIN_VALUE + 1, -1000001, -1000000,
      -999999, -2, -1, 0, 1, 999, 1000, 1001, 1000000, Integer.MAX_VALUE - 1,
      Integer.MAX_VALUE, 0x40000000, 10, 100};
    for (int i : is)
      System.out.println(i + " " + sparse(i) + " " + single(i) + " "
        + expression(i));
    try {
      expression(-50000);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    int total = 0;
    for (int i = -5; i < 5; i++) {
      switch (i * 1000) {
        case -4000: continue;
        case 0: total += 7; break;
        case 3000: total += 1000;
        case 2000: total += 100;
      }
      total++;
    }
    System.out.println(total);
  }
}
// -- exit 0
// -- stdout
// -2147483648 1 no -4294967291
// -2147483647 -1 no -4294967289
// -1000001 -1 no -1999997
// -1000000 2 no -1999995
// -999999 -1 no -1999993
// -2 -1 no 1
// -1 3 no 3
// 0 4 no 5
// 1 -1 no 7
// 999 -1 no 2003
// 1000 5 no 9
// 1001 -1 no 2007
// 1000000 6 no 2000005
// 2147483646 -1 no 4294967297
// 2147483647 7 no 4294967299
// 1073741824 -1 one 2147483653
// 10 -1 no 7
// 100 -1 no 8
// no -50000
// 1216
