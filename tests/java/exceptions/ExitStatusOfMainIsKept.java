// System.exit inside finally and nested calls gives its status; later code
// does not run.
public class ExitStatusOfMainIsKept {
  static int deep(int n) {
    try {
      if (n == 0) throw new IllegalStateException("never seen");
      return deep(n - 1);
    } finally {
      if (n == 2) {
        System.out.println("exit in finally");
        System.exit(-1);
      }
      System.out.println("finally " + n);
    }
  }

  public static void main(String[] args) {
    try {
      deep(5);
    } catch (IllegalStateException e) {
      System.out.println("not caught");
    }
  }
}
// -- exit 255
// -- stdout
// finally 0
// finally 1
// exit in finally
