// The first catch clause that fits in the innermost try takes an exception;
// what a clause itself throws is none of its siblings' business.
import java.io.*;
import static conformance.Check.*;

public class HandlersInTheOrderOfTheText {
  static String run(Throwable t) {
    String s = "";
    try {
      try {
        throw t;
      } catch (FileNotFoundException e) {
        s += "file ";
      } catch (IOException | ArithmeticException e) {
        s += "io|arith ";
        throw new RuntimeException(e);
      } catch (RuntimeException e) {
        s += "runtime ";
        throw e;
      } catch (StackOverflowError e) {
        s += "so ";
        throw new FileNotFoundException();
      }
    } catch (IOException e) {
      return s + "outer io";
    } catch (RuntimeException e) {
      return s + "outer runtime" + (t != null && e.getCause() == t
          ? " caused" : "");
    } catch (Throwable e) {
      return s + "outer " + (e == t);
    }
    return s + "done";
  }

  public static void main(String[] args) {
    equal("file done", run(new FileNotFoundException()));
    equal("io|arith outer runtime caused", run(new EOFException()));
    equal("io|arith outer runtime caused", run(new ArithmeticException()));
    equal("runtime outer runtime", run(new IllegalStateException()));
    equal("so outer io", run(new StackOverflowError()));
    equal("outer true", run(new Error()));
    equal("outer true", run(new Throwable() { }));
    equal("runtime outer runtime", run(null));
  }
}
