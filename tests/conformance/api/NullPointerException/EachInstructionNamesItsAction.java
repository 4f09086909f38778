// The first half of a helpful message says what the failing instruction was
// about to do.
import static conformance.Check.*;

public class EachInstructionNamesItsAction {
  int x;
  Object o;
  static void says(String action, Body b) {
    equal(action + " because \"<local0>\" is null", raises(
        NullPointerException.class, b).getMessage()
        .replaceAll("\"[a-z]*\" is null", "\"<local0>\" is null"));
  }

  public static void main(String[] args) {
    byte[] bytes = null;
    boolean[] flags = null;
    char[] chars = null;
    short[] shorts = null;
    int[] ints = null;
    long[] longs = null;
    float[] floats = null;
    double[] doubles = null;
    Object[] objects = null;
    EachInstructionNamesItsAction e = null;
    RuntimeException r = null;
    says("Cannot load from byte/boolean array", () -> bytes[0]++);
    says("Cannot load from byte/boolean array", () -> flags[0] ^= true);
    says("Cannot load from char array", () -> chars[0]++);
    says("Cannot load from short array", () -> shorts[0]++);
    says("Cannot load from int array", () -> ints[0]++);
    says("Cannot load from long array", () -> longs[0]++);
    says("Cannot load from float array", () -> floats[0]++);
    says("Cannot load from double array", () -> doubles[0]++);
    says("Cannot load from object array", () -> objects[0].hashCode());
    says("Cannot store to byte/boolean array", () -> flags[0] = true);
    says("Cannot store to char array", () -> chars[0] = 1);
    says("Cannot store to short array", () -> shorts[0] = 1);
    says("Cannot store to int array", () -> ints[0] = 1);
    says("Cannot store to long array", () -> longs[0] = 1);
    says("Cannot store to float array", () -> floats[0] = 1);
    says("Cannot store to double array", () -> doubles[0] = 1);
    says("Cannot store to object array", () -> objects[0] = e);
    says("Cannot read the array length", () -> Check(ints.length));
    says("Cannot throw exception", () -> { throw r; });
    says("Cannot enter synchronized block", () -> { synchronized (e) {} });
    says("Cannot read field \"x\"", () -> Check(e.x));
    says("Cannot assign field \"o\"", () -> e.o = "");
    says("Cannot invoke \"Object.hashCode()\"", () -> e.hashCode());
  }

  static void Check(int a) {}
}
