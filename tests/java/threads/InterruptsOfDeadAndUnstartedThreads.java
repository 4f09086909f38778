// Interrupting threads that are not running; the status is cleared once.
public class InterruptsOfDeadAndUnstartedThreads {
  public static void main(String[] args) throws Exception {
    Thread t = new Thread(() ->
      System.out.println("started interrupted " + Thread.interrupted()));
    t.interrupt();
    System.out.println(t.isInterrupted());
    t.start();
    t.join();
    t.interrupt();
    System.out.println(t.isAlive() + " " + t.getState());
    Thread.currentThread().interrupt();
    System.out.println(Thread.currentThread().isInterrupted());
    try {
      Thread.sleep(0);
      System.out.println("slept");
    } catch (InterruptedException e) {
      System.out.println(e.getMessage() + " " + Thread.interrupted());
    }
    Thread.currentThread().interrupt();
    try {
      t.join();
      System.out.println("joined " + Thread.interrupted());
    } catch (InterruptedException e) {
      System.out.println(e);
    }
    Thread.currentThread().interrupt();
    synchronized (t) {
      try {
        t.wait(10);
      } catch (InterruptedException e) {
        System.out.println(e.getMessage() + " " + Thread.interrupted());
      }
    }
    try {
      t.start();
    } catch (IllegalThreadStateException e) {
      System.out.println(e);
    }
  }
}
// -- exit 0
// -- stdout
// true
// started interrupted true
// false TERMINATED
// true
// sleep interrupted false
// joined true
// null false
// java.lang.IllegalThreadStateException
