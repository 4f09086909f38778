// Calls of methods that only read a field, and of constructors that do nothing (JVMS 6.5.invokevirtual, invokespecial).
public class CallsOfGettersReadTheField {
  record All(boolean z, byte b, short s, char c, int i, long j, float f, double d, String r, int[] a) {}

  static final class Counter {
    private int count;
    private volatile long seen;
    static int made;

    int count() {
      return count;
    }

    private int again() {
      return count;
    }

    long seen() {
      return seen;
    }

    // Not only its own field.
    int other(Counter c) {
      return c.count;
    }

    Object asObject() {
      return this;
    }

    void add() {
      count++;
      seen += again();
    }
  }

  static class Base {
    int value = 1;

    int value() {
      return value;
    }

    final int fixed() {
      return value;
    }
  }

  static class Derived extends Base {
    int value = 2;

    int value() {
      return value;
    }
  }

  static class Empty {
    Empty() {}
  }

  static class Hashed {
    Hashed() {
      super.hashCode();
    }
  }

  static class Ended {
    static int ended;

    @Deprecated
    protected void finalize() {
      ended++;
    }
  }

  static int sum(All a, int n) {
    int sum = 0;
    for (int i = 0; i < n; i++) {
      sum += a.b() + a.s() + a.c() + a.i() + (int) a.j() + (int) a.f() + (int) a.d() + (a.z() ? 1 : 0) + a.r().length() + a.a()[0];
    }
    return sum;
  }

  static void fails(Runnable action) {
    try {
      action.run();
    } catch (RuntimeException e) {
      System.out.println(e.getMessage() + " " + e.getStackTrace()[0].getMethodName());
    }
  }

  static void length(All a) {
    a.r().length();
  }

  static void count(Counter c) {
    c.count();
  }

  public static void main(String[] args) throws Exception {
    All a = new All(true, (byte) -1, (short) -2, '\uffff', 1 << 30, -1L, 2.5f, -2.5, "abc", new int[] {7});
    System.out.println(sum(a, 3) + " " + sum(new All(false, (byte) 1, (short) 2, '0', 3, 4, 5, 6, "", new int[1]), 2));
    System.out.println(a.z() + " " + a.b() + " " + a.s() + " " + (int) a.c() + " " + a.j() + " " + a.f() + " " + a.d());
    Counter c = new Counter();
    for (int i = 0; i < 4; i++) c.add();
    System.out.println(c.count() + " " + c.seen() + " " + c.other(c) + " " + (c.asObject() == c));
    Base[] bases = {new Base(), new Derived()};
    for (Base b : bases) System.out.println(b.value() + " " + b.fixed() + " " + b.value);
    int boxed = 0;
    for (Integer i = 0; i < 300; i++) boxed += i.intValue() + i.hashCode();
    System.out.println(boxed + " " + Long.valueOf(1L << 40).longValue() + " " + Character.valueOf('x').charValue() + " " + Boolean.valueOf(true).booleanValue()
        + " " + Double.valueOf(-0.0).doubleValue());
    for (int i = 0; i < 2; i++) {
      fails(() -> length(null));
      fails(() -> length(new All(false, (byte) 0, (short) 0, 'a', 0, 0, 0, 0, null, null)));
      fails(() -> count(null));
    }
    System.out.println(new Empty().getClass().getSimpleName() + new Hashed().getClass().getSimpleName());
    for (int i = 0; i < 3; i++) new Ended();
    for (int i = 0; i < 100 && Ended.ended < 3; i++) {
      System.gc();
      Thread.sleep(5);
    }
    System.out.println(Ended.ended);
  }
}
// -- exit 0
// -- stdout
// -1073545198 138
// true -1 -2 65535 -1 2.5 -2.5
// 4 10 4 true
// 1 1 1
// 2 1 1
// 89700 1099511627776 x true -0.0
// Cannot invoke "CallsOfGettersReadTheField$All.r()" because "a" is null length
// Cannot invoke "String.length()" because the return value of "CallsOfGettersReadTheField$All.r()" is null length
// Cannot invoke "CallsOfGettersReadTheField$Counter.count()" because "c" is null count
// Cannot invoke "CallsOfGettersReadTheField$All.r()" because "a" is null length
// Cannot invoke "String.length()" because the return value of "CallsOfGettersReadTheField$All.r()" is null length
// Cannot invoke "CallsOfGettersReadTheField$Counter.count()" because "c" is null count
// EmptyHashed
// 3
