// Object streams: shared references, cycles, transient, static, arrays, enums.
import java.io.*;
import java.util.*;

public class SerializationKeepsGraphs {
  enum Colour { RED, GREEN { @Override int code() { return 7; } };
    int code() { return ordinal(); } }

  record Point(int x, String label) implements Serializable {
    Point {
      if (x < 0) throw new IllegalArgumentException("negative");
    }
  }

  static class Parent {
    int parent = 5;
    Parent() { System.out.println("Parent()"); }
  }

  static class Node extends Parent implements Serializable {
    private static final long serialVersionUID = 42;
    static int created;
    final String name;
    transient int cache = 9;
    Node next;
    Node(String name) { this.name = name; created++; }
  }

  @SuppressWarnings("unchecked")
  static <T> T copy(T t) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(t);
    }
    try (ObjectInputStream in = new ObjectInputStream(
        new ByteArrayInputStream(bytes.toByteArray()))) {
      return (T) in.readObject();
    }
  }

  public static void main(String[] args) throws Exception {
    Node a = new Node("a"), b = new Node("b");
    a.next = b;
    b.next = a;
    a.parent = 77;
    Node c = copy(a);
    System.out.println(c.name + c.next.name + " " + (c.next.next == c) + " " +
        c.cache + " "
        + c.parent + " " + Node.created + " " + (c != a));
    Object[] shared = {a.name, a.name, Colour.GREEN, new int[][] {{1}, null},
        null};
    Object[] s = copy(shared);
    System.out.println((s[0] == s[1]) + " " + (s[2] == Colour.GREEN) + " "
        + Arrays.deepToString(new Object[] {s[3]}) + " " + ((Colour) s[2])
            .code());
    System.out.println(copy(new Point(3, "p")) + " " +
        copy(List.of(1, "x", 2.5)) + " "
        + copy(new TreeMap<>(Map.of("k", new Date(5).getTime()))) + " "
        + copy(EnumSet.of(Colour.RED)) + " " + copy(new BitSet()) + " "
        + copy(Optional.class) + " " + copy(int.class) + " " +
            copy(new byte[0].getClass()));
    System.out.println(copy(new ArrayDeque<>(List.of(1, 2))) + " "
        + copy(new LinkedHashMap<>(Map.of("a", 1))) + " " +
            copy(new HashSet<>(Set.of(5)))
        + " " + copy(Collections.unmodifiableList(new ArrayList<>(List.of(1))))
            + " "
        + copy(new StringBuilder("sb")) + " " + copy(Locale.GERMANY) + " "
        + copy(new java.math.BigDecimal("1.50")) + " "
        + copy(java.time.LocalDate.of(2020, 1, 2)) + " " +
            copy(Collections.emptyList())
        + " " + (copy(Collections.emptyList()) == Collections.emptyList()));
    Exception e = copy(new IllegalStateException("m",
        new IOException("cause")));
    System.out.println(e + " " + e.getCause() + " " +
        e.getStackTrace()[0].getMethodName());
    try {
      copy(new Object[] {new Thread()});
    } catch (NotSerializableException x) {
      System.out.println(x.getMessage());
    }
    System.out.println(ObjectStreamClass.lookup(Node.class)
        .getSerialVersionUID() + " "
        + ObjectStreamClass.lookup(Point.class).getSerialVersionUID() + " "
        + ObjectStreamClass.lookup(Object.class) + " "
        + Arrays.toString(ObjectStreamClass.lookup(Node.class).getFields()));
    String big = "\u4e2d".repeat(30000);
    System.out.println(copy(big).equals(big));
  }
}
// -- exit 0
// -- stdout
// Parent()
// Parent()
// Parent()
// Parent()
// ab true 0 5 2 true
// true true [[[1], null]] 7
// Point[x=3, label=p] [1, x, 2.5] {k=5} [RED] {} class java.util.Optional int class [B
// [1, 2] {a=1} [5] [1] sb de_DE 1.50 2020-01-02 [] true
// java.lang.IllegalStateException: m java.io.IOException: cause main
// java.lang.Thread
// 42 0 null [Ljava/lang/String; name, LSerializationKeepsGraphs$Node; next]
// true
