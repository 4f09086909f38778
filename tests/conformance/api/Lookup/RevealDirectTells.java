// revealDirect cracks a direct handle into kind, class, name and type, and
// refuses adapted handles and foreign lookups.
// raises: IllegalArgumentException
import java.lang.invoke.*;
import java.lang.reflect.*;
import static conformance.Check.*;

public class RevealDirectTells {
  private int x;
  static long st;
  RevealDirectTells() {}
  private String p(int a) { return ""; }
  static void s(Object... all) {}
  interface Face { void f(); }

  static void told(int kind, String text, MethodHandle h) {
    MethodHandleInfo i = MethodHandles.lookup().revealDirect(h);
    equal(kind, i.getReferenceKind());
    equal(text, i.toString());
    equal(text, MethodHandleInfo.toString(i.getReferenceKind(),
        i.getDeclaringClass(), i.getName(), i.getMethodType()));
  }

  public static void main(String[] args) throws Throwable {
    MethodHandles.Lookup l = MethodHandles.lookup();
    Class<?> c = RevealDirectTells.class;
    String n = "RevealDirectTells";
    told(1, "getField " + n + ".x:()int", l.findGetter(c, "x", int.class));
    told(3, "putField " + n + ".x:(int)void", l.findSetter(c, "x", int.class));
    told(2, "getStatic " + n + ".st:()long",
        l.findStaticGetter(c, "st", long.class));
    told(4, "putStatic " + n + ".st:(long)void",
        l.findStaticSetter(c, "st", long.class));
    told(8, "newInvokeSpecial " + n + ".<init>:()void",
        l.findConstructor(c, MethodType.methodType(void.class)));
    told(9, "invokeInterface " + n + "$Face.f:()void",
        l.findVirtual(Face.class, "f", MethodType.methodType(void.class)));
    told(5, "invokeVirtual java.lang.String.length:()int",
        l.findVirtual(String.class, "length",
            MethodType.methodType(int.class)));
    MethodHandle s = l.findStatic(c, "s", MethodType.methodType(void.class,
        Object[].class));
    told(6, "invokeStatic " + n + ".s:(Object[])void", s);
    that(l.revealDirect(s).isVarArgs(), "varargs");
    MethodHandle p = l.findVirtual(c, "p", MethodType.methodType(String.class,
        int.class));
    MethodHandleInfo i = l.revealDirect(p);
    equal("p", i.reflectAs(Method.class, l).getName());
    that(Modifier.isPrivate(i.getModifiers()), "private");
    Class<? extends Throwable> bad = IllegalArgumentException.class;
    raises(bad, () -> l.revealDirect(p.bindTo(null)));
    raises(bad, () -> l.revealDirect(s.asFixedArity().asType(
        MethodType.methodType(void.class, String[].class))));
    raises(bad, () -> l.revealDirect(MethodHandles.identity(int.class)
        .asType(MethodType.methodType(long.class, int.class))));
    raises(bad, () -> MethodHandles.publicLookup().revealDirect(p));
    equal("invokeSpecial", MethodHandleInfo.referenceKindToString(7));
    raises(bad, () -> MethodHandleInfo.referenceKindToString(10));
  }
}
