// Where several things are wrong, the first in evaluation order is thrown
// (JLS 15.13, 15.26, 15.16).
public class ArrayAndCastFailuresInExpressions {
  interface Act { Object run(); }
  static int log;
  static int i(int v) { log = log * 10 + v; return v; }
  static Object[] none;
  static Object[] strings = new String[2];
  static int[] ints = new int[2];

  static void t(Act a) {
    log = 0;
    try {
      System.out.println(a.run() + " " + log);
    } catch (RuntimeException e) {
      System.out.println(e.getClass().getSimpleName() + " " + log);
    }
  }

  public static void main(String[] args) {
    t(() -> none[i(1)] = i(2));
    t(() -> strings[i(5)] = i(2));
    t(() -> strings[i(1)] = (Object) i(2));
    t(() -> ints[i(3)] = i(1) / i(0));
    t(() -> ints[i(3)] += i(1) / i(0));
    t(() -> ints[i(1)] /= i(0));
    t(() -> ((int[]) (Object) strings)[i(1)]);
    t(() -> (String) (Object) i(4));
    t(() -> new int[i(2)][-i(3)][i(4)]);
    t(() -> new int[]{i(1), i(2) / i(0), i(3)});
    t(() -> "abc".charAt(i(7)) + i(8));
    t(() -> ((String) null).charAt(i(7)));
    t(() -> strings[i(0)].equals(i(9)));
    t(() -> { synchronized ((Object) strings[i(1)]) { return i(3); } });
    t(() -> { throw (RuntimeException) strings[i(2)]; });
    t(() -> ints[i(0)]++ + ints[i(0)] * ints[i(2)]);
    System.out.println(ints[0] + " " + strings[1]);
  }
}
// -- exit 0
// -- stdout
// NullPointerException 12
// ArrayIndexOutOfBoundsException 52
// ArrayStoreException 12
// ArithmeticException 310
// ArrayIndexOutOfBoundsException 3
// ArithmeticException 10
// ClassCastException 0
// ClassCastException 4
// NegativeArraySizeException 234
// ArithmeticException 120
// StringIndexOutOfBoundsException 7
// NullPointerException 7
// NullPointerException 9
// NullPointerException 1
// ArrayIndexOutOfBoundsException 2
// ArrayIndexOutOfBoundsException 2
// 1 null
