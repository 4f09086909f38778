// String: searching, cutting, comparing and stripping at their edges.
public class StringMethodsAtTheirEdges {
  interface Body { Object run(); }

  static void show(String what, Body body) {
    try {
      System.out.println(what + " -> " + body.run());
    } catch (RuntimeException e) {
      System.out.println(what + " -> " + e);
    }
  }

  public static void main(String[] args) {
    String s = "hello world";
    show("substring(11)", () -> "[" + s.substring(11) + "]");
    show("substring(12)", () -> s.substring(12));
    show("substring(-1,2)", () -> s.substring(-1, 2));
    show("substring(3,2)", () -> s.substring(3, 2));
    show("charAt(11)", () -> s.charAt(11));
    show("charAt(-1)", () -> "".charAt(-1));
    show("indexOf o", () -> s.indexOf('o', 5));
    show("indexOf from beyond", () -> s.indexOf("", 99));
    show("lastIndexOf empty", () -> s.lastIndexOf(""));
    show("lastIndexOf o,6", () -> s.lastIndexOf("o", 6));
    show("indexOf negative", () -> s.indexOf('h', -5));
    show("repeat 0", () -> "[" + s.repeat(0) + "]");
    show("repeat -1", () -> s.repeat(-1));
    show("repeat", () -> "ab".repeat(5));
    show("compareTo", () -> "abc".compareTo("abd") + " " +
        "abc".compareTo("ab"));
    show("ignoreCase", () -> "STRASSE".compareToIgnoreCase("strasse"));
    show("strip", () -> "[" + "\u2003 a b\t\u2003".strip() + "]");
    show("trim", () -> "[" + "\u0001 a b\t".trim() + "]");
    show("stripLeading", () -> "[" + "  x ".stripLeading() + "]");
    show("stripTrailing", () -> "[" + "  x ".stripTrailing() + "]");
    show("isBlank", () -> " \t\u2003".isBlank() + " " + "".isEmpty());
    show("replace", () -> "aaa".replace("aa", "b") + " " + "ab".replace("",
        "-"));
    show("regionMatches", () -> s.regionMatches(true, 6, "WORLD", 0, 5));
    show("regionMatches out", () -> s.regionMatches(8, "world", 0, 5));
    show("startsWith", () -> s.startsWith("wor", 6) + " " + s.startsWith("",
        12));
    show("contentEquals", () -> s.contentEquals(new StringBuilder(s)));
    show("null contains", () -> s.contains(null));
    show("concat empty", () -> s.concat("") == s);
    show("intern", () -> new String("hello world").intern() == s);
    show("hash", () -> s.hashCode() + " " + "".hashCode());
  }
}
// -- exit 0
// -- stdout
// substring(11) -> []
// substring(12) -> java.lang.StringIndexOutOfBoundsException: begin 12, end 11, length 11
// substring(-1,2) -> java.lang.StringIndexOutOfBoundsException: begin -1, end 2, length 11
// substring(3,2) -> java.lang.StringIndexOutOfBoundsException: begin 3, end 2, length 11
// charAt(11) -> java.lang.StringIndexOutOfBoundsException: String index out of range: 11
// charAt(-1) -> java.lang.StringIndexOutOfBoundsException: String index out of range: -1
// indexOf o -> 7
// indexOf from beyond -> 11
// lastIndexOf empty -> 11
// lastIndexOf o,6 -> 4
// indexOf negative -> 0
// repeat 0 -> []
// repeat -1 -> java.lang.IllegalArgumentException: count is negative: -1
// repeat -> ababababab
// compareTo -> -1 1
// ignoreCase -> 0
// strip -> [a b]
// trim -> [a b]
// stripLeading -> [x ]
// stripTrailing -> [  x]
// isBlank -> true true
// replace -> ba -a-b-
// regionMatches -> true
// regionMatches out -> false
// startsWith -> true false
// contentEquals -> true
// null contains -> java.lang.NullPointerException: Cannot invoke "java.lang.CharSequence.toString()" because "s" is null
// concat empty -> true
// intern -> true
// hash -> 1794106052 0
