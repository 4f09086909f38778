// makeConcatWithConstants follows its recipe; counts and types are checked when
// the site is linked.
// raises: StringConcatException
import java.lang.invoke.*;
import static conformance.Check.*;

public class RecipesAndConstants {
  static String go(String recipe, Class<?>[] types, Object[] constants,
                   Object... args) throws Throwable {
    return (String) StringConcatFactory.makeConcatWithConstants(
        MethodHandles.lookup(), "any", MethodType.methodType(String.class,
            types), recipe, constants).getTarget().invokeWithArguments(args);
  }

  public static void main(String[] args) throws Throwable {
    Class<?>[] none = {}, is = {int.class, String.class};
    Object[] no = {};
    equal("a1b x", go("a\1b \1", is, no, 1, "x"));
    equal("constant", go("constant", none, no));
    equal("", go("", none, no));
    equal("[null]", go("[\1]", new Class<?>[] {Object.class}, no,
        new Object[] {null}));
    equal("\1-\2", go("\2-\2", none, new Object[] {"\1", "\2"}));
    equal("7é5.0", go("\2é\1", new Class<?>[] {double.class},
        new Object[] {7}, 5.0));
    equal("Ā1", go("Ā\1", new Class<?>[] {byte.class}, no, (byte) 1));
    Class<? extends Throwable> bad = StringConcatException.class;
    raises(bad, () -> go("\1", none, no));
    raises(bad, () -> go("\1", is, no, 1, "x"));
    raises(bad, () -> go("\2", none, no));
    raises(bad, () -> go("", none, new Object[] {"unused"}));
    raises(bad, () -> StringConcatFactory.makeConcat(MethodHandles.lookup(),
        "x", MethodType.methodType(int.class, int.class)));
    raises(NullPointerException.class, () -> go(null, none, no));
    MethodHandle h = StringConcatFactory.makeConcat(MethodHandles.lookup(),
        "x", MethodType.methodType(CharSequence.class, char.class,
            boolean.class)).getTarget();
    equal("ctrue", ((CharSequence) h.invokeExact('c', true)).toString());
    Class<?>[] many = new Class<?>[200];
    java.util.Arrays.fill(many, int.class);
    MethodHandle wide = StringConcatFactory.makeConcat(MethodHandles.lookup(),
        "x", MethodType.methodType(String.class, many)).getTarget();
    Object[] ones = new Object[200];
    java.util.Arrays.fill(ones, 1);
    equal("1".repeat(200), wide.invokeWithArguments(ones));
    Class<?>[] over = new Class<?>[201];
    java.util.Arrays.fill(over, int.class);
    raises(bad, () -> StringConcatFactory.makeConcat(MethodHandles.lookup(),
        "x", MethodType.methodType(String.class, over)));
  }
}
