// Nested try-with-resources with failing bodies, closes and finally blocks
// keep the order of suppression (JLS 14.20.3.1).
public class SuppressedOfNestedResources {
  record R(String n, boolean fails) implements AutoCloseable {
    public void close() {
      if (fails) throw new IllegalStateException("close " + n);
    }
  }

  static void show(Throwable t, int depth) {
    System.out.println("  ".repeat(depth) + t.getMessage());
    for (Throwable s : t.getSuppressed()) show(s, depth + 1);
  }

  static void run(int k) {
    try (R a = new R("a" + k, (k & 1) != 0)) {
      try (R b = new R("b" + k, (k & 2) != 0); R c = new R("c" + k, k % 3 == 0)) {
        if ((k & 4) != 0) throw new RuntimeException("body " + k);
      } finally {
        if (k == 7) throw new RuntimeException("finally " + k);
      }
    }
  }

  public static void main(String[] args) {
    for (int k = 0; k < 8; k++)
      try {
        run(k);
        System.out.println("fine " + k);
      } catch (RuntimeException e) {
        show(e, 0);
      }
    run(7);
  }
}
// -- exit 1
// -- stdout
// close c0
// close a1
// close b2
// close c3
//   close b3
//   close a3
// body 4
// body 5
//   close a5
// body 6
//   close c6
//   close b6
// finally 7
//   close a7
// -- stderr
// Exception in thread "main" java.lang.RuntimeException: finally 7
// 	at SuppressedOfNestedResources.run(SuppressedOfNestedResources.java:20)
// 	at SuppressedOfNestedResources.main(SuppressedOfNestedResources.java:33)
// 	Suppressed: java.lang.IllegalStateException: close a7
// 		at SuppressedOfNestedResources$R.close(SuppressedOfNestedResources.java:6)
// 		at SuppressedOfNestedResources.run(SuppressedOfNestedResources.java:16)
// 		... 1 more
