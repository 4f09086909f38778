// identityHashCode does not change by collections, locks or waiting, and is
// not the overridden hashCode.
import java.util.*;

public class IdentityHashCodesAreStable {
  static class Fixed { @Override public int hashCode() { return 7; } }

  public static void main(String[] args) throws Exception {
    Object[] os = new Object[200];
    int[] hashes = new int[os.length];
    for (int i = 0; i < os.length; i++) {
      os[i] = switch (i % 4) {
        case 0 -> new Object();
        case 1 -> new int[i];
        case 2 -> "s" + i;
        default -> new Fixed();
      };
      if (i % 3 == 0) synchronized (os[i]) { hashes[i] = System.identityHashCode(os[i]); }
      else hashes[i] = System.identityHashCode(os[i]);
    }
    for (int r = 0; r < 3; r++) {
      System.gc();
      for (int i = 0; i < os.length; i++) {
        synchronized (os[i]) {
          if (i % 50 == r) os[i].wait(1);
          if (System.identityHashCode(os[i]) != hashes[i]) System.out.println("changed " + i);
        }
        if (System.identityHashCode(os[i]) != hashes[i]) System.out.println("changed " + i);
      }
    }
    Set<Integer> distinct = new HashSet<>();
    for (int h : hashes) distinct.add(h);
    System.out.println(distinct.size() > 190);
    IdentityHashMap<Object, Integer> m = new IdentityHashMap<>();
    for (int i = 0; i < os.length; i++) m.put(os[i], i);
    System.gc();
    int found = 0;
    for (int i = 0; i < os.length; i++) if (m.get(os[i]) == i) found++;
    System.out.println(found + " " + m.get(new Fixed()) + " " + new Fixed().hashCode());
    System.out.println(System.identityHashCode(null) + " "
      + (new Object().hashCode() >= 0));
  }
}
// -- exit 0
// -- stdout
// true
// 200 null 7
// 0 true
