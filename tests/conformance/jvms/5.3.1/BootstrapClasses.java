// The bootstrap loader finds the classes of java.base and is shown as null;
// what it does not find is a ClassNotFoundException.
// raises: ClassNotFoundException
// also: 5.3
import static conformance.Check.*;

public class BootstrapClasses {
  public static void main(String[] args) throws Exception {
    same(null, Object.class.getClassLoader());
    same(String.class, Class.forName("java.lang.String", false, null));
    raises(ClassNotFoundException.class,
        () -> Class.forName("BootstrapClasses", false, null));
    raises(ClassNotFoundException.class,
        () -> Class.forName("java.lang.NoSuch"));
    raises(ClassNotFoundException.class,
        () -> Class.forName("java/lang/String"));
    same(BootstrapClasses.class, Class.forName("BootstrapClasses"));
  }
}
