// A lambda may capture and take many values of all sizes: each arrives in its
// place, as do results of every type.
import static conformance.Check.*;

public class LambdasOfManyParts {
  interface Many {
    String f(int a, long b, double c, byte d, Object e, float f, short g,
        char h, boolean i, long j, double k, int l);
  }
  interface Bytes { byte f(byte b); }
  interface Chars { char f(char c); }
  interface Shorts { short f(short s); }
  interface Floats { float f(float f); }
  interface Bools { boolean f(boolean b); }
  interface Longs { long f(long l); }
  interface Generic<T, R> { R f(T t); }

  static Many make(long p, int q, double r, String s, byte t, char u,
      float v, boolean w, short x, long y, Object z) {
    return (a, b, c, d, e, f, g, h, i, j, k, l) ->
        a + "," + b + "," + c + "," + d + "," + e + "," + f + "," + g + ","
            + h + "," + i + "," + j + "," + k + "," + l
        + ";" + p + "," + q + "," + r + "," + s + "," + t + "," + u + "," + v
        + "," + w + "," + x + "," + y + "," + z;
  }
  static String all(int a, long b, double c, byte d, Object e, float f,
      short g, char h, boolean i, long j, double k, int l) {
    return a + "" + b + c + d + e + f + g + h + i + j + k + l;
  }

  public static void main(String[] args) {
    Many m = make(-1L, 2, 3.5, "s", (byte) -4, 'u', 5.5f, true, (short) -6,
        Long.MIN_VALUE, null);
    String end = ";-1,2,3.5,s,-4,u,5.5,true,-6,-9223372036854775808,null";
    equal("1,2,3.0,4,e,5.0,6,h,true,7,8.0,9" + end,
        m.f(1, 2, 3, (byte) 4, "e", 5, (short) 6, 'h', true, 7, 8, 9));
    Many ref = LambdasOfManyParts::all;
    equal("123.04e5.06htrue78.09", ref.f(1, 2, 3, (byte) 4, "e", 5,
        (short) 6, 'h', true, 7, 8, 9));
    Bytes bytes = b -> ++b;
    Chars chars = c -> --c;
    Shorts shorts = s -> (short) (s << 1);
    equal("-128,65535,-2", bytes.f((byte) 127) + ","
        + (int) chars.f((char) 0) + "," + shorts.f((short) 32767));
    Floats floats = f -> f / 0;
    Bools not = b -> !b;
    Longs longs = l -> ~l;
    equal("Infinity,false,-6", floats.f(1) + "," + not.f(true) + ","
        + longs.f(5));
    Generic<Character, Integer> g = c -> (int) c;
    equal(97, (int) g.f('a'));
    Generic<Integer, Generic<Integer, Long>> curried = a -> b -> (long) a << b;
    equal(1L << 35, (long) curried.f(1).f(35));
  }
}
