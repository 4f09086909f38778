// Class.cast takes null and instances; asSubclass takes subclasses; their
// ClassCastExceptions name the types.
// raises: ClassCastException
import static conformance.Check.*;

public class CastAndSubclassMessages {
  static void fails(String message, Body b) {
    equal(message, raises(ClassCastException.class, b).getMessage());
  }

  public static void main(String[] args) {
    equal(null, String.class.cast(null));
    equal(null, int.class.cast(null));
    int[] array = {1};
    same(array, Object.class.cast(array));
    same(array, Cloneable.class.cast(array));
    fails("Cannot cast java.lang.Integer to java.lang.String",
        () -> String.class.cast(1));
    fails("Cannot cast java.lang.Integer to int", () -> int.class.cast(1));
    fails("Cannot cast [I to [J", () -> long[].class.cast(array));
    fails("Cannot cast [I to [Ljava.lang.Object;",
        () -> Object[].class.cast(array));
    same(Integer.class, Integer.class.asSubclass(Number.class));
    same(int[].class, int[].class.asSubclass(Cloneable.class));
    same(int.class, int.class.asSubclass(int.class));
    fails("class java.lang.Integer",
        () -> Integer.class.asSubclass(String.class));
    fails("int", () -> int.class.asSubclass(Object.class));
    fails("interface java.lang.Runnable",
        () -> Runnable.class.asSubclass(Thread.class));
    that(!int.class.isInstance(1) && !String.class.isInstance(null),
        "isInstance of a primitive type or of null");
  }
}
