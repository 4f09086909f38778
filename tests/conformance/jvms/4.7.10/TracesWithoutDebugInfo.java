// A class compiled without debug information has neither file nor lines in a
// trace.
// also: 4.7.12
// javac: -g:none
import static conformance.Check.*;

public class TracesWithoutDebugInfo {
  static void fail() { throw new IllegalStateException(); }

  public static void main(String[] args) {
    StackTraceElement e = raises(IllegalStateException.class, () -> fail())
        .getStackTrace()[0];
    equal("TracesWithoutDebugInfo.fail(Unknown Source)", e.toString());
    same(null, e.getFileName());
    that(e.getLineNumber() < 0, "a line from nowhere");
    equal(false, e.isNativeMethod());
  }
}
