// New objects and arrays begin as zeros although their memory held others
// before, collected or not.
// also: 6.5.newarray, 6.5.anewarray, 6.5.multianewarray, 2.3, 2.4
import static conformance.Check.*;

public class ReusedMemoryIsZero {
  static class Full {
    long a, b, c;
    Object d, e;
    byte f;

    boolean isZero() {
      return (a | b | c | f) == 0 && d == null && e == null;
    }

    void fill(Object o) {
      a = b = c = f = -1;
      d = e = o;
    }
  }

  public static void main(String[] args) {
    for (int round = 0; round < 4; round++) {
      for (int i = 1; i < 300; i++) {
        Full o = new Full();
        that(o.isZero(), "object");
        o.fill(o);
        long[] longs = new long[i % 50];
        for (int k = 0; k < longs.length; k++) {
          if (longs[k] != 0) that(false, "long");
          longs[k] = -1;
        }
        Object[] refs = new Object[i % 40];
        for (int k = 0; k < refs.length; k++) {
          same(null, refs[k]);
          refs[k] = longs;
        }
        byte[] bytes = new byte[i % 77];
        for (int k = 0; k < bytes.length; k++) {
          if (bytes[k] != 0) that(false, "byte");
          bytes[k] = -1;
        }
        int[][] rows = new int[2][i % 9];
        for (int k = 0; k < rows[1].length; k++) equal(0, rows[1][k]--);
      }
      System.gc();
    }
  }
}
