// Helpful messages (JEP 358), with local variable names: tests have -g.
import java.util.List;
import java.util.Objects;

public class NullPointerExceptionsSayWhatWasNull {
  interface Body { Object run() throws Throwable; }
  enum E { A }

  static class Node {
    static Node first;
    static int k;
    Node next;
    int[] numbers;
    int[][] rows;
    long wide;
    String name;
    Node self() { return null; }
    static int[] table(int a, String b) { return null; }
    static int index() { return 1; }
    Object own() { return next.next.name; }
    String many(String[] a, Object b, long c, int[][] d) { return ""; }
  }

  static void say(Body b) {
    try {
      System.out.println("no exception: " + b.run());
    } catch (Throwable e) {
      System.out.println(e.getMessage());
    }
  }

  static Object enter(Object o) { synchronized (o) { return 1; } }
  static Object choose(boolean b, String x, String y) {
    return (b ? x : y).length();
  }
  static Object written(String p) {
    for (int i = 0; i < 2; i++) {
      p.length();
      p = null;
    }
    return p;
  }
  static int select(E e) {
    switch (e) { case A: return 1; default: return 2; }
  }
  static int each(List<String> all) {
    int n = 0;
    for (String s : all) n += s.length();
    return n;
  }

  public static void main(String[] args) throws Throwable {
    Node n = new Node();
    fields(n);
    arrays(n);
    calls(n);
    others();
  }

  static void fields(Node n) {
    say(() -> Node.first.next);
    say(() -> n.next.name);
    say(() -> n.own());
    say(() -> { n.next.name = "x"; return 1; });
    say(() -> { n.next.wide = 1; return 1; });
    say(() -> { Node q = null; q.wide++; return 1; });
    Node m = new Node();
    Node last = m;
    for (int i = 0; i < 6; i++) last = last.next = new Node();
    say(() -> m.next.next.next.next.next.next.next.name);
  }

  static void arrays(Node n) {
    say(() -> n.numbers[0]);
    say(() -> { n.numbers[3] = 5; return 1; });
    say(() -> n.numbers.length);
    n.rows = new int[3][];
    int i = 1;
    say(() -> n.rows[1][2]);
    say(() -> { int j = 2; return n.rows[j][0]; });
    say(() -> { int j = 0; return n.rows[j + 1][0]; });
    say(() -> n.rows[Node.index()][0]);
    say(() -> n.rows[Node.k][i]);
    say(() -> { long[] l = null; l[0] = 3; return 1; });
    say(() -> { double[] d = null; return d[0]; });
    say(() -> { boolean[] z = null; return z[0]; });
    say(() -> { Object[] o = null; o[0] = "x"; return 1; });
    say(() -> { int[] q = null; q[0] += 2; return 1; });
  }

  static void calls(Node n) {
    say(() -> n.name.length());
    say(() -> n.self().self());
    say(() -> n.self().name);
    say(() -> Node.table(1, "x")[2]);
    say(() -> { Node q = null; return q.many(null, null, 1L, null); });
    say(() -> { Object o = null; return ((String) o).length(); });
    say(() -> ((String) null).length());
    say(() -> { Integer i = null; int j = i; return j; });
    say(() -> { Body b = null; return b.run(); });
  }

  static void others() {
    say(() -> enter(null));
    say(() -> { RuntimeException e = null; throw e; });
    say(() -> choose(true, null, ""));
    say(() -> written("x"));
    say(() -> select(null));
    say(() -> each(null));
    say(() -> { throw new NullPointerException(); });
    say(() -> { throw new NullPointerException("said"); });
    say(() -> Objects.requireNonNull(null));
    say(() -> { System.arraycopy(null, 0, null, 0, 0); return 1; });
  }
}
// -- exit 0
// -- stdout
// Cannot read field "next" because "NullPointerExceptionsSayWhatWasNull$Node.first" is null
// Cannot read field "name" because "n.next" is null
// Cannot read field "next" because "this.next" is null
// Cannot assign field "name" because "n.next" is null
// Cannot assign field "wide" because "n.next" is null
// Cannot read field "wide" because "q" is null
// Cannot read field "name" because "next.next.next.next.next" is null
// Cannot load from int array because "n.numbers" is null
// Cannot store to int array because "n.numbers" is null
// Cannot read the array length because "n.numbers" is null
// Cannot load from int array because "n.rows[1]" is null
// Cannot load from int array because "n.rows[j]" is null
// Cannot load from int array because "n.rows[...]" is null
// Cannot load from int array because "n.rows[NullPointerExceptionsSayWhatWasNull$Node.index()]" is null
// Cannot load from int array because "n.rows[NullPointerExceptionsSayWhatWasNull$Node.k]" is null
// Cannot store to long array because "l" is null
// Cannot load from double array because "d" is null
// Cannot load from byte/boolean array because "z" is null
// Cannot store to object array because "o" is null
// Cannot load from int array because "q" is null
// Cannot invoke "String.length()" because "n.name" is null
// Cannot invoke "NullPointerExceptionsSayWhatWasNull$Node.self()" because the return value of "NullPointerExceptionsSayWhatWasNull$Node.self()" is null
// Cannot read field "name" because the return value of "NullPointerExceptionsSayWhatWasNull$Node.self()" is null
// Cannot load from int array because the return value of "NullPointerExceptionsSayWhatWasNull$Node.table(int, String)" is null
// Cannot invoke "NullPointerExceptionsSayWhatWasNull$Node.many(String[], Object, long, int[][])" because "q" is null
// Cannot invoke "String.length()" because "o" is null
// Cannot invoke "String.length()" because "null" is null
// Cannot invoke "java.lang.Integer.intValue()" because "i" is null
// Cannot invoke "NullPointerExceptionsSayWhatWasNull$Body.run()" because "b" is null
// Cannot enter synchronized block because "o" is null
// Cannot throw exception because "e" is null
// Cannot invoke "String.length()"
// Cannot invoke "String.length()" because "p" is null
// Cannot invoke "NullPointerExceptionsSayWhatWasNull$E.ordinal()" because "e" is null
// Cannot invoke "java.util.List.iterator()" because "all" is null
// null
// said
// null
// null
