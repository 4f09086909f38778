// A trace begins at the code that makes the throwable: not at fillInStackTrace,
// overridden or not, and not at the constructors of the throwable's own
// classes, but at other constructors on the way.
import static conformance.Check.*;

public class ConstructorsLeaveNoFrames {
  static class A extends Exception {
    A() { this("a"); }
    A(String s) { super(s); init(); }
    void init() {}
  }
  static class B extends A { B() { super(); } }
  static class Holder {
    final Throwable t = new B();
    Holder() {}
    Holder(int a) { this(); }
  }
  static class InCtor extends RuntimeException {
    final Throwable inner;
    InCtor() { inner = new A(); }
  }
  static class Refiller extends Exception {
    Throwable again() { return fillInStackTrace(); }
  }
  static class Overrider extends Exception {
    @Override public synchronized Throwable fillInStackTrace() {
      return super.fillInStackTrace();
    }
  }

  static String top(Throwable t, int n) {
    StringBuilder s = new StringBuilder();
    for (int i = 0; i < n; i++) {
      StackTraceElement e = t.getStackTrace()[i];
      s.append(e.getClassName().replaceAll(".*\\$", "")).append('.')
          .append(e.getMethodName()).append(' ');
    }
    return s.toString().trim();
  }

  public static void main(String[] args) {
    String main = "ConstructorsLeaveNoFrames.main";
    equal(main, top(new B(), 1));
    equal("Holder.<init> Holder.<init> " + main, top(new Holder(1).t, 3));
    equal("InCtor.<init> " + main, top(new InCtor().inner, 2));
    equal(main, top(new InCtor(), 1));
    equal("Refiller.again " + main, top(new Refiller().again(), 2));
    equal(main, top(new Overrider(), 1));
    equal(main, top(new Overrider().fillInStackTrace(), 1));
  }
}
