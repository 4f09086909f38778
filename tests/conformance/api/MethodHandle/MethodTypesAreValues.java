// MethodTypes are interned, change by copying, print without package names, and
// refuse void parameters and more than 255 slots.
// raises: IllegalArgumentException TypeNotPresentException
import java.lang.invoke.MethodType;
import java.util.*;
import static conformance.Check.*;

public class MethodTypesAreValues {
  public static void main(String[] args) {
    MethodType a = MethodType.methodType(int.class, String.class, long[].class);
    same(a, MethodType.methodType(int.class, List.of(String.class,
        long[].class)));
    same(a, MethodType.fromMethodDescriptorString("(Ljava/lang/String;[J)I",
        null));
    same(a, MethodType.methodType(int.class).appendParameterTypes(
        String.class, long[].class));
    same(a, a.changeReturnType(void.class).changeReturnType(int.class));
    equal("(String,long[])int", a.toString());
    equal("(Ljava/lang/String;[J)I", a.toMethodDescriptorString());
    equal("(Object,long[])int", a.changeParameterType(0, Object.class)
        .toString());
    equal("(int,String,long[])int", a.insertParameterTypes(0, int.class)
        .toString());
    equal("(long[])int", a.dropParameterTypes(0, 1).toString());
    equal("(Object,Object)Object", a.generic().toString());
    equal("(Object,Object)int", a.erase().changeParameterType(0, Object.class)
        .changeParameterType(1, Object.class).toString());
    equal("(String,long[])Integer", a.wrap().toString());
    same(a, a.wrap().unwrap());
    that(a.hasPrimitives() && !a.hasWrappers(), "kinds");
    equal("(Object,Object,Object[])Object",
        MethodType.genericMethodType(2, true).toString());
    same(long[].class, a.lastParameterType());
    same(void.class, MethodType.methodType(int.class).lastParameterType());
    raises(UnsupportedOperationException.class,
        () -> a.parameterList().remove(0));
    a.parameterArray()[0] = null;
    same(String.class, a.parameterType(0));
    Class<? extends Throwable> bad = IllegalArgumentException.class;
    raises(bad, () -> MethodType.methodType(int.class, void.class));
    raises(bad, () -> MethodType.genericMethodType(256));
    raises(bad, () -> MethodType.methodType(void.class,
        Collections.nCopies(128, long.class)));
    equal(255, MethodType.genericMethodType(255).parameterCount());
    raises(bad, () -> MethodType.fromMethodDescriptorString("(I", null));
    raises(bad, () -> MethodType.fromMethodDescriptorString("I", null));
    raises(TypeNotPresentException.class, () -> MethodType
        .fromMethodDescriptorString("(Lno/such/Type;)V", null));
    raises(NullPointerException.class, () -> MethodType.methodType(null));
  }
}
