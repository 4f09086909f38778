// flatMap, iterate, concat and iterator() with short circuits and infinity.
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class FlatteningStopsEarly {
  public static void main(String[] args) {
    int[] made = {0};
    Optional<Integer> first = Stream.of(1, 2, 3).flatMap(x -> Stream.iterate(x,
        y -> {
      made[0]++;
      return y + 1;
    })).filter(y -> y > 3).findFirst();
    System.out.println(first + " " + made[0]);
    System.out.println(IntStream.iterate(0, i -> i + 1).flatMap(i ->
        IntStream.range(0, i))
        .limit(10).boxed().toList());
    Iterator<Integer> it = Stream.iterate(1, x -> x * 3).flatMap(x ->
        Stream.of(x, -x))
        .iterator();
    System.out.println(it.next() + " " + it.next() + " " + it.next());
    StringBuilder closed = new StringBuilder();
    System.out.println(Stream.of("a", "b").flatMap(s -> Stream.of(s, s + s)
        .onClose(
        () -> closed.append(s))).collect(Collectors.joining(",")) + " " +
            closed);
    Stream<Integer> chain = Stream.empty();
    for (int i = 0; i < 200; i++) chain = Stream.concat(chain, Stream.of(i));
    System.out.println(chain.mapToInt(x -> x).sum());
    Spliterator<String> sp = Stream.of("x", "y", "z").map(s -> s + s)
        .spliterator();
    sp.tryAdvance(System.out::print);
    sp.forEachRemaining(System.out::print);
    System.out.println(" " + sp.estimateSize());
    System.out.println(Stream.of(5, 3, 8).sorted().peek(x -> made[0] = x)
        .anyMatch(x -> x > 4)
        + " " + made[0]);
    System.out.println(Stream.of(1, 2, 3, 4).count() + " " + Stream.of(1, 2)
        .peek(x -> {
      throw new IllegalStateException("not run");
    }).count());
    Supplier<Stream<Integer>> again = () -> Stream.of(1, 2, 3).unordered()
        .parallel();
    System.out.println(again.get().skip(1).count() + " " + again.get().collect(
        Collectors.toSet()).size());
    System.out.println(DoubleStream.iterate(1, d -> d / 2).takeWhile(d -> d >
        0.1).boxed()
        .map(String::valueOf).collect(Collectors.joining(" ")));
    System.out.println(LongStream.range(0, 1_000_000_000_000L).filter(x -> x % 7
        == 6)
        .findFirst().getAsLong() + " " + LongStream.range(1L << 40, 1L << 41)
            .skip(3)
        .findFirst());
    try {
      Stream.of(1).flatMap(x -> { throw new ArithmeticException("inner"); })
          .count();
    } catch (ArithmeticException e) {
      System.out.println(e.getMessage());
    }
    try {
      Stream<Integer> s = Stream.of(1);
      s.map(x -> x);
      s.filter(x -> true);
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(Stream.of(1, 2).flatMap(x -> (Stream<Integer>) null)
        .count());
  }
}
// -- exit 0
// -- stdout
// Optional[4] 3
// [0, 0, 1, 0, 1, 2, 0, 1, 2, 3]
// 1 -1 3
// a,aa,b,bb ab
// 19900
// xxyyzz 0
// true 5
// 4 2
// 2 3
// 1.0 0.5 0.25 0.125
// 6 OptionalLong[1099511627779]
// inner
// stream has already been operated upon or closed
// 0
