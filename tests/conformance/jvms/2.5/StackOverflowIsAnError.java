// Recursion without end is a StackOverflowError in Java, static, virtual,
// through interfaces, constructors and synchronized methods, and the program
// goes on.
// raises: StackOverflowError
// also: 6.3
// alone:
import static conformance.Check.*;

public class StackOverflowIsAnError {
  interface Face { int down(int n); }

  static int deep(int n) { return deep(n + 1) + 1; }

  int virtual(int n) { return virtual(n + 1) + 1; }

  synchronized int locked(int n) { return locked(n + 1) + 1; }

  static class Maker {
    final Maker m;
    Maker() { m = new Maker(); }
  }

  public static void main(String[] args) {
    StackOverflowIsAnError x = new StackOverflowIsAnError();
    Face[] face = new Face[1];
    face[0] = n -> face[0].down(n + 1);
    for (int i = 0; i < 3; i++) {
      raises(StackOverflowError.class, () -> deep(0));
      raises(StackOverflowError.class, () -> x.virtual(0));
      raises(StackOverflowError.class, () -> x.locked(0));
      raises(StackOverflowError.class, () -> new Maker());
      raises(StackOverflowError.class, () -> face[0].down(0));
    }
    that(!Thread.holdsLock(x), "a monitor is still held");
  }
}
