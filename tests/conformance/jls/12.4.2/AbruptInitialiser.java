// Where an initialiser ends abruptly nothing after it happens, and what came
// before it stays: its effects on other classes are there to see.
// raises: ExceptionInInitializerError NoClassDefFoundError
// also: jvms 5.5
import java.util.ArrayList;
import java.util.List;
import static conformance.Check.*;

public class AbruptInitialiser {
  static final List<Object> out = new ArrayList<>();

  static class Broken {
    static int a = keep(1);
    static { keep("two"); }
    static int[] b = new int[-a];
    static int c = keep(3);
    int instance = 4;
    Broken() { keep("constructor"); }
    static final Object HELD = out;

    static int keep(Object o) { out.add(o); return 1; }
  }

  static class Escaped {
    static { out.add(new Escaped()); if (true) throw new IllegalStateException(); }
    int x = 8;
    int read() { return x; }
    static int stat() { return 1; }
  }

  public static void main(String[] args) {
    Throwable t =
        raises(ExceptionInInitializerError.class, () -> new Broken());
    same(NegativeArraySizeException.class, t.getCause().getClass());
    equal(List.of(1, "two"), out);
    raises(NoClassDefFoundError.class, () -> new Broken());
    equal(2, out.size());
    raises(ExceptionInInitializerError.class, () -> Escaped.stat());
    // An object of the failed class got out and works; static members do not.
    Escaped e = (Escaped) out.get(2);
    equal(8, e.read());
    raises(NoClassDefFoundError.class, () -> Escaped.stat());
    raises(NoClassDefFoundError.class, () -> new Escaped());
    equal(8, e.read());
  }
}
