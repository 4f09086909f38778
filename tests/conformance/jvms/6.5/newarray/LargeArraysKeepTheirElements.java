// Arrays of a megabyte keep every element and their identity over collections, and
// what refers to them finds them.

import static conformance.Check.*;

public class LargeArraysKeepTheirElements {
  public static void main(String[] args) {
    byte[] b = new byte[1 << 20];
    long[] j = new long[1 << 17];
    char[] c = new char[1 << 19];
    Object[] o = new Object[1 << 17];
    for (int i = 0; i < b.length; i += 4097) b[i] = (byte) (i >> 12);
    for (int i = 0; i < j.length; i += 1023) j[i] = (long) i << 32;
    for (int i = 0; i < c.length; i += 2047) c[i] = (char) i;
    for (int i = 0; i < o.length; i += 8191) o[i] = i % 2 == 0 ? j : (Object) Integer.valueOf(i);
    Object[] holder = {b, j, c, o};
    int hash = System.identityHashCode(b);
    for (int round = 0; round < 2; round++) {
      System.gc();
      same(b, holder[0]);
      equal(hash, System.identityHashCode(holder[0]));
      for (int i = 0; i < b.length; i += 4097) equal((byte) (i >> 12), b[i]);
      for (int i = 0; i < j.length; i += 1023) equal((long) i << 32, j[i]);
      for (int i = 0; i < c.length; i += 2047) equal((char) i, c[i]);
      for (int i = 0; i < o.length; i += 8191)
        equal(i % 2 == 0 ? (Object) j : (Object) i, o[i]);
      same(null, o[1]);
      equal(0, b[1] + c[1] + (int) j[1]);
    }
  }
}
