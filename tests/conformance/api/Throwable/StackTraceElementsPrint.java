// StackTraceElement.toString: loader and module where they say something,
// native methods, unknown sources, missing lines.
// raises: NullPointerException
import static conformance.Check.*;

public class StackTraceElementsPrint {
  public static void main(String[] args) {
    equal("a.B.c(D.java:7)",
        new StackTraceElement("a.B", "c", "D.java", 7).toString());
    equal("a.B.c(D.java)",
        new StackTraceElement("a.B", "c", "D.java", -1).toString());
    equal("a.B.c(Unknown Source)",
        new StackTraceElement("a.B", "c", null, 7).toString());
    StackTraceElement nat = new StackTraceElement("a.B", "c", "D.java", -2);
    equal("a.B.c(Native Method)", nat.toString());
    that(nat.isNativeMethod(), "native");
    equal("l/m@1/a.B.c(D.java:1)",
        new StackTraceElement("l", "m", "1", "a.B", "c", "D.java", 1)
            .toString());
    equal("l//a.B.c(D.java:0)",
        new StackTraceElement("l", null, null, "a.B", "c", "D.java", 0)
            .toString());
    equal("m/a.B.c(D.java:1)",
        new StackTraceElement(null, "m", null, "a.B", "c", "D.java", 1)
            .toString());
    raises(NullPointerException.class,
        () -> new StackTraceElement(null, "c", "D", 1));
    raises(NullPointerException.class,
        () -> new StackTraceElement("a", null, "D", 1));
    StackTraceElement own = new Throwable().getStackTrace()[0];
    equal("StackTraceElementsPrint.java", own.getFileName());
    equal("StackTraceElementsPrint", own.getClassName());
    equal(null, own.getModuleName());
    equal(null, own.getModuleVersion());
    Throwable t = raises(NumberFormatException.class,
        () -> Integer.parseInt("x"));
    StackTraceElement lib = t.getStackTrace()[0];
    equal("java.base", lib.getModuleName());
    equal(null, lib.getClassLoaderName());
    that(lib.toString().startsWith("java.base/java.lang.NumberFormatException."
        + "forInputString(NumberFormatException.java:"), lib.toString());
    equal(lib, t.getStackTrace()[0]);
    equal(lib.hashCode(), t.getStackTrace()[0].hashCode());
  }
}
