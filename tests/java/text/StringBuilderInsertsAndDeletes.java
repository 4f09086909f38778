// StringBuilder and StringBuffer: growth, inserts, deletes, bounds, inflation.
public class StringBuilderInsertsAndDeletes {
  interface Body { Object run(); }

  static void show(Body body) {
    try {
      System.out.println(body.run());
    } catch (RuntimeException e) {
      System.out.println(e);
    }
  }

  public static void main(String[] args) {
    StringBuilder b = new StringBuilder();
    b.append(1).append('c').append(2L).append(1.5f).append(-0.0)
        .append(true).append((Object) null).append((String) null)
        .append(new char[] {'x', 'y'}).append("abcdef", 2, 4)
        .appendCodePoint(0x1f600);
    System.out.println(b.length() + " " + b.substring(0, b.length() - 2));
    b.setLength(5);
    System.out.println(b.insert(0, true).insert(2, 3.5).insert(b.length(),
        'z'));
    System.out.println(b.delete(2, 5).deleteCharAt(0).replace(1, 3, "<>"));
    System.out.println(b.reverse());
    b.setCharAt(0, '\u4e2d');
    System.out.println((int) b.charAt(0) + " " + b.indexOf(">") + " "
        + b.lastIndexOf("<"));
    show(() -> new StringBuilder("abc").insert(4, "x"));
    show(() -> new StringBuilder("abc").delete(2, 1));
    show(() -> new StringBuilder("abc").delete(1, 99));
    show(() -> new StringBuilder("abc").deleteCharAt(3));
    show(() -> new StringBuilder("abc").charAt(3));
    show(() -> new StringBuilder("abc").substring(2, 5));
    show(() -> new StringBuilder(-1));
    show(() -> new StringBuilder("abc").append("abc", 2, 1));
    show(() -> { new StringBuilder("abc").setLength(-1); return null; });
    show(() -> new StringBuilder("abc").replace(4, 5, ""));
    StringBuilder zero = new StringBuilder("ab");
    zero.setLength(4);
    System.out.println((int) zero.charAt(3) + " " + zero.capacity());
    zero.ensureCapacity(30);
    System.out.println(zero.capacity());
    zero.trimToSize();
    System.out.println(zero.capacity());
    StringBuffer buffer = new StringBuffer("\ud83d\ude00ab").reverse();
    System.out.println(Integer.toHexString(buffer.codePointAt(2)));
    System.out.println(new StringBuilder("a")
        .compareTo(new StringBuilder("b")));
    System.out.println(new StringBuilder("abc").chars().sum());
    StringBuilder self = new StringBuilder("ab");
    System.out.println(self.append(self).insert(1, self));
  }
}
// -- exit 0
// -- stdout
// 28 1c21.5-0.0truenullnullxycd
// tr3.5ue1c21.z
// r<>1c21.z
// z.12c1><r
// 20013 6 7
// java.lang.StringIndexOutOfBoundsException: offset 4, length 3
// java.lang.StringIndexOutOfBoundsException: start 2, end 1, length 3
// a
// java.lang.StringIndexOutOfBoundsException: index 3, length 3
// java.lang.StringIndexOutOfBoundsException: index 3, length 3
// java.lang.StringIndexOutOfBoundsException: start 2, end 5, length 3
// java.lang.NegativeArraySizeException: -1
// java.lang.IndexOutOfBoundsException: start 2, end 1, length 3
// java.lang.StringIndexOutOfBoundsException: String index out of range: -1
// java.lang.StringIndexOutOfBoundsException: start 4, end 3, length 3
// 0 18
// 38
// 4
// 1f600
// -1
// 294
// aaaaabab
