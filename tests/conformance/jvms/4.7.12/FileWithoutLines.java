// A class compiled with its source file's name alone has that name in a trace
// and no lines.
// also: 4.7.10
// javac: -g:source
import static conformance.Check.*;

public class FileWithoutLines {
  static int fail(int[] a) { return a.length; }

  public static void main(String[] args) {
    StackTraceElement e = raises(NullPointerException.class, () -> fail(null))
        .getStackTrace()[0];
    equal("FileWithoutLines.fail(FileWithoutLines.java)", e.toString());
    that(e.getLineNumber() < 0, "a line from nowhere");
  }
}
