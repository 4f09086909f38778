// Field.get and set: conversions, finals, statics, wrong types and objects.
import java.lang.reflect.*;

public class FieldsAreReadAndWrittenByReflection {
  public byte b = 1; public short s = 2; public char c = '3'; public int i = 4;
  public long l = 5; public float f = 6; public double d = 7;
  public boolean z = true; public String t = "t"; public Object o;
  public final int fin = Integer.parseInt("9");
  public static int st = 10;
  public static final String CONST = "const";
  private int priv = 11;
  volatile long vol = 12;

  interface Act { Object run() throws Exception; }

  static void t(Act a) {
    try {
      Object v = a.run();
      System.out.println(v + (v == null ? "" : " " + v.getClass().getSimpleName()));
    } catch (Exception e) {
      System.out.println(e);
    }
  }

  static Field f(String n) throws Exception {
    return FieldsAreReadAndWrittenByReflection.class.getDeclaredField(n);
  }

  public static void main(String[] args) throws Exception {
    var x = new FieldsAreReadAndWrittenByReflection();
    for (String n : "b s c i l f d z t o fin st CONST priv vol".split(" ")) {
      Field f = f(n);
      t(() -> f.get(x));
      t(() -> f.getInt(x));
      t(() -> f.getLong(x));
      t(() -> f.getDouble(x));
      t(() -> f.getBoolean(x));
      t(() -> f.getChar(x));
      t(() -> { f.set(x, (byte) 65); return f.get(x); });
      t(() -> { f.setShort(x, (short) 66); return f.get(x); });
      t(() -> { f.setChar(x, 'C'); return f.get(x); });
      t(() -> { f.set(x, null); return f.get(x); });
      t(() -> { f.set(x, "text"); return f.get(x); });
    }
    t(() -> f("i").get(null));
    t(() -> f("i").get("wrong"));
    t(() -> f("st").get("ignored"));
    t(() -> { Field f = f("fin"); f.setAccessible(true); f.set(x, 77);
      return f.get(x) + " " + x.fin; });
    t(() -> { Field f = f("CONST"); f.setAccessible(true); f.set(null, "no");
      return f.get(x); });
    t(() -> f("missing"));
    t(() -> f("vol") + " " + f("vol").getType() + f("vol").isSynthetic());
    t(() -> f("i").equals(f("i")) + " " + (f("i") == f("i")) + " "
      + (f("i").hashCode() == f("i").hashCode()));
  }
}
// -- exit 0
// -- stdout
// 1 Byte
// 1 Integer
// 1 Long
// 1.0 Double
// java.lang.IllegalArgumentException: Attempt to get byte field "FieldsAreReadAndWrittenByReflection.b" with illegal data type conversion to boolean
// java.lang.IllegalArgumentException: Attempt to get byte field "FieldsAreReadAndWrittenByReflection.b" with illegal data type conversion to char
// 65 Byte
// java.lang.IllegalArgumentException: Can not set byte field FieldsAreReadAndWrittenByReflection.b to (short)66
// java.lang.IllegalArgumentException: Can not set byte field FieldsAreReadAndWrittenByReflection.b to (char)C
// java.lang.IllegalArgumentException: Can not set byte field FieldsAreReadAndWrittenByReflection.b to null value
// java.lang.IllegalArgumentException: Can not set byte field FieldsAreReadAndWrittenByReflection.b to java.lang.String
// 2 Short
// 2 Integer
// 2 Long
// 2.0 Double
// java.lang.IllegalArgumentException: Attempt to get short field "FieldsAreReadAndWrittenByReflection.s" with illegal data type conversion to boolean
// java.lang.IllegalArgumentException: Attempt to get short field "FieldsAreReadAndWrittenByReflection.s" with illegal data type conversion to char
// 65 Short
// 66 Short
// java.lang.IllegalArgumentException: Can not set short field FieldsAreReadAndWrittenByReflection.s to (char)C
// java.lang.IllegalArgumentException: Can not set short field FieldsAreReadAndWrittenByReflection.s to null value
// java.lang.IllegalArgumentException: Can not set short field FieldsAreReadAndWrittenByReflection.s to java.lang.String
// 3 Character
// 51 Integer
// 51 Long
// 51.0 Double
// java.lang.IllegalArgumentException: Attempt to get char field "FieldsAreReadAndWrittenByReflection.c" with illegal data type conversion to boolean
// 3 Character
// java.lang.IllegalArgumentException: Can not set char field FieldsAreReadAndWrittenByReflection.c to java.lang.Byte
// java.lang.IllegalArgumentException: Can not set char field FieldsAreReadAndWrittenByReflection.c to (short)66
// C Character
// java.lang.IllegalArgumentException: Can not set char field FieldsAreReadAndWrittenByReflection.c to null value
// java.lang.IllegalArgumentException: Can not set char field FieldsAreReadAndWrittenByReflection.c to java.lang.String
// 4 Integer
// 4 Integer
// 4 Long
// 4.0 Double
// java.lang.IllegalArgumentException: Attempt to get int field "FieldsAreReadAndWrittenByReflection.i" with illegal data type conversion to boolean
// java.lang.IllegalArgumentException: Attempt to get int field "FieldsAreReadAndWrittenByReflection.i" with illegal data type conversion to char
// 65 Integer
// 66 Integer
// 67 Integer
// java.lang.IllegalArgumentException: Can not set int field FieldsAreReadAndWrittenByReflection.i to null value
// java.lang.IllegalArgumentException: Can not set int field FieldsAreReadAndWrittenByReflection.i to java.lang.String
// 5 Long
// java.lang.IllegalArgumentException: Attempt to get long field "FieldsAreReadAndWrittenByReflection.l" with illegal data type conversion to int
// 5 Long
// 5.0 Double
// java.lang.IllegalArgumentException: Attempt to get long field "FieldsAreReadAndWrittenByReflection.l" with illegal data type conversion to boolean
// java.lang.IllegalArgumentException: Attempt to get long field "FieldsAreReadAndWrittenByReflection.l" with illegal data type conversion to char
// 65 Long
// 66 Long
// 67 Long
// java.lang.IllegalArgumentException: Can not set long field FieldsAreReadAndWrittenByReflection.l to null value
// java.lang.IllegalArgumentException: Can not set long field FieldsAreReadAndWrittenByReflection.l to java.lang.String
// 6.0 Float
// java.lang.IllegalArgumentException: Attempt to get float field "FieldsAreReadAndWrittenByReflection.f" with illegal data type conversion to int
// java.lang.IllegalArgumentException: Attempt to get float field "FieldsAreReadAndWrittenByReflection.f" with illegal data type conversion to long
// 6.0 Double
// java.lang.IllegalArgumentException: Attempt to get float field "FieldsAreReadAndWrittenByReflection.f" with illegal data type conversion to boolean
// java.lang.IllegalArgumentException: Attempt to get float field "FieldsAreReadAndWrittenByReflection.f" with illegal data type conversion to char
// 65.0 Float
// 66.0 Float
// 67.0 Float
// java.lang.IllegalArgumentException: Can not set float field FieldsAreReadAndWrittenByReflection.f to null value
// java.lang.IllegalArgumentException: Can not set float field FieldsAreReadAndWrittenByReflection.f to java.lang.String
// 7.0 Double
// java.lang.IllegalArgumentException: Attempt to get double field "FieldsAreReadAndWrittenByReflection.d" with illegal data type conversion to int
// java.lang.IllegalArgumentException: Attempt to get double field "FieldsAreReadAndWrittenByReflection.d" with illegal data type conversion to long
// 7.0 Double
// java.lang.IllegalArgumentException: Attempt to get double field "FieldsAreReadAndWrittenByReflection.d" with illegal data type conversion to boolean
// java.lang.IllegalArgumentException: Attempt to get double field "FieldsAreReadAndWrittenByReflection.d" with illegal data type conversion to char
// 65.0 Double
// 66.0 Double
// 67.0 Double
// java.lang.IllegalArgumentException: Can not set double field FieldsAreReadAndWrittenByReflection.d to null value
// java.lang.IllegalArgumentException: Can not set double field FieldsAreReadAndWrittenByReflection.d to java.lang.String
// true Boolean
// java.lang.IllegalArgumentException: Attempt to get boolean field "FieldsAreReadAndWrittenByReflection.z" with illegal data type conversion to int
// java.lang.IllegalArgumentException: Attempt to get boolean field "FieldsAreReadAndWrittenByReflection.z" with illegal data type conversion to long
// java.lang.IllegalArgumentException: Attempt to get boolean field "FieldsAreReadAndWrittenByReflection.z" with illegal data type conversion to double
// true Boolean
// java.lang.IllegalArgumentException: Attempt to get boolean field "FieldsAreReadAndWrittenByReflection.z" with illegal data type conversion to char
// java.lang.IllegalArgumentException: Can not set boolean field FieldsAreReadAndWrittenByReflection.z to java.lang.Byte
// java.lang.IllegalArgumentException: Can not set boolean field FieldsAreReadAndWrittenByReflection.z to (short)66
// java.lang.IllegalArgumentException: Can not set boolean field FieldsAreReadAndWrittenByReflection.z to (char)C
// java.lang.IllegalArgumentException: Can not set boolean field FieldsAreReadAndWrittenByReflection.z to null value
// java.lang.IllegalArgumentException: Can not set boolean field FieldsAreReadAndWrittenByReflection.z to java.lang.String
// t String
// java.lang.IllegalArgumentException: Attempt to get java.lang.String field "FieldsAreReadAndWrittenByReflection.t" with illegal data type conversion to int
// java.lang.IllegalArgumentException: Attempt to get java.lang.String field "FieldsAreReadAndWrittenByReflection.t" with illegal data type conversion to long
// java.lang.IllegalArgumentException: Attempt to get java.lang.String field "FieldsAreReadAndWrittenByReflection.t" with illegal data type conversion to double
// java.lang.IllegalArgumentException: Attempt to get java.lang.String field "FieldsAreReadAndWrittenByReflection.t" with illegal data type conversion to boolean
// java.lang.IllegalArgumentException: Attempt to get java.lang.String field "FieldsAreReadAndWrittenByReflection.t" with illegal data type conversion to char
// java.lang.IllegalArgumentException: Can not set java.lang.String field FieldsAreReadAndWrittenByReflection.t to java.lang.Byte
// java.lang.IllegalArgumentException: Can not set java.lang.String field FieldsAreReadAndWrittenByReflection.t to (short)66
// java.lang.IllegalArgumentException: Can not set java.lang.String field FieldsAreReadAndWrittenByReflection.t to (char)C
// null
// text String
// null
// java.lang.IllegalArgumentException: Attempt to get java.lang.Object field "FieldsAreReadAndWrittenByReflection.o" with illegal data type conversion to int
// java.lang.IllegalArgumentException: Attempt to get java.lang.Object field "FieldsAreReadAndWrittenByReflection.o" with illegal data type conversion to long
// java.lang.IllegalArgumentException: Attempt to get java.lang.Object field "FieldsAreReadAndWrittenByReflection.o" with illegal data type conversion to double
// java.lang.IllegalArgumentException: Attempt to get java.lang.Object field "FieldsAreReadAndWrittenByReflection.o" with illegal data type conversion to boolean
// java.lang.IllegalArgumentException: Attempt to get java.lang.Object field "FieldsAreReadAndWrittenByReflection.o" with illegal data type conversion to char
// 65 Byte
// java.lang.IllegalArgumentException: Can not set java.lang.Object field FieldsAreReadAndWrittenByReflection.o to (short)66
// java.lang.IllegalArgumentException: Can not set java.lang.Object field FieldsAreReadAndWrittenByReflection.o to (char)C
// null
// text String
// 9 Integer
// 9 Integer
// 9 Long
// 9.0 Double
// java.lang.IllegalArgumentException: Attempt to get int field "FieldsAreReadAndWrittenByReflection.fin" with illegal data type conversion to boolean
// java.lang.IllegalArgumentException: Attempt to get int field "FieldsAreReadAndWrittenByReflection.fin" with illegal data type conversion to char
// java.lang.IllegalAccessException: Can not set final int field FieldsAreReadAndWrittenByReflection.fin to java.lang.Byte
// java.lang.IllegalAccessException: Can not set final int field FieldsAreReadAndWrittenByReflection.fin to (int)66
// java.lang.IllegalAccessException: Can not set final int field FieldsAreReadAndWrittenByReflection.fin to (int)67
// java.lang.IllegalAccessException: Can not set final int field FieldsAreReadAndWrittenByReflection.fin to null value
// java.lang.IllegalAccessException: Can not set final int field FieldsAreReadAndWrittenByReflection.fin to java.lang.String
// 10 Integer
// 10 Integer
// 10 Long
// 10.0 Double
// java.lang.IllegalArgumentException: Attempt to get int field "FieldsAreReadAndWrittenByReflection.st" with illegal data type conversion to boolean
// java.lang.IllegalArgumentException: Attempt to get int field "FieldsAreReadAndWrittenByReflection.st" with illegal data type conversion to char
// 65 Integer
// 66 Integer
// 67 Integer
// java.lang.IllegalArgumentException: Can not set static int field FieldsAreReadAndWrittenByReflection.st to null value
// java.lang.IllegalArgumentException: Can not set static int field FieldsAreReadAndWrittenByReflection.st to java.lang.String
// const String
// java.lang.IllegalArgumentException: Attempt to get java.lang.String field "FieldsAreReadAndWrittenByReflection.CONST" with illegal data type conversion to int
// java.lang.IllegalArgumentException: Attempt to get java.lang.String field "FieldsAreReadAndWrittenByReflection.CONST" with illegal data type conversion to long
// java.lang.IllegalArgumentException: Attempt to get java.lang.String field "FieldsAreReadAndWrittenByReflection.CONST" with illegal data type conversion to double
// java.lang.IllegalArgumentException: Attempt to get java.lang.String field "FieldsAreReadAndWrittenByReflection.CONST" with illegal data type conversion to boolean
// java.lang.IllegalArgumentException: Attempt to get java.lang.String field "FieldsAreReadAndWrittenByReflection.CONST" with illegal data type conversion to char
// java.lang.IllegalAccessException: Can not set static final java.lang.String field FieldsAreReadAndWrittenByReflection.CONST to java.lang.Byte
// java.lang.IllegalArgumentException: Can not set static final java.lang.String field FieldsAreReadAndWrittenByReflection.CONST to (short)66
// java.lang.IllegalArgumentException: Can not set static final java.lang.String field FieldsAreReadAndWrittenByReflection.CONST to (char)C
// java.lang.IllegalAccessException: Can not set static final java.lang.String field FieldsAreReadAndWrittenByReflection.CONST to null value
// java.lang.IllegalAccessException: Can not set static final java.lang.String field FieldsAreReadAndWrittenByReflection.CONST to java.lang.String
// 11 Integer
// 11 Integer
// 11 Long
// 11.0 Double
// java.lang.IllegalArgumentException: Attempt to get int field "FieldsAreReadAndWrittenByReflection.priv" with illegal data type conversion to boolean
// java.lang.IllegalArgumentException: Attempt to get int field "FieldsAreReadAndWrittenByReflection.priv" with illegal data type conversion to char
// 65 Integer
// 66 Integer
// 67 Integer
// java.lang.IllegalArgumentException: Can not set int field FieldsAreReadAndWrittenByReflection.priv to null value
// java.lang.IllegalArgumentException: Can not set int field FieldsAreReadAndWrittenByReflection.priv to java.lang.String
// 12 Long
// java.lang.IllegalArgumentException: Attempt to get long field "FieldsAreReadAndWrittenByReflection.vol" with illegal data type conversion to int
// 12 Long
// 12.0 Double
// java.lang.IllegalArgumentException: Attempt to get long field "FieldsAreReadAndWrittenByReflection.vol" with illegal data type conversion to boolean
// java.lang.IllegalArgumentException: Attempt to get long field "FieldsAreReadAndWrittenByReflection.vol" with illegal data type conversion to char
// 65 Long
// 66 Long
// 67 Long
// java.lang.IllegalArgumentException: Can not set long field FieldsAreReadAndWrittenByReflection.vol to null value
// java.lang.IllegalArgumentException: Can not set long field FieldsAreReadAndWrittenByReflection.vol to java.lang.String
// java.lang.NullPointerException: Cannot invoke "Object.getClass()" because "obj" is null
// java.lang.IllegalArgumentException: Can not set int field FieldsAreReadAndWrittenByReflection.i to java.lang.String
// 67 Integer
// 77 77 String
// java.lang.IllegalAccessException: Can not set static final java.lang.String field FieldsAreReadAndWrittenByReflection.CONST to java.lang.String
// java.lang.NoSuchFieldException: missing
// volatile long FieldsAreReadAndWrittenByReflection.vol longfalse String
// true false true String
