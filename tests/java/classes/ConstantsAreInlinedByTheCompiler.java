// Constant variables come from the class file of the user, others from the
// class; ConstantValue of every type (JVMS 4.7.2, JLS 13.1).
import java.lang.reflect.*;

public class ConstantsAreInlinedByTheCompiler {
  static boolean ready;
  static class K {
    static { ready = true; }
    static final byte B = -1; static final char C = '\uffff'; static final short S = -300;
    static final int I = 1 << 31; static final long L = Long.MIN_VALUE; static final float F = 1 / 3f;
    static final double D = Double.MIN_VALUE; static final boolean Z = true;
    static final String T = "\0\u20ac\ud800";
    static final int NOT = Integer.valueOf(5);
    final int inst = 77;
    final String is = "inst";
  }

  public static void main(String[] args) throws Exception {
    System.out.println(K.B + " " + (int) K.C + " " + K.S + " " + K.I + " " + K.L + " " + K.F
      + " " + K.D + " " + K.Z + " " + K.T.length() + " " + ready);
    System.out.println(K.NOT + " " + ready);
    for (Field f : K.class.getDeclaredFields()) {
      if (!Modifier.isStatic(f.getModifiers())) continue;
      Object v = f.get(null);
      System.out.println(f.getName() + " " + v.getClass().getSimpleName() + " "
        + (v instanceof String s ? s.length() + (s == K.T ? " same" : " other") : v.hashCode()));
    }
    K k = new K();
    Field inst = K.class.getDeclaredField("inst"), is = K.class.getDeclaredField("is");
    inst.setAccessible(true);
    is.setAccessible(true);
    inst.setInt(k, 88);
    is.set(k, "changed");
    System.out.println(k.inst + " " + inst.getInt(k) + " " + k.is + " " + is.get(k));
  }
}
// -- exit 0
// -- stdout
// -1 65535 -300 -2147483648 -9223372036854775808 0.33333334 4.9E-324 true 3 false
// 5 true
// B Byte -1
// C Character 65535
// S Short -300
// I Integer -2147483648
// L Long -2147483648
// F Float 1051372203
// D Double 1
// Z Boolean 1231
// T String 3 same
// NOT Integer 5
// 77 88 inst changed
