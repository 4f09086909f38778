// Status 0 although a daemon throws late; output is complete and in order.
public class NoSuchMainAndOtherExits {
  public static void main(String... args) throws Exception {
    System.out.print("no newline at the end of output: ");
    System.err.println("to standard error");
    Thread t = new Thread(() -> System.exit(3));
    Runtime.getRuntime().addShutdownHook(new Thread(() -> {
      System.out.print("hook ");
      System.out.printf("%d%%%n", 100);
    }));
    t.start();
    t.join();
  }
}
// -- exit 3
// -- stdout
// no newline at the end of output: hook 100%
// -- stderr
// to standard error
