// Frames of lambda classes, of method handle plumbing and of hidden classes do
// not show in a trace; those of reflection do.
import java.lang.invoke.*;
import java.lang.reflect.*;
import java.util.*;
import static conformance.Check.*;

public class HiddenFramesAreLeftOut {
  static Throwable make() { return new Throwable(); }
  public interface Maker { Throwable get(); }

  static String own(Throwable t) {
    StringBuilder s = new StringBuilder();
    for (StackTraceElement e : t.getStackTrace()) {
      s.append(e.getMethodName()).append(' ');
      if (e.getMethodName().equals("main")) break;
    }
    return s.toString();
  }

  static Throwable through(Maker m) { return m.get(); }

  public static void main(String[] args) throws Throwable {
    MethodHandle h = MethodHandles.lookup().findStatic(
        HiddenFramesAreLeftOut.class, "make",
        MethodType.methodType(Throwable.class));
    equal("make main ", own((Throwable) h.invokeExact()));
    equal("make main ", own((Throwable) h.asType(
        MethodType.methodType(Object.class)).invoke()));
    equal("make through main ", own(through(HiddenFramesAreLeftOut::make)));
    equal("lambda$main$0 through main ", own(through(() -> new Throwable())));
    MethodHandle guarded = MethodHandles.guardWithTest(
        MethodHandles.constant(boolean.class, true), h, h);
    equal("make main ", own((Throwable) guarded.invoke()));
    Maker byProxy = MethodHandleProxies.asInterfaceInstance(Maker.class, h);
    String s = own(byProxy.get());
    that(s.startsWith("make ") && s.endsWith("main "), s);
    Method m = HiddenFramesAreLeftOut.class.getDeclaredMethod("make");
    s = own((Throwable) m.invoke(null));
    that(s.startsWith("make invoke") && s.endsWith(" invoke main "), s);
    Object proxy = Proxy.newProxyInstance(Maker.class.getClassLoader(),
        new Class<?>[] {Maker.class}, (p, me, a) -> make());
    s = own(((Maker) proxy).get());
    that(s.matches("make lambda\\$main\\$\\d+ get main "), s);
  }
}
