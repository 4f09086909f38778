// IntStream, LongStream, DoubleStream.
import java.util.*;
import java.util.stream.*;

public class PrimitiveStreamsCompute {
  static void show(Object o) {
    System.out.println(o);
  }

  public static void main(String[] args) {
    show(IntStream.range(0, 5).sum() + " "
        + IntStream.rangeClosed(1, 5).average() + " " + IntStream.empty()
            .average()
        + " " + IntStream.range(5, 0).count());
    show(IntStream.of(3, 1, 2).boxed().sorted(Comparator.reverseOrder())
        .toList() + " " + Arrays.toString(IntStream.of(3, 1, 2).sorted()
            .toArray()));
    show(IntStream.iterate(1, i -> i * 2).limit(10).summaryStatistics());
    show(LongStream.rangeClosed(1, 20).reduce(1, (a, b) -> a * b));
    show(IntStream.of(Integer.MAX_VALUE, 1).sum() + " "
        + IntStream.of(Integer.MAX_VALUE, 1).asLongStream().sum());
    show(DoubleStream.of(0.1, 0.2, 0.3).sum() + " "
        + DoubleStream.of(1, 2).average().getAsDouble() + " "
        + DoubleStream.of(1, Double.NaN, 2).max());
    show(IntStream.range(0, 4).mapToObj(i -> "x".repeat(i))
        .collect(Collectors.joining("|")));
    show(IntStream.range(0, 3).mapToDouble(i -> i / 2.0).boxed().toList());
    show("hello".chars().filter(c -> c == 'l').count() + " "
        + "abc".chars().mapToObj(c -> (char) c).toList());
    show(Stream.of("a", "bbb").mapToInt(String::length).max().getAsInt());
    PrimitiveIterator.OfLong it = LongStream.range(0, 3).iterator();
    long sum = 0;
    while (it.hasNext()) sum += it.nextLong();
    show(sum);
    show(IntStream.range(0, 10).filter(i -> i % 3 == 0).findFirst()
        + " " + IntStream.range(0, 10).anyMatch(i -> i == 9) + " "
        + IntStream.concat(IntStream.of(1), IntStream.of(2)).distinct()
            .count());
    show(IntStream.range(0, 100).skip(95).takeWhile(i -> i < 98).sum());
    try {
      OptionalInt.empty().getAsInt();
    } catch (NoSuchElementException e) {
      show(e.getMessage());
    }
    show(OptionalInt.of(3) + " " + OptionalDouble.empty() + " "
        + OptionalLong.of(1).equals(OptionalLong.of(1)) + " "
        + OptionalInt.empty().orElse(4));
    show(IntStream.rangeClosed(1, 4).collect(StringBuilder::new,
        StringBuilder::append, StringBuilder::append));
    show(new Random(1).ints(5, 0, 10).boxed().toList());
    show(LongStream.iterate(1, x -> x < 100, x -> x * 7).boxed().toList()
        + " " + IntStream.range(0, 3).mapMulti((x, c) -> { c.accept(x);
            c.accept(x); })
        .sum());
    IntSummaryStatistics none = new IntSummaryStatistics();
    show(none + " " + new DoubleSummaryStatistics());
  }
}
// -- exit 0
// -- stdout
// 10 OptionalDouble[3.0] OptionalDouble.empty 0
// [3, 2, 1] [1, 2, 3]
// IntSummaryStatistics{count=10, sum=1023, min=1, average=102.300000, max=512}
// 2432902008176640000
// -2147483648 2147483648
// 0.6 1.5 OptionalDouble[NaN]
// |x|xx|xxx
// [0.0, 0.5, 1.0]
// 2 [a, b, c]
// 3
// 3
// OptionalInt[0] true 2
// 288
// No value present
// OptionalInt[3] OptionalDouble.empty true 4
// 1234
// [5, 8, 7, 3, 4]
// [1, 7, 49] 6
// IntSummaryStatistics{count=0, sum=0, min=2147483647, average=0.000000, max=-2147483648} DoubleSummaryStatistics{count=0, sum=0.000000, min=Infinity, average=0.000000, max=-Infinity}
