// A caller-sensitive method called by reflection takes the caller of invoke for
// its caller, on the first call and after many.
import java.lang.reflect.*;
import static conformance.Check.*;

public class CallerSensitiveMethodsByReflection {
  private int own = 5;

  public static void main(String[] args) throws Exception {
    Class<?> me = CallerSensitiveMethodsByReflection.class;
    Method forName = Class.class.getMethod("forName", String.class);
    Method get = Field.class.getMethod("get", Object.class);
    Method invoke = Method.class.getMethod("invoke", Object.class,
        Object[].class);
    Field own = me.getDeclaredField("own");
    Method lookup = java.lang.invoke.MethodHandles.class.getMethod("lookup");
    Method loader = Class.class.getMethod("getClassLoader");
    Object o = new CallerSensitiveMethodsByReflection();
    for (int i = 0; i < 20; i++) {
      same(me, forName.invoke(null, me.getName()));
      equal(5, get.invoke(own, o));
      // Reflection on reflection still sees through to the real caller.
      same(me, invoke.invoke(forName, null, new Object[] {me.getName()}));
      equal(5, invoke.invoke(get, own, new Object[] {o}));
      same(me.getClassLoader(), loader.invoke(me));
    }
    Object l = lookup.invoke(null);
    same(me, ((java.lang.invoke.MethodHandles.Lookup) l).lookupClass());
    // String.hash is as private as before.
    Field hash = String.class.getDeclaredField("hash");
    same(IllegalAccessException.class, raises(InvocationTargetException.class,
        () -> get.invoke(hash, "")).getCause().getClass());
  }
}
