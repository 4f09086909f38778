// Sealed hierarchies and pattern variables of instanceof with their scopes
// (JLS 8.1.6, 6.3.1).
import java.util.*;

public class SealedTypesAndPatterns {
  sealed interface Shape permits Circle, Square, Group { }
  record Circle(double r) implements Shape { }
  record Square(int side) implements Shape { }
  static non-sealed class Group implements Shape {
    List<Shape> all;
    Group(Shape... s) { all = List.of(s); }
  }
  static class Special extends Group { }

  static double area(Shape s) {
    if (s instanceof Circle c && c.r() > 0) return Math.floor(c.r() * c.r() * 3);
    if (!(s instanceof Square q)) {
      double sum = 0;
      if (s instanceof Group g)
        for (Shape x : g.all) sum += area(x);
      return sum;
    }
    return q.side() * q.side();
  }

  static String kind(Object o) {
    return o instanceof String s && !s.isEmpty() ? "S" + s.charAt(0)
      : o instanceof Integer i && i > 5 || o instanceof Long ? "big"
      : o instanceof int[] a ? "ints" + a.length
      : o instanceof List<?> l && l.size() > 0 && l.get(0) instanceof String t ? t
      : o == null ? "null" : o.getClass().getSimpleName();
  }

  String s = "field";
  String shadow(Object o) {
    if (o instanceof String s) return s;
    return s;
  }

  static int loop(Object o) {
    int n = 0;
    while (!(o instanceof Integer i)) {
      o = n++ < 3 ? "again" : (Object) 40;
    }
    return i + n;
  }

  public static void main(String[] args) {
    System.out.println(area(new Group(new Circle(2), new Square(3), new Circle(-1), new Special())));
    for (Object o : new Object[]{"abc", "", 3, 9, 7L, new int[4], List.of("el"), List.of(1), null, 'c'})
      System.out.print(kind(o) + " ");
    System.out.println();
    var x = new SealedTypesAndPatterns();
    System.out.println(x.shadow("local") + x.shadow(1) + " " + loop("a"));
    System.out.println(Shape.class.isSealed() + " " + Arrays.toString(Shape.class.getPermittedSubclasses()));
  }
}
// -- exit 0
// -- stdout
// 21.0
// Sa String Integer big big ints4 el List12 null Character 
// localfield 44
// true [class SealedTypesAndPatterns$Circle, class SealedTypesAndPatterns$Square, class SealedTypesAndPatterns$Group]
