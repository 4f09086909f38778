// Streams made of iterators, generators, splits, arrays, maps and files.
import java.io.*;
import java.nio.file.*;
import java.util.*;
import java.util.stream.*;

public class StreamsOfFilesAndIterators {
  public static void main(String[] args) throws IOException {
    Iterator<Integer> it = new Iterator<>() {
      int a = 0, b = 1;
      @Override public boolean hasNext() { return true; }
      @Override public Integer next() {
        int r = a;
        a = b;
        b += r;
        return r;
      }
    };
    System.out.println(StreamSupport.stream(Spliterators.spliteratorUnknownSize(it,
        Spliterator.ORDERED), false).limit(15).toList());
    int[] n = {0};
    System.out.println(Stream.generate(() -> n[0]++).limit(5).toList());
    Map<String, Integer> m = new TreeMap<>(Map.of("b", 2, "a", 1, "c", 3));
    System.out.println(m.entrySet().stream().sorted(
        Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey).collect(Collectors.joining()));
    Path file = Path.of("lines.txt");
    Files.write(file, List.of("one two", "three", "", "four five six"));
    try (Stream<String> lines = Files.lines(file)) {
      System.out.println(lines.flatMap(l -> Arrays.stream(l.split(" ")))
          .filter(s -> !s.isEmpty()).map(String::length).toList());
    }
    try (BufferedReader r = Files.newBufferedReader(file)) {
      System.out.println(r.lines().skip(1).findFirst().get());
    }
    Stream<String> broken = new BufferedReader(new Reader() {
      @Override public int read(char[] b, int off, int len) throws IOException {
        throw new IOException("torn");
      }
      @Override public void close() { }
    }).lines();
    try {
      broken.count();
    } catch (UncheckedIOException e) {
      System.out.println(e.getMessage() + " / " + e.getCause().getMessage());
    }
    System.out.println(Arrays.stream(new String[] {"a", "b", "c"}, 1, 3)
        .toList());
    System.out.println(IntStream.range(0, 3).boxed().flatMap(i ->
        IntStream.range(0, i)
        .mapToObj(j -> i + "" + j)).toList());
    Iterator<String> back = Stream.of("x", "y").iterator();
    System.out.println(back.next() + back.next() + back.hasNext());
    Iterable<Integer> once = Stream.of(1, 2)::iterator;
    for (int i : once) System.out.print(i);
    System.out.println();
    BitSet sieve = new BitSet();
    sieve.set(2, 60);
    for (int i = 2; i * i < 60; i++) {
      if (sieve.get(i)) for (int j = i * i; j < 60; j += i) sieve.clear(j);
    }
    System.out.println(sieve.stream().boxed().map(String::valueOf)
        .collect(Collectors.joining(" ")));
    Files.delete(file);
  }
}
// -- exit 0
// -- stdout
// [0, 1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377]
// [0, 1, 2, 3, 4]
// cba
// [3, 3, 5, 4, 4, 3]
// three
// java.io.IOException: torn / torn
// [b, c]
// [10, 20, 21]
// xyfalse
// 12
// 2 3 5 7 11 13 17 19 23 29 31 37 41 43 47 53 59
