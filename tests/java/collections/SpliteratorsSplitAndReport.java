// Spliterator: characteristics, splitting, tryAdvance and late binding.
import java.util.*;
import java.util.stream.StreamSupport;

public class SpliteratorsSplitAndReport {
  static void show(String name, Spliterator<Integer> s) {
    StringBuilder b = new StringBuilder(name);
    b.append(' ').append(Integer.toHexString(s.characteristics())).append(' ')
        .append(s.estimateSize()).append(' ').append(s.getExactSizeIfKnown());
    s.tryAdvance(x -> b.append(" first=").append(x));
    Spliterator<Integer> half = s.trySplit();
    if (half != null) {
      b.append(" half[");
      half.forEachRemaining(x -> b.append(x).append(' '));
      b.append(']');
    }
    b.append(" rest[");
    s.forEachRemaining(x -> b.append(x).append(' '));
    System.out.println(b.append("] ").append(s.tryAdvance(x -> { })));
  }

  public static void main(String[] args) {
    List<Integer> l = List.of(1, 2, 3, 4, 5, 6, 7);
    show("ArrayList", new ArrayList<>(l).spliterator());
    show("LinkedList", new LinkedList<>(l).spliterator());
    show("List.of", l.spliterator());
    show("Arrays", Arrays.spliterator(new Integer[] {1, 2, 3, 4}));
    show("TreeSet", new TreeSet<>(l).spliterator());
    show("HashSet", new HashSet<>(l).spliterator());
    show("LinkedHashSet", new LinkedHashSet<>(l).spliterator());
    show("ArrayDeque", new ArrayDeque<>(l).spliterator());
    show("PriorityQueue", new PriorityQueue<>(l).spliterator());
    show("iterator", Spliterators.spliteratorUnknownSize(l.iterator(), 0));
    show("empty", Spliterators.emptySpliterator());
    List<Integer> late = new ArrayList<>(List.of(1));
    Spliterator<Integer> s = late.spliterator();
    late.add(2);
    System.out.println(s.estimateSize());
    s.tryAdvance(x -> { });
    late.add(3);
    try {
      s.forEachRemaining(x -> { });
    } catch (ConcurrentModificationException e) {
      System.out.println("changed");
    }
    System.out.println(new TreeSet<>(l).spliterator().getComparator());
    try {
      l.spliterator().getComparator();
    } catch (IllegalStateException e) {
      System.out.println("not sorted");
    }
    Spliterator.OfInt counter = new Spliterators.AbstractIntSpliterator(5,
        Spliterator.SIZED) {
      int next;
      @Override public boolean tryAdvance(java.util.function.IntConsumer c) {
        if (next == 5) return false;
        c.accept(next++);
        return true;
      }
    };
    System.out.println(StreamSupport.intStream(counter, false).sum());
  }
}
// -- exit 0
// -- stdout
// ArrayList 4050 7 7 first=1 half[2 3 4 ] rest[5 6 7 ] false
// LinkedList 4050 7 7 first=1 half[2 3 4 5 6 7 ] rest[] false
// List.of 4050 7 7 first=1 half[2 3 4 ] rest[5 6 7 ] false
// Arrays 4450 4 4 first=1 half[2 ] rest[3 4 ] false
// TreeSet 55 7 7 first=1 rest[2 3 4 5 6 7 ] false
// HashSet 41 7 7 first=1 half[2 3 4 5 6 7 ] rest[] false
// LinkedHashSet 4051 7 7 first=1 half[2 3 4 5 6 7 ] rest[] false
// ArrayDeque 4150 7 7 first=1 half[2 3 4 ] rest[5 6 7 ] false
// PriorityQueue 4140 7 7 first=1 half[2 3 4 ] rest[5 6 7 ] false
// iterator 0 9223372036854775807 -1 first=1 half[2 3 4 5 6 7 ] rest[] false
// empty 4040 0 0 rest[] false
// 2
// changed
// null
// not sorted
// 10
