package jasm;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns text into tokens. Words end at white space; `{` and `}` standing alone
 * are blocks; a comma at a word's end ends the statement as a line's end does;
 * `//` at the start of a word is a comment up to the line's end.
 */
final class Lexer {
  private final String file, text;
  private int at, line;
  private final List<Token> tokens = new ArrayList<>();

  private Lexer(String file, String text, int firstLine) {
    this.file = file;
    this.text = text;
    this.line = firstLine;
  }

  static List<Token> tokens(String file, String text, int firstLine) {
    Lexer lexer = new Lexer(file, text, firstLine);
    lexer.run();
    return lexer.tokens;
  }

  private void add(Token.Kind kind, String s) {
    tokens.add(new Token(kind, s, line));
  }

  private void run() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\n') {
        add(Token.Kind.END, "");
        at++;
        line++;
      } else if (Character.isWhitespace(c)) {
        at++;
      } else if (text.startsWith("//", at)) {
        while (at < text.length() && text.charAt(at) != '\n') at++;
      } else if (c == '"') {
        quoted();
      } else {
        word();
      }
    }
    add(Token.Kind.END, "");
    add(Token.Kind.FINISH, "");
  }

  private void word() {
    int start = at;
    while (at < text.length() && !Character.isWhitespace(text.charAt(at))) at++;
    String s = text.substring(start, at);
    boolean comma = s.endsWith(",");
    if (comma) s = s.substring(0, s.length() - 1);
    if (s.equals("{")) {
      add(Token.Kind.OPEN, s);
    } else if (s.equals("}")) {
      add(Token.Kind.END, "");
      add(Token.Kind.CLOSE, s);
    } else if (!s.isEmpty()) {
      add(Token.Kind.WORD, s);
    }
    if (comma) add(Token.Kind.END, "");
  }

  // "text", or "text"*N for N copies of it.
  private void quoted() {
    StringBuilder s = new StringBuilder();
    for (at++; ; at++) {
      if (at >= text.length() || text.charAt(at) == '\n')
        throw new AsmError(file, line, "a string is not closed");
      char c = text.charAt(at);
      if (c == '"') break;
      s.append(c == '\\' ? escape() : c);
    }
    at++;
    String value = s.toString();
    if (at < text.length() && text.charAt(at) == '*') {
      int start = ++at;
      while (at < text.length() && Character.isDigit(text.charAt(at))) at++;
      if (at == start) throw new AsmError(file, line, "a count must follow '*'");
      value = value.repeat(Integer.parseInt(text.substring(start, at)));
    }
    boolean comma = at < text.length() && text.charAt(at) == ',';
    if (comma) at++;
    if (at < text.length() && !Character.isWhitespace(text.charAt(at)))
      throw new AsmError(file, line, "white space must follow a string");
    add(Token.Kind.QUOTED, value);
    if (comma) add(Token.Kind.END, "");
  }

  private char escape() {
    at++;
    char c = at < text.length() ? text.charAt(at) : 0;
    switch (c) {
      case 'n': return '\n';
      case 't': return '\t';
      case 'r': return '\r';
      case '0': return 0;
      case '"': case '\\': return c;
      case 'u':
        if (at + 4 < text.length()) {
          try {
            char u = (char) Integer.parseInt(text.substring(at + 1, at + 5), 16);
            at += 4;
            return u;
          } catch (NumberFormatException e) {
            break;
          }
        }
        break;
      default:
    }
    throw new AsmError(file, line, "unknown escape in a string");
  }
}
