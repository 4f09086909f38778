// When the main class cannot be initialised main does not run, and the status
// is 1.
// raises: ExceptionInInitializerError
// also: 5.5, jls 12.1.3
public class MainClassFailsToInitialise {
  static int x = Integer.parseInt("none");

  public static void main(String[] args) {
    System.out.println("main was run");
  }
}
// -- exit 1
// -- stdout
