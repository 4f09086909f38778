// Text blocks: indentation, escapes, line joins and trailing space (JLS
// 3.10.6).
public class TextBlocksStripIndentation {
  static void show(String s) {
    System.out.println("[" + s.replace("\n", "$\n") + "]");
  }

  public static void main(String[] args) {
    show("""
        one
          two
        three
        """);
    show("""
        no newline at end""");
    show("""
      less
        deep
    """);
    show("""
        joined \
        line
        trailing \s
        tab\tquote " and \""" three
        """);
    show("""
        back\\slash \101 \0end""".replace('\0', '0'));
    show("""

        empty lines

        """);
    String name = "cezve";
    show("""
        {"name": "%s"}""".formatted(name));
    System.out.println("""
        a""" == "a");
  }
}
// -- exit 0
// -- stdout
// [one$
//   two$
// three$
// ]
// [no newline at end]
// [  less$
//     deep$
// ]
// [joined line$
// trailing  $
// tab	quote " and """ three$
// ]
// [back\slash A 0end]
// [$
// empty lines$
// $
// ]
// [{"name": "cezve"}]
// true
