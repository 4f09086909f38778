// Every kind of array load and store refuses a bad index with a message
// (JVMS 6.5 iaload ... sastore).
public class ArrayIndexMessagesTellIndexAndLength {
  interface Act { void run(); }

  static void attempt(Act act) {
    try {
      act.run();
      System.out.println("nothing");
    } catch (RuntimeException e) {
      System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
    }
  }

  static Object sink;

  public static void main(String[] args) {
    int[] bad = {-1, 2, 3, Integer.MAX_VALUE, Integer.MIN_VALUE};
    boolean[] z = new boolean[2];
    byte[] b = new byte[2];
    char[] c = new char[2];
    short[] s = new short[2];
    int[] i = new int[2];
    long[] l = new long[2];
    float[] f = new float[2];
    double[] d = new double[2];
    Object[] a = new Object[2];
    int[] none = {};
    for (int x : bad) {
      attempt(() -> sink = z[x]);
      attempt(() -> sink = b[x]);
      attempt(() -> sink = c[x]);
      attempt(() -> sink = s[x]);
      attempt(() -> sink = i[x]);
      attempt(() -> sink = l[x]);
      attempt(() -> sink = f[x]);
      attempt(() -> sink = d[x]);
      attempt(() -> sink = a[x]);
      attempt(() -> z[x] = true);
      attempt(() -> b[x] = 1);
      attempt(() -> c[x] = 1);
      attempt(() -> s[x] = 1);
      attempt(() -> i[x]++);
      attempt(() -> l[x] += 1);
      attempt(() -> f[x] = 1);
      attempt(() -> d[x] = 1);
      attempt(() -> a[x] = "x");
    }
    attempt(() -> sink = none[0]);
    attempt(() -> none[0] = 1);
  }
}
// -- exit 0
// -- stdout
// ArrayIndexOutOfBoundsException: Index -1 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index -1 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index -1 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index -1 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index -1 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index -1 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index -1 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index -1 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index -1 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index -1 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index -1 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index -1 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index -1 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index -1 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index -1 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index -1 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index -1 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index -1 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index 2 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index 2 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index 2 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index 2 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index 2 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index 2 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index 2 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index 2 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index 2 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index 2 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index 2 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index 2 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index 2 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index 2 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index 2 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index 2 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index 2 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index 2 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index 3 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index 3 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index 3 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index 3 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index 3 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index 3 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index 3 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index 3 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index 3 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index 3 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index 3 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index 3 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index 3 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index 3 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index 3 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index 3 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index 3 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index 3 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index 2147483647 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index 2147483647 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index 2147483647 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index 2147483647 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index 2147483647 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index 2147483647 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index 2147483647 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index 2147483647 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index 2147483647 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index 2147483647 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index 2147483647 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index 2147483647 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index 2147483647 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index 2147483647 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index 2147483647 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index 2147483647 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index 2147483647 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index 2147483647 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index -2147483648 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index -2147483648 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index -2147483648 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index -2147483648 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index -2147483648 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index -2147483648 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index -2147483648 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index -2147483648 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index -2147483648 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index -2147483648 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index -2147483648 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index -2147483648 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index -2147483648 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index -2147483648 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index -2147483648 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index -2147483648 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index -2147483648 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index -2147483648 out of bounds for length 2
// ArrayIndexOutOfBoundsException: Index 0 out of bounds for length 0
// ArrayIndexOutOfBoundsException: Index 0 out of bounds for length 0
