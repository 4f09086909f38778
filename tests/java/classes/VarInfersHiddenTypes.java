// var with anonymous types, intersections, loops, lambdas (JLS 14.4.1).
import java.util.*;
import java.util.function.*;

public class VarInfersHiddenTypes {
  public static void main(String[] args) {
    var o = new Object() {
      int hits;
      String name = "anon";
      int hit() { return ++hits; }
    };
    o.hit();
    o.hits += 10;
    System.out.println(o.hits + o.name);
    var list = List.of(1, 2.5, 'c');
    for (var x : list) System.out.print(x.getClass().getSimpleName() + x.hashCode() % 7 + " ");
    System.out.println();
    var map = new TreeMap<String, List<? extends Number>>();
    map.put("a", List.of(1, 2L));
    for (var e : map.entrySet()) {
      var sum = 0.0;
      for (var n : e.getValue()) sum += n.doubleValue();
      System.out.println(e.getKey() + sum);
    }
    BiFunction<Integer, Integer, Integer> f = (var a, var b) -> a * b;
    var cond = args.length == 0 ? "s" : 1;
    System.out.println(f.apply(6, 7) + " " + cond.getClass());
  }
}
// -- exit 0
// -- stdout
// 11anon
// Integer1 Double2 Character1 
// a3.0
// 42 class java.lang.String
