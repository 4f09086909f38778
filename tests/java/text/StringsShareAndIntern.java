// Interning, constants, switch on strings, hash collisions, char arrays.
import java.util.*;

public class StringsShareAndIntern {
  static final String CONSTANT = "con" + 1;

  static String pick(String s) {
    switch (s) {
      case "Aa": return "first";
      case "BB": return "second";
      case "": return "empty";
      case CONSTANT: return "constant";
      default: return "other";
    }
  }

  public static void main(String[] args) {
    String built = new StringBuilder("con").append(1).toString();
    System.out.println((built == CONSTANT) + " " + (built.intern() == CONSTANT)
        + " "
        + "Aa".hashCode() + " " + "BB".hashCode());
    System.out.println(pick("Aa") + pick("BB") + pick("") + pick(built) +
        pick("AaBB"));
    try {
      pick(null);
    } catch (NullPointerException e) {
      System.out.println("switch on null");
    }
    char[] chars = {'a', 'b', 'c'};
    String copy = new String(chars);
    chars[0] = 'z';
    System.out.println(copy + " " + String.copyValueOf(chars, 1, 2) + " "
        + String.valueOf(chars) + " " + new String(chars, 0, 0).isEmpty());
    char[] to = new char[5];
    "hello".getChars(1, 4, to, 1);
    System.out.println((int) to[0] + " " + to[1] + to[3]);
    for (Runnable r : new Runnable[] {() -> "abc".getChars(2, 1, to, 0),
        () -> "abc".getChars(0, 3, to, 4), () -> new String(chars, 2, 2),
        () -> "a".codePointAt(1), () -> "abc".offsetByCodePoints(0, 4)}) {
      try {
        r.run();
      } catch (IndexOutOfBoundsException e) {
        System.out.println(e);
      }
    }
    Set<String> interned = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = 0; i < 200; i++) interned.add(("s" + i % 20).intern());
    System.out.println(interned.size());
    System.out.println(CharSequence.compare("ab", new StringBuilder("ac")) + " "
        + "ab".contentEquals(new StringBuffer("ab")) + " " + "\0".length() + " "
        + "a\0b".indexOf(0) + " " + "\uffff".compareTo("\ud83d\ude00"));
    System.out.println(new String(new byte[] {(byte) 0xe9}, 0) .length() + " "
        + "x".equals(null) + " " + "x".describeConstable().get());
  }
}
// -- exit 0
// -- stdout
// false true 2112 2112
// firstsecondemptyconstantother
// switch on null
// abc bc zbc true
// 0 el
// java.lang.StringIndexOutOfBoundsException: begin 2, end 1, length 3
// java.lang.StringIndexOutOfBoundsException: offset 4, count 3, length 5
// java.lang.StringIndexOutOfBoundsException: offset 2, count 2, length 3
// java.lang.StringIndexOutOfBoundsException: index 1, length 1
// java.lang.IndexOutOfBoundsException
// 20
// -1 true 1 1 10178
// 1 false x
