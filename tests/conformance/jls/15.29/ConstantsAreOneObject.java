// Constant strings are interned wherever they are computed; strings made while
// running are new until interned.
// also: jvms 5.1
import static conformance.Check.*;

public class ConstantsAreOneObject {
  static final String LO = "lo";
  static class Other { static final String HELLO = "hello"; }

  public static void main(String[] args) {
    String hello = "hello", lo = "lo";
    same(hello, Other.HELLO);
    same(hello, "hel" + "lo");
    same(hello, "hel" + LO);
    that(hello != "hel" + lo, "made at run time, yet the constant");
    same(hello, ("hel" + lo).intern());
    same("true1c", "" + true + 1 + 'c');
    that((Object) (char) 97 == (Object) 'a', "small chars are boxed apart");
  }
}
