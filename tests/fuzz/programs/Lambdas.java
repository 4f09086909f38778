// Lambdas, method references, streams, generics, nested and local classes.
import java.util.*;
import java.util.function.*;
import java.util.stream.*;
public class Lambdas {
  private int base = 10;
  int add(int x) { return base + x; }
  static <T extends Comparable<T>> T max(List<T> l) { T m = l.get(0); for (T t : l) if (t.compareTo(m) > 0) m = t; return m; }
  public static void main(String[] args) throws Exception {
    Lambdas me = new Lambdas(); int local = 3;
    IntUnaryOperator f = me::add, g = x -> x * local + me.base; Supplier<List<String>> make = ArrayList::new;
    List<String> l = make.get(); l.add("b"); l.add("a");
    class Local implements Comparator<String> { public int compare(String a, String b) { return a.compareTo(b) * local; } }
    l.sort(new Local());
    System.out.println(f.andThen(g).applyAsInt(2) + l.toString() + max(l));
    System.out.println(IntStream.range(0, 20).filter(x -> x % 3 == 0).mapToObj(x -> "n" + x).collect(Collectors.joining("|")));
    Runnable r = new Runnable() { int n; public void run() { n++; me.base += n; } }; r.run(); r.run();
    BiFunction<Integer, Long, Object> box = (a, b) -> a + b; System.out.println(box.apply(1, 2L) + " " + me.base);
    Thread t = new Thread(() -> System.out.println("thread")); t.start(); t.join();
  }
}
