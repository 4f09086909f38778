// Where more than one value can have reached the instruction the message says
// only what was to be done; a null that Java code throws has no message.
import static conformance.Check.*;

public class NoSourceIsGuessed {
  String s;

  static String message(Body b) {
    return raises(NullPointerException.class, b).getMessage();
  }

  public static void main(String[] args) {
    boolean yes = args.length == 0;
    NoSourceIsGuessed a = null, b = null;
    equal("Cannot read field \"s\"", message(() -> that(
        (yes ? a : b).s != null, "")));
    equal(null, message(() -> { throw new NullPointerException(); }));
    equal("own", message(() -> { throw new NullPointerException("own"); }));
    equal(null, message(() -> java.util.Objects.requireNonNull(a)));
    equal("text", message(() -> java.util.Objects.requireNonNull(a, "text")));
    Throwable t = raises(NullPointerException.class, () -> a.s.length());
    equal(t.getMessage(), t.getMessage());
    equal("java.lang.NullPointerException: Cannot read field \"s\" because "
        + "\"a\" is null", t.toString());
    // The message stays that of the instruction when the trace changes.
    t = raises(NullPointerException.class, () -> b.s.length());
    for (int i = 0; i < 2; i++) {
      t.fillInStackTrace();
      equal("Cannot read field \"s\" because \"b\" is null", t.getMessage());
    }
  }
}
