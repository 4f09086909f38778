// Private and static methods of an interface are called by it alone, are
// inherited by nobody and overridden by none; methods of Object are all there.
import java.util.function.*;
import static conformance.Check.*;

public class InterfacesMayHaveBodies {
  interface I {
    private String secret(int x) { return "secret" + x + name(); }
    private static String helper(String s) { return "[" + s + "]"; }
    static String shared() { return helper("shared"); }
    default String run() { return helper(secret(1)); }
    default Supplier<String> lambda() {
      return () -> secret(2) + hashCode() * 0;
    }
    default IntFunction<String> reference() { return this::secret; }
    String name();
    boolean equals(Object o);
  }
  static class Impl implements I {
    public String name() { return "impl"; }
    String secret(int x) { return "own"; }
    static String shared() { return "own"; }
  }

  public static void main(String[] args) throws Exception {
    I i = new Impl();
    equal("[secret1impl]", i.run());
    equal("secret2impl0", i.lambda().get());
    equal("secret3impl", i.reference().apply(3));
    equal("[shared]own", I.shared() + Impl.shared());
    I lambda = () -> "lambda";
    equal("[secret1lambda]", lambda.run());
    that(i.equals(i) && !i.equals(lambda), "equals");
    same(Impl.class, i.getClass());
    raises(NoSuchMethodException.class, () ->
        new I() { public String name() { return ""; } }
        .getClass().getMethod("shared"));
  }
}
