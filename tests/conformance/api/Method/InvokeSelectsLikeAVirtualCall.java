// invoke dispatches on the receiver's class: overriding, private,
// package-private, default and bridge methods are selected as invokevirtual
// would (JVMS 5.4.6).
// also: jvms 5.4.6
import java.lang.reflect.Method;
import static conformance.Check.*;

public class InvokeSelectsLikeAVirtualCall {
  interface Face { default String d() { return "Face.d"; } }
  static class Base implements Face, Comparable<Base> {
    private String p() { return "Base.p"; }
    String v() { return "Base.v"; }
    static String s() { return "Base.s"; }
    public int compareTo(Base b) { return 1; }
  }
  static class Sub extends Base {
    public String p() { return "Sub.p"; }
    @Override String v() { return "Sub.v"; }
    static String s() { return "Sub.s"; }
    @Override public String d() { return "Sub.d"; }
    @Override public int compareTo(Base b) { return 2; }
  }

  static Object call(Class<?> c, String name, Object o) throws Exception {
    return c.getDeclaredMethod(name).invoke(o);
  }

  public static void main(String[] args) throws Exception {
    Object sub = new Sub();
    equal("Base.p", call(Base.class, "p", sub));
    equal("Sub.p", call(Sub.class, "p", sub));
    equal("Sub.v", call(Base.class, "v", sub));
    equal("Base.s", call(Base.class, "s", sub));
    equal("Sub.d", call(Face.class, "d", sub));
    equal("Face.d", call(Face.class, "d", new Base()));
    Method bridge = Base.class.getDeclaredMethod("compareTo", Object.class);
    that(bridge.isBridge(), "a bridge");
    equal(2, bridge.invoke(sub, new Base()));
    that(raises(java.lang.reflect.InvocationTargetException.class,
        () -> bridge.invoke(sub, "x")).getCause() instanceof
        ClassCastException, "the bridge casts");
    equal("Object", Object.class.getMethod("getClass").invoke(new Object())
        .toString().substring("class java.lang.".length()));
    equal(int[].class, Object.class.getMethod("getClass").invoke(new int[0]));
    equal(true, Object.class.getMethod("equals", Object.class)
        .invoke("a", "a"));
  }
}
