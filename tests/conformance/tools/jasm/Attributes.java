package jasm;

import java.util.Map;

/** Reads attributes and the raw data statements they are made of. */
final class Attributes {
  private static final Map<String, Integer> SIZES =
      Map.of("u1", 1, "u2", 2, "u4", 4, "u8", 8);

  private final Parser in;
  private final Constants constants;

  Attributes(Parser in, Constants constants) {
    this.in = in;
    this.constants = constants;
  }

  /** Reads one data statement into `out`; false when there is none here. */
  boolean data(Bytes out) {
    Token t = in.peek();
    if (t.kind() != Token.Kind.WORD) return false;
    Integer size = SIZES.get(t.text());
    if (size != null) {
      in.next();
      while (!in.atEnd()) value(out, size);
    } else if (in.take("ref")) {
      out.u2(constants.constant());
    } else if (in.take("text")) {
      out.append(Pool.modified(in.text("text")));
    } else if (in.take("hex")) {
      hex(out);
    } else {
      return false;
    }
    in.endOfStatement();
    return true;
  }

  private void value(Bytes out, int size) {
    Token t = in.peek();
    if (t.isText() && t.text().startsWith("#")) {
      out.sized(size, constants.classRef());
    } else if (t.isText() && Labels.isNumber(t.text())) {
      try {
        out.sized(size, Labels.number(in.next().text()));
      } catch (NumberFormatException e) {
        out.later(size, t.text(), 0, false, t.line());
      }
    } else {
      out.later(size, in.text("a value"), 0, false, t.line());
    }
  }

  private void hex(Bytes out) {
    while (!in.atEnd()) {
      String s = in.text("hexadecimal bytes").replaceAll("\\s+", "");
      if (s.length() % 2 != 0 || !s.matches("[0-9a-fA-F]*"))
        throw in.error("'" + s + "' is not a row of hexadecimal bytes");
      for (int i = 0; i < s.length(); i += 2)
        out.u1(Integer.parseInt(s.substring(i, i + 2), 16));
    }
  }

  /** Data statements and attributes up to the closing brace. */
  Bytes block() {
    in.expect(Token.Kind.OPEN, "'{'");
    Bytes body = new Bytes();
    for (in.skipEnds(); !in.take(Token.Kind.CLOSE); in.skipEnds()) {
      if (in.take("repeat")) in.repeat();
      else if (!data(body) && !attribute(body))
        throw in.error("expected data, found " + in.peek());
    }
    return body;
  }

  private void emit(Bytes out, int name, long length, Bytes body) {
    out.u2(name);
    out.u4((int) (length < 0 ? body.size() : length));
    out.append(body);
  }

  void named(Bytes out, String name, Bytes body) {
    emit(out, constants.pool.utf8(name), -1, body);
  }

  /** Reads one attribute into `out`; false when there is none here. */
  boolean attribute(Bytes out) {
    Token t = in.peek();
    if (t.kind() != Token.Kind.WORD) return false;
    if (in.take("attribute")) {
      int name = constants.utf8("an attribute's name");
      long length = -1;
      if (in.take("length")) length = in.number("a length");
      emit(out, name, length, block());
      return true;
    }
    Bytes body = new Bytes();
    if (!known(t.text(), body)) return false;
    named(out, t.text(), body);
    return true;
  }

  private boolean known(String name, Bytes body) {
    int start = in.position();
    in.next();
    switch (name) {
      case "Synthetic", "Deprecated" -> {}
      case "SourceFile" -> body.u2(constants.utf8("a file name"));
      case "Signature" -> body.u2(constants.utf8("a signature"));
      case "SourceDebugExtension" ->
          body.append(Pool.modified(in.text("text")));
      case "ConstantValue" -> body.u2(constants.constant());
      case "NestHost" -> body.u2(constants.classRef());
      case "NestMembers", "PermittedSubclasses", "Exceptions" -> classes(body);
      case "EnclosingMethod" -> enclosingMethod(body);
      case "InnerClasses" -> innerClasses(body);
      case "MethodParameters" -> methodParameters(body);
      case "Record" -> record(body);
      default -> {
        in.back(start);
        return false;
      }
    }
    in.endOfStatement();
    return true;
  }

  private void classes(Bytes body) {
    Bytes list = new Bytes();
    while (!in.atEnd()) list.u2(constants.classRef());
    body.u2(list.size() / 2);
    body.append(list);
  }

  private void enclosingMethod(Bytes body) {
    body.u2(constants.classRef());
    body.u2(in.atEnd() ? 0 : constants.nameAndType());
  }

  private int nameOrZero() {
    return in.take("none") ? 0 : constants.utf8("a name");
  }

  // { INNER OUTER|none NAME|none FLAGS ... }
  private void innerClasses(Bytes body) {
    Bytes list = new Bytes();
    in.expect(Token.Kind.OPEN, "'{'");
    for (in.skipEnds(); !in.take(Token.Kind.CLOSE); in.skipEnds()) {
      list.u2(constants.classRef());
      list.u2(in.take("none") ? 0 : constants.classRef());
      list.u2(nameOrZero());
      list.u2(Flags.read(in));
    }
    body.u2(list.size() / 8);
    body.append(list);
  }

  // { NAME|none FLAGS ... }
  private void methodParameters(Bytes body) {
    Bytes list = new Bytes();
    in.expect(Token.Kind.OPEN, "'{'");
    for (in.skipEnds(); !in.take(Token.Kind.CLOSE); in.skipEnds()) {
      list.u2(nameOrZero());
      list.u2(Flags.read(in));
    }
    body.u1(list.size() / 4);
    body.append(list);
  }

  // { component NAME DESCRIPTOR [{ attributes }] ... }
  private void record(Bytes body) {
    Bytes list = new Bytes();
    int count = 0;
    in.expect(Token.Kind.OPEN, "'{'");
    for (in.skipEnds(); !in.take(Token.Kind.CLOSE); in.skipEnds()) {
      if (!in.take("component"))
        throw in.error("expected 'component', found " + in.peek());
      list.u2(constants.utf8("a name"));
      list.u2(constants.utf8("a descriptor"));
      int attributes = 0;
      Bytes inner = new Bytes();
      if (in.take(Token.Kind.OPEN)) {
        for (in.skipEnds(); !in.take(Token.Kind.CLOSE); in.skipEnds()) {
          if (!attribute(inner))
            throw in.error("expected an attribute, found " + in.peek());
          attributes++;
        }
      }
      list.u2(attributes);
      list.append(inner);
      count++;
    }
    body.u2(count);
    body.append(list);
  }
}
