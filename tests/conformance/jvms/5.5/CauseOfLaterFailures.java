// The NoClassDefFoundError of a class that failed tells the class; OpenJDK 17
// gives it an ExceptionInInitializerError as cause that tells what was thrown
// in which thread.
// raises: NoClassDefFoundError
// also: jls 12.4.2
import static conformance.Check.*;

public class CauseOfLaterFailures {
  static class Bad { static int x = Integer.parseInt("no number"); }
  static class Erring { static { fail(); } static int x; }
  static class Sub extends Bad { static int y; }

  static void fail() { throw new LinkageError("an error"); }

  static void later(Throwable t, String name, String text) {
    equal("Could not initialize class " + name, t.getMessage());
    Throwable cause = t.getCause();
    if (cause == null) return;
    same(ExceptionInInitializerError.class, cause.getClass());
    that(cause.getMessage().startsWith("Exception " + text + " [in thread \""),
        cause.getMessage());
    that(cause.getStackTrace().length > 0, "no trace");
  }

  public static void main(String[] args) {
    String number = "java.lang.NumberFormatException: For input string: "
        + "\"no number\"";
    raises(ExceptionInInitializerError.class, () -> Bad.x++);
    Class<?> error = NoClassDefFoundError.class;
    for (int i = 0; i < 2; i++)
      later(raises(error, () -> Bad.x++), "CauseOfLaterFailures$Bad", number);
    raises(LinkageError.class, () -> Erring.x++);
    later(raises(error, () -> Erring.x++), "CauseOfLaterFailures$Erring",
        "java.lang.LinkageError: an error");
    Throwable t = raises(error, () -> Sub.y++);
    equal("Could not initialize class CauseOfLaterFailures$Bad",
        t.getMessage());
    raises(error, () -> Sub.y++);
  }
}
