// options: -Xss400m
// stress: 2000
// AccessController.doPrivileged recurses 100,000 deep.
import java.security.AccessController;
import java.security.PrivilegedAction;

@SuppressWarnings("removal")
public class DeepPrivileged {
  static int down(int n) {
    if (n == 0) return 0;
    return 1 + AccessController.doPrivileged((PrivilegedAction<Integer>) () -> down(n - 1));
  }

  public static void main(String[] args) {
    System.out.println(down(100_000));
  }
}
// -- exit 0
// -- stdout
// 100000
