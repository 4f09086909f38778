// Class variables, instance variables and array components of every type begin
// as zero, false or null, and are seen so before their initialisers have run.
import static conformance.Check.*;

public class EveryVariableBeginsAsZero {
  static String statics = look();
  static byte b = 1;
  static char c = 'c';
  static long l = 1;
  static double d = 1;
  static boolean z = true; static Object o = "o"; static float f = 1;
  static String look() {
    return b + "," + (int) c + "," + l + "," + d + "," + z + "," + o + "," + f;
  }

  static abstract class Base {
    final String seen;
    Base() { seen = fields(); }
    abstract String fields();
  }
  static class Sub extends Base {
    short s = 1;
    int i = 1;
    float f = 1;
    long l = 1;
    char c = 'x';
    boolean z = true;
    Object o = "o"; final Integer fin = 5; double d = 2;
    String fields() {
      return s + "," + i + "," + f + "," + l + "," + (int) c + "," + z + ","
          + o + "," + fin + "," + d;
    }
  }

  public static void main(String[] args) {
    equal("0,0,0,0.0,false,null,0.0", statics);
    equal("0,0,0.0,0,0,false,null,null,0.0", new Sub().seen);
    byte[][] bytes = new byte[3][2];
    long[] longs = {1, 2};
    longs = new long[longs.length];
    double[] doubles = new double[1];
    equal(0, bytes[2][1]);
    same(null, (new String[2][3])[1][2]);
    same(null, (new int[2][][])[1]);
    equal(0L, longs[1]);
    that(!(new boolean[2])[1] && (new char[2])[1] == 0, "arrays");
    that(1 / doubles[0] > 0 && 1 / (new float[1])[0] > 0, "negative zero");
  }
}
