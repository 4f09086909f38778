// The forms of dup2, dup2_x1 and dup2_x2 that javac emits for compound
// assignment of fields and array elements used as values (JVMS 6.5 dup2_x2).
public class DuplicationOfLongsAndDoubles {
  long l = 5;
  double d = 0.5;
  static long sl = 7;
  static double sd = 1.5;
  int i = 3;
  static int[] ia = {1, 2, 3};
  static long[] la = {10, 20, 30};
  static double[] da = {1, 2, 3};
  static byte[] ba = {1, 2, 127};
  static char[] ca = {'a', 'b'};
  static String[] sa = {"x", null};

  public static void main(String[] args) {
    var o = new DuplicationOfLongsAndDoubles();
    System.out.println(o.l++ + " " + ++o.l + " " + (o.l += 3) + " " + o.l--);
    System.out.println(o.d++ + " " + ++o.d + " " + (o.d *= 3) + " " + o.d);
    System.out.println(sl++ + " " + (sl <<= 33) + " " + sl + " " + --sl);
    System.out.println(sd-- + " " + (sd /= 3) + " " + (sd %= 0.1));
    System.out.println(o.i++ + o.i++ * (o.i -= 2) + o.i);
    int k = 0;
    System.out.println(ia[k++]++ + " " + (ia[k++] += 5) + " " + ++ia[k] + " " + k);
    k = 0;
    System.out.println(la[k++]++ + " " + (la[k++] *= 5) + " " + --la[k] + " "
      + la[0] + " " + la[1] + " " + la[2]);
    System.out.println((da[0] += la[1]) + " " + da[1]-- + " " + (da[2] = sd = 4));
    System.out.println(ba[2]++ + " " + ba[2] + " " + (ba[1] *= 100) + " "
      + ca[0]++ + " " + (ca[0] += 1) + " " + (sa[1] += sa[0] += "y"));
    long a, b, c;
    a = b = c = la[0] = o.l = 99;
    double e = o.d = sd = da[1] = a + b;
    System.out.println(a + b + c + la[0] + o.l + " " + e + sd + da[1]);
    int[][] m = {{1, 2}, {3, 4}};
    m[m[0][0]++][m[0][0] - 1] += m[1][1]++;
    System.out.println(m[0][0] + " " + m[0][1] + " " + m[1][0] + " " + m[1][1]);
    la[(int) (la[2] & 1)] += o.l++ + (la[1] -= 1);
    System.out.println(la[0] + " " + la[1] + " " + la[2]);
  }
}
// -- exit 0
// -- stdout
// 5 7 10 10
// 0.5 2.5 7.5 7.5
// 7 68719476736 68719476736 68719476735
// 1.5 0.16666666666666666 0.06666666666666665
// 18
// 1 7 4 2
// 10 100 29 11 100 29
// 101.0 2.0 4.0
// 127 -128 -56 a c nullxy
// 495 198.0198.0198.0
// 2 2 3 8
// 99 298 29
