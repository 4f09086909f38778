// List.sort, Arrays.sort: stability, comparators, broken comparators, ranges.
import java.util.*;

public class SortingIsStable {
  static class Item {
    final int key, order;
    Item(int key, int order) { this.key = key; this.order = order; }
  }

  public static void main(String[] args) {
    Random random = new Random(1);
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < 300; i++) items.add(new Item(random.nextInt(10), i));
    items.sort(Comparator.comparingInt(x -> x.key));
    boolean stable = true;
    for (int i = 1; i < items.size(); i++) {
      Item a = items.get(i - 1), b = items.get(i);
      stable &= a.key < b.key || a.key == b.key && a.order < b.order;
    }
    System.out.println("stable " + stable);
    String[] words = {"pear", "fig", "apple", "kiwi", "date", "banana"};
    Arrays.sort(words, Comparator.comparing(String::length)
        .thenComparing(Comparator.reverseOrder()));
    System.out.println(Arrays.toString(words));
    Integer[] some = {3, 1, 2, 9, 8, 7};
    Arrays.sort(some, 1, 5, Collections.reverseOrder());
    System.out.println(Arrays.toString(some));
    Integer[] boxed = new Integer[400];
    for (int i = 0; i < boxed.length; i++) boxed[i] = random.nextInt(50);
    try {
      Arrays.sort(boxed, (a, b) -> a < b ? -1 : a.equals(b) ? 1 : -1);
      System.out.println("not noticed");
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    try {
      Arrays.sort(new Object[] {"a", 1});
    } catch (ClassCastException e) {
      System.out.println("mixed");
    }
    List<String> nulls = new ArrayList<>(Arrays.asList("b", null, "a"));
    nulls.sort(Comparator.nullsLast(Comparator.naturalOrder()));
    System.out.println(nulls);
    int[] ints = random.ints(1000, -500, 500).toArray();
    int[] copy = ints.clone();
    Arrays.sort(ints);
    Arrays.parallelSort(copy);
    System.out.println(Arrays.equals(ints, copy) + " " + ints[0] + " " +
        ints[999]);
    double[] doubles = {0.0, -0.0, Double.NaN, -1, Double.NEGATIVE_INFINITY, 1};
    Arrays.sort(doubles);
    System.out.println(Arrays.toString(doubles));
    byte[] bytes = new byte[300];
    random.nextBytes(bytes);
    Arrays.sort(bytes);
    char[] chars = "the quick brown fox".toCharArray();
    Arrays.sort(chars, 4, chars.length);
    System.out.println(bytes[0] + " " + bytes[299] + " " + new String(chars));
    try {
      Arrays.sort(ints, 5, 2);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
  }
}
// -- exit 0
// -- stdout
// stable true
// [fig, pear, kiwi, date, apple, banana]
// [3, 9, 8, 2, 1, 7]
// not noticed
// mixed
// [a, b, null]
// true -500 499
// [-Infinity, -1.0, -0.0, 0.0, 1.0, NaN]
// -127 127 the   bcfiknooqruwx
// fromIndex(5) > toIndex(2)
