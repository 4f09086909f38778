// The machine ends when the last thread that is no daemon does (JLS 12.8).
public class DaemonsDoNotKeepTheMachineAlive {
  public static void main(String[] args) throws Exception {
    Thread d = new Thread(() -> {
      try {
        Thread child = new Thread(() -> { });
        System.out.println("child daemon " + child.isDaemon());
        synchronized (DaemonsDoNotKeepTheMachineAlive.class) {
          DaemonsDoNotKeepTheMachineAlive.class.notify();
        }
        Thread.sleep(1_000_000);
      } catch (InterruptedException e) {
        System.out.println("never");
      } finally {
        System.out.println("no finally either");
      }
    });
    d.setDaemon(true);
    synchronized (DaemonsDoNotKeepTheMachineAlive.class) {
      d.start();
      DaemonsDoNotKeepTheMachineAlive.class.wait();
    }
    try {
      d.setDaemon(false);
    } catch (IllegalThreadStateException e) {
      System.out.println("already running");
    }
    Thread main = Thread.currentThread();
    new Thread(() -> {
      try {
        main.join();
      } catch (InterruptedException e) {
        throw new Error(e);
      }
      System.out.println("after main " + main.getState() + " " + d.isAlive());
    }).start();
    System.out.println("main ends");
  }
}
// -- exit 0
// -- stdout
// child daemon true
// already running
// main ends
// after main TERMINATED true
