// All arrays of one component type have one class, whose superclass is Object
// and whose interfaces are Cloneable and Serializable; its access is that of
// the component.
import java.lang.reflect.*;
import static conformance.Check.*;

public class ClassObjectsOfArrays {
  private static class Hidden { }

  public static void main(String[] args) throws Exception {
    same(int[].class, new int[3].getClass());
    same(new int[0][2].getClass(), int[][].class);
    same(int[].class, int[][].class.getComponentType());
    same(Object.class, int[].class.getSuperclass());
    same(Object.class, String[][].class.getSuperclass());
    Class<?>[] interfaces = String[].class.getInterfaces();
    equal("2" + Cloneable.class + java.io.Serializable.class,
        interfaces.length + "" + interfaces[0] + interfaces[1]);
    equal("[[J,[Ljava.lang.String;,[Z", long[][].class.getName() + ","
        + String[].class.getName() + "," + boolean[].class.getName());
    equal("long[][]", long[][].class.getSimpleName());
    same(Hidden[].class, load("[LClassObjectsOfArrays$Hidden;"));
    same(double[].class, Class.forName("[D"));
    that(Modifier.isPrivate(Hidden[].class.getModifiers()), "private");
    that(Modifier.isFinal(Object[].class.getModifiers())
        && Modifier.isAbstract(Object[].class.getModifiers()),
        "final abstract");
    same(Hidden[].class.getClassLoader(), Hidden.class.getClassLoader());
    same(null, int[].class.getClassLoader());
    that(Object[].class.isAssignableFrom(int[][].class)
        && !Object[].class.isAssignableFrom(int[].class), "covariance");
    same(String[].class, Array.newInstance(String.class, 0).getClass());
    same(String[].class, String.class.arrayType());
    equal(0, int[].class.getDeclaredMethods().length
        + int[].class.getDeclaredFields().length);
  }
}
