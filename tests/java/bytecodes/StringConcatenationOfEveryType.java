// invokedynamic makeConcatWithConstants for every type, long chains and
// constants with tag characters (JLS 15.18.1).
public class StringConcatenationOfEveryType {
  static class Named { public String toString() { return null; } }

  public static void main(String[] args) {
    boolean z = true; byte b = -1; char c = 'c'; short s = -300; int i = 1 << 30;
    long l = 1L << 60; float f = 1.5e10f; double d = 1e-5; String n = null;
    Object o = new Named();
    System.out.println("" + z + b + c + s + i + l + f + d + n + o);
    System.out.println(z + "|" + b + "|" + c + "|" + s + "|" + i + "|" + l);
    System.out.println(1 + 2 + "3" + 4 + 5 + 'c' + (char) (c + 1) + (c + 1));
    System.out.println("tags \1 " + i + " \2 " + l + "\1\2");
    String t = "x";
    t += 1;
    t += 'y';
    t += null;
    t += 2.5f + t + new char[]{'q'}.length;
    System.out.println(t);
    String u = "\u20ac";
    System.out.println((u + c).length() + " " + (u + i + u).length() + " "
      + (u + "latin").equals("\u20aclatin"));
    String many = "" + i + l + i + l + i + l + i + l + i + l + i + l + i + l
      + i + l + i + l + i + l + i + l + i + l + i + l + i + l + i + l + i + l;
    System.out.println(many.length() + " " + many.hashCode());
    final String k = "const";
    System.out.println((k + "ant") == "constant");
    System.out.println((n + "s" == "nulls") + " " + (n + n) + n);
    System.out.println("" + Integer.MIN_VALUE + Long.MIN_VALUE + -0.0 + -0f
      + Float.NaN + (byte) 128 + (short) 32768);
  }
}
// -- exit 0
// -- stdout
// true-1c-300107374182411529215046068469761.50000005E101.0E-5nullnull
// true|-1|c|-300|1073741824|1152921504606846976
// 3345cd100
// tags  1073741824  1152921504606846976
// x1ynull2.5x1ynull1
// 2 12 true
// 464 1655934720
// true
// false nullnullnull
// -2147483648-9223372036854775808-0.0-0.0NaN-128-32768
