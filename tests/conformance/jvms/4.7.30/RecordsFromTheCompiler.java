// Records as they are compiled compare, hash and print their components, of
// every type, and call an accessor that was written by hand.
import java.lang.reflect.RecordComponent;
import java.util.List;
import static conformance.Check.*;

public class RecordsFromTheCompiler {
  record All(byte b, char c, double d, float f, int i, long j, short s,
      boolean z, String t, int[] a) { }
  record Generic<T extends Comparable<T>>(List<T> list, T... rest) { }
  record Checked(int x) {
    Checked {
      if (x < 0) throw new IllegalArgumentException();
    }
    @Override public int x() { return x * 2; }
  }
  record Empty() { }

  public static void main(String[] args) {
    int[] a = {1};
    All x = new All((byte) 1, 'c', 0.0, Float.NaN, 2, 3L, (short) 4, true, "t", a);
    All y = new All((byte) 1, 'c', 0.0, Float.NaN, 2, 3L, (short) 4, true, "t", a);
    equal(x, y);
    equal(x.hashCode(), y.hashCode());
    equal(false, x.equals(new All((byte) 1, 'c', -0.0, Float.NaN, 2, 3L,
        (short) 4, true, "t", a)));
    equal("Checked[x=5]", new Checked(5).toString());
    equal(10, new Checked(5).x());
    equal(new Checked(5), new Checked(5));
    raises(IllegalArgumentException.class, () -> new Checked(-1));
    equal(new Empty(), new Empty());
    equal("Empty[]", new Empty().toString());
    equal(0, new Empty().hashCode());
    RecordComponent[] c = Generic.class.getRecordComponents();
    equal("java.util.List<T>", c[0].getGenericType().getTypeName());
    same(Comparable[].class, c[1].getType());
    equal("T[]", c[1].getGenericType().getTypeName());
    equal(10, All.class.getRecordComponents().length);
  }
}
