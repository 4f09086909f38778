// Literals, constants and interned strings are the same object, across
// collections and threads (JLS 3.10.5).
public class InternedStringsAreOne {
  static final String CONST = "con" + "stant";
  static class Other { static String lit = "shared literal"; }

  public static void main(String[] args) throws Exception {
    String built = new StringBuilder("shared ").append("literal").toString();
    System.out.println((built == Other.lit) + " " + (built.intern() == Other.lit) + " "
      + ("shared literal" == Other.lit) + " " + (CONST == "constant"));
    String part = "lit";
    System.out.println(("shared " + part + "eral" == Other.lit) + " "
      + (("shared " + part + "eral").intern() == Other.lit));
    for (int i = 0; i < 500; i++) ("temporary " + i).intern();
    System.gc();
    for (int i = 0; i < 500; i += 100)
      System.out.print((("temporary " + i).intern() == ("temporary " + i).intern()) + " ");
    System.out.println();
    String wide = "\u4e2d\u6587";
    System.out.println((new String(new char[]{'\u4e2d', '\u6587'}).intern() == wide)
      + " " + ("".intern() == "") + " " + (new String("\0").intern() == "\0"));
    String[] seen = new String[4];
    Thread[] ts = new Thread[4];
    for (int t = 0; t < 4; t++) {
      int me = t;
      ts[t] = new Thread(() -> seen[me] = ("race " + 7 + Integer.toString(me).length()).intern());
      ts[t].start();
    }
    for (Thread t : ts) t.join();
    System.out.println((seen[0] == seen[1]) + " " + (seen[2] == seen[3]) + " "
      + (seen[0] == seen[3]) + " " + seen[0]);
    System.out.println(String.class.getName() == String.class.getName());
    System.out.println(InternedStringsAreOne.class.getMethods()[0].getName()
      == InternedStringsAreOne.class.getMethods()[0].getName().intern());
  }
}
// -- exit 0
// -- stdout
// false true true true
// false true
// true true true true true 
// true true true
// true true true race 71
// true
// true
