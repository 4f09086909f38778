// halt ends at once, without hooks, from within a hook too, where its status
// replaces that of exit.
public class HaltSkipsHooks {
  public static void main(String[] args) {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> {
      System.out.println("hook halts");
      System.out.flush();
      Runtime.getRuntime().halt(9);
    }));
    System.out.println("exit");
    System.exit(3);
  }
}
// -- exit 9
// -- stdout
// exit
// hook halts
// -- stderr
