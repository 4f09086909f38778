// stress: 2000
// Running out of stack is an error the program catches, many times over.
public class StackOverflowIsRecoverable {
  static int depth;

  static void forever(int a, long b, Object c) {
    depth++;
    forever(a + 1, b + 1, c);
  }

  static class Node {
    Node next;
    final int hash;

    Node() {
      next = new Node();
      hash = next.hash;
    }
  }

  public static void main(String[] args) {
    for (int i = 0; i < 20; i++) {
      depth = 0;
      try {
        forever(0, 0, "x");
      } catch (StackOverflowError e) {
        if (depth < 1000) System.out.println("only " + depth);
        if (e.getStackTrace().length != 1024) System.out.println(e.getStackTrace().length);
      }
      try {
        new Node();
      } catch (StackOverflowError e) {
        if (i == 0) System.out.println(e.getStackTrace()[0].getMethodName());
      }
    }
    int[] finallyRuns = {0};
    try {
      withFinally(finallyRuns);
    } catch (StackOverflowError e) {
      System.out.println(finallyRuns[0] > 1000);
    }
  }

  static void withFinally(int[] runs) {
    try {
      withFinally(runs);
    } finally {
      runs[0]++;
    }
  }
}
// -- exit 0
// -- stdout
// <init>
// true
