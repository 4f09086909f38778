// findSpecial calls a super's method without selection, on receivers of the
// caller class only.
// raises: IllegalAccessException WrongMethodTypeException
import java.lang.invoke.*;
import static conformance.Check.*;

public class SpecialCalls {
  static class A { String m() { return "A"; } }
  interface Face { default String d() { return "Face"; } }
  static class B extends A implements Face {
    @Override String m() { return "B"; }
    @Override public String d() { return "B.d"; }
    private String p() { return "B.p"; }
    static MethodHandles.Lookup lookup() { return MethodHandles.lookup(); }
  }
  static class C extends B {
    @Override String m() { return "C"; }
    String p() { return "C.p"; }
  }
  static final MethodType S = MethodType.methodType(String.class);

  public static void main(String[] args) throws Throwable {
    MethodHandles.Lookup b = B.lookup();
    MethodHandle up = b.findSpecial(A.class, "m", S, B.class);
    equal("(B)String", up.type().toString());
    equal("A", (String) up.invokeExact(new B()));
    equal("A", (String) up.invoke(new C()));
    raises(ClassCastException.class, () -> up.invoke((Object) new A()));
    equal("B", (String) b.findSpecial(B.class, "m", S, B.class)
        .invoke(new C()));
    equal("Face", (String) b.findSpecial(Face.class, "d", S, B.class)
        .invoke(new B()));
    equal("B.p", (String) b.findSpecial(B.class, "p", S, B.class)
        .invoke(new C()));
    equal("B.p", (String) b.findVirtual(B.class, "p", S).invoke(new C()));
    equal("C", (String) b.findVirtual(A.class, "m", S).invoke(new C()));
    raises(IllegalAccessException.class,
        () -> b.findSpecial(Runnable.class, "run",
            MethodType.methodType(void.class), B.class));
    raises(IllegalAccessException.class, () -> MethodHandles.publicLookup()
        .findSpecial(Object.class, "toString", S, Object.class));
    raises(NoSuchMethodException.class,
        () -> b.findSpecial(B.class, "<init>", S, B.class));
    equal("A", (String) b.unreflectSpecial(
        A.class.getDeclaredMethod("m"), B.class).invoke(new B()));
  }
}
