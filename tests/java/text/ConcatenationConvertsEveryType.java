// String concatenation of every type, with null and evaluation order (JLS
// 15.18).
public class ConcatenationConvertsEveryType {
  static int calls;

  static String next(String s) {
    return ++calls + s;
  }

  static class Nasty {
    @Override public String toString() {
      return null;
    }
  }

  public static void main(String[] args) {
    byte b = -1;
    short s = 300;
    char c = 'x';
    long l = Long.MIN_VALUE;
    float f = 1e10f;
    double d = -0.0;
    boolean z = true;
    Object o = null;
    int[] none = null;
    System.out.println("" + b + s + c + l + f + d + z + o + none);
    System.out.println(1 + 2 + "3" + 4 + 5);
    System.out.println('a' + 'b' + "" + 'a' + 'b');
    System.out.println(next("a") + next("b") + next("c"));
    System.out.println("n" + new Nasty() + new Nasty());
    String grow = "x";
    grow += 1;
    grow += 'y';
    grow += null;
    grow += 2.5f;
    System.out.println(grow);
    Object any = "obj";
    any += "ect";
    System.out.println(any);
    String[] array = {"p"};
    int i = 0;
    array[i++] += "q" + i;
    System.out.println(array[0] + i);
    final String constant = "con" + "stant" + 1 + true + 'c' + 1.0f;
    System.out.println(constant == "constant1truec1.0");
    System.out.println("\u00e9".length() + "\u4e2d" .length() + "" + (char) 65);
    System.out.println("\1\2" + c + "\u0001" + l + "\u0002".length());
    System.out.println((String) null + null);
    System.out.println("" + Float.NaN + Double.MIN_VALUE + Float.MIN_VALUE +
        100.0
        + 1e7 + 1.0E-3 + 9999999.0 + 123456789.0f);
    System.out.println("a" + (c + 1) + (char) (c + 1) + -b);
    String many = "" + 0 + 1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9 + b + c + d + f + l
        + s
        + z + o + 0 + 1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9 + b + c + d + f + l + s
            + z;
    System.out.println(many.hashCode());
  }
}
// -- exit 0
// -- stdout
// -1300x-92233720368547758081.0E10-0.0truenullnull
// 3345
// 195ab
// 1a2b3c
// nnullnull
// x1ynull2.5
// object
// pq11
// true
// 2A
// x-92233720368547758081
// nullnull
// NaN4.9E-3241.4E-45100.01.0E70.0019999999.01.23456792E8
// a121y1
// -1466372333
