// Constant variables have their values before any initialiser runs, even when
// a class is looked into while a circle of initialisations is open.
// also: jls 15.29
import static conformance.Check.*;

public class ConstantVariablesAreNeverUnset {
  static class A {
    static String seenInB = B.look;
    static final int N = 4;
    static final String S = "s" + N;
    static final Integer BOX = 4;
    static final long L = System.nanoTime() * 0 + 1;
  }
  static class B {
    static String look = A.N + "," + A.S + "," + A.BOX + "," + A.L;
  }
  static class Fields {
    final int n = 3;
    final String s = "x" + n;
    final String built = look();
    final Object o = "o";
    String look() { return n + s + o; }
  }

  public static void main(String[] args) throws Exception {
    equal("4,s4,null,0", A.seenInB);
    equal("3x3null", new Fields().built);
    java.lang.reflect.Field f = A.class.getDeclaredField("S");
    f.setAccessible(true);
    same("s4", f.get(null));
  }
}
