// Soft references stay while there is room and go before OutOfMemoryError.
// options: -Xmx24m
import java.lang.ref.*;
import java.util.*;

public class SoftReferencesSurviveWhileMemoryLasts {
  public static void main(String[] args) {
    SoftReference<byte[]> soft = new SoftReference<>(new byte[1 << 16]);
    WeakReference<byte[]> weak = new WeakReference<>(new byte[1 << 16]);
    System.gc();
    System.out.println((soft.get() != null) + " " + (weak.get() != null));
    List<byte[]> fill = new ArrayList<>();
    try {
      while (true) fill.add(new byte[1 << 20]);
    } catch (OutOfMemoryError e) {
      int n = fill.size();
      fill = null;
      System.out.println("full " + (n > 4 && n < 30) + " " + e.getMessage());
    }
    System.out.println(soft.get() == null);
    byte[] again = new byte[1 << 20];
    System.out.println(again.length);
  }
}
// -- exit 0
// -- stdout
// true false
// full true Java heap space
// true
// 1048576
