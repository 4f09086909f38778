// What the compiler adds is marked synthetic: bodies of lambdas, the array of
// an enum's constants, the reference to the outer object, assertion flags.
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import static conformance.Check.*;

public class SyntheticMembersFromTheCompiler {
  enum E { A, B }
  class Inner { Object outer() { return SyntheticMembersFromTheCompiler.this; } }
  static Runnable lambda() { return () -> { }; }
  static void check(int x) { assert x > 0; }

  public static void main(String[] args) throws Exception {
    int synthetic = 0;
    for (Method m : SyntheticMembersFromTheCompiler.class.getDeclaredMethods())
      if (m.isSynthetic()) {
        synthetic++;
        that(m.getName().startsWith("lambda$"), m.getName());
      }
    equal(1, synthetic);
    Field values = E.class.getDeclaredField("$VALUES");
    equal(true, values.isSynthetic());
    equal(false, E.class.getDeclaredField("A").isSynthetic());
    equal(false, E.class.getMethod("values").isSynthetic());
    equal(true, Inner.class.getDeclaredField("this$0").isSynthetic());
    equal(true, SyntheticMembersFromTheCompiler.class
        .getDeclaredField("$assertionsDisabled").isSynthetic());
    equal(true, lambda().getClass().isSynthetic());
    equal(true, lambda().getClass().isHidden());
  }
}
