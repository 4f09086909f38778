// Parameter names and flags from the MethodParameters attribute
// (JVMS 4.7.24).
import java.lang.reflect.*;

public class ParametersAreNamed {
  class Inner { Inner(final int first, String... rest) { } }
  enum E { A; E() { } }
  record R(int a, long b) { R { } }
  static void m(int x, final long yy, int[][] z, ParametersAreNamed... all) { }
  interface I { void abs(Object named); }

  static void show(Executable e) {
    StringBuilder s = new StringBuilder(e.getDeclaringClass().getSimpleName());
    s.append('.').append(e.getName()).append(':');
    for (Parameter p : e.getParameters())
      s.append(" [").append(p).append("] ").append(p.getName())
        .append(p.isNamePresent() ? "+" : "-").append(p.isImplicit() ? "i" : "")
        .append(p.isSynthetic() ? "s" : "").append(p.isVarArgs() ? "v" : "")
        .append(p.getModifiers());
    System.out.println(s);
  }

  public static void main(String[] args) throws Exception {
    show(Inner.class.getDeclaredConstructors()[0]);
    show(E.class.getDeclaredConstructors()[0]);
    show(E.class.getMethod("valueOf", String.class));
    show(R.class.getDeclaredConstructors()[0]);
    show(I.class.getDeclaredMethods()[0]);
    show(ParametersAreNamed.class.getDeclaredMethod("m", int.class, long.class,
      int[][].class, ParametersAreNamed[].class));
    show(String.class.getMethod("charAt", int.class));
    show(String.class.getMethod("format", String.class, Object[].class));
    show(Object.class.getMethod("wait"));
    int captured = args.length;
    class Local { Local(String s) { s += captured; } }
    show(Local.class.getDeclaredConstructors()[0]);
  }
}
// -- exit 0
// -- stdout
// Inner.ParametersAreNamed$Inner: [final ParametersAreNamed this$0] this$0+i32784 [final int first] first+16 [java.lang.String... rest] rest+v0
// E.ParametersAreNamed$E: [ java.lang.String $enum$name] $enum$name+s4096 [ int $enum$ordinal] $enum$ordinal+s4096
// E.valueOf: [ java.lang.String name] name+i32768
// R.ParametersAreNamed$R: [int a] a+0 [long b] b+0
// I.abs: [java.lang.Object named] named+0
// ParametersAreNamed.m: [int x] x+0 [final long yy] yy+16 [int[][] z] z+0 [ParametersAreNamed... all] all+v0
// String.charAt: [int arg0] arg0-0
// String.format: [java.lang.String arg0] arg0-0 [java.lang.Object... arg1] arg1-v0
// Object.wait:
// Local.ParametersAreNamed$1Local: [java.lang.String s] s+0 [final int val$captured] val$captured+s4112
