// Exceptions through C code: thrown, caught, described; traces show natives.
// options: -Djava.library.path=@jni
public class JniExceptionsTravel {
  static native void throwIt(Throwable t);
  static native void throwNew(Class<?> cls, String message);
  static native String catchIt(Runnable r);
  static native void down(int depth);
  static native int overflow(int depth);

  static void deeper(int depth) {
    if (depth == 0) throw new IllegalStateException("bottom");
    down(depth);
  }
  static int again(int depth) { return overflow(depth); }

  abstract static class Abstract extends RuntimeException { }
  static class Own extends Exception {
    Own(String m) { super("own " + m); }
  }
  static class Failing extends Exception {
    Failing(String m) { throw new ArithmeticException("in constructor"); }
  }

  static void attempt(Runnable r) {
    try {
      r.run();
      System.out.println("no exception");
    } catch (Throwable t) {
      System.out.println("caught " + t + " at "
          + t.getStackTrace()[0].getMethodName());
    }
  }

  public static void main(String[] args) {
    System.loadLibrary("cezvetest");
    attempt(() -> throwIt(new Error("error")));
    attempt(() -> throwNew(IllegalArgumentException.class, "g\u00fclt"));
    attempt(() -> throwNew(RuntimeException.class, null));
    attempt(() -> throwNew(Own.class, "text"));
    attempt(() -> throwNew(Abstract.class, "x"));
    attempt(() -> throwNew(Failing.class, "x"));
    System.out.println(catchIt(() -> { throw new RuntimeException("thrown"); }));
    System.out.println(catchIt(() -> { }));
    try {
      overflow(0);
    } catch (StackOverflowError e) {
      System.out.println("overflow");
    }
    down(2);
  }
}
// -- exit 1
// -- stdout
// throw 0
// pending 1
// caught java.lang.Error: error at lambda$main$0
// throw new 0
// caught java.lang.IllegalArgumentException: gült at throwNew
// throw new 0
// caught java.lang.RuntimeException at throwNew
// throw new 0
// caught JniExceptionsTravel$Own: own text at throwNew
// throw new 0
// caught java.lang.NoSuchMethodError: JniExceptionsTravel$Abstract: method 'void <init>(java.lang.String)' not found at throwNew
// throw new 0
// caught java.lang.ArithmeticException: in constructor at <init>
// thrown 1 1
// after describe 0
// after clear 0
// again: nothing thrown
// thrown
// thrown 0 0
// null
// overflow
// -- stderr
// Exception in thread "main" java.lang.RuntimeException: thrown
// 	at JniExceptionsTravel.lambda$main$6(JniExceptionsTravel.java:42)
// 	at JniExceptionsTravel.catchIt(Native Method)
// 	at JniExceptionsTravel.main(JniExceptionsTravel.java:42)
// Exception in thread "main" java.lang.IllegalStateException: bottom
// 	at JniExceptionsTravel.deeper(JniExceptionsTravel.java:11)
// 	at JniExceptionsTravel.down(Native Method)
// 	at JniExceptionsTravel.deeper(JniExceptionsTravel.java:12)
// 	at JniExceptionsTravel.down(Native Method)
// 	at JniExceptionsTravel.main(JniExceptionsTravel.java:49)
