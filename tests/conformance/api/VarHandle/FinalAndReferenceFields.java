// A handle of a final field only reads; one of a reference field has no
// arithmetic; compareAndSet of references compares identity.
// raises: UnsupportedOperationException
import java.lang.invoke.*;
import static conformance.Check.*;

public class FinalAndReferenceFields {
  final int fixed = Integer.parseInt("5");
  static final String CONSTANT = "c";
  String s = "a";
  static Object st;

  public static void main(String[] args) throws Throwable {
    MethodHandles.Lookup l = MethodHandles.lookup();
    Class<?> own = FinalAndReferenceFields.class;
    FinalAndReferenceFields o = new FinalAndReferenceFields();
    VarHandle fixed = l.findVarHandle(own, "fixed", int.class);
    equal(5, (int) fixed.getVolatile(o));
    raises(UnsupportedOperationException.class, () -> fixed.set(o, 6));
    raises(UnsupportedOperationException.class,
        () -> fixed.compareAndSet(o, 5, 6));
    for (VarHandle.AccessMode m : VarHandle.AccessMode.values())
      equal(m.name().matches("GET|GET_VOLATILE|GET_OPAQUE|GET_ACQUIRE"),
          fixed.isAccessModeSupported(m));
    VarHandle c = l.findStaticVarHandle(own, "CONSTANT", String.class);
    equal("c", (String) c.get());
    raises(UnsupportedOperationException.class, () -> c.setVolatile("d"));
    VarHandle s = l.findVarHandle(own, "s", String.class);
    String copy = new String("a");
    that(!s.compareAndSet(o, copy, "b"), "equal is not identical");
    that(s.compareAndSet(o, "a", copy), "identical");
    same(copy, (String) s.getAndSet(o, null));
    that(s.compareAndSet(o, null, "n"), "from null");
    raises(UnsupportedOperationException.class,
        () -> { String r = (String) s.getAndAdd(o, "x"); });
    raises(UnsupportedOperationException.class,
        () -> { String r = (String) s.getAndBitwiseOr(o, "x"); });
    VarHandle st = l.findStaticVarHandle(own, "st", Object.class);
    st.set((Object) 5);
    equal(5, (Object) st.getAcquire());
    raises(NullPointerException.class, () -> s.set(null, "x"));
  }
}
