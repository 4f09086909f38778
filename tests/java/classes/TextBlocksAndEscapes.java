// Text blocks and escape sequences (JLS 3.10.6, 3.10.7).
public class TextBlocksAndEscapes {
  static void show(String s) {
    StringBuilder b = new StringBuilder();
    for (char c : s.toCharArray())
      if (c < 32 || c > 126) b.append('<').append(Integer.toHexString(c)).append('>');
      else b.append(c);
    System.out.println(s.length() + " " + b);
  }

  public static void main(String[] args) {
    show("""
        one
          two
        three""");
    show("""
        trailing   
        kept  \s
        joined \
        line
      """);
    show("""
        "quotes" \""" and \t tab \\ slash
        \u0041\101\60\7
        """);
    show("\b\t\n\f\r\s\"\'\\\0\377\u00e9");
    show("""
        """);
    String name = "x";
    show("""
        hello %s
        """.formatted(name) + """
        end""");
    System.out.println("""
        same""" == "same");
  }
}
// -- exit 0
// -- stdout
// 15 one<a>  two<a>three
// 37   trailing<a>  kept   <a>  joined   line<a>
// 36 "quotes" """ and <9> tab \ slash<a>AA0<7><a>
// 12 <8><9><a><c><d> "'\<0><ff><e9>
// 0 
// 11 hello x<a>end
// true
