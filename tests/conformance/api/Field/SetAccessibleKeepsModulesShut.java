// setAccessible into a package that is not open is an
// InaccessibleObjectException that says what would have to be opened to whom.
// raises: InaccessibleObjectException
import java.lang.reflect.*;
import static conformance.Check.*;

public class SetAccessibleKeepsModulesShut {
  static void shut(String what, AccessibleObject a) {
    String s = raises(InaccessibleObjectException.class,
        () -> a.setAccessible(true)).getMessage();
    String me = SetAccessibleKeepsModulesShut.class.getModule().toString();
    equal("Unable to make " + what + " accessible: module java.base does not "
        + "\"opens java.lang\" to " + me, s);
  }

  public static void main(String[] args) throws Exception {
    shut("field private final byte[] java.lang.String.value",
        String.class.getDeclaredField("value"));
    shut("protected native java.lang.Object java.lang.Object.clone() throws "
        + "java.lang.CloneNotSupportedException",
        Object.class.getDeclaredMethod("clone"));
    shut("private java.lang.Void()", Void.class.getDeclaredConstructor());
    // Public members of exported packages are open to all, and so are
    // protected static ones to subclasses.
    String.class.getMethod("length").setAccessible(true);
    Integer.class.getField("MAX_VALUE").setAccessible(true);
    raises(InaccessibleObjectException.class, () -> AccessibleObject
        .setAccessible(new AccessibleObject[] {String.class
            .getMethod("length"), String.class.getDeclaredField("hash")},
            true));
    String.class.getDeclaredField("value").setAccessible(false);
  }
}
