// getName, getTypeName, getSimpleName, getCanonicalName, descriptorString and
// toString each have their own form for primitives, arrays, nested, local and
// anonymous classes.
import static conformance.Check.*;

public class NamesOfEveryKind {
  class Inner {}
  interface Face {}

  static void names(Class<?> c, String name, String type, String simple,
                    String canonical, String descriptor, String text) {
    equal(name, c.getName());
    equal(type, c.getTypeName());
    equal(simple, c.getSimpleName());
    equal(canonical, c.getCanonicalName());
    equal(descriptor, c.descriptorString());
    equal(text, c.toString());
  }

  public static void main(String[] args) {
    class Local {}
    String n = "NamesOfEveryKind";
    names(int.class, "int", "int", "int", "int", "I", "int");
    names(void.class, "void", "void", "void", "void", "V", "void");
    names(long[][].class, "[[J", "long[][]", "long[][]", "long[][]", "[[J",
        "class [[J");
    names(String[].class, "[Ljava.lang.String;", "java.lang.String[]",
        "String[]", "java.lang.String[]", "[Ljava/lang/String;",
        "class [Ljava.lang.String;");
    names(java.util.Map.Entry.class, "java.util.Map$Entry",
        "java.util.Map$Entry", "Entry", "java.util.Map.Entry",
        "Ljava/util/Map$Entry;", "interface java.util.Map$Entry");
    names(Inner[].class, "[L" + n + "$Inner;", n + "$Inner[]", "Inner[]",
        n + ".Inner[]", "[L" + n + "$Inner;", "class [L" + n + "$Inner;");
    names(Face.class, n + "$Face", n + "$Face", "Face", n + ".Face",
        "L" + n + "$Face;", "interface " + n + "$Face");
    names(Local.class, n + "$1Local", n + "$1Local", "Local", null,
        "L" + n + "$1Local;", "class " + n + "$1Local");
    Class<?> anonymous = new Object() {}.getClass();
    names(anonymous, n + "$1", n + "$1", "", null, "L" + n + "$1;",
        "class " + n + "$1");
    Class<?> array = java.lang.reflect.Array.newInstance(anonymous, 0)
        .getClass();
    equal("[]", array.getSimpleName());
    equal(null, array.getCanonicalName());
    equal(n + "$1[]", array.getTypeName());
  }
}
