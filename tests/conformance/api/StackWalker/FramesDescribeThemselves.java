// A StackFrame tells class name, method, descriptor, line, byte code index and
// file; the class and method type only with RETAIN_CLASS_REFERENCE.
// raises: UnsupportedOperationException
import java.lang.StackWalker.*;
import java.lang.invoke.MethodType;
import static conformance.Check.*;

public class FramesDescribeThemselves {
  StackFrame here(long a, String[] b, Option... o) {
    return StackWalker.getInstance(java.util.Set.of(o))
        .walk(s -> s.findFirst().get());
  }

  static class Ctor {
    StackFrame f;
    Ctor(int a) {
      f = StackWalker.getInstance(Option.RETAIN_CLASS_REFERENCE)
          .walk(s -> s.findFirst().get());
    }
  }

  public static void main(String[] args) {
    FramesDescribeThemselves o = new FramesDescribeThemselves();
    StackFrame f = o.here(1, null);
    equal("FramesDescribeThemselves", f.getClassName());
    equal("here", f.getMethodName());
    equal(11, f.getLineNumber());
    equal("FramesDescribeThemselves.java", f.getFileName());
    that(!f.isNativeMethod() && f.getByteCodeIndex() > 0, "index");
    equal("(J[Ljava/lang/String;[Ljava/lang/StackWalker$Option;)"
        + "Ljava/lang/StackWalker$StackFrame;", f.getDescriptor());
    equal(f.toString(), f.toStackTraceElement().toString());
    equal("FramesDescribeThemselves.here(FramesDescribeThemselves.java:11)",
        f.toString());
    raises(UnsupportedOperationException.class, () -> f.getDeclaringClass());
    raises(UnsupportedOperationException.class, () -> f.getMethodType());
    StackFrame r = o.here(1, null, Option.RETAIN_CLASS_REFERENCE);
    same(FramesDescribeThemselves.class, r.getDeclaringClass());
    equal(MethodType.methodType(StackFrame.class, long.class, String[].class,
        Option[].class), r.getMethodType());
    StackFrame c = new Ctor(5).f;
    equal("<init>", c.getMethodName());
    equal("(I)V", c.getDescriptor());
    same(Ctor.class, c.getDeclaringClass());
  }
}
