package conformance;

/**
 * Main class of tests that say only which class files are accepted. An
 * argument NAME must load, link and initialise; NAME=ERROR must end in ERROR.
 */
public final class Load {
  private Load() {}

  private static void one(String arg) throws Throwable {
    int at = arg.indexOf('=');
    if (at < 0) Check.load(arg);
    else Check.refused(Class.forName(arg.substring(at + 1)),
        arg.substring(0, at));
  }

  public static void main(String[] args) {
    StringBuilder wrong = new StringBuilder();
    Throwable last = null;
    for (String arg : args) {
      try {
        one(arg);
      } catch (Throwable t) {
        last = t;
        wrong.append('\n').append(arg).append(": ").append(t);
      }
    }
    if (last != null) throw new AssertionError(wrong.toString(), last);
  }
}
