// Sealed classes and interfaces as they are compiled name their subclasses,
// those within the file without a permits clause too.
import java.util.Arrays;
import static conformance.Check.*;

public class SealedFromTheCompiler {
  sealed interface Shape { }
  record Circle(int r) implements Shape { }
  enum Unit implements Shape { ONE }
  sealed static abstract class Poly implements Shape permits Square, Other { }
  static final class Square extends Poly { }
  static non-sealed class Other extends Poly { }
  static class Below extends Other { }

  static String names(Class<?> c) {
    Class<?>[] p = c.getPermittedSubclasses();
    if (p == null) return "none";
    String[] s = new String[p.length];
    for (int i = 0; i < p.length; i++) s[i] = p[i].getSimpleName();
    return Arrays.toString(s);
  }

  public static void main(String[] args) {
    equal("[Circle, Unit, Poly]", names(Shape.class));
    equal("[Square, Other]", names(Poly.class));
    equal("none", names(Other.class));
    equal("none", names(Below.class));
    equal(true, Shape.class.isSealed());
    equal(false, Square.class.isSealed());
    that(new Below() instanceof Shape, "no shape");
  }
}
