// When making a resource throws, those made before it are closed and no others
// and the block is not entered; its exception takes theirs as suppressed.
import static conformance.Check.*;

public class ResourcesThatCannotBeMade {
  static String trace = "";
  static AutoCloseable open(String s, boolean fails, boolean closeFails) {
    trace += "+" + s;
    if (fails) throw new IllegalStateException("open " + s);
    return () -> {
      trace += "-" + s;
      if (closeFails) throw new IllegalStateException("close " + s);
    };
  }

  static String run(int bad, boolean closeFails) {
    trace = "";
    try (AutoCloseable a = open("a", bad == 0, closeFails);
         AutoCloseable b = open("b", bad == 1, closeFails);
         AutoCloseable c = open("c", bad == 2, closeFails)) {
      trace += "!";
    } catch (Exception e) {
      trace += "=" + e.getMessage();
      for (Throwable t : e.getSuppressed()) trace += "," + t.getMessage();
    } finally {
      trace += ".";
    }
    return trace;
  }

  public static void main(String[] args) {
    equal("+a=open a.", run(0, true));
    equal("+a+b-a=open b.", run(1, false));
    equal("+a+b-a=open b,close a.", run(1, true));
    equal("+a+b+c-b-a=open c,close b,close a.", run(2, true));
    equal("+a+b+c!-c-b-a=close c,close b,close a.", run(9, true));
  }
}
