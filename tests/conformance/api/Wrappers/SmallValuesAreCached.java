// Boxing gives one object for small values and equal ones for others; new never
// does; == unboxes when one side is primitive.
// also: jls 15.29
import static conformance.Check.*;

public class SmallValuesAreCached {
  @SuppressWarnings("removal")
  public static void main(String[] args) {
    for (int i = -128; i <= 127; i++) {
      Integer a = i, b = Integer.valueOf(i);
      same(a, b);
      Long l = (long) i;
      same(l, Long.valueOf(i));
      same(Short.valueOf((short) i), (short) i);
      same(Byte.valueOf((byte) i), (byte) i);
      same(a, Integer.valueOf(Integer.toString(i)));
    }
    for (char c = 0; c <= 127; c++) same(Character.valueOf(c), c);
    same(Boolean.TRUE, 1 > 0);
    same(Boolean.FALSE, Boolean.valueOf("TRUE "));
    same(Boolean.TRUE, Boolean.valueOf("tRuE"));
    Integer big = 1000;
    equal(big, Integer.valueOf(1000));
    that(new Integer(5) != Integer.valueOf(5), "new is new");
    that(new Integer(5).equals(5) && !Integer.valueOf(5).equals(5L), "equals");
    that(big == 1000 && big >= 1000L && big != 1000.5, "unboxing compares");
    Long wide = -129L;
    that(wide.equals(-129L) && !wide.equals(-129), "Long");
    equal(Double.valueOf(0.0).equals(-0.0), false);
    that(Double.valueOf(Double.NaN).equals(0.0 / 0), "NaN equals itself");
    equal(Long.hashCode(-1L << 32 | 5), (int) (-1 ^ 5));
    equal(1231, Boolean.hashCode(true));
    equal(0x7fc00000, Float.hashCode(Float.NaN));
    equal(Float.floatToRawIntBits(-0f), Float.hashCode(-0f));
  }
}
