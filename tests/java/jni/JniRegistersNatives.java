// RegisterNatives binds, binds again, and says what does not fit.
// options: -Djava.library.path=@jni
public class JniRegistersNatives {
  static native int register(Class<?> c, int which);
  static native int unregister(Class<?> c);

  static class Bound {
    static native int f(int x);
    native String g(String s);
    static int java(int x) { return x; }
  }

  static void attempt(String what, java.util.function.Supplier<Object> s) {
    try {
      System.out.println(what + " " + s.get());
    } catch (Throwable t) {
      System.out.println(what + " " + t);
    }
  }

  public static void main(String[] args) {
    System.loadLibrary("cezvetest");
    attempt("unbound", () -> Bound.f(1));
    attempt("register", () -> register(Bound.class, 0));
    attempt("bound", () -> Bound.f(10) + new Bound().g("text"));
    attempt("register", () -> register(Bound.class, 1));
    attempt("bound again", () -> Bound.f(10));
    for (int i = 2; i < 5; i++) {
      int which = i;
      attempt("register " + i, () -> register(Bound.class, which));
    }
    attempt("unregister", () -> unregister(Bound.class));
    attempt("unbound", () -> Bound.f(1));
    attempt("register", () -> register(Bound.class, 0));
    attempt("bound", () -> Bound.f(4));
  }
}
// -- exit 0
// -- stdout
// unbound java.lang.UnsatisfiedLinkError: 'int JniRegistersNatives$Bound.f(int)'
// register 0
// bound 20text
// register 0
// bound again 30
// register 2 java.lang.NoSuchMethodError: Method JniRegistersNatives$Bound.none(I)I not found
// register 3 java.lang.NoSuchMethodError: Method 'int JniRegistersNatives$Bound.java(int)' is not declared as native
// register 4 java.lang.NoSuchMethodError: Method 'java.lang.String JniRegistersNatives$Bound.f(java.lang.String)' name or signature does not match
// unregister 0
// unbound java.lang.UnsatisfiedLinkError: 'int JniRegistersNatives$Bound.f(int)'
// register 0
// bound 8
