// What the bootstrap loader is asked for by name it finds only among its own
// classes; a class of the class path is found through a loader alone.
// raises: ClassNotFoundException
import java.io.*;
import java.lang.invoke.MethodType;
import static conformance.Check.*;

public class BootstrapClassesSeeNoOthers {
  public static class Mine implements Serializable { }

  public static void main(String[] args) throws Throwable {
    String name = Mine.class.getName();
    ClassLoader own = Mine.class.getClassLoader();
    String descriptor = "(L" + name + ";)V";
    raises(TypeNotPresentException.class,
        () -> MethodType.fromMethodDescriptorString(descriptor,
            ClassLoader.getPlatformClassLoader()));
    same(Mine.class, MethodType.fromMethodDescriptorString(descriptor, own)
        .parameterType(0));
    raises(ClassNotFoundException.class,
        () -> Class.forName(name, false, null));
    same(null, Class.forName(Object.class.getModule(), name));
    same(Mine.class, Class.forName(own.getUnnamedModule(), name));
    // Deserialising finds Mine though all callers but one are the
    // bootstrap loader's: the nearest other loader is taken.
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(new Mine());
    }
    try (ObjectInputStream in = new ObjectInputStream(
        new ByteArrayInputStream(bytes.toByteArray()))) {
      same(Mine.class, in.readObject().getClass());
    }
  }
}
