// Class.forName takes binary names and those of array classes; everything else
// is a ClassNotFoundException, whose message is the name if that is simple.
// raises: ClassNotFoundException NullPointerException
import static conformance.Check.*;

public class ForNameTakesBinaryNames {
  static class Nested {}

  public static void main(String[] args) throws Exception {
    same(int[].class, Class.forName("[I"));
    same(boolean[][].class, Class.forName("[[Z"));
    same(String[].class, Class.forName("[Ljava.lang.String;"));
    same(Nested.class, Class.forName("ForNameTakesBinaryNames$Nested"));
    same(Nested[].class, Class.forName("[LForNameTakesBinaryNames$Nested;"));
    for (String s : new String[] {"int", "void", "I", "[", "[V", "[int", "[L;",
        "[Ljava.lang.String", "[java.lang.String", "Ljava.lang.String;", "",
        "java/lang/String", "[Ljava/lang/String;", "java.lang.String[]",
        "java.lang.string", ".java.lang.String", "java.lang.String.", "[[",
        "[Lno.such.Type;", "ForNameTakesBinaryNames.Nested", "[II"}) {
      Throwable t = raises(ClassNotFoundException.class,
          () -> Class.forName(s));
      if (!s.matches(".*[\\[;.].*")) equal(s, t.getMessage());
      equal(null, t.getCause());
    }
    raises(NullPointerException.class, () -> Class.forName((String) null));
    raises(NullPointerException.class,
        () -> Class.forName(null, true, null));
  }
}
