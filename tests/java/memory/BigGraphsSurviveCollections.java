// Lists, trees, cycles and arrays keep their shape over many collections.
import java.util.*;

public class BigGraphsSurviveCollections {
  static class Node {
    Node left, right, up;
    int value;
    Object[] extra;
    Node(int depth, int[] count, Node up) {
      this.up = up;
      value = count[0]++;
      extra = new Object[]{value, "v" + value, new long[]{value}};
      if (depth > 0) {
        left = new Node(depth - 1, count, this);
        right = new Node(depth - 1, count, this);
      }
    }
    long check() {
      long s = value * 3L + ((long[]) extra[2])[0] + (Integer) extra[0]
        + ((String) extra[1]).length();
      if (left != null) {
        if (left.up != this || right.up != this) throw new AssertionError();
        s += left.check() + right.check();
      }
      return s;
    }
  }

  public static void main(String[] args) {
    Node root = new Node(9, new int[1], null);
    long before = root.check();
    int hash = System.identityHashCode(root.left);
    LinkedList<int[]> ring = new LinkedList<>();
    Map<Integer, Object> map = new HashMap<>();
    for (int round = 0; round < 5; round++) {
      for (int i = 0; i < 300; i++) {
        ring.add(new int[]{round, i});
        if (ring.size() > 100) ring.removeFirst();
        map.put(i * 7 % 101, new Object[]{ring.getLast(), map.get(i % 101)});
        if (map.size() > 50) map.remove(i % 101);
      }
      root.extra[0] = root.value;
      Node moved = root.left;
      root.left = root.right;
      root.right = moved;
      System.gc();
      if (root.check() != before) System.out.println("changed in " + round);
    }
    System.out.println(before + " " + ring.size() + " " + map.size() + " "
      + (System.identityHashCode(root.right) == hash));
    int[][][] deep = new int[20][20][];
    for (int i = 0; i < 20; i++)
      for (int j = 0; j < 20; j++) deep[i][j] = new int[]{i * j};
    System.gc();
    int sum = 0;
    for (int[][] a : deep) for (int[] b : a) sum += b[0];
    System.out.println(sum);
    Node list = null;
    for (int i = 0; i < 20000; i++) {
      Node n = new Node(0, new int[]{i}, null);
      n.extra = null;
      n.left = list;
      list = n;
    }
    System.gc();
    int length = 0;
    for (Node n = list; n != null; n = n.left) length++;
    System.out.println(length);
  }
}
// -- exit 0
// -- stdout
// 2617770 100 50 true
// 36100
// 20000
