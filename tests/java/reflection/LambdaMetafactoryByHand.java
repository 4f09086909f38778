// LambdaMetafactory, StringConcatFactory, ObjectMethods and call sites used
// directly.
import java.lang.invoke.*;
import java.util.function.*;
import static java.lang.invoke.MethodType.methodType;

public class LambdaMetafactoryByHand {
  static String twice(String s) { return s + s; }
  record R(int a, String b) { }
  interface Tagged { }

  public static void main(String[] args) throws Throwable {
    MethodHandles.Lookup l = MethodHandles.lookup();
    MethodHandle twice = l.findStatic(LambdaMetafactoryByHand.class, "twice", methodType(String.class, String.class));
    CallSite cs = LambdaMetafactory.metafactory(l, "apply", methodType(UnaryOperator.class),
      methodType(Object.class, Object.class), twice, methodType(String.class, String.class));
    UnaryOperator<String> op = (UnaryOperator<String>) cs.getTarget().invokeExact();
    System.out.println(op.apply("ab"));
    CallSite bound = LambdaMetafactory.altMetafactory(l, "get", methodType(Supplier.class, String.class),
      methodType(Object.class), twice, methodType(String.class), LambdaMetafactory.FLAG_MARKERS, 1, Tagged.class);
    Supplier<?> s = (Supplier<?>) bound.getTarget().invoke("cap");
    System.out.println(s.get() + " " + (s instanceof Tagged));
    try {
      LambdaMetafactory.metafactory(l, "apply", methodType(String.class),
        methodType(Object.class, Object.class), twice, methodType(String.class, String.class));
    } catch (LambdaConversionException e) {
      System.out.println(e.getMessage());
    }
    CallSite cat = StringConcatFactory.makeConcatWithConstants(l, "cat",
      methodType(String.class, int.class, Object.class, char.class), "<\1|\2|\1>\1", "const");
    System.out.println((String) cat.getTarget().invokeExact(5, (Object) null, 'c'));
    try {
      StringConcatFactory.makeConcatWithConstants(l, "cat", methodType(String.class, int.class), "\1\1");
    } catch (StringConcatException e) {
      System.out.println(e.getMessage());
    }
    MethodHandle a = l.findGetter(R.class, "a", int.class), b = l.findGetter(R.class, "b", String.class);
    CallSite ts = (CallSite) java.lang.runtime.ObjectMethods.bootstrap(l, "toString",
      methodType(String.class, R.class), R.class, "x;y", a, b);
    System.out.println((String) ts.getTarget().invokeExact(new R(1, "z")));
    ConstantCallSite k = new ConstantCallSite(twice);
    try {
      k.setTarget(twice);
    } catch (UnsupportedOperationException e) {
      System.out.println("constant");
    }
    VolatileCallSite v = new VolatileCallSite(methodType(int.class));
    try {
      int n = (int) v.dynamicInvoker().invokeExact();
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
    v.setTarget(MethodHandles.constant(int.class, 9));
    System.out.println((int) v.dynamicInvoker().invokeExact());
    try {
      v.setTarget(twice);
    } catch (WrongMethodTypeException e) {
      System.out.println(e.getMessage());
    }
    SwitchPoint sp = new SwitchPoint();
    MethodHandle g = sp.guardWithTest(MethodHandles.constant(int.class, 1), MethodHandles.constant(int.class, 2));
    System.out.print((int) g.invokeExact() + " ");
    SwitchPoint.invalidateAll(new SwitchPoint[]{sp});
    System.out.println((int) g.invokeExact() + " " + sp.hasBeenInvalidated());
  }
}
// -- exit 0
// -- stdout
// abab
// capcap true
// java.lang.String is not an interface
// <5|const|null>c
// Mismatched number of concat arguments: recipe wants 2 arguments, but signature provides 1
// R[x=1, y=z]
// constant
// uninitialized call site
// 9
// MethodHandle(String)String should be of type ()int
// 1 2 true
