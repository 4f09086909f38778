// More than fifteen reflective calls of a method go on working (accessors are
// generated), with every parameter type and exceptions.
import java.lang.reflect.*;

public class ReflectiveCallsInflate {
  private int base = 1;
  public ReflectiveCallsInflate() { }
  private ReflectiveCallsInflate(int b) { base = b; if (b < 0) throw new IllegalStateException("neg"); }
  static double all(byte b, short s, char c, int i, long l, float f, double d, boolean z, Object o) {
    return b + s + c + i + l + f + d + (z ? 1 : 0) + o.hashCode();
  }
  private long inst(int n) {
    if (n == 18) throw new IllegalArgumentException("n18");
    return base + n;
  }
  static void nothing() { }

  public static void main(String[] args) throws Exception {
    Class<?> c = ReflectiveCallsInflate.class;
    Method all = null, inst = c.getDeclaredMethod("inst", int.class), nothing = c.getDeclaredMethod("nothing");
    for (Method m : c.getDeclaredMethods()) if (m.getName().equals("all")) all = m;
    Constructor<?> con = c.getDeclaredConstructor(int.class);
    double sum = 0;
    long total = 0;
    for (int i = 0; i < 40; i++) {
      sum += (Double) all.invoke(null, (byte) i, (short) 2, 'a', i, 1L << i, 1.5f, .25, i % 2 == 0, "s");
      if (nothing.invoke(null) != null) System.out.println("not null");
      Object o = con.newInstance(i);
      try {
        total += (Long) inst.invoke(o, (byte) i);
      } catch (InvocationTargetException e) {
        System.out.println(i + " " + e.getCause());
      }
      if (i % 13 == 12)
        for (Object bad : new Object[]{"s", null, 1L})
          try {
            inst.invoke(o, bad);
          } catch (IllegalArgumentException e) {
            System.out.println(e.getClass());
          }
    }
    System.out.println(sum + " " + total);
    try {
      con.newInstance(-1);
    } catch (InvocationTargetException e) {
      System.out.println(e.getTargetException().getMessage());
    }
    try {
      inst.invoke("not mine", 1);
    } catch (IllegalArgumentException e) {
      System.out.println("wrong receiver");
    }
    Field f = c.getDeclaredField("base");
    for (int i = 0; i < 40; i++) f.setInt(con.newInstance(i), i);
    System.out.println(f.getLong(con.newInstance(41)));
  }
}
// -- exit 0
// -- stdout
// class java.lang.IllegalArgumentException
// class java.lang.IllegalArgumentException
// class java.lang.IllegalArgumentException
// 18 java.lang.IllegalArgumentException: n18
// class java.lang.IllegalArgumentException
// class java.lang.IllegalArgumentException
// class java.lang.IllegalArgumentException
// class java.lang.IllegalArgumentException
// class java.lang.IllegalArgumentException
// class java.lang.IllegalArgumentException
// 1.0995116366505E12 1524
// neg
// wrong receiver
// 41
