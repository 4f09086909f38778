// Labels may lie anywhere in the range of int, close together or far apart, at
// both ends of it at once; what is between them is not matched.
import static conformance.Check.*;

public class LabelsAtTheEdgesOfInt {
  static int far(int i) {
    switch (i) {
      case Integer.MIN_VALUE: return 1;
      case Integer.MAX_VALUE: return 2;
      case 0: return 3;
      case -1: return 4;
      case 1 << 30: return 5;
    }
    return -1;
  }
  static int nearMax(int i) {
    return switch (i) {
      case Integer.MAX_VALUE -> 1;
      case Integer.MAX_VALUE - 1 -> 2;
      case Integer.MAX_VALUE - 2 -> 3;
      default -> -1;
    };
  }
  static int nearMin(int i) {
    return switch (i) {
      case Integer.MIN_VALUE -> 1;
      case Integer.MIN_VALUE + 1 -> 2;
      case Integer.MIN_VALUE + 3 -> 4;
      default -> -1;
    };
  }
  static int one(int i) { switch (i) { case -7: return 1; default: return 0; } }
  static int none(int i) {
    switch (i) { default: i++; }
    switch (i++) { }
    return i;
  }

  public static void main(String[] args) {
    equal("1,2,3,4,5", far(Integer.MIN_VALUE) + "," + far(Integer.MAX_VALUE)
        + "," + far(0) + "," + far(-1) + "," + far(1 << 30));
    for (int i : new int[] {1, -2, Integer.MIN_VALUE + 1,
        Integer.MAX_VALUE - 1, 1 << 31 >> 1}) equal(-1, far(i));
    equal("1,2,3,-1,-1,-1", nearMax(Integer.MAX_VALUE) + ","
        + nearMax(Integer.MAX_VALUE - 1) + "," + nearMax(Integer.MAX_VALUE - 2)
        + "," + nearMax(Integer.MAX_VALUE - 3) + ","
        + nearMax(Integer.MIN_VALUE) + "," + nearMax(-1));
    equal("1,2,-1,4,-1,-1", nearMin(Integer.MIN_VALUE) + ","
        + nearMin(Integer.MIN_VALUE + 1) + "," + nearMin(Integer.MIN_VALUE + 2)
        + "," + nearMin(Integer.MIN_VALUE + 3) + ","
        + nearMin(Integer.MAX_VALUE) + "," + nearMin(0));
    equal(1, one(-7) + one(7));
    equal(12, none(10));
  }
}
