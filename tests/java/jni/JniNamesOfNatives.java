// The names of C functions: escapes, overloads, inner classes; what has none.
// options: -Djava.library.path=@jni
public class JniNamesOfNatives {
  static native int under_score();
  static native int over(int a);
  static native int over(String[] a, long b);
  static native int gr\u00f6\u00dfe();
  static native int dollar$();
  static native int _0f();
  static native void absent(int[][] a, String b, JniNamesOfNatives c);
  static class Inner_ {
    native int inner();
  }

  public static void main(String[] args) {
    try {
      under_score();
    } catch (UnsatisfiedLinkError e) {
      System.out.println("before: " + e.getMessage());
    }
    System.loadLibrary("cezvetest");
    System.out.println(under_score() + " " + over(5) + " "
        + over(new String[3], 4) + " " + gr\u00f6\u00dfe() + " " + dollar$()
        + " " + new Inner_().inner());
    try {
      _0f();
    } catch (UnsatisfiedLinkError e) {
      System.out.println(e.getMessage());
    }
    try {
      absent(null, null, null);
    } catch (UnsatisfiedLinkError e) {
      System.out.println(e.getMessage());
    }
  }
}
// -- exit 0
// -- stdout
// before: 'int JniNamesOfNatives.under_score()'
// 1 5 7 2 3 4
// 'int JniNamesOfNatives._0f()'
// 'void JniNamesOfNatives.absent(int[][], java.lang.String, JniNamesOfNatives)'
