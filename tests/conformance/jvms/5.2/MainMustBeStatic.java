// A class whose main is no public static void method is not run.
// also: jls 12.1.4
public class MainMustBeStatic {
  public void main(String[] args) { System.out.println("instance main"); }

  public static void main(String arg) { System.out.println("other main"); }
}
// -- exit 1
// -- stdout
