// System.exit in a try block ends the machine there: no finally clause and no
// catch clause runs, in whatever thread; shutdown hooks do.
// alone:
public class ExitRunsNoFinally {
  public static void main(String[] args) throws Exception {
    Runtime.getRuntime().addShutdownHook(new Thread(() ->
        System.out.println("hook")));
    Thread t = new Thread(() -> {
      try {
        System.out.println("exit");
        System.exit(3);
      } catch (Throwable e) {
        System.out.println("caught " + e);
      } finally {
        System.out.println("finally");
      }
    });
    try {
      t.start();
      t.join();
      Thread.sleep(3_600_000);
    } finally {
      System.out.println("finally of main");
    }
  }
}
// -- exit 3
// -- stdout
// exit
// hook
