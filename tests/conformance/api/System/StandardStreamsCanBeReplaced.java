// setOut, setErr and setIn change the final fields System.out, err and in for
// all.
import java.io.*;
import java.lang.reflect.*;
import static conformance.Check.*;

public class StandardStreamsCanBeReplaced {
  public static void main(String[] args) throws Exception {
    PrintStream out = System.out, err = System.err;
    InputStream in = System.in;
    ByteArrayOutputStream b = new ByteArrayOutputStream();
    PrintStream mine = new PrintStream(b, true);
    try {
      System.setOut(mine);
      System.setErr(mine);
      System.setIn(new ByteArrayInputStream(new byte[] {65}));
      System.out.print("o");
      System.err.print("e");
      Thread t = new Thread(() -> System.out.print("t"));
      t.start();
      t.join();
      new Exception("x").printStackTrace();
      equal(65, System.in.read());
      equal(-1, System.in.read());
      same(mine, System.class.getField("out").get(null));
      System.setOut(null);
      equal(null, System.out);
    } finally {
      System.setOut(out);
      System.setErr(err);
      System.setIn(in);
    }
    String s = b.toString();
    that(s.startsWith("oetjava.lang.Exception: x\n\tat Standard"), s);
    Field f = System.class.getField("out");
    that(Modifier.isFinal(f.getModifiers()), "final all the same");
    raises(IllegalAccessException.class, () -> f.set(null, out));
  }
}
