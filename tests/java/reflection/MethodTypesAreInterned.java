// MethodType: factories, changes, descriptors, equality, errors.
import java.lang.invoke.MethodType;
import java.util.*;
import static java.lang.invoke.MethodType.*;

public class MethodTypesAreInterned {
  interface Act { Object run() throws Throwable; }

  static void t(Act a) {
    try {
      System.out.println(a.run());
    } catch (Throwable e) {
      System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
    }
  }

  public static void main(String[] args) {
    MethodType m = methodType(int.class, String.class, long[].class, Object.class);
    System.out.println(m + " " + m.toMethodDescriptorString() + " " + m.parameterCount());
    System.out.println((m == methodType(int.class, new Class<?>[]{String.class, long[].class, Object.class}))
      + " " + m.equals(genericMethodType(3)) + " " + (m.hashCode() == m.generic().hashCode()));
    System.out.println(m.changeParameterType(1, double.class) + " " + m.dropParameterTypes(0, 2)
      + " " + m.appendParameterTypes(char.class) + " " + m.insertParameterTypes(1, byte.class, int.class));
    System.out.println(m.erase() + " " + m.wrap() + " " + m.wrap().unwrap() + " " + m.generic()
      + " " + m.hasPrimitives() + m.hasWrappers() + " " + genericMethodType(1, true));
    System.out.println(m.parameterList() + " " + Arrays.toString(m.parameterArray()) + m.lastParameterType());
    System.out.println(fromMethodDescriptorString("([[ILjava/util/List;D)V", null));
    t(() -> fromMethodDescriptorString("(I", null));
    t(() -> fromMethodDescriptorString("(V)V", null));
    t(() -> fromMethodDescriptorString("(Lno/Such;)V", null));
    t(() -> methodType(int.class, void.class));
    t(() -> methodType(null));
    t(() -> m.parameterType(3));
    t(() -> m.dropParameterTypes(2, 1));
    t(() -> genericMethodType(256));
    t(() -> m.describeConstable().get());
    t(() -> m.parameterList().add(int.class));
  }
}
// -- exit 0
// -- stdout
// (String,long[],Object)int (Ljava/lang/String;[JLjava/lang/Object;)I 3
// true false false
// (String,double,Object)int (Object)int (String,long[],Object,char)int (String,byte,int,long[],Object)int
// (Object,Object,Object)int (String,long[],Object)Integer (String,long[],Object)int (Object,Object,Object)Object truefalse (Object,Object[])Object
// [class java.lang.String, class [J, class java.lang.Object] [class java.lang.String, class [J, class java.lang.Object]class java.lang.Object
// (int[][],List,double)void
// IllegalArgumentException: not a method descriptor: (I
// IllegalArgumentException: bad signature: (V)V: bad argument type
// TypeNotPresentException: Type no.Such not present
// IllegalArgumentException: parameter type cannot be void
// NullPointerException: Cannot invoke "Object.hashCode()" because "this.rtype" is null
// ArrayIndexOutOfBoundsException: Index 3 out of bounds for length 3
// IndexOutOfBoundsException: start=2 end=1
// IllegalArgumentException: bad parameter count 256
// MethodTypeDesc[(String,long[],Object)int]
// UnsupportedOperationException: null
