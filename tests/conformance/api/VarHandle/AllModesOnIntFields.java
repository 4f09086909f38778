// Every access mode of an instance int field: plain, opaque, acquire and
// release, volatile, compare and set, exchange, and the arithmetic and bitwise
// ones.
import java.lang.invoke.*;
import static conformance.Check.*;

public class AllModesOnIntFields {
  int x;

  public static void main(String[] args) throws Throwable {
    VarHandle v = MethodHandles.lookup().findVarHandle(
        AllModesOnIntFields.class, "x", int.class);
    AllModesOnIntFields o = new AllModesOnIntFields();
    for (VarHandle.AccessMode m : VarHandle.AccessMode.values())
      that(v.isAccessModeSupported(m), m + " supported");
    v.set(o, 1);
    equal(1, (int) v.get(o));
    v.setOpaque(o, 2);
    equal(2, (int) v.getOpaque(o));
    v.setRelease(o, 3);
    equal(3, (int) v.getAcquire(o));
    v.setVolatile(o, 4);
    equal(4, (int) v.getVolatile(o));
    that(v.compareAndSet(o, 4, 5) && !v.compareAndSet(o, 4, 6), "cas");
    equal(5, (int) v.compareAndExchange(o, 5, 6));
    equal(6, (int) v.compareAndExchange(o, 5, 7));
    equal(6, (int) v.compareAndExchangeAcquire(o, 6, 7));
    equal(7, (int) v.compareAndExchangeRelease(o, 7, 8));
    while (!v.weakCompareAndSet(o, 8, 9)) continue;
    while (!v.weakCompareAndSetPlain(o, 9, 10)) continue;
    while (!v.weakCompareAndSetAcquire(o, 10, 11)) continue;
    while (!v.weakCompareAndSetRelease(o, 11, 12)) continue;
    that(!v.weakCompareAndSet(o, 0, 1), "must fail");
    equal(12, (int) v.getAndSet(o, 13));
    equal(13, (int) v.getAndSetAcquire(o, 14));
    equal(14, (int) v.getAndSetRelease(o, Integer.MAX_VALUE));
    equal(Integer.MAX_VALUE, (int) v.getAndAdd(o, 1));
    equal(Integer.MIN_VALUE, (int) v.getAndAddAcquire(o, -1));
    equal(Integer.MAX_VALUE, (int) v.getAndAddRelease(o, -Integer.MAX_VALUE));
    equal(0, (int) v.getAndBitwiseOr(o, 0xf0));
    equal(0xf0, (int) v.getAndBitwiseAnd(o, 0x3c));
    equal(0x30, (int) v.getAndBitwiseXor(o, 0x11));
    equal(0x21, (int) v.getAndBitwiseOrAcquire(o, 2));
    equal(0x23, (int) v.getAndBitwiseAndRelease(o, 3));
    equal(3, (int) v.getAndBitwiseXorAcquire(o, -1));
    equal(-4, o.x);
  }
}
