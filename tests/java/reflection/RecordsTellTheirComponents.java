// Record components, accessors, canonical constructors and the methods made
// by ObjectMethods (JLS 8.10).
import java.lang.annotation.*;
import java.lang.reflect.*;
import java.util.*;

public class RecordsTellTheirComponents {
  @Retention(RetentionPolicy.RUNTIME) @interface Note { String value(); }
  record Empty() { }
  record Point(@Note("x") int x, double y) {
    Point { if (x > 1000) throw new IllegalArgumentException("x " + x); }
    Point(int both) { this(both, both); }
    static int count = 3;
    public double y() { return y * 2; }
  }
  record Gen<T extends Comparable<T>>(List<? extends T> list, T[] array, T... more) { }
  record Wide(byte b, short s, char c, long l, float f, boolean z, int[] a, Object o) { }

  public static void main(String[] args) throws Exception {
    for (Class<?> c : new Class<?>[]{Empty.class, Point.class, Gen.class,
        Wide.class, String.class, Record.class}) {
      System.out.println(c + " " + c.isRecord() + " " + c.getSuperclass());
      if (!c.isRecord()) {
        System.out.println(c.getRecordComponents());
        continue;
      }
      for (RecordComponent r : c.getRecordComponents())
        System.out.println("  " + r + " | " + r.getGenericType() + " | "
          + r.getGenericSignature() + " | " + r.getAccessor() + " | "
          + Arrays.toString(r.getAnnotations()) + r.getDeclaringRecord());
    }
    Point p = new Point(5), q = new Point(5, 5);
    System.out.println(p + " " + p.equals(q) + " " + (p.hashCode() == q.hashCode())
      + " " + p.y() + " " + Point.class.getRecordComponents()[1].getAccessor().invoke(p));
    System.out.println(new Point(0, 0.0).equals(new Point(0, -0.0)) + " "
      + new Point(0, Double.NaN).equals(new Point(0, Double.NaN)));
    int[] a = {1};
    Wide w = new Wide((byte) 1, (short) 2, 'c', 4, -0f, true, a, null);
    System.out.println(w.equals(new Wide((byte) 1, (short) 2, 'c', 4, -0f, true, a, null))
      + " " + w.equals(new Wide((byte) 1, (short) 2, 'c', 4, 0f, true, a, null))
      + " " + w.toString().replaceAll("@[0-9a-f]+", "@#") + " " + w.equals(null));
    System.out.println(new Empty().hashCode() + " " + new Empty() + " "
      + new Empty().equals(new Empty()));
    System.out.println(new Gen<>(List.of("a"), new String[]{"b"}, "c").list());
    Field f = Point.class.getDeclaredField("x");
    f.setAccessible(true);
    try {
      f.set(p, 9);
    } catch (IllegalAccessException e) {
      System.out.println(e.getMessage());
    }
    try {
      new Point(2000);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
  }
}
// -- exit 0
// -- stdout
// class RecordsTellTheirComponents$Empty true class java.lang.Record
// class RecordsTellTheirComponents$Point true class java.lang.Record
//   int x | int | null | public int RecordsTellTheirComponents$Point.x() | [@RecordsTellTheirComponents$Note("x")]class RecordsTellTheirComponents$Point
//   double y | double | null | public double RecordsTellTheirComponents$Point.y() | []class RecordsTellTheirComponents$Point
// class RecordsTellTheirComponents$Gen true class java.lang.Record
//   java.util.List list | java.util.List<? extends T> | Ljava/util/List<+TT;>; | public java.util.List RecordsTellTheirComponents$Gen.list() | []class RecordsTellTheirComponents$Gen
//   java.lang.Comparable[] array | T[] | [TT; | public java.lang.Comparable[] RecordsTellTheirComponents$Gen.array() | []class RecordsTellTheirComponents$Gen
//   java.lang.Comparable[] more | T[] | [TT; | public java.lang.Comparable[] RecordsTellTheirComponents$Gen.more() | []class RecordsTellTheirComponents$Gen
// class RecordsTellTheirComponents$Wide true class java.lang.Record
//   byte b | byte | null | public byte RecordsTellTheirComponents$Wide.b() | []class RecordsTellTheirComponents$Wide
//   short s | short | null | public short RecordsTellTheirComponents$Wide.s() | []class RecordsTellTheirComponents$Wide
//   char c | char | null | public char RecordsTellTheirComponents$Wide.c() | []class RecordsTellTheirComponents$Wide
//   long l | long | null | public long RecordsTellTheirComponents$Wide.l() | []class RecordsTellTheirComponents$Wide
//   float f | float | null | public float RecordsTellTheirComponents$Wide.f() | []class RecordsTellTheirComponents$Wide
//   boolean z | boolean | null | public boolean RecordsTellTheirComponents$Wide.z() | []class RecordsTellTheirComponents$Wide
//   int[] a | class [I | null | public int[] RecordsTellTheirComponents$Wide.a() | []class RecordsTellTheirComponents$Wide
//   java.lang.Object o | class java.lang.Object | null | public java.lang.Object RecordsTellTheirComponents$Wide.o() | []class RecordsTellTheirComponents$Wide
// class java.lang.String false class java.lang.Object
// null
// class java.lang.Record false class java.lang.Object
// null
// Point[x=5, y=5.0] true true 10.0 10.0
// false true
// true false Wide[b=1, s=2, c=c, l=4, f=-0.0, z=true, a=[I@#, o=null] false
// 0 Empty[] true
// [a]
// Can not set final int field RecordsTellTheirComponents$Point.x to java.lang.Integer
// x 2000
