// An array class belongs to the loader of its element class, is made when
// wanted, and has the element's package access; primitives' arrays are the
// bootstrap loader's.
import java.lang.reflect.Modifier;
import static conformance.Check.*;

public class ArrayClasses {
  private static class Hidden { }

  public static void main(String[] args) throws Exception {
    same(null, int[].class.getClassLoader());
    same(null, String[][].class.getClassLoader());
    same(ArrayClasses.class.getClassLoader(), Hidden[].class.getClassLoader());
    same(Hidden[][].class,
        Class.forName("[[LArrayClasses$Hidden;", false,
            ArrayClasses.class.getClassLoader()));
    that(Modifier.isPrivate(Hidden[].class.getModifiers()), "not private");
    that(Modifier.isFinal(int[].class.getModifiers()), "not final");
    same(Object.class, Hidden[].class.getSuperclass());
    equal(2, int[].class.getInterfaces().length);
    raises(ClassNotFoundException.class, () -> Class.forName("[LNone;"));
    raises(ClassNotFoundException.class, () -> Class.forName("[V"));
    raises(ClassNotFoundException.class, () -> Class.forName("int"));
    raises(ClassNotFoundException.class, () -> Class.forName("[I;"));
  }
}
