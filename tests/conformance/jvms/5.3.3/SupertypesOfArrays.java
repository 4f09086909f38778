// An array type's supertypes are those of JLS 4.10.3: arrays of its element's
// supertypes, Object, Cloneable and Serializable, also below more dimensions.
// also: jls 4.10.3, 2.4
import java.io.Serializable;
import static conformance.Check.*;

public class SupertypesOfArrays {
  static boolean sub(Class<?> a, Class<?> b) { return b.isAssignableFrom(a); }

  public static void main(String[] args) {
    that(sub(Integer[].class, Number[].class), "Integer[] <: Number[]");
    that(sub(Integer[][].class, Comparable[][].class), "interfaces");
    that(sub(int[][].class, Object[].class), "int[][] <: Object[]");
    that(sub(int[][].class, Cloneable[].class), "int[][] <: Cloneable[]");
    that(sub(int[][][].class, Serializable[][].class), "one deeper");
    that(sub(String[][].class, Object.class), "all are Objects");
    that(!sub(int[].class, Object[].class), "int[] is no Object[]");
    that(!sub(int[].class, long[].class), "int[] is no long[]");
    that(!sub(byte[].class, boolean[].class), "byte[] is no boolean[]");
    that(!sub(Object[].class, Object[][].class), "wrong way");
    that(!sub(Object[].class, Cloneable[].class), "Object is no Cloneable");
    that(!sub(int[][].class, Number[].class), "int[] is no Number");
    that(!sub(int[].class, Comparable.class), "arrays are not comparable");
    Object o = new int[1][2][3];
    that(o instanceof Serializable[][] && o instanceof Object[][]
        && !(o instanceof Object[][][]), "instanceof");
    raises(ClassCastException.class, () -> ((Object[][][]) o).clone());
  }
}
