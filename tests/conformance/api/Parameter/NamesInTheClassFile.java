// Parameters have their names when compiled with -parameters, with flags for
// final and for what the compiler added.
// javac: -parameters
// also: jvms 4.7.24
import java.lang.reflect.*;
import static conformance.Check.*;

public class NamesInTheClassFile {
  void m(final int first, String[] second, Object... rest) {}
  class Inner { Inner(int a) {} }
  enum E { X; E() {} }
  record R(int x, String y) {}
  record Compact(int x) { Compact { } }

  static String of(Executable e) {
    StringBuilder s = new StringBuilder();
    for (Parameter p : e.getParameters()) {
      that(p.isNamePresent(), "name present");
      same(e, p.getDeclaringExecutable());
      s.append(p).append(p.isImplicit() ? " implicit" : "")
          .append(p.isSynthetic() ? " synthetic" : "")
          .append(p.isVarArgs() ? " varargs" : "").append("; ");
    }
    return s.toString().trim().replaceAll(" +", " ");
  }

  public static void main(String[] args) throws Exception {
    int captured = args.length;
    class Local { int v = captured; Local(long w) {} }
    equal("final int first; java.lang.String[] second; "
        + "java.lang.Object... rest varargs;",
        of(NamesInTheClassFile.class.getDeclaredMethod("m", int.class,
            String[].class, Object[].class)));
    String n = "NamesInTheClassFile";
    equal("final " + n + " this$0 implicit; int a;",
        of(Inner.class.getDeclaredConstructors()[0]));
    equal("java.lang.String $enum$name synthetic; int $enum$ordinal "
        + "synthetic;", of(E.class.getDeclaredConstructors()[0]));
    equal("java.lang.String name implicit;",
        of(E.class.getMethod("valueOf", String.class)));
    equal("int x; java.lang.String y;",
        of(R.class.getDeclaredConstructors()[0]).replace(" implicit", ""));
    equal("int x;", of(Compact.class.getDeclaredConstructors()[0])
        .replace(" implicit", ""));
    equal("long w; final int val$captured synthetic;",
        of(Local.class.getDeclaredConstructors()[0]));
  }
}
