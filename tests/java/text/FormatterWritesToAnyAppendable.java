// Formatter: destinations, locale, closing, and an Appendable that fails.
import java.io.IOException;
import java.util.Formatter;
import java.util.FormatterClosedException;
import java.util.Locale;

public class FormatterWritesToAnyAppendable {
  static class Failing implements Appendable {
    @Override public Appendable append(CharSequence s) throws IOException {
      throw new IOException("full");
    }
    @Override public Appendable append(CharSequence s, int a, int b)
        throws IOException {
      throw new IOException("full");
    }
    @Override public Appendable append(char c) throws IOException {
      throw new IOException("full");
    }
  }

  public static void main(String[] args) throws Exception {
    StringBuilder out = new StringBuilder("start:");
    Formatter f = new Formatter(out, Locale.ROOT);
    f.format("%d", 1).format("[%5.1f]", 2.25).format(Locale.GERMAN, "%.2f",
        3.5);
    System.out.println(f + " " + f.locale().toString().isEmpty());
    System.out.println(f.out() == out);
    f.flush();
    f.close();
    try {
      f.format("x");
    } catch (FormatterClosedException e) {
      System.out.println("closed");
    }
    Formatter bad = new Formatter(new Failing());
    bad.format("lost");
    System.out.println(bad.ioException().getMessage());
    System.out.println(new Formatter().format("%s", "kept").toString());
    StringBuilder partial = new StringBuilder();
    try {
      new Formatter(partial).format("before %d after", "no number");
    } catch (RuntimeException e) {
      System.out.println(partial + "|" + e.getMessage());
    }
  }
}
// -- exit 0
// -- stdout
// start:1[  2.3]3,50 true
// true
// closed
// full
// kept
// before |d != java.lang.String
