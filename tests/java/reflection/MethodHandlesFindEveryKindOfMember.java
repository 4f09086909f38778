// Lookup.find* and unreflect*, the types they give, and what is refused
// (JVMS 5.4.3.5).
import java.lang.invoke.*;
import static java.lang.invoke.MethodType.methodType;

public class MethodHandlesFindEveryKindOfMember {
  int f = 1;
  static String sf = "static";
  final int fin = 3;
  MethodHandlesFindEveryKindOfMember() { }
  MethodHandlesFindEveryKindOfMember(int f) { this.f = f; }
  String virt(int a, long b) { return "virt" + f + a + b; }
  private String priv() { return "priv"; }
  static int stat(double d) { return (int) d; }
  @Override public String toString() { return "me" + f; }
  interface I { default String def(String s) { return "def" + s; } }
  static class Sub extends MethodHandlesFindEveryKindOfMember implements I {
    @Override String virt(int a, long b) { return "sub"; }
    @Override public String def(String s) { return "over" + s; }
    static MethodHandles.Lookup lookup() { return MethodHandles.lookup(); }
  }

  interface Act { Object run() throws Throwable; }

  static void t(Act a) {
    try {
      System.out.println(a.run());
    } catch (Throwable e) {
      System.out.println(e.getClass().getName() + ": " + 
        (e.getMessage() + "").replaceAll("@[0-9a-f]+", "@#"));
    }
  }

  public static void main(String[] args) throws Throwable {
    MethodHandles.Lookup l = MethodHandles.lookup(), pub = MethodHandles.publicLookup();
    Class<MethodHandlesFindEveryKindOfMember> c = MethodHandlesFindEveryKindOfMember.class;
    var o = new MethodHandlesFindEveryKindOfMember(5);
    MethodType vt = methodType(String.class, int.class, long.class);
    t(() -> (String) l.findVirtual(c, "virt", vt).invokeExact(o, 1, 2L));
    t(() -> (String) l.findVirtual(c, "virt", vt).invoke((Object) new Sub(), (byte) 1, 2));
    t(() -> l.findSpecial(c, "virt", vt, c).type());
    t(() -> (String) Sub.lookup().findSpecial(c, "virt", vt, Sub.class).invoke(new Sub(), 1, 2));
    t(() -> (String) Sub.lookup().findSpecial(I.class, "def",
      methodType(String.class, String.class), Sub.class).invoke(new Sub(), "x"));
    t(() -> (String) l.findVirtual(c, "priv", methodType(String.class)).invoke(o));
    t(() -> (int) l.findStatic(c, "stat", methodType(int.class, double.class)).invokeExact(2.9));
    t(() -> l.findConstructor(c, methodType(void.class, int.class)).invoke(7).toString());
    t(() -> (int) l.findGetter(c, "f", int.class).invokeExact(o));
    t(() -> { l.findSetter(c, "f", int.class).invokeExact(o, 9); return o.f; });
    t(() -> (String) l.findStaticGetter(c, "sf", String.class).invokeExact());
    t(() -> { l.findStaticSetter(c, "sf", String.class).invoke((Object) "new"); return sf; });
    t(() -> l.findSetter(c, "fin", int.class));
    t(() -> l.findVirtual(c, "nope", vt));
    t(() -> l.findVirtual(c, "stat", methodType(int.class, double.class)));
    t(() -> l.findStatic(c, "virt", vt));
    t(() -> l.findGetter(c, "f", long.class));
    t(() -> l.findStaticGetter(c, "f", int.class));
    t(() -> l.findConstructor(c, methodType(int.class)));
    t(() -> pub.findVirtual(String.class, "length", methodType(int.class)).invoke("four"));
    t(() -> pub.findVirtual(c, "virt", vt));
    t(() -> l.findVirtual(String.class, "isLatin1", methodType(boolean.class)));
    t(() -> l.findVirtual(c, "<init>", methodType(void.class)));
    t(() -> l.unreflect(c.getDeclaredMethod("stat", double.class)).type());
    t(() -> l.unreflectGetter(c.getDeclaredField("fin")).invoke(o));
    t(() -> l.unreflectConstructor(c.getDeclaredConstructor()).type());
    t(() -> l.bind(o, "virt", vt).invoke(3, 4));
    t(() -> l.findVirtual(int[].class, "clone", methodType(Object.class)).type());
    t(() -> l.revealDirect(l.findStatic(c, "stat", methodType(int.class, double.class))));
    t(() -> l.findClass("java.lang.String") + " " + l.lookupModes() + " " + pub + " " + l);
    t(() -> l.in(String.class).findVirtual(c, "virt", vt));
    t(() -> MethodHandles.privateLookupIn(String.class, l));
  }
}
// -- exit 0
// -- stdout
// virt512
// sub
// (MethodHandlesFindEveryKindOfMember,int,long)String
// virt112
// defx
// priv
// 2
// me7
// 5
// 9
// static
// new
// java.lang.IllegalAccessException: unexpected set of a final field: MethodHandlesFindEveryKindOfMember.fin/int/putField, from class MethodHandlesFindEveryKindOfMember (unnamed module @#)
// java.lang.NoSuchMethodException: no such method: MethodHandlesFindEveryKindOfMember.nope(int,long)String/invokeVirtual
// java.lang.IllegalAccessException: no such method: MethodHandlesFindEveryKindOfMember.stat(double)int/invokeVirtual
// java.lang.IllegalAccessException: no such method: MethodHandlesFindEveryKindOfMember.virt(int,long)String/invokeStatic
// java.lang.NoSuchFieldException: no such field: MethodHandlesFindEveryKindOfMember.f/long/getField
// java.lang.IllegalAccessException: expected a static field: MethodHandlesFindEveryKindOfMember.f/int/getField, from class MethodHandlesFindEveryKindOfMember (unnamed module @#)
// java.lang.NoSuchMethodException: no such constructor: MethodHandlesFindEveryKindOfMember.<init>()int/newInvokeSpecial
// 4
// java.lang.IllegalAccessException: no such method: MethodHandlesFindEveryKindOfMember.virt(int,long)String/invokeVirtual
// java.lang.IllegalAccessException: no such method: java.lang.String.isLatin1()boolean/invokeVirtual
// java.lang.NoSuchMethodException: illegal method name: <init>
// (double)int
// 3
// ()MethodHandlesFindEveryKindOfMember
// virt934
// (MethodHandlesFindEveryKindOfMember)Object
// invokeStatic MethodHandlesFindEveryKindOfMember.stat:(double)int
// class java.lang.String 95 java.lang.Object/publicLookup MethodHandlesFindEveryKindOfMember
// java.lang.IllegalAccessException: symbolic reference class is not accessible: class MethodHandlesFindEveryKindOfMember, from class java.lang.String (module java.base), previous lookup MethodHandlesFindEveryKindOfMember (unnamed module @#)
// java.lang.IllegalAccessException: module java.base does not open java.lang to unnamed module @#
