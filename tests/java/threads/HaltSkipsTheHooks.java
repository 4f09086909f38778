// Runtime.halt ends at once, without hooks and finally.
public class HaltSkipsTheHooks {
  public static void main(String[] args) {
    Runtime.getRuntime().addShutdownHook(new Thread(() ->
      System.out.println("no hook")));
    System.out.println("halting");
    System.out.flush();
    try {
      Runtime.getRuntime().halt(256 + 7);
    } finally {
      System.out.println("no finally");
    }
  }
}
// -- exit 7
// -- stdout
// halting
