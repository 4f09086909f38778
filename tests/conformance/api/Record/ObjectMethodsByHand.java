// ObjectMethods.bootstrap makes equals, hashCode and toString of any class from
// getters and names, as a handle or as a call site, and checks what it is
// given.
// raises: IllegalArgumentException
import java.lang.invoke.*;
import java.lang.runtime.ObjectMethods;
import static conformance.Check.*;

public class ObjectMethodsByHand {
  int x = 1;
  String y = "why";

  public static void main(String[] args) throws Throwable {
    var l = MethodHandles.lookup();
    Class<?> own = ObjectMethodsByHand.class;
    MethodHandle x = l.findGetter(own, "x", int.class),
        y = l.findGetter(own, "y", String.class);
    MethodType text = MethodType.methodType(String.class, own),
        hash = MethodType.methodType(int.class, own),
        eq = MethodType.methodType(boolean.class, own, Object.class);
    var o = new ObjectMethodsByHand();
    MethodHandle t = ((CallSite) ObjectMethods.bootstrap(l, "toString", text,
        own, "x;y", x, y)).dynamicInvoker();
    equal("ObjectMethodsByHand[x=1, y=why]", (String) t.invokeExact(o));
    MethodHandle h = (MethodHandle) ObjectMethods.bootstrap(l, "hashCode",
        MethodHandle.class, own, "x;y", x, y);
    int expected = (int) h.invoke(o);
    equal(expected, (int) h.invoke(new ObjectMethodsByHand()));
    MethodHandle e = ((CallSite) ObjectMethods.bootstrap(l, "equals", eq, own,
        "x", x)).dynamicInvoker();
    var p = new ObjectMethodsByHand();
    p.y = "other";
    that((boolean) e.invoke(o, (Object) p), "y is not compared");
    that(!(boolean) e.invoke(o, (Object) "x"), "another class");
    Class<? extends Throwable> bad = IllegalArgumentException.class;
    raises(bad, () -> ObjectMethods.bootstrap(l, "other", text, own, "x", x));
    raises(bad, () -> ObjectMethods.bootstrap(l, "toString", hash, own, "x",
        x));
    raises(bad, () -> ObjectMethods.bootstrap(l, "toString", text, own, "x",
        x, y));
  }
}
