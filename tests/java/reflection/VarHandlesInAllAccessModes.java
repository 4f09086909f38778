// Every access mode of VarHandle on fields, statics, arrays and byte views,
// and what is not supported.
import java.lang.invoke.*;
import java.lang.invoke.VarHandle.AccessMode;
import java.nio.*;
import java.util.*;

public class VarHandlesInAllAccessModes {
  int i; long l; boolean z; byte b; String s; double d; final int fin = 1;
  static short st;

  interface Act { Object run() throws Throwable; }

  static void t(String what, Act a) {
    try {
      System.out.println(what + " " + a.run());
    } catch (Throwable e) {
      System.out.println(what + " " + e.getClass().getSimpleName() + " " + e.getMessage());
    }
  }

  static void numbers(String what, VarHandle v, Object... at) throws Throwable {
    for (AccessMode m : AccessMode.values()) {
      if (!v.isAccessModeSupported(m)) {
        System.out.println(what + " lacks " + m.methodName());
        continue;
      }
      List<Object> args = new ArrayList<>(Arrays.asList(at));
      List<Class<?>> types = v.accessModeType(m).parameterList();
      while (args.size() < types.size())
        args.add(new Object[]{7, 3}[(args.size() - at.length) % 2]);
      for (int k = at.length; k < args.size(); k++) {
        Class<?> c = types.get(k);
        int n = (Integer) args.get(k);
        args.set(k, c == long.class ? (Object) (long) n : c == byte.class ? (Object) (byte) n
          : c == boolean.class ? (Object) (n == 7) : c == short.class ? (Object) (short) n
          : c == double.class ? (Object) (double) n : c == String.class ? (Object) ("s" + n) : (Object) n);
      }
      Object r = v.toMethodHandle(m).invokeWithArguments(args);
      List<Object> get = new ArrayList<>(Arrays.asList(at));
      System.out.println(what + " " + m.methodName() + " " + r + " -> "
        + v.toMethodHandle(AccessMode.GET).invokeWithArguments(get));
    }
  }

  public static void main(String[] args) throws Throwable {
    MethodHandles.Lookup k = MethodHandles.lookup();
    Class<VarHandlesInAllAccessModes> c = VarHandlesInAllAccessModes.class;
    var o = new VarHandlesInAllAccessModes();
    numbers("int", k.findVarHandle(c, "i", int.class), o);
    numbers("long", k.findVarHandle(c, "l", long.class), o);
    numbers("boolean", k.findVarHandle(c, "z", boolean.class), o);
    numbers("byte", k.findVarHandle(c, "b", byte.class), o);
    numbers("String", k.findVarHandle(c, "s", String.class), o);
    numbers("double", k.findVarHandle(c, "d", double.class), o);
    numbers("final", k.findVarHandle(c, "fin", int.class), o);
    numbers("static", k.findStaticVarHandle(c, "st", short.class));
    numbers("array", MethodHandles.arrayElementVarHandle(long[].class), new long[3], 1);
    VarHandle view = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    byte[] bytes = new byte[16];
    t("view", () -> { view.set(bytes, 1, 0x01020304); return Arrays.toString(bytes); });
    t("view get", () -> (int) view.get(bytes, 2));
    t("view misaligned", () -> (int) view.getVolatile(bytes, 1));
    t("view bounds", () -> (int) view.get(bytes, 13));
    VarHandle i = k.findVarHandle(c, "i", int.class);
    t("wrong type", () -> { i.set(o, "s"); return 0; });
    t("wrong object", () -> (int) i.get((Object) "s"));
    t("null object", () -> (int) i.get((VarHandlesInAllAccessModes) null));
    t("widening", () -> (long) i.getAndAdd(o, (byte) 5));
    t("exact", () -> (long) i.withInvokeExactBehavior().getAndAdd(o, 5));
    VarHandle a = MethodHandles.arrayElementVarHandle(Number[].class);
    t("store", () -> { a.setVolatile((Object) new Integer[1], 0, 1.5); return 0; });
    t("bounds", () -> a.getAcquire(new Number[1], 1));
    t("final set", () -> { k.findVarHandle(c, "fin", int.class).set(o, 2); return 0; });
    t("cas", () -> i.compareAndSet(o, o.i, 99) + " " + o.i);
    t("coordinates", () -> i.coordinateTypes() + " " + i.varType() + " " + a.coordinateTypes());
    t("buffer", () -> { ByteBuffer bb = ByteBuffer.allocateDirect(16);
      VarHandle v = MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
      v.setVolatile(bb, 8, 5L); return (long) v.getAndAdd(bb, 8, 6L) + " " + bb.get(8); });
  }
}
// -- exit 0
// -- stdout
// int get 0 -> 0
// int set null -> 7
// int getVolatile 7 -> 7
// int setVolatile null -> 7
// int getAcquire 7 -> 7
// int setRelease null -> 7
// int getOpaque 7 -> 7
// int setOpaque null -> 7
// int compareAndSet true -> 3
// int compareAndExchange 3 -> 3
// int compareAndExchangeAcquire 3 -> 3
// int compareAndExchangeRelease 3 -> 3
// int weakCompareAndSetPlain false -> 3
// int weakCompareAndSet false -> 3
// int weakCompareAndSetAcquire false -> 3
// int weakCompareAndSetRelease false -> 3
// int getAndSet 3 -> 7
// int getAndSetAcquire 7 -> 7
// int getAndSetRelease 7 -> 7
// int getAndAdd 7 -> 14
// int getAndAddAcquire 14 -> 21
// int getAndAddRelease 21 -> 28
// int getAndBitwiseOr 28 -> 31
// int getAndBitwiseOrRelease 31 -> 31
// int getAndBitwiseOrAcquire 31 -> 31
// int getAndBitwiseAnd 31 -> 7
// int getAndBitwiseAndRelease 7 -> 7
// int getAndBitwiseAndAcquire 7 -> 7
// int getAndBitwiseXor 7 -> 0
// int getAndBitwiseXorRelease 0 -> 7
// int getAndBitwiseXorAcquire 7 -> 0
// long get 0 -> 0
// long set null -> 7
// long getVolatile 7 -> 7
// long setVolatile null -> 7
// long getAcquire 7 -> 7
// long setRelease null -> 7
// long getOpaque 7 -> 7
// long setOpaque null -> 7
// long compareAndSet true -> 3
// long compareAndExchange 3 -> 3
// long compareAndExchangeAcquire 3 -> 3
// long compareAndExchangeRelease 3 -> 3
// long weakCompareAndSetPlain false -> 3
// long weakCompareAndSet false -> 3
// long weakCompareAndSetAcquire false -> 3
// long weakCompareAndSetRelease false -> 3
// long getAndSet 3 -> 7
// long getAndSetAcquire 7 -> 7
// long getAndSetRelease 7 -> 7
// long getAndAdd 7 -> 14
// long getAndAddAcquire 14 -> 21
// long getAndAddRelease 21 -> 28
// long getAndBitwiseOr 28 -> 31
// long getAndBitwiseOrRelease 31 -> 31
// long getAndBitwiseOrAcquire 31 -> 31
// long getAndBitwiseAnd 31 -> 7
// long getAndBitwiseAndRelease 7 -> 7
// long getAndBitwiseAndAcquire 7 -> 7
// long getAndBitwiseXor 7 -> 0
// long getAndBitwiseXorRelease 0 -> 7
// long getAndBitwiseXorAcquire 7 -> 0
// boolean get false -> false
// boolean set null -> true
// boolean getVolatile true -> true
// boolean setVolatile null -> true
// boolean getAcquire true -> true
// boolean setRelease null -> true
// boolean getOpaque true -> true
// boolean setOpaque null -> true
// boolean compareAndSet true -> false
// boolean compareAndExchange false -> false
// boolean compareAndExchangeAcquire false -> false
// boolean compareAndExchangeRelease false -> false
// boolean weakCompareAndSetPlain false -> false
// boolean weakCompareAndSet false -> false
// boolean weakCompareAndSetAcquire false -> false
// boolean weakCompareAndSetRelease false -> false
// boolean getAndSet false -> true
// boolean getAndSetAcquire true -> true
// boolean getAndSetRelease true -> true
// boolean lacks getAndAdd
// boolean lacks getAndAddAcquire
// boolean lacks getAndAddRelease
// boolean getAndBitwiseOr true -> true
// boolean getAndBitwiseOrRelease true -> true
// boolean getAndBitwiseOrAcquire true -> true
// boolean getAndBitwiseAnd true -> true
// boolean getAndBitwiseAndRelease true -> true
// boolean getAndBitwiseAndAcquire true -> true
// boolean getAndBitwiseXor true -> false
// boolean getAndBitwiseXorRelease false -> true
// boolean getAndBitwiseXorAcquire true -> false
// byte get 0 -> 0
// byte set null -> 7
// byte getVolatile 7 -> 7
// byte setVolatile null -> 7
// byte getAcquire 7 -> 7
// byte setRelease null -> 7
// byte getOpaque 7 -> 7
// byte setOpaque null -> 7
// byte compareAndSet true -> 3
// byte compareAndExchange 3 -> 3
// byte compareAndExchangeAcquire 3 -> 3
// byte compareAndExchangeRelease 3 -> 3
// byte weakCompareAndSetPlain false -> 3
// byte weakCompareAndSet false -> 3
// byte weakCompareAndSetAcquire false -> 3
// byte weakCompareAndSetRelease false -> 3
// byte getAndSet 3 -> 7
// byte getAndSetAcquire 7 -> 7
// byte getAndSetRelease 7 -> 7
// byte getAndAdd 7 -> 14
// byte getAndAddAcquire 14 -> 21
// byte getAndAddRelease 21 -> 28
// byte getAndBitwiseOr 28 -> 31
// byte getAndBitwiseOrRelease 31 -> 31
// byte getAndBitwiseOrAcquire 31 -> 31
// byte getAndBitwiseAnd 31 -> 7
// byte getAndBitwiseAndRelease 7 -> 7
// byte getAndBitwiseAndAcquire 7 -> 7
// byte getAndBitwiseXor 7 -> 0
// byte getAndBitwiseXorRelease 0 -> 7
// byte getAndBitwiseXorAcquire 7 -> 0
// String get null -> null
// String set null -> s7
// String getVolatile s7 -> s7
// String setVolatile null -> s7
// String getAcquire s7 -> s7
// String setRelease null -> s7
// String getOpaque s7 -> s7
// String setOpaque null -> s7
// String compareAndSet false -> s7
// String compareAndExchange s7 -> s7
// String compareAndExchangeAcquire s7 -> s7
// String compareAndExchangeRelease s7 -> s7
// String weakCompareAndSetPlain false -> s7
// String weakCompareAndSet false -> s7
// String weakCompareAndSetAcquire false -> s7
// String weakCompareAndSetRelease false -> s7
// String getAndSet s7 -> s7
// String getAndSetAcquire s7 -> s7
// String getAndSetRelease s7 -> s7
// String lacks getAndAdd
// String lacks getAndAddAcquire
// String lacks getAndAddRelease
// String lacks getAndBitwiseOr
// String lacks getAndBitwiseOrRelease
// String lacks getAndBitwiseOrAcquire
// String lacks getAndBitwiseAnd
// String lacks getAndBitwiseAndRelease
// String lacks getAndBitwiseAndAcquire
// String lacks getAndBitwiseXor
// String lacks getAndBitwiseXorRelease
// String lacks getAndBitwiseXorAcquire
// double get 0.0 -> 0.0
// double set null -> 7.0
// double getVolatile 7.0 -> 7.0
// double setVolatile null -> 7.0
// double getAcquire 7.0 -> 7.0
// double setRelease null -> 7.0
// double getOpaque 7.0 -> 7.0
// double setOpaque null -> 7.0
// double compareAndSet true -> 3.0
// double compareAndExchange 3.0 -> 3.0
// double compareAndExchangeAcquire 3.0 -> 3.0
// double compareAndExchangeRelease 3.0 -> 3.0
// double weakCompareAndSetPlain false -> 3.0
// double weakCompareAndSet false -> 3.0
// double weakCompareAndSetAcquire false -> 3.0
// double weakCompareAndSetRelease false -> 3.0
// double getAndSet 3.0 -> 7.0
// double getAndSetAcquire 7.0 -> 7.0
// double getAndSetRelease 7.0 -> 7.0
// double getAndAdd 7.0 -> 14.0
// double getAndAddAcquire 14.0 -> 21.0
// double getAndAddRelease 21.0 -> 28.0
// double lacks getAndBitwiseOr
// double lacks getAndBitwiseOrRelease
// double lacks getAndBitwiseOrAcquire
// double lacks getAndBitwiseAnd
// double lacks getAndBitwiseAndRelease
// double lacks getAndBitwiseAndAcquire
// double lacks getAndBitwiseXor
// double lacks getAndBitwiseXorRelease
// double lacks getAndBitwiseXorAcquire
// final get 1 -> 1
// final lacks set
// final getVolatile 1 -> 1
// final lacks setVolatile
// final getAcquire 1 -> 1
// final lacks setRelease
// final getOpaque 1 -> 1
// final lacks setOpaque
// final lacks compareAndSet
// final lacks compareAndExchange
// final lacks compareAndExchangeAcquire
// final lacks compareAndExchangeRelease
// final lacks weakCompareAndSetPlain
// final lacks weakCompareAndSet
// final lacks weakCompareAndSetAcquire
// final lacks weakCompareAndSetRelease
// final lacks getAndSet
// final lacks getAndSetAcquire
// final lacks getAndSetRelease
// final lacks getAndAdd
// final lacks getAndAddAcquire
// final lacks getAndAddRelease
// final lacks getAndBitwiseOr
// final lacks getAndBitwiseOrRelease
// final lacks getAndBitwiseOrAcquire
// final lacks getAndBitwiseAnd
// final lacks getAndBitwiseAndRelease
// final lacks getAndBitwiseAndAcquire
// final lacks getAndBitwiseXor
// final lacks getAndBitwiseXorRelease
// final lacks getAndBitwiseXorAcquire
// static get 0 -> 0
// static set null -> 7
// static getVolatile 7 -> 7
// static setVolatile null -> 7
// static getAcquire 7 -> 7
// static setRelease null -> 7
// static getOpaque 7 -> 7
// static setOpaque null -> 7
// static compareAndSet true -> 3
// static compareAndExchange 3 -> 3
// static compareAndExchangeAcquire 3 -> 3
// static compareAndExchangeRelease 3 -> 3
// static weakCompareAndSetPlain false -> 3
// static weakCompareAndSet false -> 3
// static weakCompareAndSetAcquire false -> 3
// static weakCompareAndSetRelease false -> 3
// static getAndSet 3 -> 7
// static getAndSetAcquire 7 -> 7
// static getAndSetRelease 7 -> 7
// static getAndAdd 7 -> 14
// static getAndAddAcquire 14 -> 21
// static getAndAddRelease 21 -> 28
// static getAndBitwiseOr 28 -> 31
// static getAndBitwiseOrRelease 31 -> 31
// static getAndBitwiseOrAcquire 31 -> 31
// static getAndBitwiseAnd 31 -> 7
// static getAndBitwiseAndRelease 7 -> 7
// static getAndBitwiseAndAcquire 7 -> 7
// static getAndBitwiseXor 7 -> 0
// static getAndBitwiseXorRelease 0 -> 7
// static getAndBitwiseXorAcquire 7 -> 0
// array get 0 -> 0
// array set null -> 7
// array getVolatile 7 -> 7
// array setVolatile null -> 7
// array getAcquire 7 -> 7
// array setRelease null -> 7
// array getOpaque 7 -> 7
// array setOpaque null -> 7
// array compareAndSet true -> 3
// array compareAndExchange 3 -> 3
// array compareAndExchangeAcquire 3 -> 3
// array compareAndExchangeRelease 3 -> 3
// array weakCompareAndSetPlain false -> 3
// array weakCompareAndSet false -> 3
// array weakCompareAndSetAcquire false -> 3
// array weakCompareAndSetRelease false -> 3
// array getAndSet 3 -> 7
// array getAndSetAcquire 7 -> 7
// array getAndSetRelease 7 -> 7
// array getAndAdd 7 -> 14
// array getAndAddAcquire 14 -> 21
// array getAndAddRelease 21 -> 28
// array getAndBitwiseOr 28 -> 31
// array getAndBitwiseOrRelease 31 -> 31
// array getAndBitwiseOrAcquire 31 -> 31
// array getAndBitwiseAnd 31 -> 7
// array getAndBitwiseAndRelease 7 -> 7
// array getAndBitwiseAndAcquire 7 -> 7
// array getAndBitwiseXor 7 -> 0
// array getAndBitwiseXorRelease 0 -> 7
// array getAndBitwiseXorAcquire 7 -> 0
// view [0, 1, 2, 3, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
// view get 33752064
// view misaligned IllegalStateException Misaligned access at index: 1
// view bounds ArrayIndexOutOfBoundsException Index 13 out of bounds for length 13
// wrong type WrongMethodTypeException cannot convert MethodHandle(VarHandle,VarHandlesInAllAccessModes,int)void to (VarHandle,VarHandlesInAllAccessModes,String)void
// wrong object ClassCastException Cannot cast java.lang.String to VarHandlesInAllAccessModes
// null object NullPointerException null
// widening 0
// exact WrongMethodTypeException expected (VarHandlesInAllAccessModes,int)int but found (VarHandlesInAllAccessModes,int)long
// store ArrayStoreException null
// bounds ArrayIndexOutOfBoundsException Index 1 out of bounds for length 1
// final set UnsupportedOperationException null
// cas true 99
// coordinates [class VarHandlesInAllAccessModes] int [class [Ljava.lang.Number;, int]
// buffer 5 11
