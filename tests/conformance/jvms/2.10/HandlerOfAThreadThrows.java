// What an uncaught-exception handler throws is ignored: the thread ends, the
// others go on.
public class HandlerOfAThreadThrows {
  static int told;

  public static void main(String[] args) throws Exception {
    for (int i = 0; i < 3; i++) {
      Thread t = new Thread(() -> { throw new IllegalStateException(); });
      t.setUncaughtExceptionHandler((x, e) -> {
        told++;
        throw new Error("from the handler");
      });
      t.start();
      t.join();
      System.out.println(t.getState() + " " + told);
    }
  }
}
// -- exit 0
// -- stdout
// TERMINATED 1
// TERMINATED 2
// TERMINATED 3
