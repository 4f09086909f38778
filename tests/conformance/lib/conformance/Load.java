package conformance;

/**
 * Main class of tests that say only which class files are accepted. An
 * argument NAME must load, link and initialise; NAME=ERROR must end in ERROR,
 * NAME=ERROR|ERROR in one of these.
 */
public final class Load {
  private Load() {}

  private static void refused(String name, String errors) throws Throwable {
    try {
      Check.load(name);
    } catch (Throwable t) {
      for (String error : errors.split("[|]"))
        if (t.getClass().getName().equals(error)) return;
      throw new AssertionError("expected " + errors + ", got " + t, t);
    }
    throw new AssertionError("expected " + errors + ", got nothing");
  }

  private static void one(String arg) throws Throwable {
    int at = arg.indexOf('=');
    if (at < 0) Check.load(arg);
    else refused(arg.substring(0, at), arg.substring(at + 1));
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
