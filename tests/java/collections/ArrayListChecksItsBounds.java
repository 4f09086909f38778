// ArrayList and LinkedList: bounds, bulk changes, messages of exceptions.
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedList;
import java.util.List;
import java.util.function.Supplier;

public class ArrayListChecksItsBounds {
  interface Body { Object run(List<Integer> l); }

  static void both(String what, Body body) {
    List<Supplier<List<Integer>>> kinds = List.of(ArrayList::new,
        LinkedList::new);
    for (Supplier<List<Integer>> kind : kinds) {
      List<Integer> l = kind.get();
      Collections.addAll(l, 5, 3, 8, 3, 1);
      try {
        System.out.println(what + " " + body.run(l) + " " + l);
      } catch (RuntimeException e) {
        System.out.println(what + " " + e + " " + l);
      }
    }
  }

  public static void main(String[] args) {
    both("get(5)", l -> l.get(5));
    both("get(-1)", l -> l.get(-1));
    both("add(6)", l -> { l.add(6, 0); return null; });
    both("add(5)", l -> { l.add(5, 0); return null; });
    both("set", l -> l.set(0, 9));
    both("set(5)", l -> l.set(5, 9));
    both("remove(index)", l -> l.remove(1));
    both("remove(object)", l -> l.remove((Integer) 3));
    both("remove(9)", l -> l.remove(9));
    both("indexOf", l -> l.indexOf(3) + " " + l.lastIndexOf(3) + " " +
        l.indexOf(null));
    both("addAll", l -> l.addAll(2, List.of(7, 7)));
    both("addAll(9)", l -> l.addAll(9, List.of(7)));
    both("removeAll", l -> l.removeAll(List.of(3)));
    both("retainAll", l -> l.retainAll(List.of(3, 8)));
    both("removeIf", l -> l.removeIf(x -> x > 2));
    both("replaceAll", l -> { l.replaceAll(x -> x * 2); return null; });
    both("sort", l -> { l.sort(null); return l.equals(Arrays.asList(1, 3, 3, 5,
        8)); });
    both("subList", l -> { l.subList(1, 4).clear(); return l.hashCode(); });
    both("subList(2,1)", l -> l.subList(2, 1));
    both("subList(0,9)", l -> l.subList(0, 9));
    both("toArray", l -> Arrays.toString(l.toArray(new Integer[7])));
    both("bad toArray", l -> l.toArray(new String[0]));
    both("contains", l -> l.contains(8) + " " + l.containsAll(List.of(1, 9)));
    both("self", l -> l.addAll(l));
    try {
      new ArrayList<>(-1);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
  }
}
// -- exit 0
// -- stdout
// get(5) java.lang.IndexOutOfBoundsException: Index 5 out of bounds for length 5 [5, 3, 8, 3, 1]
// get(5) java.lang.IndexOutOfBoundsException: Index: 5, Size: 5 [5, 3, 8, 3, 1]
// get(-1) java.lang.IndexOutOfBoundsException: Index -1 out of bounds for length 5 [5, 3, 8, 3, 1]
// get(-1) java.lang.IndexOutOfBoundsException: Index: -1, Size: 5 [5, 3, 8, 3, 1]
// add(6) java.lang.IndexOutOfBoundsException: Index: 6, Size: 5 [5, 3, 8, 3, 1]
// add(6) java.lang.IndexOutOfBoundsException: Index: 6, Size: 5 [5, 3, 8, 3, 1]
// add(5) null [5, 3, 8, 3, 1, 0]
// add(5) null [5, 3, 8, 3, 1, 0]
// set 5 [9, 3, 8, 3, 1]
// set 5 [9, 3, 8, 3, 1]
// set(5) java.lang.IndexOutOfBoundsException: Index 5 out of bounds for length 5 [5, 3, 8, 3, 1]
// set(5) java.lang.IndexOutOfBoundsException: Index: 5, Size: 5 [5, 3, 8, 3, 1]
// remove(index) 3 [5, 8, 3, 1]
// remove(index) 3 [5, 8, 3, 1]
// remove(object) true [5, 8, 3, 1]
// remove(object) true [5, 8, 3, 1]
// remove(9) java.lang.IndexOutOfBoundsException: Index 9 out of bounds for length 5 [5, 3, 8, 3, 1]
// remove(9) java.lang.IndexOutOfBoundsException: Index: 9, Size: 5 [5, 3, 8, 3, 1]
// indexOf 1 3 -1 [5, 3, 8, 3, 1]
// indexOf 1 3 -1 [5, 3, 8, 3, 1]
// addAll true [5, 3, 7, 7, 8, 3, 1]
// addAll true [5, 3, 7, 7, 8, 3, 1]
// addAll(9) java.lang.IndexOutOfBoundsException: Index: 9, Size: 5 [5, 3, 8, 3, 1]
// addAll(9) java.lang.IndexOutOfBoundsException: Index: 9, Size: 5 [5, 3, 8, 3, 1]
// removeAll true [5, 8, 1]
// removeAll true [5, 8, 1]
// retainAll true [3, 8, 3]
// retainAll true [3, 8, 3]
// removeIf true [1]
// removeIf true [1]
// replaceAll null [10, 6, 16, 6, 2]
// replaceAll null [10, 6, 16, 6, 2]
// sort true [1, 3, 3, 5, 8]
// sort true [1, 3, 3, 5, 8]
// subList 1117 [5, 1]
// subList 1117 [5, 1]
// subList(2,1) java.lang.IllegalArgumentException: fromIndex(2) > toIndex(1) [5, 3, 8, 3, 1]
// subList(2,1) java.lang.IllegalArgumentException: fromIndex(2) > toIndex(1) [5, 3, 8, 3, 1]
// subList(0,9) java.lang.IndexOutOfBoundsException: toIndex = 9 [5, 3, 8, 3, 1]
// subList(0,9) java.lang.IndexOutOfBoundsException: toIndex = 9 [5, 3, 8, 3, 1]
// toArray [5, 3, 8, 3, 1, null, null] [5, 3, 8, 3, 1]
// toArray [5, 3, 8, 3, 1, null, null] [5, 3, 8, 3, 1]
// bad toArray java.lang.ArrayStoreException: arraycopy: element type mismatch: can not cast one of the elements of java.lang.Object[] to the type of the destination array, java.lang.String [5, 3, 8, 3, 1]
// bad toArray java.lang.ArrayStoreException: java.lang.Integer [5, 3, 8, 3, 1]
// contains true false [5, 3, 8, 3, 1]
// contains true false [5, 3, 8, 3, 1]
// self true [5, 3, 8, 3, 1, 5, 3, 8, 3, 1]
// self true [5, 3, 8, 3, 1, 5, 3, 8, 3, 1]
// Illegal Capacity: -1
