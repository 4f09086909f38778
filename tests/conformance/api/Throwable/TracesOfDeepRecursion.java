// A trace holds at most as many frames as the machine keeps (1024 in OpenJDK
// unless told otherwise), the innermost ones.
// raises: StackOverflowError
import static conformance.Check.*;

public class TracesOfDeepRecursion {
  static Throwable down(int n) {
    return n == 0 ? new Throwable() : down(n - 1);
  }
  static int depth;
  static void forever() { depth++; forever(); }

  public static void main(String[] args) {
    Throwable t = down(2000);
    StackTraceElement[] all = t.getStackTrace();
    that(all.length >= 1024, "only " + all.length + " frames");
    for (int i = 0; i < 1024; i++) equal("down", all[i].getMethodName());
    int shallow = down(500).getStackTrace().length;
    that(shallow > 501 && shallow < 600, "frames of all: " + shallow);
    Throwable o = raises(StackOverflowError.class, () -> forever());
    equal(null, o.getMessage());
    equal("forever", o.getStackTrace()[0].getMethodName());
    equal("forever", o.getStackTrace()[1000].getMethodName());
    that(depth > 1000, "a stack of " + depth);
    // And once more, the stack being as deep as before.
    int first = depth;
    depth = 0;
    raises(StackOverflowError.class, () -> forever());
    that(depth > first / 2, "the stack shrank");
  }
}
