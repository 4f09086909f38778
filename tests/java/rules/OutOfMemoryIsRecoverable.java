// options: -Xmx16m
// Running out of memory is an error the program catches; then it goes on.
import java.util.ArrayList;
import java.util.List;

public class OutOfMemoryIsRecoverable {
  static List<Object> hoard = new ArrayList<>();

  public static void main(String[] args) {
    for (int i = 0; i < 5; i++) {
      try {
        while (true) hoard.add(new long[1000]);
      } catch (OutOfMemoryError e) {
        int n = hoard.size();
        hoard = null;
        hoard = new ArrayList<>();
        System.out.println((n > 500) + " " + e.getMessage());
      }
    }
    try {
      System.out.println(new int[Integer.MAX_VALUE].length);
    } catch (OutOfMemoryError e) {
      System.out.println(e.getMessage());
    }
    try {
      System.out.println(new byte[100 << 20].length);
    } catch (OutOfMemoryError e) {
      System.out.println(e.getMessage());
    }
    StringBuilder b = new StringBuilder();
    try {
      while (true) b.append("0123456789").append(b);
    } catch (OutOfMemoryError e) {
      System.out.println("builder: " + (b.length() > 1000));
    }
  }
}
// -- exit 0
// -- stdout
// true Java heap space
// true Java heap space
// true Java heap space
// true Java heap space
// true Java heap space
// Requested array size exceeds VM limit
// Java heap space
// builder: true
