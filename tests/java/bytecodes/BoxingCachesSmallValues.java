// Boxing and unboxing: caches, equality, overflow and null (JLS 5.1.7, 5.1.8).
public class BoxingCachesSmallValues {
  static int unbox(Integer i) { return i; }

  public static void main(String[] args) {
    for (int i : new int[]{-129, -128, 0, 127, 128}) {
      Integer a = i, b = i;
      Long c = (long) i, d = (long) i;
      Short e = (short) i, g = (short) i;
      System.out.println(i + " " + (a == b) + (c == d) + (e == g) + a.equals(b)
        + c.equals(i) + a.equals(e));
    }
    Byte b1 = (byte) 200, b2 = (byte) 200;
    Character c1 = 127, c2 = 127, c3 = 128, c4 = 128;
    Boolean t1 = true, t2 = Boolean.valueOf("TRUE");
    System.out.println((b1 == b2) + " " + (c1 == c2) + (c3 == c4) + (t1 == t2));
    Integer n = 126;
    n++;
    ++n;
    n += 2;
    System.out.println(n + " " + n-- + " " + -n);
    Character ch = 'a';
    ch++;
    System.out.println(ch + ch + " " + ch);
    try {
      unbox(null);
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    Object o = 3;
    System.out.println((int) o + (Integer) o);
    try {
      long l = (long) o;
    } catch (ClassCastException e) {
      System.out.println(e.getMessage());
    }
    long w = (int) o;
    double d = (Integer) o / 2;
    System.out.println(w + " " + d);
    Integer x = 1000, y = 1000;
    System.out.println((x <= y) + "" + (x >= y) + (x == y) + (x == 1000));
    Integer[] boxes = {1, 2};
    boxes[0]++;
    boxes[1] += boxes[0];
    System.out.println(boxes[0] + " " + boxes[1]);
  }
}
// -- exit 0
// -- stdout
// -129 falsefalsefalsetruefalsefalse
// -128 truetruetruetruefalsefalse
// 0 truetruetruetruefalsefalse
// 127 truetruetruetruefalsefalse
// 128 falsefalsefalsetruefalsefalse
// true truefalsetrue
// 130 130 -129
// 196 b
// Cannot invoke "java.lang.Integer.intValue()" because "i" is null
// 6
// class java.lang.Integer cannot be cast to class java.lang.Long (java.lang.Integer and java.lang.Long are in module java.base of loader 'bootstrap')
// 3 1.0
// truetruefalsetrue
// 2 4
