// The same floating-point method gives the same bits called directly, over and over,
// by reflection, through a method handle, from a lambda and in another thread.

import static conformance.Check.*;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.function.DoubleBinaryOperator;

public class OneResultOnEveryPath {
  public static double mix(double a, double b) {
    float f = (float) (a / b);
    double s = a * b - f + a % (b + 1e-3);
    for (int i = 1; i < 5; i++) s = s * 0.1 + i / (s + a) - (float) s;
    return s;
  }
  public static void main(String[] args) throws Throwable {
    MethodHandle h = MethodHandles.lookup().findStatic(OneResultOnEveryPath.class, "mix",
        MethodType.methodType(double.class, double.class, double.class));
    java.lang.reflect.Method m =
        OneResultOnEveryPath.class.getMethod("mix", double.class, double.class);
    DoubleBinaryOperator op = OneResultOnEveryPath::mix;
    double[] all = {0.1, -7, 1e-300, 1e200, 3};
    double[] other = new double[1];
    for (double a : all) {
      for (double b : all) {
        double first = mix(a, b);
        for (int i = 0; i < 20; i++) equal(first, mix(a, b));
        equal(first, (double) h.invokeExact(a, b));
        equal((Object) first, m.invoke(null, a, b));
        equal(first, op.applyAsDouble(a, b));
      }
    }
    Thread t = new Thread(() -> other[0] = mix(0.1, 3));
    t.start();
    t.join();
    equal(mix(0.1, 3), other[0]);
  }
}
