// System.exit runs the shutdown hooks and gives its low eight bits as the exit
// status, even in a finally block.
public class ExitStatusAndHooks {
  public static void main(String[] args) {
    Runtime.getRuntime().addShutdownHook(
        new Thread(() -> System.out.println("hook")));
    try {
      System.exit(256 + 37);
    } finally {
      System.out.println("not reached");
    }
  }
}
// -- exit 37
// -- stdout
// hook
