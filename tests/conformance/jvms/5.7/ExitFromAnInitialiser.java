// System.exit works while a class is being initialised, inside a try with a
// finally that is not run; hooks run meanwhile.
// also: 5.5, jls 12.8
public class ExitFromAnInitialiser {
  static class Hook extends Thread {
    @Override public void run() { System.out.println("hook " + y); }
  }

  static class Leaves {
    static int x = 4;
    static {
      Runtime.getRuntime().addShutdownHook(new Hook());
      try {
        System.exit(x);
      } finally {
        System.out.println("finally");
      }
    }
  }

  static int y = 5;

  public static void main(String[] args) { System.out.println(Leaves.x); }
}
// -- exit 4
// -- stdout
// hook 5
