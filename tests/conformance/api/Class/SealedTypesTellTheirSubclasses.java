// getPermittedSubclasses lists the direct permitted subclasses in the order of
// the attribute; null for what is not sealed.
// also: jvms 4.7.31
import java.util.*;
import static conformance.Check.*;

public class SealedTypesTellTheirSubclasses {
  sealed interface Shape permits Square, Circle, Odd {}
  record Square() implements Shape {}
  static final class Circle implements Shape {}
  static non-sealed class Odd implements Shape {}
  static class Odder extends Odd {}
  enum Mode { A { }, B { } }

  public static void main(String[] args) {
    equal(List.of(Square.class, Circle.class, Odd.class),
        List.of(Shape.class.getPermittedSubclasses()));
    that(Shape.class.isSealed(), "a sealed interface");
    for (Class<?> c : List.of(Square.class, Circle.class, Odd.class,
        Odder.class, Object.class, int.class, Shape[].class)) {
      that(!c.isSealed(), c + " is not sealed");
      equal(null, c.getPermittedSubclasses());
    }
    // An enum whose constants have bodies is implicitly sealed (JLS 8.9).
    that(Mode.class.isSealed(), "enum with bodies");
    equal(2, Mode.class.getPermittedSubclasses().length);
    same(Mode.A.getClass(), Mode.class.getPermittedSubclasses()[0]);
  }
}
