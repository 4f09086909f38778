// The array of an enhanced for is evaluated once and its length taken once;
// its components are read round by round, converted to the variable's type.
// raises: NullPointerException
import static conformance.Check.*;

public class ForEachOverArrays {
  static int evaluated;
  static int[] array(int... a) { evaluated++; return a; }

  public static void main(String[] args) {
    int[] a = {1, 2, 3};
    String s = "";
    for (int x : a) {
      s += x;
      x = 9;
      a[2] = 7;
      a = new int[] {5, 5, 5, 5};
    }
    equal("127", s);
    for (long x : array(4, 5)) s += x;
    equal(1, evaluated);
    for (int x : new char[] {'a'}) s += x;
    for (Integer x : new int[] {6}) s += x.hashCode();
    for (double x : new Byte[] {1}) s += x;
    for (int[] row : new int[][] {{1}, {}, {2, 3}}) for (int x : row) s += x;
    equal("127459761.0123", s);
    for (int x : new int[0]) s += "never";
    raises(NullPointerException.class, () -> {
      for (int x : (int[]) null) evaluated++;
    });
    raises(NullPointerException.class, () -> {
      for (int x : new Integer[] {1, null, 3}) evaluated++;
    });
    equal(2, evaluated);
    outer:
    for (Object[] row : new Object[][] {{1, 2}, {3}, {4, 5}})
      for (Object o : row) {
        if (o.equals(2) || o.equals(3)) continue outer;
        s += o;
      }
    equal("127459761.0123145", s);
  }
}
