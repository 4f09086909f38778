// Classes used for the first time where the stack is about to overflow are
// initialised, or their use is a StackOverflowError or thereafter a
// NoClassDefFoundError; never is one used without its initialiser.
// also: 2.5, 5.5
// raises: StackOverflowError
// alone:
import static conformance.Check.*;

public class FirstUseNearTheEndOfTheStack {
  static class A { static int x; static { x = calls(20) + 1; } }
  static class B { static int x; static { x = calls(40) + 1; } }
  static class C { static int x; static { x = calls(80) + 1; } }
  static class D { static int x; static { x = calls(5) + 1; } static int get() { return x; } }

  static int calls(int n) { return n == 0 ? 0 : calls(n - 1); }

  interface Use { int use(); }

  static int at(int depth, Use u) {
    if (depth == 0) return u.use();
    return at(depth - 1, u);
  }

  static int deepest(int n) {
    try {
      return deepest(n + 1);
    } catch (StackOverflowError e) {
      return n;
    }
  }

  static void near(Use u) {
    int result = 0;
    int deep = deepest(0);
    for (int d = deep * 2; d > 0; d -= deep / 64 + 1) {
      try {
        result = at(d, u);
        break;
      } catch (StackOverflowError | NoClassDefFoundError e) {
        result = -1;
      }
    }
    that(result == 1 || result == -1, "result " + result);
    try {
      equal(1, u.use());
    } catch (NoClassDefFoundError e) { }
  }

  public static void main(String[] args) {
    near(() -> A.x);
    near(() -> B.x);
    near(() -> C.x);
    near(() -> D.get());
  }
}
