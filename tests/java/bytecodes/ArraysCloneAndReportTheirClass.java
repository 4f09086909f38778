// Arrays are objects: clone, equals, getClass, instanceof (JLS 10.7, 10.8).
import java.io.Serializable;

public class ArraysCloneAndReportTheirClass {
  public static void main(String[] args) {
    int[] a = {1, 2, 3};
    int[] b = a.clone();
    b[0] = 9;
    System.out.println(a[0] + " " + b[0] + " " + b.length + " " + a.equals(b));
    int[][] deep = {{1}, {2}};
    int[][] shallow = deep.clone();
    shallow[0][0] = 7;
    shallow[1] = null;
    System.out.println(deep[0][0] + " " + deep[1][0]);
    Object[] strings = new String[]{"x"}.clone();
    System.out.println(strings.getClass() + " " + strings[0]);
    Object o = a;
    System.out.println((o instanceof int[]) + " " + (o instanceof Cloneable)
      + " " + (o instanceof Serializable) + " " + (o instanceof long[]) + " "
      + (o instanceof Object[]));
    System.out.println(new double[0].clone().length + " "
      + new Object[0][0].getClass().getSuperclass());
    System.out.println(int[].class == a.getClass());
    System.out.println(a.getClass().getInterfaces().length + " "
      + a.getClass().getInterfaces()[0] + " " + a.getClass().getName() + " "
      + boolean[][].class.getName() + " " + Object[].class.getName());
    System.out.println(a.toString().startsWith("[I@") + " "
      + (a.hashCode() == System.identityHashCode(a)) + " "
      + (long[].class.getModifiers() & 0x7FFF));
  }
}
// -- exit 0
// -- stdout
// 1 9 3 false
// 7 2
// class [Ljava.lang.String; x
// true true true false false
// 0 class java.lang.Object
// true
// 2 interface java.lang.Cloneable [I [[Z [Ljava.lang.Object;
// true true 1041
