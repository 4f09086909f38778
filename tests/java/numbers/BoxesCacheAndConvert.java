// Boxing: caches, equality, unboxing of null, numeric promotion (JLS 5.1.7).
import java.util.*;

public class BoxesCacheAndConvert {
  static String kind(Object o) { return "Object " + o.getClass()
      .getSimpleName(); }
  static String kind(int i) { return "int"; }
  static String kind(long l) { return "long"; }
  static String kind(Integer i) { return "Integer"; }
  static String kind(double d) { return "double"; }

  public static void main(String[] args) {
    Integer a = 127, b = 127, c = 128, d = 128;
    System.out.println((a == b) + " " + (c == d) + " " + c.equals(d) + " " +
        (c <= d));
    Long l = 127L;
    System.out.println(l.equals(127) + " " + l.equals(127L) + " " + (l == 127));
    Character x = 'x', y = 'x';
    Boolean t = true;
    Byte e = (byte) -128, f = (byte) -128;
    System.out.println((x == y) + " " + (t == Boolean.TRUE) + " " + (e == f));
    byte small = 1;
    short s = 2;
    char ch = 'c';
    System.out.println(kind(small) + " " + kind(s) + " " + kind(ch) + " " +
        kind(1L) + " "
        + kind(1f) + " " + kind(a) + " " + kind(l) + " " + kind((Object) 'c'));
    Integer none = null;
    try {
      int i = none;
    } catch (NullPointerException n) {
      System.out.println("unboxed null");
    }
    Object o = true ? 1 : "one";
    Object p = true ? 1 : 2.0;
    Object q = false ? 'a' : 98;
    System.out.println(o + " " + p + " " + q);
    Integer n = 5;
    n++;
    n += 2;
    n = -n;
    System.out.println(n + " " + (n << 2) + " " + ~n);
    Map<Character, Integer> counts = new TreeMap<>();
    for (char k : "hello".toCharArray()) counts.merge(k, 1, Integer::sum);
    System.out.println(counts);
    List<Integer> list = new ArrayList<>(List.of(10, 20, 30));
    list.remove(1);
    list.remove(Integer.valueOf(30));
    System.out.println(list);
    System.out.println(Integer.valueOf(65).byteValue() + Double.valueOf(2.9)
        .longValue()
        + Long.valueOf(1L << 33).intValue() + " " + Short.valueOf((short) 5)
            .hashCode());
    Number[] numbers = {1, 2L, 3f, 4.0, (short) 5, (byte) 6};
    double sum = 0;
    for (Number v : numbers) sum += v.doubleValue();
    System.out.println(sum);
    Object[] objects = {1, 'a', 1L, 1f, 1.0, true, "s", null, (byte) 1};
    for (Object v : objects) {
      System.out.print((v instanceof Number) + (v instanceof Comparable ? "c " :
          " "));
    }
    System.out.println();
  }
}
// -- exit 0
// -- stdout
// true false true true
// false true true
// true true true
// int int int long double Integer Object Long Object Character
// unboxed null
// 1 1.0 b
// -8 -32 7
// {e=1, h=1, l=2, o=1}
// [10]
// 67 5
// 21.0
// truec falsec truec truec truec falsec falsec false truec 
