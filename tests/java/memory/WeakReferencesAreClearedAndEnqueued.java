// Weak references die with their referent, are enqueued, and can be cleared
// by hand (java.lang.ref).
import java.lang.ref.*;
import java.util.*;

public class WeakReferencesAreClearedAndEnqueued {
  static class Named extends WeakReference<Object> {
    final String name;
    Named(Object o, String n, ReferenceQueue<Object> q) { super(o, q); name = n; }
  }

  public static void main(String[] args) throws Exception {
    ReferenceQueue<Object> q = new ReferenceQueue<>();
    Object kept = new Object();
    List<Named> refs = new ArrayList<>();
    for (int i = 0; i < 5; i++) refs.add(new Named(new byte[10], "n" + i, q));
    Named alive = new Named(kept, "alive", q);
    Named cleared = new Named(new Object(), "cleared", q);
    cleared.clear();
    System.out.println(cleared.get() + " " + cleared.enqueue() + " " + cleared.enqueue()
      + " " + (q.poll() == cleared));
    System.gc();
    Set<String> names = new TreeSet<>();
    while (names.size() < 5) names.add(((Named) q.remove()).name);
    System.out.println(names + " " + (q.poll() == null));
    for (Named n : refs) if (n.get() != null) System.out.println("still " + n.name);
    System.out.println((alive.get() == kept) + " " + alive.refersTo(kept) + " "
      + refs.get(0).refersTo(null));
    System.out.println(q.remove(1) == null);
    WeakReference<String> constant = new WeakReference<>("interned literal");
    WeakReference<Class<?>> cls = new WeakReference<>(Named.class);
    System.gc();
    System.out.println(constant.get() + " " + (cls.get() == Named.class));
    WeakReference<Object> noQueue = new WeakReference<>(new int[3]);
    System.gc();
    System.out.println(noQueue.get() + " " + noQueue.enqueue());
    try {
      q.remove(-1);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    Reference.reachabilityFence(kept);
  }
}
// -- exit 0
// -- stdout
// null true false true
// [n0, n1, n2, n3, n4] true
// true true true
// true
// interned literal true
// null false
// Negative timeout value
