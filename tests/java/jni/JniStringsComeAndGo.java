// JNI strings as UTF-16 units and modified UTF-8, whole and in parts.
// options: -Djava.library.path=@jni
public class JniStringsComeAndGo {
  static native String units(String s);
  static native void utf(String s);
  static native void regions(String s);
  static native void made();

  static String hex(String s) {
    StringBuilder b = new StringBuilder();
    for (char c : s.toCharArray()) b.append(Integer.toHexString(c)).append(' ');
    return b.toString();
  }

  public static void main(String[] args) {
    System.loadLibrary("cezvetest");
    String[] all = {"", "a", "abc", "\u00e4\u00f6", "a\0b", "\u4e2d\u6587x",
        "\ud83d\ude00", "\ud800"};
    for (String s : all) {
      System.out.println(hex(units(s)));
      utf(s);
    }
    regions("\u0000\u00e4\u4e2dz\u007f");
    made();
  }
}
// -- exit 0
// -- stdout
// 0 units, copy said 1
// 
// 0 bytes, 0 as counted
// ;
// same length 1
// 1 units, copy said 1
// 61 
// 1 bytes, 1 as counted
// 61;
// same length 1
// 3 units, copy said 1
// 63 62 61 
// 3 bytes, 3 as counted
// 616263;
// same length 1
// 2 units, copy said 1
// f6 e4 
// 4 bytes, 4 as counted
// c3a4c3b6;
// same length 1
// 3 units, copy said 1
// 62 0 61 
// 4 bytes, 4 as counted
// 61c08062;
// same length 1
// 3 units, copy said 1
// 78 6587 4e2d 
// 7 bytes, 7 as counted
// e4b8ade6968778;
// same length 1
// 2 units, copy said 1
// de00 d83d 
// 6 bytes, 6 as counted
// eda0bdedb880;
// same length 1
// 1 units, copy said 1
// d800 
// 3 bytes, 3 as counted
// eda080;
// same length 1
// 0+3: 0 e4 4e2d;
// utf: c0 80 c3 a4 e4 b8 ad; then ~
// 1+2: e4 4e2d;
// utf: c3 a4 e4 b8 ad; then ~
// 4+1: 7f;
// utf: 7f; then ~
// 5+1: out of bounds 1
// utf out of bounds
// -1+1: out of bounds 1
// utf out of bounds
// 0+-1: out of bounds 1
// utf out of bounds
// 2147483647+2: out of bounds 1
// utf out of bounds
// empty 0
// empty 0
// null 0
// large 200000 200000
// lone surrogates 8
