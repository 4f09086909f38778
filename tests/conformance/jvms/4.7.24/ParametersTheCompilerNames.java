// Parameters have their names and flags when the compiler was asked for them:
// final ones, those of constructors that nobody wrote, those of records.
// javac: -parameters
import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import static conformance.Check.*;

public class ParametersTheCompilerNames {
  class Inner { Inner(final int value) { } }
  enum E { A; E() { } }
  record R(int x, String... rest) { }

  static void m(int first, final long second, Object... third) { }

  static String of(Executable e) {
    StringBuilder s = new StringBuilder();
    for (Parameter p : e.getParameters())
      s.append(p.isSynthetic() ? "synthetic " : "")
          .append(p.isImplicit() ? "mandated " : "")
          .append((p.getModifiers() & 16) != 0 ? "final " : "")
          .append(p.getType().getSimpleName()).append(' ')
          .append(p.getName()).append("; ");
    return s.toString();
  }

  public static void main(String[] args) throws Exception {
    equal("int first; final long second; Object[] third; ",
        of(ParametersTheCompilerNames.class.getDeclaredMethod("m", int.class,
            long.class, Object[].class)));
    equal("mandated final ParametersTheCompilerNames this$0; final int value; ",
        of(Inner.class.getDeclaredConstructors()[0]));
    equal("synthetic String $enum$name; synthetic int $enum$ordinal; ",
        of(E.class.getDeclaredConstructors()[0]));
    equal("mandated String name; ",
        of(E.class.getMethod("valueOf", String.class)));
    equal("int x; String[] rest; ",
        of(R.class.getDeclaredConstructors()[0]));
  }
}
