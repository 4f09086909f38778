// getModifiers tells the flags of InnerClasses, not those of the class file,
// and never ACC_SUPER.
import java.lang.reflect.Modifier;
import static conformance.Check.*;

public class ModifiersOfNestedTypes {
  private static class PrivateStatic {}
  protected abstract class Guarded {}
  public final class Last {}
  interface Face { class Member {} }
  @interface Note {}
  private enum Plain { A }
  enum Rich { A { }, B }
  record Pair(int a) {}
  sealed interface Shut permits Open {}
  non-sealed interface Open extends Shut {}
  static strictfp class Exact {}

  static void flags(String expected, int modifiers) {
    equal(expected, Modifier.toString(modifiers & ~0x7000));
    equal(0, modifiers & Modifier.SYNCHRONIZED);
  }

  public static void main(String[] args) {
    enum Local { A }
    class Inner {}
    record Point() {}
    flags("public", ModifiersOfNestedTypes.class.getModifiers());
    flags("private static", PrivateStatic.class.getModifiers());
    flags("protected abstract", Guarded.class.getModifiers());
    flags("public final", Last.class.getModifiers());
    flags("abstract static interface", Face.class.getModifiers());
    flags("public static", Face.Member.class.getModifiers());
    flags("abstract static interface", Note.class.getModifiers());
    equal(0x2000, Note.class.getModifiers() & 0x7000);
    flags("private static final", Plain.class.getModifiers());
    equal(0x4000, Plain.class.getModifiers() & 0x7000);
    flags("static", Rich.class.getModifiers());
    flags("static final", Pair.class.getModifiers());
    flags("abstract static interface", Shut.class.getModifiers());
    flags("static", Exact.class.getModifiers());
    flags("static final", Local.class.getModifiers());
    flags("static final", Point.class.getModifiers());
    flags("", Inner.class.getModifiers());
    flags("", new Object() {}.getClass().getModifiers() & ~Modifier.FINAL);
    flags("public abstract interface", Runnable.class.getModifiers());
  }
}
