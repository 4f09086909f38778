// java.util.function: composition, predicates, operators.
import java.util.List;
import java.util.function.*;

public class FunctionsCompose {
  public static void main(String[] args) {
    Function<Integer, Integer> inc = x -> x + 1, twice = x -> x * 2;
    System.out.println(inc.andThen(twice).apply(5) + " " + inc.compose(twice)
        .apply(5)
        + " " + Function.<Integer>identity().andThen(inc).apply(1));
    Predicate<String> empty = String::isEmpty;
    Predicate<String> longer = s -> s.length() > 3;
    System.out.println(empty.negate().and(longer).test("abcd") + " "
        + empty.or(longer).test("ab") + " " + Predicate.not(empty).test("x") +
            " "
        + Predicate.isEqual(null).test(null) + " " + Predicate.isEqual("a")
            .test("b"));
    BiFunction<Integer, Integer, Integer> mul = (a, b) -> a * b;
    System.out.println(mul.andThen(inc).apply(3, 4));
    BinaryOperator<String> min = BinaryOperator.minBy(String::compareTo);
    System.out.println(min.apply("b", "a") + BinaryOperator.<String>maxBy(
        String::compareTo).apply("b", "a"));
    UnaryOperator<String> up = String::toUpperCase;
    System.out.println(up.andThen(s -> s + "!").apply("hey"));
    StringBuilder log = new StringBuilder();
    Consumer<String> one = s -> log.append("1").append(s);
    one.andThen(s -> log.append("2").append(s)).accept("x");
    BiConsumer<Integer, Integer> pair = (a, b) -> log.append(a + b);
    pair.andThen((a, b) -> log.append(a * b)).accept(3, 4);
    System.out.println(log);
    IntUnaryOperator i = x -> x + 3;
    System.out.println(i.andThen(x -> x * 2).compose(x -> x - 1)
        .applyAsInt(10));
    IntPredicate even = x -> x % 2 == 0;
    System.out.println(even.negate().test(3) + " " + even.and(x -> x > 5)
        .test(4));
    DoubleUnaryOperator half = x -> x / 2;
    LongUnaryOperator shift = x -> x << 33;
    System.out.println(half.andThen(Math::rint).applyAsDouble(5) + " "
        + shift.applyAsLong(1));
    ObjIntConsumer<String> oic = (s, n) -> System.out.println(s.repeat(n));
    oic.accept("ab", 2);
    ToDoubleBiFunction<Integer, Integer> div = (a, b) -> (double) a / b;
    System.out.println(div.applyAsDouble(1, 4));
    BooleanSupplier b = () -> true;
    DoubleSupplier dd = () -> 1;
    System.out.println(b.getAsBoolean() + " " + dd.getAsDouble());
    try {
      inc.andThen(null);
    } catch (NullPointerException e) {
      System.out.println("null");
    }
    Function<Integer, Integer> chain = Function.identity();
    for (int k = 0; k < 50; k++) chain = chain.andThen(inc);
    System.out.println(chain.apply(0) + " " + List.of(1, 2).stream().map(
        ((Function<Integer, Integer>) x -> x * x).andThen(inc)).toList());
  }
}
// -- exit 0
// -- stdout
// 12 11 2
// true false true true false
// 13
// ab
// HEY!
// 1x2x712
// 24
// true false
// 2.0 8589934592
// abab
// 0.25
// true 1.0
// null
// 50 [2, 5]
