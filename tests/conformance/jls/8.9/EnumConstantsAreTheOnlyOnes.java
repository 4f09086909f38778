// No instance of an enum class can be made besides its constants: not by
// reflection, cloning or serialisation; names are looked up exactly.
import java.io.*;
import java.lang.reflect.*;
import static conformance.Check.*;

public class EnumConstantsAreTheOnlyOnes {
  enum E { A, B { public String toString() { return "bee"; } } }

  static Object copy(Object o) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ObjectOutputStream(out).writeObject(o);
    return new ObjectInputStream(new ByteArrayInputStream(out.toByteArray())) {
      protected Class<?> resolveClass(ObjectStreamClass c)
          throws IOException, ClassNotFoundException {
        return c.getName().startsWith("EnumConstants") ? load(c.getName())
            : super.resolveClass(c);
      }
    }.readObject();
  }

  public static void main(String[] args) throws Exception {
    Constructor<?> c = E.class.getDeclaredConstructors()[0];
    c.setAccessible(true);
    raises(IllegalArgumentException.class, () -> c.newInstance("C", 2));
    Method clone = Enum.class.getDeclaredMethod("clone");
    that(Modifier.isFinal(clone.getModifiers()), "clone may be overridden");
    same(E.A, copy(E.A));
    same(E.B, copy(E.B));
    same(E.B, E.valueOf("B"));
    equal("beeB", E.B.toString() + E.B.name());
    raises(IllegalArgumentException.class, () -> E.valueOf("bee"));
    raises(IllegalArgumentException.class, () -> E.valueOf("a"));
    raises(NullPointerException.class, () -> E.valueOf(null));
    that(Modifier.isPrivate(c.getModifiers()), "constructor");
    that(!Modifier.isFinal(E.class.getModifiers()), "bodies make subclasses");
  }
}
