// A trace begins where the exception was made and names each frame's method
// and line: constructors, initialisers, lambda bodies, natives.
// also: 4.7.12
import java.util.Arrays;
import static conformance.Check.*;

public class StackTraceOfEachKindOfFrame {
  static Throwable made;
  static class Init {
    static final int x = StackTraceOfEachKindOfFrame.note();
  }

  static int note() {
    made = new Throwable();
    return 1;
  }

  StackTraceOfEachKindOfFrame() {
    note();
  }

  int instance = 0;

  static void same(String... expected) {
    StackTraceElement[] t = made.getStackTrace();
    for (int i = 0; i < expected.length; i++)
      equal(expected[i], t[i].getMethodName() + ":" + t[i].getLineNumber());
  }

  public static void main(String[] args) {
    new StackTraceOfEachKindOfFrame();
    same("note:14", "<init>:19", "main:31");
    equal(1, Init.x);
    same("note:14", "<clinit>:10", "main:33");
    Integer[] two = {2, 1};
    Arrays.sort(two,
        (a, b) -> note());
    equal("lambda$main$0", made.getStackTrace()[1].getMethodName());
    equal(37, made.getStackTrace()[1].getLineNumber());
    Throwable t = raises(ArrayStoreException.class,
        () -> System.arraycopy(two, 0, new int[2], 0, 1));
    equal("arraycopy", t.getStackTrace()[0].getMethodName());
    equal(true, t.getStackTrace()[0].isNativeMethod());
  }
}
