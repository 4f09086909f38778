// A reference stored into an object, an array or a static that outlived many
// collections keeps a new object alive through the next.
// also: 6.5.putstatic, 6.5.aastore, 2.5
import static conformance.Check.*;

public class OldObjectsHoldNewOnes {
  static final class Node {
    Node next;
    int value;

    Node(int value) { this.value = value; }
  }

  static Node root;

  public static void main(String[] args) {
    Node old = new Node(-1);
    Node[] array = new Node[100];
    root = new Node(-2);
    for (int i = 0; i < 3; i++) System.gc();
    for (int i = 0; i < 100; i++) {
      Node n = new Node(i);
      n.next = old.next;
      old.next = n;
      array[99 - i] = new Node(i);
      root = new Node(i);
      if (i % 20 == 0) System.gc();
    }
    System.gc();
    int i = 99;
    for (Node n = old.next; n != null; n = n.next) equal(i--, n.value);
    equal(-1, i);
    for (i = 0; i < 100; i++) equal(99 - i, array[i].value);
    equal(99, root.value);
  }
}
