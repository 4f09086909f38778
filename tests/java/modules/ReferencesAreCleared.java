// References, reference queues and cleaners after a collection.
import java.lang.ref.*;
import java.util.*;
import java.util.concurrent.*;

public class ReferencesAreCleared {
  static Object strong = new Object();

  static WeakReference<Object> weak(ReferenceQueue<Object> q) {
    return new WeakReference<>(new Object(), q);
  }

  public static void main(String[] args) throws Exception {
    ReferenceQueue<Object> q = new ReferenceQueue<>();
    WeakReference<Object> gone = weak(q);
    WeakReference<Object> kept = new WeakReference<>(strong, q);
    PhantomReference<Object> phantom = new PhantomReference<>(new Object(), q);
    Set<Reference<?>> seen = new HashSet<>();
    for (int i = 0; seen.size() < 2 && i < 200; i++) {
      System.gc();
      Reference<?> r = q.remove(100);
      if (r != null) seen.add(r);
    }
    System.out.println((gone.get() == null) + " " + (kept.get() == strong) + " "
        + seen.contains(gone) + seen.contains(phantom) + seen.contains(kept) +
            " "
        + phantom.get() + " " + gone.refersTo(null) + " " +
            kept.refersTo(strong));
    SoftReference<String> soft = new SoftReference<>("soft".repeat(2));
    System.gc();
    System.out.println(soft.get());
    soft.clear();
    System.out.println(soft.get() + " " + soft.enqueue() + " " + kept.enqueue()
        + " "
        + (q.poll() == kept) + " " + q.poll());
    CountDownLatch cleaned = new CountDownLatch(1);
    Cleaner c = Cleaner.create();
    c.register(new Object(), cleaned::countDown);
    for (int i = 0; i < 200 && cleaned.getCount() > 0; i++) {
      System.gc();
      cleaned.await(50, TimeUnit.MILLISECONDS);
    }
    System.out.println(cleaned.getCount());
    StringBuilder log = new StringBuilder();
    Cleaner.Cleanable now = c.register(strong, () -> log.append("once"));
    now.clean();
    now.clean();
    System.out.println(log);
    WeakHashMap<Object, String> m = new WeakHashMap<>();
    m.put(strong, "s");
    m.put(new Object(), "w");
    for (int i = 0; i < 200 && m.size() > 1; i++) {
      System.gc();
      Thread.sleep(5);
    }
    System.out.println(m.size() + " " + m.get(strong));
    Reference.reachabilityFence(strong);
  }
}
// -- exit 0
// -- stdout
// true true truetruefalse null true true
// softsoft
// null false true true null
// 0
// once
// 1 s
