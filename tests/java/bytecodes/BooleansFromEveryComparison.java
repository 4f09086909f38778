// Conditions stored as values: all if and if_icmp forms, null checks,
// references (JVMS 6.5 if<cond>).
public class BooleansFromEveryComparison {
  static boolean[] of(int a, int b) {
    return new boolean[]{a == b, a != b, a < b, a >= b, a > b, a <= b,
      a == 0, a != 0, a < 0, a >= 0, a > 0, a <= 0};
  }

  static boolean[] of(Object a, Object b) {
    return new boolean[]{a == b, a != b, a == null, b != null, !(a == b),
      a == null && b == null, a != null || b == null};
  }

  static String s(boolean[] z) {
    StringBuilder b = new StringBuilder();
    for (boolean x : z) b.append(x ? '1' : '0');
    return b.toString();
  }

  static int count(int n) {
    int c = 0;
    if (n > 10) c++;
    if (!(n > 10)) c += 2;
    if (n > 0 && n % 2 == 0 || n < -5) c += 4;
    if ((n > 0 || n < -5) && n != 7) c += 8;
    if (n > 0 ? n < 5 : n > -5) c += 16;
    while (n > 100) n -= 100;
    return c + n;
  }

  public static void main(String[] args) {
    int[] is = {0, 1, -1, 5, Integer.MAX_VALUE, Integer.MIN_VALUE};
    for (int a : is) {
      for (int b : is) System.out.print(s(of(a, b)) + " ");
      System.out.println();
    }
    Object o = new Object();
    Object[] os = {null, o, new Object(), "s"};
    for (Object a : os) {
      for (Object b : os) System.out.print(s(of(a, b)) + " ");
      System.out.println();
    }
    for (int n : new int[]{-9, -3, 0, 3, 7, 8, 12, 345}) System.out.print(count(n) + " ");
    System.out.println();
  }
}
// -- exit 0
// -- stdout
// 100101100101 011001100101 010110100101 011001100101 011001100101 010110100101 
// 010110010110 100101010110 010110010110 011001010110 011001010110 010110010110 
// 011001011001 011001011001 100101011001 011001011001 011001011001 010110011001 
// 010110010110 010110010110 010110010110 100101010110 011001010110 010110010110 
// 010110010110 010110010110 010110010110 010110010110 100101010110 010110010110 
// 011001011001 011001011001 011001011001 011001011001 011001011001 100101011001 
// 1010011 0111100 0111100 0111100 
// 0100101 1001001 0101101 0101101 
// 0100101 0101101 1001001 0101101 
// 0100101 0101101 0101101 1001001 
// 5 15 18 29 9 22 25 54 
