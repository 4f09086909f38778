package jasm;

import java.util.Map;

/**
 * Reads constants. Wherever a constant, a name or a descriptor is wanted, `#5`
 * or `#name` gives the index instead; `#( CONSTANT )` makes any constant.
 */
final class Constants {
  private static final Map<String, Integer> HANDLES = Map.of(
      "getField", 1, "getStatic", 2, "putField", 3, "putStatic", 4,
      "invokeVirtual", 5, "invokeStatic", 6, "invokeSpecial", 7,
      "newInvokeSpecial", 8, "invokeInterface", 9);

  final Parser in;
  final Pool pool;
  final Map<String, Integer> bootstraps;

  Constants(Parser in, Pool pool, Map<String, Integer> bootstraps) {
    this.in = in;
    this.pool = pool;
    this.bootstraps = bootstraps;
  }

  /** Whether `kind` is a constant of two slots. */
  static int slots(String kind) {
    return kind.equals("long") || kind.equals("double")
        || kind.equals("raw2") ? 2 : 1;
  }

  private boolean atIndex() {
    return in.peek().kind() == Token.Kind.WORD
        && in.peek().text().startsWith("#");
  }

  /** `#5`, `#name` or `#( CONSTANT )`. */
  private int explicit() {
    String s = in.next().text().substring(1);
    if (s.equals("(")) {
      int index = constant();
      if (!in.take(")")) throw in.error("expected ')', found " + in.peek());
      return index;
    }
    if (Labels.isNumber(s)) return (int) Labels.number(s);
    Integer index = pool.named(s);
    if (index == null) throw in.error("no constant is named '" + s + "'");
    return index;
  }

  int utf8(String what) {
    return atIndex() ? explicit() : pool.utf8(in.text(what));
  }

  int classRef() {
    return atIndex() ? explicit() : pool.classEntry(utf8("a class name"));
  }

  int nameAndType() {
    if (atIndex()) {
      // One index is the NameAndType's own unless a second operand follows.
      int position = in.position();
      int index = explicit();
      if (in.atEnd() || in.peek().is(")") || in.peek().is("{")) return index;
      in.back(position);
    }
    int name = utf8("a name");
    return pool.two(12, name, utf8("a descriptor"));
  }

  /** `#i`, `OWNER.NAME DESCRIPTOR` or `of OWNER NAME DESCRIPTOR`. */
  int member(int tag) {
    if (atIndex()) return explicit();
    if (in.take("of")) {
      int owner = classRef();
      return pool.two(tag, owner, nameAndType());
    }
    Bytes b = new Bytes();
    b.u1(tag);
    owned(b);
    return pool.index(b);
  }

  /** `OWNER.NAME DESCRIPTOR` as the indices of class and NameAndType. */
  private void owned(Bytes b) {
    String s = in.text("OWNER.NAME");
    int dot = s.lastIndexOf('.');
    if (dot < 0) throw in.error("'" + s + "' is not of the form OWNER.NAME");
    b.u2(pool.classEntry(pool.utf8(s.substring(0, dot))));
    int name = pool.utf8(s.substring(dot + 1));
    b.u2(pool.two(12, name, utf8("a descriptor")));
  }

  /** A constant with its kind named: `int 5`, `class X`, `#7`. */
  int constant() {
    if (atIndex()) return explicit();
    if (in.peek().kind() == Token.Kind.QUOTED)
      return pool.one(8, pool.utf8(in.next().text()));
    return pool.index(entry());
  }

  /** The bytes of a constant with its kind named. */
  Bytes entry() {
    Bytes b = new Bytes();
    String kind = in.text("a constant");
    switch (kind) {
      case "utf8" -> {
        Bytes text = Pool.modified(in.text("the text"));
        b.u1(1);
        b.u2(text.size());
        b.append(text);
      }
      case "int" -> {
        b.u1(3);
        b.u4(in.integer("an int"));
      }
      case "float" -> {
        b.u1(4);
        b.u4(floatBits());
      }
      case "long" -> {
        b.u1(5);
        b.u8(in.number("a long"));
      }
      case "double" -> {
        b.u1(6);
        b.u8(doubleBits());
      }
      case "class" -> tagged(b, 7, utf8("a class name"));
      case "string" -> tagged(b, 8, utf8("the text"));
      case "field" -> memberEntry(b, 9);
      case "method" -> memberEntry(b, 10);
      case "interface" -> memberEntry(b, 11);
      case "nametype" -> {
        int name = utf8("a name");
        tagged(b, 12, name);
        b.u2(utf8("a descriptor"));
      }
      case "handle" -> handle(b);
      case "mtype" -> tagged(b, 16, utf8("a method descriptor"));
      case "dynamic" -> dynamic(b, 17);
      case "indy" -> dynamic(b, 18);
      case "module" -> tagged(b, 19, utf8("a module name"));
      case "package" -> tagged(b, 20, utf8("a package name"));
      case "raw", "raw2" -> raw(b);
      default -> {
        in.back(in.position() - 1);
        throw in.error("unknown kind of constant '" + kind + "'");
      }
    }
    return b;
  }

  private static void tagged(Bytes b, int tag, int index) {
    b.u1(tag);
    b.u2(index);
  }

  private void memberEntry(Bytes b, int tag) {
    b.u1(tag);
    if (atIndex()) {
      b.u2(explicit());
      b.u2(nameAndType());
      return;
    }
    if (in.take("of")) {
      b.u2(classRef());
      b.u2(nameAndType());
      return;
    }
    owned(b);
  }

  private void handle(Bytes b) {
    String kind = in.text("a kind of handle");
    Integer k = HANDLES.get(kind);
    if (k == null && Labels.isNumber(kind)) k = (int) Labels.number(kind);
    if (k == null) throw in.error("unknown kind of handle '" + kind + "'");
    int tag = k <= 4 ? 9 : k == 9 ? 11 : 10;
    if (in.take("interface")) tag = 11;
    if (in.take("method")) tag = 10;
    if (in.take("field")) tag = 9;
    b.u1(15);
    b.u1(k);
    b.u2(member(tag));
  }

  int bootstrap() {
    String s = in.text("a bootstrap method");
    if (Labels.isNumber(s)) return (int) Labels.number(s);
    Integer index = bootstraps.get(s);
    if (index == null) throw in.error("no bootstrap method '" + s + "'");
    return index;
  }

  private void dynamic(Bytes b, int tag) {
    b.u1(tag);
    b.u2(bootstrap());
    b.u2(nameAndType());
  }

  /** `raw TAG u1 .. u2 .. u4 ..` up to the statement's end. */
  private void raw(Bytes b) {
    b.u1(in.within("a tag", 0, 255));
    int size = 1;
    while (!in.atEnd() && !in.peek().is(")")) {
      switch (in.peek().text()) {
        case "u1" -> size = 1;
        case "u2" -> size = 2;
        case "u4" -> size = 4;
        case "u8" -> size = 8;
        default -> {
          b.sized(size, in.number("a number"));
          continue;
        }
      }
      in.next();
    }
  }

  int floatBits() {
    if (in.take("bits")) return in.integer("the bits of a float");
    String s = in.text("a float");
    try {
      return Float.floatToRawIntBits(Float.parseFloat(s));
    } catch (NumberFormatException e) {
      throw in.error("'" + s + "' is not a float");
    }
  }

  long doubleBits() {
    if (in.take("bits")) return in.number("the bits of a double");
    String s = in.text("a double");
    try {
      return Double.doubleToRawLongBits(Double.parseDouble(s));
    } catch (NumberFormatException e) {
      throw in.error("'" + s + "' is not a double");
    }
  }
}
