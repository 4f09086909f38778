package jasm;

import java.util.ArrayList;
import java.util.List;

/** The tokens of a source, read one after the other; expands `repeat`. */
final class Parser {
  final String file;
  private final List<Token> tokens;
  private int at;

  Parser(String file, List<Token> tokens) {
    this.file = file;
    this.tokens = new ArrayList<>(tokens);
  }

  Token peek() { return tokens.get(at); }

  int position() { return at; }

  void back(int position) { at = position; }

  Token next() {
    Token t = tokens.get(at);
    if (t.kind() != Token.Kind.FINISH) at++;
    return t;
  }

  int line() { return peek().line(); }

  AsmError error(String what) {
    return new AsmError(file, line(), what);
  }

  boolean take(String word) {
    if (!peek().is(word)) return false;
    at++;
    return true;
  }

  boolean take(Token.Kind kind) {
    if (peek().kind() != kind) return false;
    at++;
    return true;
  }

  void expect(Token.Kind kind, String what) {
    if (!take(kind)) throw error("expected " + what + ", found " + peek());
  }

  String text(String what) {
    if (!peek().isText())
      throw error("expected " + what + ", found " + peek());
    return next().text();
  }

  boolean atEnd() {
    Token.Kind k = peek().kind();
    return k == Token.Kind.END || k == Token.Kind.CLOSE
        || k == Token.Kind.FINISH;
  }

  void endOfStatement() {
    if (peek().kind() == Token.Kind.CLOSE) return;
    expect(Token.Kind.END, "the end of the statement");
  }

  void skipEnds() {
    while (take(Token.Kind.END)) continue;
  }

  long number(String what) {
    String s = text(what);
    if (!Labels.isNumber(s)) {
      at--;
      throw error("expected " + what + ", found '" + s + "'");
    }
    try {
      return Labels.number(s);
    } catch (NumberFormatException e) {
      at--;
      throw error("'" + s + "' is not a number");
    }
  }

  int integer(String what) {
    long v = number(what);
    if (v < Integer.MIN_VALUE || v > 0xffffffffL) {
      at--;
      throw error(what + " " + v + " does not fit 32 bits");
    }
    return (int) v;
  }

  int within(String what, long low, long high) {
    long v = number(what);
    if (v < low || v > high) {
      at--;
      throw error(what + " " + v + " is not in " + low + ".." + high);
    }
    return (int) v;
  }

  /** After `repeat NAME COUNT`: the block's tokens replace the statement. */
  void repeat() {
    String name = text("a name for the counter");
    int count = within("a count", 0, 1_000_000);
    List<Token> body = block();
    List<Token> all = new ArrayList<>();
    for (int i = 0; i < count; i++)
      for (Token t : body) all.add(substitute(t, name, i));
    tokens.subList(0, at).clear();
    tokens.addAll(0, all);
    at = 0;
  }

  private List<Token> block() {
    expect(Token.Kind.OPEN, "'{'");
    List<Token> body = new ArrayList<>();
    for (int depth = 1; ; ) {
      Token t = next();
      if (t.kind() == Token.Kind.FINISH) throw error("'}' is missing");
      if (t.kind() == Token.Kind.OPEN) depth++;
      if (t.kind() == Token.Kind.CLOSE && --depth == 0) return body;
      body.add(t);
    }
  }

  /** Steps over a block, as reading ahead does. */
  void skipBlock() { block(); }

  private Token substitute(Token t, String name, int i) {
    if (!t.isText() || !t.text().contains("${" + name)) return t;
    String s = t.text().replace("${" + name + "}", Integer.toString(i));
    for (int from; (from = s.indexOf("${" + name + "+")) >= 0; ) {
      int end = s.indexOf('}', from);
      if (end < 0) throw new AsmError(file, t.line(), "'}' is missing");
      int plus = Integer.parseInt(s.substring(from + name.length() + 3, end));
      s = s.substring(0, from) + (i + plus) + s.substring(end + 1);
    }
    return new Token(t.kind(), s, t.line());
  }
}
