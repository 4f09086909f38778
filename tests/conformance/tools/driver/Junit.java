package driver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;

/** Results in the XML that CI systems read. */
final class Junit {
  private Junit() {}

  /** Text for XML 1.0: escaped, without characters that it forbids. */
  static String escape(String s) {
    StringBuilder out = new StringBuilder();
    s.codePoints().forEach(c -> {
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        default -> {
          boolean allowed = c == '\n' || c == '\t' || (c >= 0x20
              && c <= 0xd7ff) || (c >= 0xe000 && c <= 0xfffd) || c > 0xffff;
          out.appendCodePoint(allowed ? c : 0xfffd);
        }
      }
    });
    return out.toString();
  }

  static void write(Path file, Collection<Result> results) throws IOException {
    long failures = results.stream().filter(Result::counts).count();
    long skipped = results.stream()
        .filter(r -> !r.passed() && !r.counts()).count();
    StringBuilder s = new StringBuilder("<?xml version=\"1.0\"?>\n");
    s.append("<testsuite name=\"conformance\" tests=\"").append(results.size())
        .append("\" failures=\"").append(failures).append("\" skipped=\"")
        .append(skipped).append("\">\n");
    for (Result r : results) {
      String name = r.test().name;
      int slash = name.lastIndexOf('/');
      s.append(String.format(Locale.ROOT,
          "<testcase classname=\"%s\" name=\"%s\" time=\"%.3f\">",
          escape(name.substring(0, slash).replace('.', '_').replace('/', '.')),
          escape(name.substring(slash + 1)), r.seconds()));
      if (!r.passed() && r.known() != null)
        s.append("<skipped message=\"known: ").append(escape(r.known()))
            .append("\"/>");
      else if (!r.passed())
        s.append("<failure type=\"").append(r.verdict().text)
            .append("\" message=\"").append(escape(r.why())).append("\">")
            .append(escape("expected:\n" + r.expected() + "got:\n"
                + r.actual())).append("</failure>");
      s.append("</testcase>\n");
    }
    Files.writeString(file, s.append("</testsuite>\n"));
  }
}
