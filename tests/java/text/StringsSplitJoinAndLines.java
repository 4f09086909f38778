// String.split, join, lines, indent, translateEscapes, chars and transform.
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

public class StringsSplitJoinAndLines {
  public static void main(String[] args) {
    System.out.println(Arrays.toString("a,b,,c,,".split(",")));
    System.out.println(Arrays.toString("a,b,,c,,".split(",", -1)));
    System.out.println(Arrays.toString("a,b,,c,,".split(",", 2)));
    System.out.println(Arrays.toString("".split(",")));
    System.out.println(Arrays.toString("abc".split("")));
    System.out.println(Arrays.toString("a1b22c".split("\\d+")));
    System.out.println(Arrays.toString("a.b.c".split("\\.")));
    System.out.println(Arrays.toString(" x  y ".split("\\s+")));
    System.out.println(String.join("|", "a", "b", "c"));
    System.out.println(String.join("", List.of()).isEmpty());
    System.out.println(String.join("-", List.of("x", "y")));
    System.out.println("a\nb\r\nc\rd\n".lines().collect(Collectors.toList()));
    System.out.print("a\n  b\n".indent(2));
    System.out.print("    a\n  b\n".indent(-3));
    System.out.println("a\\tb\\u0041\\101\\\"".replace("\\u0041", "")
        .translateEscapes());
    try {
      "\\q".translateEscapes();
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    System.out.println("  a\n    b\n  ".stripIndent().replace("\n", "|"));
    System.out.println("abc".chars().map(c -> c + 1).sum());
    System.out.println("a\ud83d\ude00b".codePoints().count());
    System.out.println("abc".<Integer>transform(String::length));
    System.out.println("%d-%s".formatted(1, "x"));
    System.out.println(String.valueOf((Object) null));
    System.out.println(String.valueOf(new char[] {'o', 'k'}, 1, 1));
  }
}
// -- exit 0
// -- stdout
// [a, b, , c]
// [a, b, , c, , ]
// [a, b,,c,,]
// []
// [a, b, c]
// [a, b, c]
// [a, b, c]
// [, x, y]
// a|b|c
// true
// x-y
// [a, b, c, d]
//   a
//     b
//  a
// b
// a	bA"
// Invalid escape sequence: \q \\u0071
// a|  b|
// 297
// 3
// 3
// 1-x
// null
// k
