// Without line numbers a frame shows its file or nothing, and line -1.
// javac: -g:none
import static conformance.Check.*;

public class TracesWithoutDebugInformation {
  static void fail() { throw new IllegalStateException(); }

  public static void main(String[] args) {
    Throwable t = raises(IllegalStateException.class,
        TracesWithoutDebugInformation::fail);
    StackTraceElement e = t.getStackTrace()[0];
    equal("TracesWithoutDebugInformation.fail(Unknown Source)", e.toString());
    that(e.getLineNumber() < 0, "line " + e.getLineNumber());
    equal(null, e.getFileName());
    that(!e.isNativeMethod(), "native");
    var f = StackWalker.getInstance().walk(s -> s.findFirst().get());
    equal(null, f.getFileName());
    that(f.getLineNumber() < 0, "line of the frame");
    that(f.getByteCodeIndex() >= 0, "index");
  }
}
