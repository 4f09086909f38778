// JNI arrays of every type: elements, regions, what is out of bounds.
// options: -Djava.library.path=@jni
import java.util.Arrays;

public class JniArraysOfEveryType {
  static native void primitives();
  static native Object[] objects(Object o);

  public static void main(String[] args) {
    System.loadLibrary("cezvetest");
    primitives();
    Object[] r = objects(new int[0]);
    System.out.println(r.getClass() + " " + r.length + " " + (r[0] == r[1])
        + " " + Arrays.deepToString(r));
  }
}
// -- exit 0
// -- stdout
// Boolean 0 1 0 1 0
// Boolean 1 1 1 same end 1
// nothing thrown: 1
// get 3..6: java.lang.ArrayIndexOutOfBoundsException: Array region 3..6 out of bounds for length 5
// set -1..0: java.lang.ArrayIndexOutOfBoundsException: Array region -1..0 out of bounds for length 5
// get far: java.lang.ArrayIndexOutOfBoundsException: Array region 2147483647..4294967294 out of bounds for length 5
// set less: java.lang.ArrayIndexOutOfBoundsException: Length -1 is negative
// empty 0
// negative 0
// new: java.lang.NegativeArraySizeException: -1
// Byte 0 -1 0 -1 0
// Byte -1 -1 -1 same end 1
// nothing thrown: 1
// get 3..6: java.lang.ArrayIndexOutOfBoundsException: Array region 3..6 out of bounds for length 5
// set -1..0: java.lang.ArrayIndexOutOfBoundsException: Array region -1..0 out of bounds for length 5
// get far: java.lang.ArrayIndexOutOfBoundsException: Array region 2147483647..4294967294 out of bounds for length 5
// set less: java.lang.ArrayIndexOutOfBoundsException: Length -1 is negative
// empty 0
// negative 0
// new: java.lang.NegativeArraySizeException: -1
// Char 0 65534 0 65534 0
// Char 65534 65534 65534 same end 1
// nothing thrown: 1
// get 3..6: java.lang.ArrayIndexOutOfBoundsException: Array region 3..6 out of bounds for length 5
// set -1..0: java.lang.ArrayIndexOutOfBoundsException: Array region -1..0 out of bounds for length 5
// get far: java.lang.ArrayIndexOutOfBoundsException: Array region 2147483647..4294967294 out of bounds for length 5
// set less: java.lang.ArrayIndexOutOfBoundsException: Length -1 is negative
// empty 0
// negative 0
// new: java.lang.NegativeArraySizeException: -1
// Short 0 -3 0 -3 0
// Short -3 -3 -3 same end 1
// nothing thrown: 1
// get 3..6: java.lang.ArrayIndexOutOfBoundsException: Array region 3..6 out of bounds for length 5
// set -1..0: java.lang.ArrayIndexOutOfBoundsException: Array region -1..0 out of bounds for length 5
// get far: java.lang.ArrayIndexOutOfBoundsException: Array region 2147483647..4294967294 out of bounds for length 5
// set less: java.lang.ArrayIndexOutOfBoundsException: Length -1 is negative
// empty 0
// negative 0
// new: java.lang.NegativeArraySizeException: -1
// Int 0 1073741824 0 1073741824 0
// Int 1073741824 1073741824 1073741824 same end 1
// nothing thrown: 1
// get 3..6: java.lang.ArrayIndexOutOfBoundsException: Array region 3..6 out of bounds for length 5
// set -1..0: java.lang.ArrayIndexOutOfBoundsException: Array region -1..0 out of bounds for length 5
// get far: java.lang.ArrayIndexOutOfBoundsException: Array region 2147483647..4294967294 out of bounds for length 5
// set less: java.lang.ArrayIndexOutOfBoundsException: Length -1 is negative
// empty 0
// negative 0
// new: java.lang.NegativeArraySizeException: -1
// Long 0 1125899906842624 0 1125899906842624 0
// Long 1125899906842624 1125899906842624 1125899906842624 same end 1
// nothing thrown: 1
// get 3..6: java.lang.ArrayIndexOutOfBoundsException: Array region 3..6 out of bounds for length 5
// set -1..0: java.lang.ArrayIndexOutOfBoundsException: Array region -1..0 out of bounds for length 5
// get far: java.lang.ArrayIndexOutOfBoundsException: Array region 2147483647..4294967294 out of bounds for length 5
// set less: java.lang.ArrayIndexOutOfBoundsException: Length -1 is negative
// empty 0
// negative 0
// new: java.lang.NegativeArraySizeException: -1
// Float 0 0.5 0 0.5 0
// Float 0.5 0.5 0.5 same end 1
// nothing thrown: 1
// get 3..6: java.lang.ArrayIndexOutOfBoundsException: Array region 3..6 out of bounds for length 5
// set -1..0: java.lang.ArrayIndexOutOfBoundsException: Array region -1..0 out of bounds for length 5
// get far: java.lang.ArrayIndexOutOfBoundsException: Array region 2147483647..4294967294 out of bounds for length 5
// set less: java.lang.ArrayIndexOutOfBoundsException: Length -1 is negative
// empty 0
// negative 0
// new: java.lang.NegativeArraySizeException: -1
// Double 0 1e+100 0 1e+100 0
// Double 1e+100 1e+100 1e+100 same end 1
// nothing thrown: 1
// get 3..6: java.lang.ArrayIndexOutOfBoundsException: Array region 3..6 out of bounds for length 5
// set -1..0: java.lang.ArrayIndexOutOfBoundsException: Array region -1..0 out of bounds for length 5
// get far: java.lang.ArrayIndexOutOfBoundsException: Array region 2147483647..4294967294 out of bounds for length 5
// set less: java.lang.ArrayIndexOutOfBoundsException: Length -1 is negative
// empty 0
// negative 0
// new: java.lang.NegativeArraySizeException: -1
// length 3 first 1
// null 1 itself 1
// out 0
// get 3: java.lang.ArrayIndexOutOfBoundsException: Index 3 out of bounds for length 3
// set -1: java.lang.ArrayIndexOutOfBoundsException: Index -1 out of bounds for length 3
// store: java.lang.ArrayStoreException: type mismatch: can not store java.lang.Class to java.lang.String[1]
// negative 0
// new: java.lang.NegativeArraySizeException: -2
// class [[[[I 2 true [[null], [null]]
