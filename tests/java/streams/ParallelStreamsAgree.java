// Parallel streams give the results of sequential ones.
import java.util.*;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.*;

public class ParallelStreamsAgree {
  static void show(Object o) {
    System.out.println(o);
  }

  public static void main(String[] args) {
    List<Integer> l = IntStream.range(0, 500).boxed()
        .collect(Collectors.toList());
    show(l.parallelStream().mapToInt(x -> x).sum());
    show(l.parallelStream().filter(x -> x % 7 == 0).map(x -> x * 2)
        .collect(Collectors.toList())
        .equals(l.stream().filter(x -> x % 7 == 0).map(x -> x * 2).toList()));
    show(l.parallelStream().sorted(Comparator.reverseOrder()).limit(3)
        .toList());
    show(l.parallelStream().skip(100).findFirst().get());
    StringBuilder b = new StringBuilder();
    l.parallelStream().limit(10).forEachOrdered(b::append);
    show(b);
    AtomicInteger n = new AtomicInteger();
    l.parallelStream().forEach(x -> n.addAndGet(x));
    show(n);
    show(l.parallelStream().reduce(0, (x, y) -> (x + y) % 1009));
    show(l.parallelStream().collect(Collectors.groupingBy(x -> x % 3,
        TreeMap::new, Collectors.counting())));
    show(l.parallelStream().map(String::valueOf)
        .collect(Collectors.joining()).length());
    show(Stream.of(3, 1, 2).parallel().sequential().isParallel());
    show(l.parallelStream().anyMatch(x -> x == 400) + " "
        + l.parallelStream().distinct().count() + " "
        + l.parallelStream().max(Integer::compare).get());
    try {
      l.parallelStream().forEach(x -> {
        if (x == 250) throw new IllegalStateException("from a task");
      });
    } catch (IllegalStateException e) {
      show(e.getMessage());
    }
    int[] a = new int[300];
    Arrays.parallelSetAll(a, i -> i * i % 97);
    show(Arrays.stream(a).parallel().max().getAsInt() + " "
        + Arrays.stream(a).parallel().toArray().length);
    show(IntStream.range(0, 200).parallel().mapToObj(i -> i)
        .takeWhile(i -> i < 50).count());
  }
}
// -- exit 0
// -- stdout
// 124750
// true
// [499, 498, 497]
// 100
// 0123456789
// 124750
// 643
// {0=167, 1=167, 2=166}
// 1390
// false
// true 500 499
// from a task
// 96 300
// 50
