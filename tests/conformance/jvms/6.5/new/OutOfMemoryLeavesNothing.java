// When there is no memory for an object, OutOfMemoryError comes from new
// itself: no constructor runs, and the variable keeps what it held.
// also: 2.5, 6.3
// raises: OutOfMemoryError
// options: -Xmx24m
import static conformance.Check.*;

public class OutOfMemoryLeavesNothing {
  static Node list;
  static int constructed;

  static class Node {
    final Node next;
    long a, b, c, d, e, f, g, h;

    Node(Node next) {
      this.next = next;
      constructed++;
    }
  }

  public static void main(String[] args) {
    for (int round = 0; round < 2; round++) {
      constructed = 0;
      boolean thrown = false;
      try {
        while (true) list = new Node(list);
      } catch (OutOfMemoryError e) {
        thrown = true;
      }
      int n = 0;
      for (Node x = list; x != null; x = x.next) n++;
      list = null;
      that(thrown, "not thrown");
      equal(constructed, n);
      that(n > 1000, "only " + n);
    }
  }
}
