// Comparator factories and combinators, Iterable, Objects helpers.
import java.util.*;

public class ComparatorsCompose {
  record Person(String name, int age, Double height) { }

  interface Body { Object run(); }

  static void show(Body body) {
    try {
      System.out.println(body.run());
    } catch (RuntimeException e) {
      System.out.println(e);
    }
  }

  public static void main(String[] args) {
    List<Person> people = new ArrayList<>(List.of(new Person("Eva", 30, 1.7),
        new Person("adam", 30, null), new Person("Bob", 25, 1.8),
        new Person("eva", 41, 1.6)));
    people.sort(Comparator.comparing(Person::name,
        String.CASE_INSENSITIVE_ORDER)
        .thenComparing(Person::age, Comparator.reverseOrder()));
    people.forEach(p -> System.out.print(p.name() + p.age() + " "));
    System.out.println();
    people.sort(Comparator.comparing(Person::height,
        Comparator.nullsFirst(Comparator.naturalOrder())));
    System.out.println(people.get(0));
    people.sort(Comparator.comparingInt(Person::age).reversed()
        .thenComparingInt(p -> p.name().length()).thenComparing(Person::name));
    System.out.println(people.get(1).name() + people.get(2).name());
    System.out.println(Comparator.<Integer>naturalOrder().reversed()
        == Collections.<Integer>reverseOrder());
    System.out.println(Collections.reverseOrder(Comparator.<Integer>reverseOrder())
        .compare(1, 2));
    show(() -> Objects.requireNonNull(null, "message"));
    show(() -> Objects.requireNonNull(null, () -> "supplied"));
    show(() -> Objects.requireNonNullElse(null, "else"));
    show(() -> Objects.checkIndex(5, 5));
    show(() -> Objects.checkFromToIndex(2, 1, 5));
    show(() -> Objects.checkFromIndexSize(2, 4, 5));
    show(() -> Objects.checkIndex(-1L, 5L));
    show(() -> Objects.hash(1, "a", null) + " " + Objects.hashCode(null));
    show(() -> Objects.equals(null, null) + " "
        + Objects.deepEquals(new int[] {1}, new int[] {1}));
    show(() -> Objects.toString(null, "none") + Objects.compare(1, 2,
        Integer::compare));
    Iterable<Integer> upTo = () -> new Iterator<>() {
      int i;
      @Override public boolean hasNext() { return i < 3; }
      @Override public Integer next() { return i++; }
    };
    for (int i : upTo) System.out.print(i);
    upTo.forEach(System.out::print);
    upTo.spliterator().forEachRemaining(System.out::print);
    System.out.println();
    show(() -> { upTo.iterator().remove(); return 0; });
    PrimitiveIterator.OfInt p = List.of(1, 2).stream().mapToInt(x -> x)
        .iterator();
    System.out.println(p.nextInt() + p.next());
  }
}
// -- exit 0
// -- stdout
// adam30 Bob25 eva41 Eva30 
// Person[name=adam, age=30, height=null]
// Evaadam
// true
// -1
// java.lang.NullPointerException: message
// java.lang.NullPointerException: supplied
// else
// java.lang.IndexOutOfBoundsException: Index 5 out of bounds for length 5
// java.lang.IndexOutOfBoundsException: Range [2, 1) out of bounds for length 5
// java.lang.IndexOutOfBoundsException: Range [2, 2 + 4) out of bounds for length 5
// java.lang.IndexOutOfBoundsException: Index -1 out of bounds for length 5
// 33759 0
// true true
// none-1
// 012012012
// java.lang.UnsupportedOperationException: remove
// 3
