package jasm;

import java.util.Map;

/** Sums and differences of labels and numbers: `end-start+2`. */
final class Labels {
  private Labels() {}

  static boolean isNumber(String s) {
    if (s.isEmpty()) return false;
    char c = s.charAt(0);
    return Character.isDigit(c)
        || (s.length() > 1 && (c == '-' || c == '+')
            && Character.isDigit(s.charAt(1)))
        || (s.length() == 3 && c == '\'' && s.charAt(2) == '\'');
  }

  /** A number: decimal, 0x hexadecimal, signed, or a character in quotes. */
  static long number(String s) {
    if (s.charAt(0) == '\'') return s.charAt(1);
    boolean negative = s.charAt(0) == '-';
    String digits = negative || s.charAt(0) == '+' ? s.substring(1) : s;
    long v = digits.startsWith("0x")
        ? Long.parseUnsignedLong(digits.substring(2), 16)
        : Long.parseUnsignedLong(digits);
    return negative ? -v : v;
  }

  static long value(String file, int line, String expr,
                    Map<String, Integer> labels) {
    long sum = 0;
    int at = 0;
    while (at < expr.length()) {
      int sign = 1;
      char c = expr.charAt(at);
      if (c == '+' || c == '-') {
        sign = c == '-' ? -1 : 1;
        at++;
      }
      int end = at;
      while (end < expr.length() && expr.charAt(end) != '+'
          && expr.charAt(end) != '-') end++;
      sum += sign * term(file, line, expr.substring(at, end), labels);
      at = end;
    }
    return sum;
  }

  private static long term(String file, int line, String s,
                           Map<String, Integer> labels) {
    if (isNumber(s)) {
      try {
        return number(s);
      } catch (NumberFormatException e) {
        throw new AsmError(file, line, "'" + s + "' is not a number");
      }
    }
    Integer pc = labels.get(s);
    if (pc == null) throw new AsmError(file, line, "no label '" + s + "' here");
    return pc;
  }
}
