// Without LocalVariableTable locals are numbered and parameters counted
// (JEP 358).  The class was compiled with -g:none from:
//   static int p(int[] a, long b, String c) { return c.length() + a[0]; }
//   int q(int[] a, String s) { String t = a == null ? s : null;
//     return t.length(); }
//   int r(Object o) { int[][] m = new int[1][]; return m[0][o.hashCode()]; }
import java.lang.invoke.MethodHandles;
import java.util.Base64;

public class HelpfulMessagesWithoutDebugInformation {
  static final String BYTES =
    "yv66vgAAAD0AHAoAAgADBwAEDAAFAAYBABBqYXZhL2xhbmcvT2JqZWN0AQAGPGluaXQ+AQ"
    + "ADKClWCgAIAAkHAAoMAAsADAEAEGphdmEvbGFuZy9TdHJpbmcBAAZsZW5ndGgBAAMoKUkH"
    + "AA4BAAJbSQoAAgAQDAARAAwBAAhoYXNoQ29kZQcAEwEABEJhcmUBAARDb2RlAQABcAEAGC"
    + "hbSUpMamF2YS9sYW5nL1N0cmluZzspSQEAAXEBABcoW0lMamF2YS9sYW5nL1N0cmluZzsp"
    + "SQEADVN0YWNrTWFwVGFibGUBAAFyAQAVKExqYXZhL2xhbmcvT2JqZWN0OylJACAAEgACAA"
    + "AAAAAEAAAABQAGAAEAFAAAABEAAQABAAAABSq3AAGxAAAAAAAIABUAFgABABQAAAAVAAMA"
    + "BAAAAAkttgAHKgMuYKwAAAAAAAAAFwAYAAEAFAAAACgAAQAEAAAADyvHAAcspwAEAU4ttg"
    + "AHrAAAAAEAGQAAAAcAAghABwAIAAAAGgAbAAEAFAAAABoAAgADAAAADgS9AA1NLAMyK7YA"
    + "Dy6sAAAAAAAA";

  static Class<?> c;

  static void t(String name, Object... args) throws Exception {
    for (var m : c.getDeclaredMethods())
      if (m.getName().equals(name))
        try {
          m.setAccessible(true);
          m.invoke(c.getDeclaredConstructor().newInstance(), args);
        } catch (java.lang.reflect.InvocationTargetException e) {
          System.out.println(e.getCause().getMessage() + " "
            + e.getCause().getStackTrace()[0]);
        }
  }

  public static void main(String[] args) throws Exception {
    c = MethodHandles.lookup().defineClass(Base64.getDecoder().decode(BYTES));
    t("p", null, 1L, "s");
    t("p", new int[1], 1L, null);
    t("q", null, null);
    t("q", new int[0], "s");
    t("r", "s");
    t("r", (Object) null);
  }
}
// -- exit 0
// -- stdout
// Cannot load from int array because "<parameter1>" is null Bare.p(Unknown Source)
// Cannot invoke "String.length()" because "<parameter3>" is null Bare.p(Unknown Source)
// Cannot invoke "String.length()" because "<local3>" is null Bare.q(Unknown Source)
// Cannot invoke "String.length()" because "<local3>" is null Bare.q(Unknown Source)
// Cannot load from int array because "<local2>[0]" is null Bare.r(Unknown Source)
// Cannot invoke "Object.hashCode()" because "<parameter1>" is null Bare.r(Unknown Source)
