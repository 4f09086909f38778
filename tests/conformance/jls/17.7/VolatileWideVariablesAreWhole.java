// A volatile long or double, static or not, is read and written whole: a
// reader never sees half of one value and half of another.
import static conformance.Check.*;

public class VolatileWideVariablesAreWhole {
  static volatile long s;
  volatile double d = Double.longBitsToDouble(0);
  byte shift;
  volatile long l;
  static volatile boolean stop;
  static final long ONES = 0x7ff0_0000_0000_0000L,
      OTHER = 0x000f_ffff_ffff_ffffL;

  public static void main(String[] args) throws Exception {
    VolatileWideVariablesAreWhole o = new VolatileWideVariablesAreWhole();
    Throwable[] failed = new Throwable[1];
    Thread reader = new Thread(() -> {
      while (!stop) {
        long a = s, b = o.l;
        long c = Double.doubleToRawLongBits(o.d);
        that(a == 0 || a == -1, "static " + Long.toHexString(a));
        that(b == 0 || b == 0x0123_4567_89ab_cdefL
            || b == 0xfedc_ba98_7654_3210L, "field " + Long.toHexString(b));
        that(c == 0 || c == ONES || c == OTHER, "double "
            + Long.toHexString(c));
      }
    });
    reader.setUncaughtExceptionHandler((t, e) -> { failed[0] = e; });
    reader.start();
    for (int i = 0; i < 3000; i++) {
      s = ~s;
      o.l = i % 2 == 0 ? 0x0123_4567_89ab_cdefL : 0xfedc_ba98_7654_3210L;
      o.d = Double.longBitsToDouble(i % 3 == 0 ? ONES : i % 3 == 1 ? OTHER : 0);
      o.shift++;
      if (i % 200 == 0) Thread.yield();
    }
    stop = true;
    reader.join();
    same(null, failed[0]);
    equal(0L, s);
  }
}
