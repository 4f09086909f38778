// findVarHandle wants field, type, kind and access to agree; access initialises
// the class, if finding did not.
// raises: NoSuchFieldException IllegalAccessException
import java.lang.invoke.*;
import static conformance.Check.*;

public class LookupOfFields {
  static boolean initialised;
  static class Lazy {
    static int st = 5;
    private int in;
    static { initialised = true; }
  }
  static class Bad { static int x = 1 / Integer.parseInt("0"); }

  public static void main(String[] args) throws Throwable {
    MethodHandles.Lookup l = MethodHandles.lookup(),
        open = MethodHandles.publicLookup();
    Class<?> c = Lazy.class;
    VarHandle st = l.findStaticVarHandle(c, "st", int.class);
    VarHandle un = l.unreflectVarHandle(c.getDeclaredField("st"));
    equal(5, (int) un.getAndAdd(1));
    equal(6, (int) st.get());
    that(initialised, "the access did not initialise the class");
    l.findVarHandle(c, "in", int.class);
    raises(NoSuchFieldException.class,
        () -> l.findVarHandle(c, "none", int.class));
    raises(NoSuchFieldException.class,
        () -> l.findVarHandle(c, "in", long.class));
    raises(IllegalAccessException.class,
        () -> l.findVarHandle(c, "st", int.class));
    raises(IllegalAccessException.class,
        () -> l.findStaticVarHandle(c, "in", int.class));
    raises(IllegalAccessException.class,
        () -> open.findVarHandle(c, "in", int.class));
    raises(IllegalAccessException.class,
        () -> l.findVarHandle(String.class, "hash", int.class));
    raises(NullPointerException.class,
        () -> l.findVarHandle(c, null, int.class));
    // Either the look-up or the first access fails.
    raises(ExceptionInInitializerError.class,
        () -> l.findStaticVarHandle(Bad.class, "x", int.class).set(1));
    raises(NoClassDefFoundError.class,
        () -> l.findStaticVarHandle(Bad.class, "x", int.class).set(1));
  }
}
