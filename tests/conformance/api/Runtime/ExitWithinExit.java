// exit called by a hook or a second thread while the machine goes down blocks,
// and the first status stands.
public class ExitWithinExit {
  public static void main(String[] args) throws Exception {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> {
      Thread t = new Thread(() -> System.exit(9));
      t.setDaemon(true);
      t.start();
      while (t.getState() == Thread.State.NEW
          || t.getState() == Thread.State.RUNNABLE)
        Thread.yield();
      System.out.println(t.getState() == Thread.State.TERMINATED
          ? "ended" : "blocked");
    }));
    System.exit(4);
  }
}
// -- exit 4
// -- stdout
// blocked
// -- stderr
