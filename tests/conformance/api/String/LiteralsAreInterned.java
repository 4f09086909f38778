// Equal constants are one string in all classes; intern gives that string;
// computed strings are new.
// also: jvms 5.1, jls 15.29
import static conformance.Check.*;

public class LiteralsAreInterned {
  static class Other { static String s = "lit"; static final String F = "fix"; }
  interface Face { String S = "li" + "t"; }
  static final String HALF = "li";
  static String half = "li";

  public static void main(String[] args) throws Exception {
    same("lit", Other.s);
    same("lit", Face.S);
    same("lit", HALF + "t");
    same("fix1c2.0true", Other.F + 1 + 'c' + 2.0 + true);
    that((half + "t") != "lit", "computed");
    same("lit", (half + "t").intern());
    that(new String("lit") != "lit", "new");
    same("lit", new String("lit").intern());
    same("", "".intern());
    same("lit", LiteralsAreInterned.class.getDeclaredField("HALF")
        .get(null) == HALF ? "lit" : null);
    String wide = "\u20ac\ud834\udd1e\0";
    same(wide, new StringBuilder().append('\u20ac').appendCodePoint(0x1d11e)
        .append('\0').toString().intern());
    // The first string interned stays the canonical one.
    String fresh = new StringBuilder("no literal ").append(args.length)
        .append(System.nanoTime()).toString();
    same(fresh, fresh.intern());
    same(fresh, new String(fresh).intern());
    same("java.lang.String", String.class.getName().intern());
    same("main", LiteralsAreInterned.class.getMethod("main", String[].class)
        .getName());
    ClassLoader other = new ClassLoader(null) {
      @Override protected Class<?> findClass(String n)
          throws ClassNotFoundException {
        try (var in = LiteralsAreInterned.class.getResourceAsStream(
            n + ".class")) {
          byte[] b = in.readAllBytes();
          return defineClass(n, b, 0, b.length);
        } catch (java.io.IOException e) {
          throw new ClassNotFoundException(n, e);
        }
      }
    };
    var f = other.loadClass("LiteralsAreInterned$Other").getDeclaredField("s");
    f.setAccessible(true);
    same("lit", f.get(null));
  }
}
