package jasm;

/**
 * One token. `text` of a quoted token is its content with escapes undone; a
 * quoted token is never a keyword. END ends a statement (a line's end or a
 * comma), FINISH ends the source.
 */
record Token(Kind kind, String text, int line) {
  enum Kind { WORD, QUOTED, OPEN, CLOSE, END, FINISH }

  boolean is(String word) {
    return kind == Kind.WORD && text.equals(word);
  }

  boolean isText() {
    return kind == Kind.WORD || kind == Kind.QUOTED;
  }

  @Override public String toString() {
    return switch (kind) {
      case END -> "the end of the line";
      case FINISH -> "the end of the file";
      default -> "'" + text + "'";
    };
  }
}
