// printStackTrace: cause and suppressed, indented, frames in common counted, a
// circle named instead of printed.
import java.io.*;
import static conformance.Check.*;

public class PrintedTraces {
  static StackTraceElement e(String m, int line) {
    return new StackTraceElement("p.C", m, "C.java", line);
  }

  static Throwable make(String s, StackTraceElement... trace) {
    Throwable t = new Throwable(s);
    t.setStackTrace(trace);
    return t;
  }

  public static void main(String[] args) {
    Throwable inner = make("inner", e("x", 9), e("f", 2), e("main", 1));
    Throwable outer = make("outer", e("y", 5), e("f", 2), e("main", 1));
    Throwable closed = make("closed", e("close", 3), e("main", 1));
    Throwable deep = make(null, e("main", 1));
    outer.initCause(inner);
    outer.addSuppressed(closed);
    closed.initCause(deep);
    inner.initCause(outer);
    StringWriter w = new StringWriter();
    outer.printStackTrace(new PrintWriter(w, true));
    equal(String.join("\n",
        "java.lang.Throwable: outer",
        "\tat p.C.y(C.java:5)",
        "\tat p.C.f(C.java:2)",
        "\tat p.C.main(C.java:1)",
        "\tSuppressed: java.lang.Throwable: closed",
        "\t\tat p.C.close(C.java:3)",
        "\t\t... 1 more",
        "\tCaused by: java.lang.Throwable",
        "\t\t... 1 more",
        "Caused by: java.lang.Throwable: inner",
        "\tat p.C.x(C.java:9)",
        "\t... 2 more",
        "Caused by: [CIRCULAR REFERENCE: java.lang.Throwable: outer]", ""),
        w.toString());
    ByteArrayOutputStream b = new ByteArrayOutputStream();
    deep.printStackTrace(new PrintStream(b));
    equal("java.lang.Throwable\n\tat p.C.main(C.java:1)\n", b.toString());
  }
}
