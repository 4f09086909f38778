// Stream: laziness, short circuits, order of stages, single use.
import java.util.*;
import java.util.stream.*;

public class StreamOperationsAreLazy {
  public static void main(String[] args) {
    StringBuilder log = new StringBuilder();
    Stream<Integer> s = Stream.of(1, 2, 3, 4, 5, 6)
        .peek(x -> log.append("p").append(x))
        .filter(x -> x % 2 == 0)
        .peek(x -> log.append("f").append(x))
        .map(x -> x * x);
    System.out.println("built [" + log + "]");
    System.out.println(s.limit(2).collect(Collectors.toList()) + " " + log);
    try {
      s.count();
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
    log.setLength(0);
    System.out.println(Stream.of("b", "a", "c").peek(log::append).sorted()
        .peek(log::append).findFirst().get() + " " + log);
    System.out.println(Stream.iterate(1, x -> x * 2).skip(3).limit(4)
        .map(String::valueOf).collect(Collectors.joining(",", "[", "]")));
    System.out.println(Stream.iterate(1, x -> x < 50, x -> x * 3).toList());
    System.out.println(Stream.of(1, 2, 2, 3, 1).distinct().toList());
    System.out.println(Stream.of(1, 2, 3, 1).takeWhile(x -> x < 3).toList() +
        " "
        + Stream.of(1, 2, 3, 1).dropWhile(x -> x < 3).toList());
    System.out.println(Stream.of(1, 2, 3).anyMatch(x -> x > 2) + " "
        + Stream.of(1, 2, 3).allMatch(x -> x > 2) + " "
        + Stream.<Integer>empty().allMatch(x -> false) + " "
        + Stream.of(1).noneMatch(x -> x > 2));
    System.out.println(Stream.of(List.of(1, 2), List.<Integer>of(), List.of(3))
        .flatMap(List::stream).map(x -> x + 1).toList());
    System.out.println(Stream.of(1, 2, 3).<String>mapMulti((x, sink) -> {
      for (int i = 0; i < x; i++) sink.accept(x + "." + i);
    }).toList());
    System.out.println(Stream.of(3, 1, 2).max(Comparator.naturalOrder()) + " "
        + Stream.<Integer>empty().min(Comparator.naturalOrder()));
    System.out.println(Stream.of(1, 2, 3).reduce(0, Integer::sum) + " "
        + Stream.of(1, 2, 3).reduce((a, b) -> a * 10 + b) + " "
        + Stream.of("a", "bb").reduce(0, (n, t) -> n + t.length(),
            Integer::sum));
    log.setLength(0);
    try (Stream<Integer> c = Stream.of(1).onClose(() -> log.append("one "))
        .onClose(() -> log.append("two"))) {
      System.out.println(c.isParallel() + " " + c.count());
    }
    System.out.println(log);
    System.out.println(Stream.concat(Stream.of(1), Stream.of(2, 3)).count() +
        " "
        + Stream.ofNullable(null).count() + " " + Stream.builder().add(1)
            .build()
        .count());
    try {
      Stream.of(1, null).findFirst();
      Stream.of((Object) null).findFirst();
    } catch (NullPointerException e) {
      System.out.println("null found");
    }
    try {
      Stream.of(1).limit(-1);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    Object[] array = Stream.of(1, 2).toArray();
    Integer[] typed = Stream.of(1, 2).toArray(Integer[]::new);
    System.out.println(array.getClass() + " " + typed.getClass());
    try {
      Stream.of("x").toArray(Integer[]::new);
    } catch (ArrayStoreException e) {
      System.out.println(e.getMessage());
    }
  }
}
// -- exit 0
// -- stdout
// built []
// [4, 16] p1p2f2p3p4f4
// stream has already been operated upon or closed
// a baca
// [8,16,32,64]
// [1, 3, 9, 27]
// [1, 2, 3]
// [1, 2] [3, 1]
// true false true true
// [2, 3, 4]
// [1.0, 2.0, 2.1, 3.0, 3.1, 3.2]
// Optional[3] Optional.empty
// 6 Optional[123] 3
// false 1
// one two
// 3 0 1
// null found
// -1
// class [Ljava.lang.Object; class [Ljava.lang.Integer;
// java.lang.String
