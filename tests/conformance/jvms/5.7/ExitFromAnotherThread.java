// System.exit in any thread ends the machine, though main waits for a lock, a
// monitor's notify or another thread.
// also: jls 12.8
public class ExitFromAnotherThread {
  public static void main(String[] args) throws InterruptedException {
    Object lock = new Object();
    Thread waiting = new Thread(() -> {
      synchronized (lock) {
        try {
          lock.wait();
        } catch (InterruptedException e) {
          System.out.println("interrupted");
        }
      }
    });
    waiting.start();
    while (waiting.getState() != Thread.State.WAITING) Thread.yield();
    new Thread(() -> {
      synchronized (lock) {
        System.out.println("exiting");
        System.exit(3);
      }
    }).start();
    waiting.join();
    System.out.println("not reached");
  }
}
// -- exit 3
// -- stdout
// exiting
