// Hidden classes are made until there is no room for metadata; the program goes
// on after the OutOfMemoryError, and when they are dropped there is room again.
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;

public class NoRoomForClasses {
  public static class Piece {
    static int[] a = new int[1];
    int m(int x) { return x + a[0]; }
  }

  static int fill(byte[] bytes) throws Exception {
    List<Object> kept = new ArrayList<>();
    try {
      while (true)
        kept.add(MethodHandles.lookup().defineHiddenClass(bytes, true).lookupClass()
            .getDeclaredConstructor().newInstance());
    } catch (OutOfMemoryError e) {
      int n = kept.size();
      System.out.println(e.getMessage() + " after more than a thousand: " + (n > 1000));
      return n;
    }
  }

  public static void main(String[] args) throws Exception {
    byte[] bytes;
    try (InputStream in = NoRoomForClasses.class.getResourceAsStream("NoRoomForClasses$Piece.class")) {
      bytes = in.readAllBytes();
    }
    int first = fill(bytes), second = fill(bytes);
    boolean alike = second > first / 2;
    System.out.println("as many the second time: " + alike);
    if (!alike) System.exit(1);
  }
}
