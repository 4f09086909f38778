// Arrays larger than the nursery, of all types, survive and copy right.
// options: -Xmx64m
import java.util.Arrays;

public class LargeArraysKeepTheirContents {
  public static void main(String[] args) {
    byte[] b = new byte[3_000_001];
    b[0] = 1;
    b[b.length - 1] = -1;
    long[] l = new long[300_000];
    Arrays.setAll(l, i -> (long) i * i);
    Object[] o = new Object[200_000];
    for (int i = 0; i < o.length; i += 1000) o[i] = "o" + i;
    char[] c = new char[1_000_000];
    Arrays.fill(c, 'x');
    double[][] m = new double[300][300];
    for (int i = 0; i < 300; i++) m[i][299 - i] = i;
    System.gc();
    for (int i = 0; i < 3000; i++) o[i] = new int[]{i};
    System.gc();
    long sum = 0;
    for (int i = 0; i < 3000; i++) sum += ((int[]) o[i])[0];
    System.out.println(sum + " " + o[199_000] + " " + o[199_001]);
    System.out.println(b[0] + " " + b[1_500_000] + " " + b[3_000_000] + " " + l[299_999]);
    System.arraycopy(l, 0, l, 100_000, 200_000);
    System.out.println(l[100_000] + " " + l[299_999]);
    System.arraycopy(l, 1, l, 0, 299_999);
    System.out.println(l[0] + " " + l[299_998]);
    Object[] p = o.clone();
    o[5] = null;
    System.gc();
    System.out.println(((int[]) p[5])[0] + " " + p.length + " " + new String(c).hashCode());
    double trace = 0;
    for (int i = 0; i < 300; i++) trace += m[i][299 - i];
    System.out.println(trace);
    int[] copy = Arrays.copyOfRange(new int[]{1, 2, 3}, 1, 700_000);
    System.out.println(copy[0] + copy[1] + copy[2] + " " + copy.length);
  }
}
// -- exit 0
// -- stdout
// 4498500 o199000 null
// 1 0 -1 89999400001
// 0 39999600001
// 1 39999600001
// 5 200000 -1857232896
// 44850.0
// 5 699999
