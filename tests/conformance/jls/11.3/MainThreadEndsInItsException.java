// An exception that leaves main is reported by the default handler with its
// trace and causes; the finally clauses have run, other threads still finish,
// and the status is 1.
// alone:
public class MainThreadEndsInItsException {
  static void inner() { throw new IllegalStateException("inner"); }

  public static void main(String[] args) throws Exception {
    Thread other = new Thread(() -> {
      try { Thread.currentThread().join(1); } catch (InterruptedException e) { }
      System.out.println("other thread");
    });
    try {
      inner();
    } catch (IllegalStateException e) {
      other.start();
      throw new Exception("outer", e);
    } finally {
      other.join();
      System.out.println("finally");
    }
  }
}
// -- exit 1
// -- stdout
// other thread
// finally
// -- stderr
// Exception in thread "main" java.lang.Exception: outer
// 	at MainThreadEndsInItsException.main(MainThreadEndsInItsException.java:17)
// Caused by: java.lang.IllegalStateException: inner
// 	at MainThreadEndsInItsException.inner(MainThreadEndsInItsException.java:6)
// 	at MainThreadEndsInItsException.main(MainThreadEndsInItsException.java:14)
