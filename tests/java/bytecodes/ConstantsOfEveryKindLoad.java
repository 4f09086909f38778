// ldc, ldc_w, ldc2_w, bipush, sipush and the short constant forms give the
// exact value (JVMS 6.5 ldc).
public class ConstantsOfEveryKindLoad {
  public static void main(String[] args) throws Throwable {
    int[] is = {-1, 0, 1, 5, 6, 127, 128, -128, -129, 32767, 32768, -32768,
      -32769, 0x7FFFFFFF, 0x80000000};
    for (int i : is) System.out.print(i + " ");
    System.out.println();
    long[] ls = {0, 1, 2, -1, 0x7FFFFFFFFFFFFFFFL, 0x8000000000000000L};
    for (long l : ls) System.out.print(l + " ");
    System.out.println();
    float[] fs = {0f, 1f, 2f, 3f, -0f, 1e-45f, Float.NaN, 3.4028235e38f};
    for (float f : fs) System.out.print(f + " ");
    System.out.println();
    double[] ds = {0, 1, 2, -0.0, 4.9e-324, 1.7976931348623157e308, 1.0 / 0};
    for (double d : ds) System.out.print(d + " ");
    System.out.println();
    String s = "zero\0 euro\u20ac pair\ud83d\ude00 lone\ud800 \u00e9 \177";
    for (int i = 0; i < s.length(); i++)
      System.out.print(Integer.toHexString(s.charAt(i)) + " ");
    System.out.println(s.codePointCount(0, s.length()));
    Class<?>[] cs = {int.class, void.class, String.class, int[].class,
      String[][].class, Runnable.class, ConstantsOfEveryKindLoad.class};
    for (Class<?> c : cs) System.out.print(c + " ");
    System.out.println();
    final long folded = 3L * Integer.MAX_VALUE;
    final String joined = "a" + 1 + 'c' + 2.0f + folded + true + null;
    System.out.println(joined);
    System.out.println("lit" == "li" + "t");
    char max = '\uffff', min = '\0';
    boolean yes = true, no = !yes;
    System.out.println((int) max + (int) min + " " + yes + no);
  }
}
// -- exit 0
// -- stdout
// -1 0 1 5 6 127 128 -128 -129 32767 32768 -32768 -32769 2147483647 -2147483648 
// 0 1 2 -1 9223372036854775807 -9223372036854775808 
// 0.0 1.0 2.0 3.0 -0.0 1.4E-45 NaN 3.4028235E38 
// 0.0 1.0 2.0 -0.0 4.9E-324 1.7976931348623157E308 Infinity 
// 7a 65 72 6f 0 20 65 75 72 6f 20ac 20 70 61 69 72 d83d de00 20 6c 6f 6e 65 d800 20 e9 20 7f 27
// int void class java.lang.String class [I class [[Ljava.lang.String; interface java.lang.Runnable class ConstantsOfEveryKindLoad 
// a1c2.06442450941truenull
// true
// 65535 truefalse
