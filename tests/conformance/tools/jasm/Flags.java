package jasm;

import java.util.Map;

/** Access flags (JVMS 4.1, 4.5, 4.6): names in any order, or numbers. */
final class Flags {
  private static final Map<String, Integer> NAMES = Map.ofEntries(
      Map.entry("public", 0x0001), Map.entry("private", 0x0002),
      Map.entry("protected", 0x0004), Map.entry("static", 0x0008),
      Map.entry("final", 0x0010), Map.entry("super", 0x0020),
      Map.entry("synchronized", 0x0020), Map.entry("volatile", 0x0040),
      Map.entry("bridge", 0x0040), Map.entry("varargs", 0x0080),
      Map.entry("transient", 0x0080), Map.entry("native", 0x0100),
      Map.entry("interface", 0x0200), Map.entry("abstract", 0x0400),
      Map.entry("strict", 0x0800), Map.entry("synthetic", 0x1000),
      Map.entry("annotation", 0x2000), Map.entry("enum", 0x4000),
      Map.entry("module", 0x8000), Map.entry("mandated", 0x8000));

  private Flags() {}

  static int read(Parser in) {
    int flags = 0;
    while (in.peek().kind() == Token.Kind.WORD) {
      String s = in.peek().text();
      Integer flag = NAMES.get(s);
      if (flag == null && !Labels.isNumber(s)) break;
      flags |= flag != null ? flag : (int) Labels.number(s);
      in.next();
    }
    return flags;
  }
}
