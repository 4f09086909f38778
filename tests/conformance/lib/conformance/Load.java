package conformance;

/**
 * Main class of tests that say only which class files are accepted. An
 * argument NAME must load, link and initialise; NAME=ERROR must end in ERROR.
 */
public final class Load {
  private Load() {}

  public static void main(String[] args) throws Throwable {
    for (String arg : args) {
      int at = arg.indexOf('=');
      if (at < 0) Check.load(arg);
      else
        try {
          Check.refused(Class.forName(arg.substring(at + 1)),
              arg.substring(0, at));
        } catch (AssertionError e) {
          throw new AssertionError(arg.substring(0, at) + ": "
              + e.getMessage(), e.getCause());
        }
    }
  }
}
