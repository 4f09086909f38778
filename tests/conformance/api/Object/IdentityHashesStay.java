// An identity hash never changes, whatever is locked, collected or overridden;
// null has 0.
import java.util.*;
import static conformance.Check.*;

public class IdentityHashesStay {
  static class Odd {
    @Override public int hashCode() { return 1; }
    @Override public boolean equals(Object o) { return true; }
  }

  public static void main(String[] args) throws Exception {
    equal(0, System.identityHashCode(null));
    Object[] all = new Object[200];
    int[] hashes = new int[200];
    for (int i = 0; i < 200; i++) {
      all[i] = i % 2 == 0 ? new Object() : new int[i];
      hashes[i] = System.identityHashCode(all[i]);
      if (i % 2 == 0) equal(hashes[i], all[i].hashCode());
    }
    System.gc();
    for (int i = 0; i < 200; i++) {
      synchronized (all[i]) {
        equal(hashes[i], System.identityHashCode(all[i]));
      }
    }
    Object contended = new Object();
    synchronized (contended) {
      contended.wait(1);
      int h = contended.hashCode();
      System.gc();
      equal(h, contended.hashCode());
    }
    Set<Integer> distinct = new HashSet<>();
    for (int h : hashes) distinct.add(h);
    that(distinct.size() > 150, "only " + distinct.size() + " hashes of 200");
    Odd a = new Odd(), b = new Odd();
    equal(1, a.hashCode());
    Map<Object, String> m = new IdentityHashMap<>();
    m.put(a, "a");
    m.put(b, "b");
    equal("a", m.get(a));
    equal("b", m.get(b));
    equal(System.identityHashCode(int.class), int.class.hashCode());
    that(new Object().toString().matches("java\\.lang\\.Object@[0-9a-f]+"),
        "toString");
  }
}
