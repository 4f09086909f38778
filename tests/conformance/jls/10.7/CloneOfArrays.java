// clone of an array gives a new one of the same class and length, components
// copied, not what they refer to; it is public and throws nothing.
import static conformance.Check.*;

public class CloneOfArrays {
  static <T> T[] generic(T[] t) { return t.clone(); }

  public static void main(String[] args) {
    byte[] b = {1, 2, 3};
    short[] s = {4, 5};
    char[] c = {'x'};
    long[] l = {-1L, Long.MIN_VALUE};
    float[] f = {Float.NaN, -0f};
    double[] d = {Double.MIN_VALUE};
    boolean[] z = {true, false, true};
    int[] none = {};
    equal(3, b.clone()[2] + s.clone()[1] - 5);
    equal('x', c.clone()[0]);
    equal(Long.MIN_VALUE, l.clone()[1]);
    equal(-0f, f.clone()[1]);
    equal(Double.MIN_VALUE, d.clone()[0]);
    that(z.clone()[2] && !z.clone()[1], "booleans");
    that(none.clone() != none && none.clone().length == 0, "empty");
    byte[] copy = b.clone();
    copy[0] = 9;
    equal(1, b[0]);
    Object[] strings = new String[] {"a", null};
    same(String[].class, strings.clone().getClass());
    raises(ArrayStoreException.class, () -> strings.clone()[0] = 1);
    int[][] deep = {{1}, {2}};
    int[][] shallow = deep.clone();
    same(deep[1], shallow[1]);
    shallow[1] = null;
    equal(2, deep[1][0]);
    same(Integer[].class, generic(new Integer[] {5}).getClass());
    equal(5, (int) generic(new Integer[] {5})[0]);
    raises(NullPointerException.class, () -> ((int[]) null).clone());
  }
}
