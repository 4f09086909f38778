// Every shutdown hook runs though others throw; hooks can be taken back before,
// and neither added nor taken back nor added twice later on.
// also: jls 12.8
public class HooksOfAllKinds {
  static String attempt(Runnable r) {
    try {
      r.run();
      return "went";
    } catch (RuntimeException e) {
      return e.getClass().getSimpleName();
    }
  }

  public static void main(String[] args) throws InterruptedException {
    Runtime rt = Runtime.getRuntime();
    Thread failing = new Thread(() -> { throw new IllegalStateException(); });
    failing.setUncaughtExceptionHandler((t, e) -> { });
    Thread gone = new Thread(() -> System.out.println("taken back"));
    Thread last = new Thread(() -> {
      try {
        failing.join();
      } catch (InterruptedException e) {
        return;
      }
      System.out.println(attempt(() -> rt.addShutdownHook(new Thread())));
      System.out.println(attempt(() -> rt.removeShutdownHook(failing)));
      System.out.println("last hook");
    });
    rt.addShutdownHook(failing);
    rt.addShutdownHook(gone);
    rt.addShutdownHook(last);
    System.out.println(attempt(() -> rt.addShutdownHook(last)));
    System.out.println(rt.removeShutdownHook(gone));
    System.out.println(rt.removeShutdownHook(gone));
    System.out.println(
        attempt(() -> rt.addShutdownHook(Thread.currentThread())));
  }
}
// -- exit 0
// -- stdout
// IllegalArgumentException
// true
// false
// IllegalArgumentException
// IllegalStateException
// IllegalStateException
// last hook
