// getClass is final and exact: of arrays, of anonymous, of enum bodies; the
// methods of Object on arrays are Object's own but clone.
import static conformance.Check.*;

public class ClassesOfObjects {
  enum E { A { } }

  public static void main(String[] args) {
    Object[] objects = new Integer[0];
    same(Integer[].class, objects.getClass());
    same(Object.class, new Object().getClass());
    Object anonymous = new Object() {};
    that(anonymous.getClass() != Object.class, "a class of its own");
    that(E.A.getClass() != E.class, "body");
    int[] a = {1}, b = {1};
    that(!a.equals(b) && a.equals(a), "identity");
    equal(System.identityHashCode(a), a.hashCode());
    that(a.toString().matches("\\[I@[0-9a-f]+"), a.toString());
    that(new String[0][].toString().startsWith("[[Ljava.lang.String;@"),
        "nested");
    Object o = a;
    that(o instanceof int[] && o instanceof Cloneable
        && o instanceof java.io.Serializable && !(o instanceof Object[]),
        "types of an array");
    same(a.getClass(), int[].class);
    same(new int[0][].getClass().getComponentType(), int[].class);
  }
}
