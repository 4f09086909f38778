// A value comes back from every type that can hold it: byte, short, char from int,
// long, float, double; int from long and double; float from double.

import static conformance.Check.*;

public class RoundTripsThroughWiderTypes {
  static void small(int x) {
    byte b = (byte) x;
    short s = (short) x;
    char c = (char) x;
    equal(b, (byte) (int) b + (byte) (long) b - (byte) (float) b);
    equal(b, (byte) (double) b);
    equal(b, (byte) (short) b);
    equal(b, (byte) (char) b);
    equal(s, (short) (float) s);
    equal(s, (short) (double) s);
    equal(s, (short) (char) s);
    equal(s, (short) (long) s);
    equal(c, (char) (float) c);
    equal(c, (char) (double) c);
    equal(c, (char) (short) c);
    equal(c, (char) (long) c);
    equal(x, (int) (long) x);
    equal(x, (int) (double) x);
    equal(x >> 7, (int) (float) (x >> 7));
    equal((float) x, (float) (double) (float) x);
  }
  public static void main(String[] args) {
    for (int bit = 0; bit < 32; bit++) {
      for (int by = -1; by <= 1; by++) {
        small((1 << bit) + by);
        small(-(1 << bit) + by);
      }
    }
    for (int x = -70000; x < 70000; x += 911) small(x);
  }
}
