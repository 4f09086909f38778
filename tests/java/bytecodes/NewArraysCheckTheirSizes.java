// newarray, anewarray and multianewarray: negative sizes, zero dimensions,
// default values (JVMS 6.5 multianewarray).
public class NewArraysCheckTheirSizes {
  interface Make { Object make(); }

  static void attempt(Make make) {
    try {
      Object a = make.make();
      System.out.println(a.getClass().getName() + " "
        + java.lang.reflect.Array.getLength(a));
    } catch (RuntimeException e) {
      System.out.println(e);
    }
  }

  static int minus(int n) { return -n; }

  public static void main(String[] args) {
    attempt(() -> new int[minus(1)]);
    attempt(() -> new Object[minus(Integer.MIN_VALUE)]);
    attempt(() -> new String[0]);
    attempt(() -> new int[2][minus(3)]);
    attempt(() -> new int[0][minus(3)]);
    attempt(() -> new int[minus(2)][minus(3)]);
    attempt(() -> new int[0][7][9]);
    attempt(() -> new long[3][][]);
    attempt(() -> new String[1][2][3][4]);
    attempt(() -> new byte[1][0][minus(5)][1]);
    int[][][] cube = new int[2][3][4];
    cube[1][2][3] = 5;
    System.out.println(cube.length + " " + cube[0].length + " "
      + cube[1][2].length + " " + cube[0][2][3] + (cube[0][0] != cube[0][1]));
    int[][][] part = new int[2][2][];
    System.out.println(part[1][1] + " " + part.getClass().getComponentType());
    System.out.println((new boolean[1][1])[0][0] + " " + (int) (new char[1])[0]
      + " " + (new double[1])[0] + " " + (new String[1])[0] + " "
      + (new float[1][1])[0][0] + " " + (new long[1])[0]);
    int[] order = {0};
    try {
      int[][] never = new int[order[0]++][minus(++order[0])];
      System.out.println("made");
    } catch (NegativeArraySizeException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(order[0]);
  }
}
// -- exit 0
// -- stdout
// java.lang.NegativeArraySizeException: -1
// java.lang.NegativeArraySizeException: -2147483648
// [Ljava.lang.String; 0
// java.lang.NegativeArraySizeException: -3
// java.lang.NegativeArraySizeException: -3
// java.lang.NegativeArraySizeException: -2
// [[[I 0
// [[[J 3
// [[[[Ljava.lang.String; 1
// java.lang.NegativeArraySizeException: -5
// 2 3 4 0true
// null class [[I
// false 0 0.0 null 0.0 0
// -2
// 2
