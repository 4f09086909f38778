// In a stack trace an initialiser stands above the instruction that started
// it, with its own lines; a superclass's initialiser stands directly there.
// also: 2.10
import static conformance.Check.*;

public class TracesOfInitialisers {
  static class Base {
    static int x;
    static {
      x = 1;
      fail();
    }
    static void fail() { throw new UnsupportedOperationException(); }
  }
  static class Sub extends Base { static int y; }

  static void use() {
    Sub.y = 1;
  }

  public static void main(String[] args) {
    Throwable t = raises(ExceptionInInitializerError.class, () -> use());
    StackTraceElement[] e = t.getCause().getStackTrace();
    equal("fail", e[0].getMethodName());
    equal("<clinit>", e[1].getMethodName());
    equal("TracesOfInitialisers$Base", e[1].getClassName());
    equal(11, e[1].getLineNumber());
    equal("use", e[2].getMethodName());
    equal(18, e[2].getLineNumber());
    StackTraceElement[] outer = t.getStackTrace();
    equal("use", outer[0].getMethodName());
    equal(18, outer[0].getLineNumber());
  }
}
