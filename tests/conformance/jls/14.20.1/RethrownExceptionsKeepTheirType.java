// A final catch parameter may be thrown on as the checked types that the block
// throws; the machine passes the very object to the next handler outside.
import java.io.*;
import static conformance.Check.*;

public class RethrownExceptionsKeepTheirType {
  static String trace = "";

  static void pass(int n) throws EOFException, InterruptedException {
    try {
      if (n == 1) throw new EOFException("eof");
      if (n == 2) throw new InterruptedException("int");
      if (n == 3) throw new StackOverflowError("so");
    } catch (final Throwable t) {
      trace += t.getMessage();
      throw t;
    } finally {
      trace += "f";
    }
  }

  static String nested(int n) {
    try {
      try {
        pass(n);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } finally {
        trace += "g";
      }
    } catch (UncheckedIOException e) {
      return "u" + e.getCause().getMessage();
    } catch (InterruptedException e) {
      return "i" + e.getMessage();
    } catch (Error e) {
      return "e" + e.getMessage();
    }
    return "none";
  }

  public static void main(String[] args) {
    equal("ueof,iint,eso,none", nested(1) + "," + nested(2) + "," + nested(3)
        + "," + nested(4));
    equal("eoffgintfgsofgfg", trace);
  }
}
