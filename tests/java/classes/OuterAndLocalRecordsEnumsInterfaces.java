// Local records, enums and interfaces are static; members of members
// (JLS 14.3).
import java.util.*;

public class OuterAndLocalRecordsEnumsInterfaces {
  record Pair<A, B>(A a, B b) {
    static int made;
    Pair { made++; Objects.requireNonNull(a); }
    <C> Pair<C, B> with(C c) { return new Pair<>(c, b); }
    enum Side { LEFT, RIGHT }
    Object at(Side s) { return s == Side.LEFT ? a : b; }
    record Inner(int... all) { int sum() { int n = 0; for (int i : all) n += i; return n; } }
  }

  public static void main(String[] args) {
    record Local(int x, List<String> l) {
      Local(int x) { this(x, List.of("n" + x)); }
      static Local of(int n) { return new Local(n * 2); }
    }
    enum Level { LOW { int v() { return 1; } }, HIGH { int v() { return 9; } }; abstract int v(); }
    interface Scorer { int score(Local l, Level v); default Scorer twice() { return (l, v) -> 2 * score(l, v); } }
    Scorer s = (l, v) -> l.x() * v.v() + l.l().size();
    System.out.println(Local.of(4) + " " + s.twice().score(Local.of(3), Level.HIGH));
    var p = new Pair<>("a", 1).with(2.5);
    System.out.println(p + " " + p.at(Pair.Side.RIGHT) + " " + Pair.made + " " + new Pair.Inner(1, 2, 3).sum());
    try {
      p.with(null);
    } catch (NullPointerException e) {
      System.out.println("null " + Pair.made);
    }
    Map<Local, Level> m = new HashMap<>();
    m.put(new Local(1), Level.LOW);
    System.out.println(m.get(new Local(1)) + " " + m.get(new Local(2)) + " " + Level.LOW.getClass().isEnum());
    System.out.println(Local.class.isLocalClass() + " " + Level.class.getEnclosingMethod().getName() + " "
      + java.lang.reflect.Modifier.toString(Local.class.getModifiers()));
  }
}
// -- exit 0
// -- stdout
// Local[x=8, l=[n8]] 110
// Pair[a=2.5, b=1] 1 2 6
// null 3
// LOW null false
// true main static final
