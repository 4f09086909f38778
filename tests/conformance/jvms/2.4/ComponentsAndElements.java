// The component type of an array type may be an array type; the element type
// never is. Array classes are made once for a loader's element class.
// also: 5.3.3
import static conformance.Check.*;

public class ComponentsAndElements {
  interface Face { }

  public static void main(String[] args) throws Exception {
    Class<?> c = int[][][].class;
    same(int[][].class, c.getComponentType());
    same(int[].class, new int[1][1][].getClass().getComponentType()
        .getComponentType());
    same(int.class, int[].class.getComponentType());
    same(null, int.class.getComponentType());
    same(Face[].class, new Face[0].getClass());
    same(Face[].class, Class.forName("[L" + Face.class.getName() + ";"));
    same(Face[][].class, new Face[1][1].getClass());
    same(new Face[0][].getClass(), Face[].class.arrayType());
    equal("[[J", long[][].class.getName());
    equal("[Ljava.lang.String;", String[].class.getName());
    that(Face[].class.getClassLoader() == Face.class.getClassLoader()
        && int[].class.getClassLoader() == null, "loaders of array classes");
  }
}
