package conformance;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/**
 * What self-checking tests share. A test that returns from main has passed;
 * a check that fails throws an AssertionError.
 */
public final class Check {
  /** Something that may throw. */
  public interface Body {
    void run() throws Throwable;
  }

  private Check() {}

  private static AssertionError differ(String expected, String actual) {
    return new AssertionError("expected " + expected + ", got " + actual);
  }

  public static void that(boolean holds, String what) {
    if (!holds) throw new AssertionError(what);
  }

  public static void equal(int expected, int actual) {
    if (expected != actual)
      throw differ(Integer.toString(expected), Integer.toString(actual));
  }

  public static void equal(long expected, long actual) {
    if (expected != actual)
      throw differ(Long.toString(expected), Long.toString(actual));
  }

  /** Equal to the bit, but for NaN, of which all are one. */
  public static void equal(float expected, float actual) {
    if (Float.floatToIntBits(expected) != Float.floatToIntBits(actual))
      throw differ(Float.toString(expected), Float.toString(actual));
  }

  public static void equal(double expected, double actual) {
    if (Double.doubleToLongBits(expected) != Double.doubleToLongBits(actual))
      throw differ(Double.toString(expected), Double.toString(actual));
  }

  public static void equal(boolean expected, boolean actual) {
    if (expected != actual)
      throw differ(Boolean.toString(expected), Boolean.toString(actual));
  }

  public static void equal(Object expected, Object actual) {
    if (expected == null ? actual != null : !expected.equals(actual))
      throw differ(String.valueOf(expected), String.valueOf(actual));
  }

  public static void same(Object expected, Object actual) {
    if (expected != actual)
      throw differ("the same object as " + expected, String.valueOf(actual));
  }

  /** `body` must throw exactly `type`, of no subclass; hands back what. */
  public static Throwable raises(Class<?> type, Body body) {
    try {
      body.run();
    } catch (Throwable t) {
      if (t.getClass() == type) return t;
      throw new AssertionError("expected " + type.getName() + ", got " + t, t);
    }
    throw new AssertionError("expected " + type.getName() + ", got nothing");
  }

  /** Loads, links and initialises a class of the test. */
  public static Class<?> load(String name) throws ClassNotFoundException {
    return Class.forName(name, true,
        Thread.currentThread().getContextClassLoader());
  }

  /** Loading, linking or initialising `name` must throw exactly `type`. */
  public static Throwable refused(Class<?> type, final String name) {
    return raises(type, new Body() {
      public void run() throws Throwable {
        load(name);
      }
    });
  }

  /** Calls the static method of that name; throws what it throws. */
  public static Object call(Class<?> c, String method, Object... args)
      throws Throwable {
    for (Method m : c.getDeclaredMethods()) {
      if (!m.getName().equals(method)) continue;
      m.setAccessible(true);
      try {
        return m.invoke(null, args);
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
    }
    throw new AssertionError("no method " + method);
  }

  /** The line of the innermost frame of `t`'s trace. */
  public static int line(Throwable t) {
    return t.getStackTrace()[0].getLineNumber();
  }
}
