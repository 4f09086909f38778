// Reflection and method handles find neither <clinit> nor <init> as methods;
// constructors are found as such, and none is inherited.
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import static conformance.Check.*;

public class InitialisersAreNoMethodsToFind {
  static int runs;

  static class Base {
    static { runs++; }
    protected Base(int i) { }
  }

  static class Sub extends Base {
    static { runs += 10; }
    Sub() { super(1); }
  }

  public static void main(String[] args) throws Exception {
    Class<?> none = NoSuchMethodException.class;
    for (String name : new String[] {"<init>", "<clinit>"}) {
      raises(none, () -> Sub.class.getDeclaredMethod(name));
      raises(none, () -> Base.class.getDeclaredMethod(name, int.class));
      raises(none, () -> MethodHandles.lookup().findStatic(Sub.class, name,
          MethodType.methodType(void.class)));
      raises(none, () -> MethodHandles.lookup().findVirtual(Sub.class, name,
          MethodType.methodType(void.class)));
    }
    for (Method m : Sub.class.getDeclaredMethods())
      that(!m.getName().startsWith("<"), m.toString());
    equal(1, Sub.class.getDeclaredConstructors().length);
    raises(none, () -> Sub.class.getDeclaredConstructor(int.class));
    equal(0, runs);
    Sub.class.getDeclaredConstructor().newInstance();
    Sub.class.getDeclaredConstructor().newInstance();
    equal(11, runs);
  }
}
