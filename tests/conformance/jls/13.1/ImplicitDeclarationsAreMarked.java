// What the source does not say is marked: bridges and lambda bodies are
// synthetic, an inner class's field for its outer object too, while values()
// and the constructors that the language prescribes are not.
import java.lang.reflect.*;
import static conformance.Check.*;

public class ImplicitDeclarationsAreMarked {
  enum E { A }
  record R(int x) { }
  static class Bridged implements Comparable<Bridged> {
    public int compareTo(Bridged o) { return 0; }
  }
  class Inner { Object use() { return ImplicitDeclarationsAreMarked.this; } }

  static Runnable lambda() { return () -> { }; }

  public static void main(String[] args) throws Exception {
    that(!E.class.getMethod("values").isSynthetic(), "values");
    that(!E.class.getMethod("valueOf", String.class).isSynthetic(), "valueOf");
    that(E.class.getDeclaredField("$VALUES").isSynthetic(), "$VALUES");
    that(!R.class.getDeclaredConstructor(int.class).isSynthetic(), "record's");
    that(!R.class.getMethod("x").isSynthetic(), "accessor");
    Method bridge = Bridged.class.getMethod("compareTo", Object.class);
    that(bridge.isBridge() && bridge.isSynthetic(), "bridge");
    Method real = Bridged.class.getMethod("compareTo", Bridged.class);
    that(!real.isBridge() && !real.isSynthetic(), "bridged");
    Field outer = Inner.class.getDeclaredFields()[0];
    that(outer.isSynthetic() && Modifier.isFinal(outer.getModifiers()),
        "outer");
    int lambdas = 0;
    for (Method m : ImplicitDeclarationsAreMarked.class.getDeclaredMethods()) {
      equal(m.getName().startsWith("lambda$"), m.isSynthetic());
      if (m.isSynthetic()) lambdas++;
    }
    that(lambdas >= 1, "no lambda body");
    that(!Bridged.class.getDeclaredConstructor().isSynthetic(),
        "default constructor");
  }
}
