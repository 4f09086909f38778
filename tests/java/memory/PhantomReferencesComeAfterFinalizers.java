// Phantom references are enqueued after finalization; get is always null.
import java.lang.ref.*;

public class PhantomReferencesComeAfterFinalizers {
  static volatile int finalized;
  static Object saved;

  static class F {
    final boolean resurrect;
    F(boolean r) { resurrect = r; }
    @SuppressWarnings("removal")
    @Override protected void finalize() {
      finalized++;
      if (resurrect) saved = this;
    }
  }

  static void collectUntil(java.util.function.BooleanSupplier done) throws Exception {
    for (int i = 0; i < 500 && !done.getAsBoolean(); i++) {
      System.gc();
      System.runFinalization();
      Thread.sleep(2);
    }
  }

  public static void main(String[] args) throws Exception {
    ReferenceQueue<Object> q = new ReferenceQueue<>();
    PhantomReference<Object> plain = new PhantomReference<>(new Object(), q);
    System.out.println(plain.get());
    collectUntil(() -> plain.refersTo(null));
    System.out.println(q.remove() == plain);
    PhantomReference<Object> ofF = new PhantomReference<>(new F(false), q);
    WeakReference<Object> weak = new WeakReference<>(new F(false));
    collectUntil(() -> finalized == 2 && ofF.refersTo(null));
    System.out.println(finalized + " " + weak.get() + " " + (q.remove() == ofF));
    PhantomReference<Object> risen = new PhantomReference<>(new F(true), q);
    collectUntil(() -> saved != null);
    System.gc();
    System.out.println(finalized + " " + (saved instanceof F) + " " + risen.refersTo(saved)
      + " " + q.poll());
    saved = null;
    collectUntil(() -> risen.refersTo(null));
    System.out.println(finalized + " " + (q.remove() == risen));
  }
}
// -- exit 0
// -- stdout
// null
// true
// 2 null true
// 3 true true null
// 3 true
