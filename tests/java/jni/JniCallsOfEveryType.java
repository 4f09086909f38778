// JNI calls of instance, exact and static methods and of constructors, for
// every result type and every form of arguments; selection and names.
// options: -Djava.library.path=@jni
import java.util.*;

public class JniCallsOfEveryType {
  static native void primitives(Object o, Class<?> base, String text);
  static native void references(Object o, Class<?> base, String text);
  static native Object[] construct(Class<?> cls);
  static native void throwing(Object o);
  static native void selection(Object o, Class<?> type);
  static native void names(Class<?> cls);

  static String seen(int i, long j, double d, float f, String s) {
    return i + " " + j + " " + d + " " + f + " " + s;
  }
  static void check(int i, long j, double d, float f, String s) {
    if (!seen(i, j, d, f, s).equals("1 1099511627776 2.5 1.5 text"))
      throw new AssertionError(seen(i, j, d, f, s));
  }

  static class Base {
    boolean getBoolean(boolean x, int i, long j, double d, float f, String s) { check(i, j, d, f, s); return !x; }
    byte getByte(byte x, int i, long j, double d, float f, String s) { check(i, j, d, f, s); return (byte) (x + 1); }
    char getChar(char x, int i, long j, double d, float f, String s) { check(i, j, d, f, s); return (char) (x + 3); }
    short getShort(short x, int i, long j, double d, float f, String s) { check(i, j, d, f, s); return (short) (x - 1); }
    int getInt(int x, int i, long j, double d, float f, String s) { check(i, j, d, f, s); return x - 1; }
    long getLong(long x, int i, long j, double d, float f, String s) { check(i, j, d, f, s); return x * 2; }
    float getFloat(float x, int i, long j, double d, float f, String s) { check(i, j, d, f, s); return x * 3; }
    double getDouble(double x, int i, long j, double d, float f, String s) { check(i, j, d, f, s); return x * 3; }
    String getObject(Object x, int i, long j, double d, float f, String s) { return "base " + (x == this) + (x == null) + seen(i, j, d, f, s); }
    void getVoid(Object x, int i, long j, double d, float f, String s) { System.out.println("base void " + (x == this) + seen(i, j, d, f, s)); }
  }
  static class Derived extends Base implements Type {
    int a; long b;
    Derived() { }
    Derived(int a, long b) { this.a = a; this.b = b; }
    Derived(String none) { none.length(); }
    boolean getBoolean(boolean x, int i, long j, double d, float f, String s) { check(i, j, d, f, s); return x; }
    byte getByte(byte x, int i, long j, double d, float f, String s) { check(i, j, d, f, s); return x; }
    char getChar(char x, int i, long j, double d, float f, String s) { check(i, j, d, f, s); return x; }
    short getShort(short x, int i, long j, double d, float f, String s) { check(i, j, d, f, s); return x; }
    int getInt(int x, int i, long j, double d, float f, String s) { check(i, j, d, f, s); return x; }
    long getLong(long x, int i, long j, double d, float f, String s) { check(i, j, d, f, s); return x; }
    float getFloat(float x, int i, long j, double d, float f, String s) { check(i, j, d, f, s); return x; }
    double getDouble(double x, int i, long j, double d, float f, String s) { check(i, j, d, f, s); return x; }
    String getObject(Object x, int i, long j, double d, float f, String s) { return "derived " + (x == this) + (x == null) + seen(i, j, d, f, s); }
    void getVoid(Object x, int i, long j, double d, float f, String s) { System.out.println("derived void " + (x == this) + seen(i, j, d, f, s)); }
    static boolean staticBoolean(boolean x, int i, long j, double d, float f, String s) { check(i, j, d, f, s); return x; }
    static byte staticByte(byte x, int i, long j, double d, float f, String s) { check(i, j, d, f, s); return x; }
    static char staticChar(char x, int i, long j, double d, float f, String s) { check(i, j, d, f, s); return x; }
    static short staticShort(short x, int i, long j, double d, float f, String s) { check(i, j, d, f, s); return x; }
    static int staticInt(int x, int i, long j, double d, float f, String s) { check(i, j, d, f, s); return x; }
    static long staticLong(long x, int i, long j, double d, float f, String s) { check(i, j, d, f, s); return x; }
    static float staticFloat(float x, int i, long j, double d, float f, String s) { check(i, j, d, f, s); return x; }
    static double staticDouble(double x, int i, long j, double d, float f, String s) { check(i, j, d, f, s); return x; }
    static String staticObject(Object x, int i, long j, double d, float f, String s) { return "static " + (x == null) + seen(i, j, d, f, s); }
    static void staticVoid(Object x, int i, long j, double d, float f, String s) { System.out.println("static void " + (x == null) + seen(i, j, d, f, s)); }
    int fails(int n) { throw new IllegalStateException("n is " + n); }
    public int abstracted() { return 11; }
    private int hidden() { return 13; }
    @Override public int hashCode() { return 14; }
    @Override public String toString() { return a + "/" + b; }
  }
  interface Type {
    int abstracted();
    default int defaulted() { return 12; }
  }

  public static void main(String[] args) {
    System.loadLibrary("cezvetest");
    Object o = new Derived();
    primitives(o, Base.class, "text");
    references(o, Base.class, "text");
    System.out.println(Arrays.toString(construct(Derived.class)));
    throwing(o);
    selection(o, Type.class);
    names(Derived.class);
  }
}
// -- exit 0
// -- stdout
// Boolean virtual 1 1 1
// Boolean selected 1
// Boolean exact 0 0 0
// Boolean static 1 1 1
// Byte virtual -128 -128 -128
// Byte selected -128
// Byte exact -127 -127 -127
// Byte static -128 -128 -128
// Char virtual 65535 65535 65535
// Char selected 65535
// Char exact 2 2 2
// Char static 65535 65535 65535
// Short virtual -32768 -32768 -32768
// Short selected -32768
// Short exact 32767 32767 32767
// Short static -32768 -32768 -32768
// Int virtual -2147483648 -2147483648 -2147483648
// Int selected -2147483648
// Int exact 2147483647 2147483647 2147483647
// Int static -2147483648 -2147483648 -2147483648
// Long virtual -4611686018427387904 -4611686018427387904 -4611686018427387904
// Long selected -4611686018427387904
// Long exact -9223372036854775808 -9223372036854775808 -9223372036854775808
// Long static -4611686018427387904 -4611686018427387904 -4611686018427387904
// Float virtual 0.100000001 0.100000001 0.100000001
// Float selected 0.100000001
// Float exact 0.300000012 0.300000012 0.300000012
// Float static 0.100000001 0.100000001 0.100000001
// Double virtual 0.10000000000000001 0.10000000000000001 0.10000000000000001
// Double selected 0.10000000000000001
// Double exact 0.30000000000000004 0.30000000000000004 0.30000000000000004
// Double static 0.10000000000000001 0.10000000000000001 0.10000000000000001
// virtual derived truefalse1 1099511627776 2.5 1.5 text
// virtual V derived truefalse1 1099511627776 2.5 1.5 text
// virtual A derived falsetrue1 1099511627776 2.5 1.5 text
// exact base truefalse1 1099511627776 2.5 1.5 text
// exact V base truefalse1 1099511627776 2.5 1.5 text
// exact A base falsetrue1 1099511627776 2.5 1.5 text
// static static false1 1099511627776 2.5 1.5 text
// static V static false1 1099511627776 2.5 1.5 text
// static A static true1 1099511627776 2.5 1.5 text
// derived void true1 1099511627776 2.5 1.5 text
// derived void true1 1099511627776 2.5 1.5 text
// derived void false1 1099511627776 2.5 1.5 text
// base void true1 1099511627776 2.5 1.5 text
// base void true1 1099511627776 2.5 1.5 text
// base void false1 1099511627776 2.5 1.5 text
// static void false1 1099511627776 2.5 1.5 text
// static void false1 1099511627776 2.5 1.5 text
// static void true1 1099511627776 2.5 1.5 text
// [1/8589934592, 2/17179869184, 3/25769803776, 0/0]
// failed call: 0, pending 1
// thrown: java.lang.IllegalStateException: n is 7
// failed constructor: 0
// thrown: java.lang.NullPointerException: Cannot invoke "String.length()" because "none" is null
// abstract: 0
// thrown: java.lang.InstantiationException: java.util.AbstractList
// interface: 0
// thrown: java.lang.InstantiationException: java.util.List
// interface 11 default 12
// hashCode of an interface: nothing thrown
// hash 14
// private 13
// same name 1
// same again 1
// nothing()V: 0
//   instance: java.lang.NoSuchMethodError: nothing
// static nothing()V: 0
//   static: java.lang.NoSuchMethodError: nothing
// toString()Ljava/lang/String;: 1
//   instance: nothing thrown
// static toString()Ljava/lang/String;: 0
//   static: java.lang.NoSuchMethodError: static LJniCallsOfEveryType$Derived;.toString()Ljava/lang/String;
// staticInt(IIJDFLjava/lang/String;)I: 0
//   instance: java.lang.NoSuchMethodError: LJniCallsOfEveryType$Derived;.staticInt(IIJDFLjava/lang/String;)I
// static staticInt(IIJDFLjava/lang/String;)I: 1
//   static: nothing thrown
// <init>()V: 1
//   instance: nothing thrown
// static <init>()V: 0
//   static: java.lang.NoSuchMethodError: static LJniCallsOfEveryType$Derived;.<init>()V
// <clinit>()V: 0
//   instance: java.lang.NoSuchMethodError: LJniCallsOfEveryType$Derived;.<clinit>()V
// static <clinit>()V: 0
//   static: java.lang.NoSuchMethodError: static LJniCallsOfEveryType$Derived;.<clinit>()V
// fails(I)V: 0
//   instance: java.lang.NoSuchMethodError: LJniCallsOfEveryType$Derived;.fails(I)V
// static fails(I)V: 0
//   static: java.lang.NoSuchMethodError: static LJniCallsOfEveryType$Derived;.fails(I)V
// : 0
//   instance: java.lang.NoSuchMethodError: LJniCallsOfEveryType$Derived;.
// static : 0
//   static: java.lang.NoSuchMethodError: static LJniCallsOfEveryType$Derived;.
// clone()Ljava/lang/Object;: 1
//   instance: nothing thrown
// static clone()Ljava/lang/Object;: 0
//   static: java.lang.NoSuchMethodError: static [I.clone()Ljava/lang/Object;
// <init>()V: 0
//   instance: java.lang.NoSuchMethodError: [I.<init>()V
// static <init>()V: 0
//   static: java.lang.NoSuchMethodError: static [I.<init>()V
