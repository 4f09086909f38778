// Fields of every type have their default, keep what is put, and do not
// disturb their neighbours (JVMS 2.3, 6.5 putfield).
public class FieldsOfEveryTypeDefaultAndStore {
  boolean z0; byte b0; char c0; long l0; short s0; float f0; int i0; double d0;
  Object o0; boolean z1; byte b1; int[] a0; short s1; char c1; long l1;
  static boolean Z; static byte B; static char C; static short S; static int I;
  static long L; static float F; static double D; static String T;

  static class More extends FieldsOfEveryTypeDefaultAndStore {
    byte own; boolean flag; long wide; Object last;
    byte b0;
  }

  String all() {
    return z0 + " " + b0 + " " + (int) c0 + " " + l0 + " " + s0 + " " + f0
      + " " + i0 + " " + d0 + " " + o0 + " " + z1 + " " + b1 + " " + a0 + " "
      + s1 + " " + (int) c1 + " " + l1;
  }

  static String statics() {
    return Z + " " + B + " " + (int) C + " " + S + " " + I + " " + L + " " + F
      + " " + D + " " + T;
  }

  public static void main(String[] args) {
    System.out.println(statics());
    More m = new More();
    System.out.println(m.all() + " " + m.own + m.flag + m.wide + m.last);
    m.b0 = -1;
    m.own = 127;
    m.flag = true;
    m.wide = -1;
    m.last = "last";
    System.out.println(m.all());
    ((FieldsOfEveryTypeDefaultAndStore) m).b0 = 5;
    m.z0 = true;
    m.c0 = '\uffff';
    m.l0 = Long.MIN_VALUE;
    m.s0 = -1;
    m.f0 = -0f;
    m.i0 = -1;
    m.d0 = Double.NaN;
    m.o0 = "o";
    m.b1 = (byte) 255;
    m.s1 = (short) 0x8000;
    m.c1 = 1;
    m.l1 = 1;
    System.out.println(m.all() + " " + m.own + m.flag + m.wide + m.last + m.b0);
    m.z0 = false;
    m.own = 0;
    m.b1--;
    System.out.println(m.all() + " " + m.own + m.flag + m.wide + m.last + m.b0);
    Z = !Z; B--; C--; S -= 5; I = ~I; L = ~L; F -= .5f; D += 1e300; T += "t";
    System.out.println(statics());
  }
}
// -- exit 0
// -- stdout
// false 0 0 0 0 0 0.0 0.0 null
// false 0 0 0 0 0.0 0 0.0 null false 0 null 0 0 0 0false0null
// false 0 0 0 0 0.0 0 0.0 null false 0 null 0 0 0
// true 5 65535 -9223372036854775808 -1 -0.0 -1 NaN o false -1 null -32768 1 1 127true-1last-1
// false 5 65535 -9223372036854775808 -1 -0.0 -1 NaN o false -2 null -32768 1 1 0true-1last-1
// true -1 65535 -5 -1 -1 -0.5 1.0E300 nullt
