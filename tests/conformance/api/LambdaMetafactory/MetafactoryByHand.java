// LambdaMetafactory.metafactory checks that interface, implementation and types
// fit and makes a call site of the factory type.
// raises: LambdaConversionException
import java.lang.invoke.*;
import java.util.function.*;
import static conformance.Check.*;

public class MetafactoryByHand {
  static String cat(String a, Object b) { return a + b; }
  interface Two { void a(); void b(); }

  public static void main(String[] args) throws Throwable {
    MethodHandles.Lookup l = MethodHandles.lookup();
    MethodHandle cat = l.findStatic(MetafactoryByHand.class, "cat",
        MethodType.methodType(String.class, String.class, Object.class));
    MethodType erased = MethodType.methodType(Object.class, Object.class),
        factory = MethodType.methodType(Function.class, String.class),
        inst = MethodType.methodType(String.class, Object.class);
    CallSite s = LambdaMetafactory.metafactory(l, "apply", factory, erased,
        cat, inst);
    equal(factory, s.type());
    Function<Object, Object> f = (Function<Object, Object>)
        s.getTarget().invoke("a");
    equal("a5", f.apply(5));
    MethodType none = MethodType.methodType(BiFunction.class);
    CallSite t = LambdaMetafactory.metafactory(l, "apply", none,
        MethodType.methodType(Object.class, Object.class, Object.class), cat,
        MethodType.methodType(String.class, String.class, Object.class));
    BiFunction<String, Object, Object> g = (BiFunction<String, Object, Object>)
        t.getTarget().invokeExact();
    equal("xy", g.apply("x", "y"));
    same(g, (BiFunction<?, ?, ?>) t.getTarget().invokeExact());
    Class<? extends Throwable> bad = LambdaConversionException.class;
    raises(bad, () -> LambdaMetafactory.metafactory(l, "apply",
        MethodType.methodType(String.class, String.class), erased, cat, inst));
    raises(bad, () -> LambdaMetafactory.metafactory(l, "apply",
        MethodType.methodType(Function.class), erased, cat, inst));
    raises(bad, () -> LambdaMetafactory.metafactory(l, "apply", factory,
        MethodType.methodType(Object.class), cat, inst));
    raises(bad, () -> LambdaMetafactory.metafactory(l, "apply",
        MethodType.methodType(Function.class, Integer.class), erased, cat,
        inst));
    raises(bad, () -> LambdaMetafactory.metafactory(l, "apply", factory,
        erased, cat, MethodType.methodType(String.class, int.class)));
    raises(bad, () -> LambdaMetafactory.metafactory(
        MethodHandles.publicLookup(), "apply", factory, erased, cat, inst));
    raises(bad, () -> LambdaMetafactory.metafactory(l, "apply", factory,
        erased, cat.bindTo("bound"), inst));
    raises(NullPointerException.class, () -> LambdaMetafactory.metafactory(l,
        null, factory, erased, cat, inst));
  }
}
