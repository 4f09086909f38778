// Atomic access to byte, short, char and boolean fields leaves the neighbouring
// ones alone and wraps at the field's own width.
import java.lang.invoke.*;
import static conformance.Check.*;

public class SmallFieldsKeepTheirNeighbours {
  byte a = 1, b = 2, c = 3, d = 4;
  short s = -1, t = -1;
  char u = '\uffff', w = '\uffff';
  boolean x = true, y, z = true;

  static final SmallFieldsKeepTheirNeighbours O =
      new SmallFieldsKeepTheirNeighbours();

  static VarHandle of(String name, Class<?> type) throws Exception {
    return MethodHandles.lookup().findVarHandle(
        SmallFieldsKeepTheirNeighbours.class, name, type);
  }

  public static void main(String[] args) throws Throwable {
    VarHandle b = of("b", byte.class);
    that(b.compareAndSet(O, (byte) 2, (byte) -128), "cas of a byte");
    equal(-128, (byte) b.getAndAdd(O, (byte) -1));
    equal(127, O.b);
    equal(127, (byte) b.getAndSet(O, (byte) 0));
    equal(1, O.a);
    equal(3, O.c);
    equal(4, O.d);
    VarHandle s = of("s", short.class);
    equal(-1, (short) s.getAndBitwiseAnd(O, (short) 0x7fff));
    equal(32767, (short) s.getAndAdd(O, (short) 1));
    equal(-32768, O.s);
    equal(-1, O.t);
    VarHandle u = of("u", char.class);
    equal('\uffff', (char) u.getAndAdd(O, (char) 2));
    equal('\1', O.u);
    that(!u.compareAndSet(O, 'x', 'y'), "another value");
    equal('\uffff', O.w);
    VarHandle y = of("y", boolean.class);
    that(!(boolean) y.getAndBitwiseOr(O, true), "was false");
    that((boolean) y.getAndBitwiseXor(O, true), "was true");
    that(y.compareAndSet(O, false, true), "cas of a boolean");
    that((boolean) y.compareAndExchange(O, true, false), "exchange");
    that(O.x && !O.y && O.z, "neighbours");
    that(!y.isAccessModeSupported(VarHandle.AccessMode.GET_AND_ADD),
        "no arithmetic on booleans");
    raises(UnsupportedOperationException.class,
        () -> { boolean r = (boolean) y.getAndAdd(O, true); });
  }
}
