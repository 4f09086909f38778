// Arrays of every type and shape, clone, copies, sorting, reflection.
import java.lang.reflect.*;
import java.lang.annotation.*;
public class Elements {
  @Retention(RetentionPolicy.RUNTIME) @interface Note { String value() default "none"; int[] n() default {1, 2}; }
  @Note("field") public int field = 4; boolean[] zs = {true, false}; char[][] cs = new char[2][3]; float[] fs = {1.5f}; short[] ss = new short[3];
  @Note(n = {}) public static long sum(long[] ls, int... more) { long t = 0; for (long l : ls) t += l; for (int i : more) t -= i; return t; }
  public static void main(String[] args) throws Exception {
    byte[] bs = new byte[10]; for (int i = 0; i < bs.length; i++) bs[i] = (byte) (i * 37); long[] ls = {1, 2, 1L << 33}; double[] ds = {0.5, -1};
    int[][][] cube = new int[2][3][]; cube[1][2] = new int[] {5, 6}; Object[] os = {bs, ls.clone(), "x", cube}; Elements a = new Elements();
    System.arraycopy(bs, 0, bs, 2, 5); a.cs[1][2] = 'q'; a.ss[1] -= 3; a.zs[1] |= a.fs[0] > ds[1]; java.util.Arrays.sort(bs);
    System.out.println(sum(ls, 1, 2, 3) + java.util.Arrays.toString(bs) + a.cs[1][2] + a.ss[1] + a.zs[1] + cube[1][2][1] + os.length);
    try { os[9] = 1; } catch (ArrayIndexOutOfBoundsException e) { System.out.println(e.getMessage()); }
    try { ((Object[]) new String[1])[0] = a; } catch (ArrayStoreException e) { System.out.println(e.getMessage()); }
    Method m = Elements.class.getMethod("sum", long[].class, int[].class); Field f = Elements.class.getField("field"); f.setInt(a, 9);
    System.out.println(m.invoke(null, ls, new int[] {7}) + " " + f.get(a) + f.getAnnotation(Note.class).value() + m.isVarArgs());
    System.out.println(Elements.class.getDeclaredConstructor().newInstance().field + " " + Array.newInstance(int.class, 3).getClass());
  }
}
