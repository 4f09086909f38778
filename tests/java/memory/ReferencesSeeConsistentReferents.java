// Reference.get, refersTo, queues of dead queues, and references that die with
// their referent.
import java.lang.ref.*;

public class ReferencesSeeConsistentReferents {
  static Object strong = new int[]{1, 2, 3};

  public static void main(String[] args) throws Exception {
    ReferenceQueue<Object> q = new ReferenceQueue<>();
    SoftReference<Object> soft = new SoftReference<>(strong, q);
    WeakReference<Object> weak = new WeakReference<>(strong, q), twin = new WeakReference<>(strong);
    System.gc();
    System.out.println((weak.get() == soft.get()) + " " + (twin.get() == strong) + " "
      + ((int[]) weak.get())[2] + " " + weak.refersTo(strong) + weak.refersTo(null));
    WeakReference<WeakReference<Object>> chain = new WeakReference<>(new WeakReference<>(strong));
    System.gc();
    System.out.println(chain.get() + " " + q.poll());
    Object[] holder = {new Object[]{strong}};
    WeakReference<Object> inner = new WeakReference<>(((Object[]) holder[0])[0]);
    strong = null;
    System.gc();
    System.out.println((inner.get() == weak.get()) + " " + (weak.get() != null));
    ((Object[]) holder[0])[0] = null;
    soft.clear();
    for (int i = 0; i < 100 && weak.get() != null; i++) System.gc();
    System.out.println(weak.get() + " " + inner.get() + " " + twin.get() + " " + (q.remove() == weak));
    try {
      new PhantomReference<>(new Object(), null);
      System.out.println("phantom without a queue");
      new WeakReference<>(new Object(), null);
      System.out.println("weak without a queue");
    } catch (NullPointerException e) {
      System.out.println("npe");
    }
    WeakReference<Object> of = new WeakReference<>(null, q);
    System.gc();
    System.out.println(of.get() + " " + (q.poll() == null) + " " + of.enqueue() + " " + (q.poll() == of));
  }
}
// -- exit 0
// -- stdout
// true true 3 truefalse
// null null
// true true
// null null null true
// phantom without a queue
// weak without a queue
// null true true true
