package jasm;

import java.util.Map;

/** A StackMapTable in making (JVMS 4.7.4). */
final class Frames {
  private static final Map<String, Integer> TYPES = Map.of(
      "top", 0, "int", 1, "float", 2, "double", 3, "long", 4, "null", 5,
      "uninit_this", 6);

  private final Parser in;
  private final Constants constants;
  private final Bytes entries = new Bytes();
  private int last = -1, made;
  long count = -1;

  Frames(Parser in, Constants constants) {
    this.in = in;
    this.constants = constants;
  }

  boolean any() { return made > 0 || count >= 0; }

  Bytes emit() {
    Bytes body = new Bytes();
    body.u2((int) (count >= 0 ? count : made));
    body.append(entries);
    return body;
  }

  // TYPE is a verification type, `uninit LABEL` or a class name.
  private void type(Bytes out) {
    Token t = in.peek();
    Integer tag = t.kind() == Token.Kind.WORD ? TYPES.get(t.text()) : null;
    if (tag != null) {
      in.next();
      out.u1(tag);
    } else if (in.take("uninit")) {
      int line = in.line();
      out.u1(8);
      out.later(2, in.text("a label"), 0, false, line);
    } else {
      out.u1(7);
      out.u2(constants.classRef());
    }
  }

  private int types(Bytes out) {
    int n = 0;
    for (; !in.atEnd() && !in.peek().is("stack"); n++) type(out);
    return n;
  }

  void read(int pc) {
    int delta = pc - last - 1;
    if (in.take("delta")) delta = in.within("a delta", 0, 65535);
    last = pc;
    made++;
    String kind = in.text("a kind of frame");
    switch (kind) {
      case "same", "same_extended" -> {
        if (kind.equals("same") && delta < 64) entries.u1(delta);
        else head(251, delta);
      }
      case "same1", "same1_extended" -> {
        if (kind.equals("same1") && delta < 64) entries.u1(64 + delta);
        else head(247, delta);
        type(entries);
      }
      case "chop" -> head(251 - in.within("a number", 0, 3), delta);
      case "append" -> {
        Bytes list = new Bytes();
        head(251 + types(list), delta);
        entries.append(list);
      }
      case "full" -> full(delta);
      default -> throw in.error("unknown kind of frame '" + kind + "'");
    }
  }

  private void head(int tag, int delta) {
    entries.u1(tag);
    entries.u2(delta);
  }

  private void full(int delta) {
    head(255, delta);
    Bytes list = new Bytes();
    if (in.take("locals")) entries.u2(types(list));
    else entries.u2(0);
    entries.append(list);
    list = new Bytes();
    if (in.take("stack")) entries.u2(types(list));
    else entries.u2(0);
    entries.append(list);
  }
}
