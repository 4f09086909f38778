// main may declare and throw any exception: the machine reports it and ends
// with status 1 after hooks have run.
// also: jvms 5.2, jvms 5.7
public class MainReturnsOrThrows {
  static class Mine extends Throwable { Mine() { super("mine"); } }

  public static void main(String... args) throws Throwable {
    Runtime.getRuntime().addShutdownHook(
        new Thread(() -> System.out.println("hook")));
    throw new Mine();
  }
}
// -- exit 1
// -- stdout
// hook
// -- stderr
// Exception in thread "main" MainReturnsOrThrows$Mine: mine
// 	at MainReturnsOrThrows.main(MainReturnsOrThrows.java:10)
