// Collectors of every kind.
import java.util.*;
import java.util.function.Function;
import java.util.stream.*;

public class CollectorsGroupAndPartition {
  static void show(Object o) {
    System.out.println(o);
  }

  public static void main(String[] args) {
    List<String> w = List.of("apple", "avocado", "bean", "cherry", "bun",
        "corn");
    show(w.stream().collect(Collectors.groupingBy(s -> s.charAt(0))));
    show(w.stream().collect(Collectors.groupingBy(String::length,
        TreeMap::new, Collectors.mapping(s -> s.substring(0, 2),
        Collectors.joining("/")))));
    show(w.stream().collect(Collectors.partitioningBy(
        s -> s.length() > 4, Collectors.counting())));
    show(w.stream().collect(Collectors.toMap(s -> s.charAt(0),
        Function.identity(), (a, b) -> a + "+" + b, LinkedHashMap::new)));
    try {
      w.stream().collect(Collectors.toMap(s -> s.charAt(0), s -> s));
    } catch (IllegalStateException e) {
      show(e.getMessage());
    }
    show(w.stream().collect(Collectors.summarizingInt(String::length)));
    show(w.stream().collect(Collectors.averagingInt(String::length))
        + " " + w.stream().collect(Collectors.summingLong(String::length)) + " "
        + w.stream().collect(Collectors.minBy(Comparator.reverseOrder())));
    show(w.stream().collect(Collectors.collectingAndThen(
        Collectors.toList(), List::size)));
    show(w.stream().collect(Collectors.teeing(Collectors.counting(),
        Collectors.joining(), (n, s) -> n + ":" + s.length())));
    show(w.stream().collect(Collectors.groupingBy(String::length,
        TreeMap::new, Collectors.filtering(s -> s.contains("e"),
        Collectors.toList()))));
    show(Stream.of(1, 2).collect(Collectors.flatMapping(
        x -> Stream.of(x, -x), Collectors.toList())));
    show(w.stream().collect(Collectors.reducing(0, String::length,
        Math::max)) + " " + w.stream().collect(Collectors.reducing((a, b) ->
            b)));
    show(w.stream().collect(Collectors.toCollection(
        () -> new TreeSet<String>(Comparator.reverseOrder()))));
    Collector<String, StringBuilder, String> own =
        Collector.of(StringBuilder::new,
        (b, s) -> b.append(s.charAt(0)), StringBuilder::append,
        StringBuilder::toString);
    show(w.stream().collect(own) + " " + own.characteristics());
    show(w.parallelStream().collect(own));
    show(w.stream().collect(ArrayList::new, List::add, List::addAll)
        .equals(w));
    show(Stream.of(0.1, 0.2, 0.3, 1e16, -1e16).collect(
        Collectors.summingDouble(x -> x)));
    show(w.stream().collect(Collectors.groupingByConcurrent(
        String::length, java.util.concurrent.ConcurrentSkipListMap::new,
        Collectors.counting())));
  }
}
// -- exit 0
// -- stdout
// {a=[apple, avocado], b=[bean, bun], c=[cherry, corn]}
// {3=bu, 4=be/co, 5=ap, 6=ch, 7=av}
// {false=3, true=3}
// {a=apple+avocado, b=bean+bun, c=cherry+corn}
// Duplicate key a (attempted merging values apple and avocado)
// IntSummaryStatistics{count=6, sum=29, min=3, average=4.833333, max=7}
// 4.833333333333333 29 Optional[corn]
// 6
// 6:29
// {3=[], 4=[bean], 5=[apple], 6=[cherry], 7=[]}
// [1, -1, 2, -2]
// 7 Optional[corn]
// [corn, cherry, bun, bean, avocado, apple]
// aabcbc []
// aabcbc
// true
// 0.0
// {3=1, 4=2, 5=1, 6=1, 7=1}
