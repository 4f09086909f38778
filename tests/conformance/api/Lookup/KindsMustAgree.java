// findVirtual, findStatic, findConstructor and the getters want a member of
// just that name, type and kind.
// raises: NoSuchMethodException NoSuchFieldException IllegalAccessException
import java.lang.invoke.*;
import static conformance.Check.*;

public class KindsMustAgree {
  int x = 1;
  static final String ST = "st";
  KindsMustAgree() {}
  KindsMustAgree(int x) { this.x = x; }
  int in(int a) { return x + a; }
  static int st(int a) { return a; }
  interface Face {
    int f();
    default int d() { return f() + 1; }
    static int s() { return 9; }
  }

  public static void main(String[] args) throws Throwable {
    MethodHandles.Lookup l = MethodHandles.lookup();
    Class<?> c = KindsMustAgree.class;
    MethodType ii = MethodType.methodType(int.class, int.class);
    MethodHandle in = l.findVirtual(c, "in", ii);
    equal("(KindsMustAgree,int)int", in.type().toString());
    KindsMustAgree o = new KindsMustAgree(5);
    equal(7, (int) in.invokeExact(o, 2));
    MethodHandle make = l.findConstructor(c, MethodType.methodType(void.class,
        int.class));
    equal(8, ((KindsMustAgree) make.invokeExact(8)).x);
    MethodHandle set = l.findSetter(c, "x", int.class);
    set.invokeExact(o, 3);
    equal(3, (int) l.findGetter(c, "x", int.class).invokeExact(o));
    equal("st", (String) l.findStaticGetter(c, "ST", String.class)
        .invokeExact());
    Class<? extends Throwable> access = IllegalAccessException.class,
        method = NoSuchMethodException.class;
    raises(access, () -> l.findStatic(c, "in", ii));
    raises(access, () -> l.findVirtual(c, "st", ii));
    raises(access, () -> l.findStaticGetter(c, "x", int.class));
    raises(access, () -> l.findGetter(c, "ST", String.class));
    raises(access, () -> l.findStaticSetter(c, "ST", String.class));
    raises(method, () -> l.findVirtual(c, "in", MethodType.methodType(
        long.class, int.class)));
    raises(method, () -> l.findVirtual(c, "none", ii));
    raises(method, () -> l.findConstructor(c, ii));
    raises(method, () -> l.findVirtual(c, "<init>", MethodType.methodType(
        void.class)));
    raises(method, () -> l.findStatic(c, "<clinit>", MethodType.methodType(
        void.class)));
    raises(NoSuchFieldException.class, () -> l.findGetter(c, "x", long.class));
    raises(NoSuchMethodException.class, () -> l.findConstructor(int[].class,
        MethodType.methodType(void.class, int.class)));
    Face f = () -> 4;
    MethodType i = MethodType.methodType(int.class);
    equal(5, (int) l.findVirtual(Face.class, "d", i).invoke(f));
    equal(9, (int) l.findStatic(Face.class, "s", i).invokeExact());
    raises(NullPointerException.class, () -> in.invoke(null, 1));
  }
}
