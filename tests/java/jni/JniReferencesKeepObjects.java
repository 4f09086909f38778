// Global references keep objects, weak ones do not; frames of local ones.
// options: -Djava.library.path=@jni
import java.lang.ref.WeakReference;

public class JniReferencesKeepObjects {
  static native void keep(Object o, Object p);
  static native Object kept(boolean weakly);
  static native boolean gone();
  static native void drop();
  static native Object frames(Object[] all);
  static native int many(int count);

  static WeakReference<Object> of;

  static void fill() {
    Object p = new int[] {2};
    of = new WeakReference<>(p);
    keep(new int[] {1}, p);
    System.out.println(((int[]) kept(true))[0] + " " + gone());
  }

  public static void main(String[] args) throws Exception {
    System.loadLibrary("cezvetest");
    fill();
    for (int i = 0; i < 50 && of.get() != null; i++) System.gc();
    System.out.println(gone() + " " + kept(true) + " "
        + ((int[]) kept(false))[0]);
    drop();
    Object[] all = {"a", "b", "c"};
    System.out.println(frames(all));
    System.out.println(many(3000));
  }
}
// -- exit 0
// -- stdout
// kinds 1 2 3 0
// none of null 1 1 1
// 2 false
// true null 1
// capacity 0
// too much -1
// capacity: nothing thrown
// push 0
// same 1
// still 1
// push 0
// same 1
// still 1
// push 0
// same 1
// still 1
// popped null 1
// b
// 4498500
