// Class.forName takes binary names with dots, and descriptors for arrays alone:
// internal forms, primitive types and malformed names are not found.
import static conformance.Check.*;

public class NamesForForName {
  static void lost(String name) {
    raises(ClassNotFoundException.class, () -> Class.forName(name));
  }

  public static void main(String[] args) throws Exception {
    same(String.class, Class.forName("java.lang.String"));
    same(java.util.Map.Entry.class, Class.forName("java.util.Map$Entry"));
    same(int[].class, Class.forName("[I"));
    same(String[][].class, Class.forName("[[Ljava.lang.String;"));
    same(NamesForForName[].class, Class.forName("[LNamesForForName;"));
    for (String s : new String[] {"int", "I", "void", "", " ", ".",
        "java/lang/String", "[Ljava/lang/String;", "Ljava.lang.String;",
        "[java.lang.String", "[Ljava.lang.String", "[V", "[", "[[", "[int",
        "[II", "java.lang.String[]", "java.util.Map.Entry", "java.lang.string",
        "java..lang.String", "[Ljava.lang.Missing;", "\u0000"})
      lost(s);
    raises(NullPointerException.class, () -> Class.forName(null));
  }
}
