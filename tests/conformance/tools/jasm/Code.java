package jasm;

import java.util.HashMap;
import java.util.Map;

/** A Code attribute in making (JVMS 4.7.3). */
final class Code {
  private static final Map<String, Integer> ARRAY_TYPES = Map.of(
      "boolean", 4, "char", 5, "float", 6, "double", 7, "byte", 8,
      "short", 9, "int", 10, "long", 11);

  private final Parser in;
  private final Constants constants;
  private final Attributes attributes;
  private final Bytes code = new Bytes();
  private final Bytes handlers = new Bytes();
  private final Bytes lines = new Bytes();
  private final Bytes variables = new Bytes();
  private final Bytes others = new Bytes();
  private final Frames frames;
  private final Map<String, Integer> labels = new HashMap<>();
  private int stack = 16, locals = -1, usedLocals, otherCount;
  private long codeLength = -1, handlerCount = -1, attributeCount = -1;

  Code(Parser in, Constants constants, Attributes attributes, int argumentSlots) {
    this.in = in;
    this.constants = constants;
    this.attributes = attributes;
    this.usedLocals = argumentSlots;
    this.frames = new Frames(in, constants);
  }

  /** The statements of an explicit `code` block. */
  void block() {
    in.expect(Token.Kind.OPEN, "'{'");
    for (in.skipEnds(); !in.take(Token.Kind.CLOSE); in.skipEnds()) {
      if (in.peek().is("count")) {
        count();
      } else if (attributes.attribute(others)) {
        otherCount++;
      } else {
        statement();
      }
    }
  }

  private void count() {
    in.next();
    String what = in.text("what to count");
    long n = in.number("a number");
    switch (what) {
      case "handlers" -> handlerCount = n;
      case "attributes" -> attributeCount = n;
      case "frames" -> frames.count = n;
      default -> throw in.error("cannot count '" + what + "' here");
    }
    in.endOfStatement();
  }

  void statement() {
    Token t = in.peek();
    if (t.kind() != Token.Kind.WORD)
      throw in.error("expected an instruction, found " + t);
    String s = t.text();
    if (attributes.data(code)) return;
    in.next();
    if (s.length() > 1 && s.endsWith(":")) {
      String label = s.substring(0, s.length() - 1);
      if (labels.put(label, code.size()) != null)
        throw in.error("the label '" + label + "' stands here twice");
      return;
    }
    switch (s) {
      case "repeat" -> {
        in.repeat();
        return;
      }
      case "stack" -> stack = in.within("a size", 0, 65535);
      case "locals" -> locals = in.within("a size", 0, 65535);
      case "code_length" -> codeLength = in.number("a length");
      case "line" -> {
        lines.u2(code.size());
        lines.u2(in.within("a line number", 0, 65535));
      }
      case "catch" -> handler();
      case "local" -> variable();
      case "frame" -> frames.read(code.size());
      default -> instruction(s, t.line());
    }
    in.endOfStatement();
  }

  private void word(String w) {
    if (!in.take(w)) throw in.error("expected '" + w + "', found " + in.peek());
  }

  private void address(Bytes out, int base) {
    int line = in.line();
    out.later(2, in.text("a label"), base, false, line);
  }

  // catch TYPE|any from START to END using HANDLER
  private void handler() {
    int type = in.take("any") ? 0 : constants.classRef();
    word("from");
    address(handlers, 0);
    word("to");
    address(handlers, 0);
    word("using");
    address(handlers, 0);
    handlers.u2(type);
  }

  // local NAME DESCRIPTOR SLOT from START to END
  private void variable() {
    int name = constants.utf8("a name");
    int type = constants.utf8("a descriptor");
    int slot = in.within("a local variable", 0, 65535);
    word("from");
    String start = in.text("a label");
    word("to");
    int line = in.line();
    String end = in.text("a label");
    variables.later(2, start, 0, false, line);
    variables.later(2, end + "-" + start, 0, false, line);
    variables.u2(name);
    variables.u2(type);
    variables.u2(slot);
  }

  private void useLocal(String mnemonic, int index) {
    boolean two = mnemonic.startsWith("l") || mnemonic.startsWith("d");
    usedLocals = Math.max(usedLocals, index + (two ? 2 : 1));
    if (usedLocals > 65535 && locals < 0)
      throw in.error("variable " + index + " is beyond the largest max_locals;"
          + " say 'locals' first to write it all the same");
  }

  private void instruction(String s, int line) {
    Ops.Op op = Ops.OPS.get(s);
    if (op == null) {
      in.back(in.position() - 1);
      throw in.error("unknown instruction '" + s + "'");
    }
    int pc = code.size();
    code.u1(op.code());
    switch (op.form()) {
      case NONE -> {
        if (s.matches("[ilfda](load|store)_[0-3]"))
          useLocal(s, s.charAt(s.length() - 1) - '0');
      }
      case LOCAL -> {
        int index = in.within("a local variable", 0, 255);
        useLocal(s, index);
        code.u1(index);
      }
      case BYTE -> code.u1(in.within("a byte", -128, 255));
      case SHORT -> code.u2(in.within("a short", -32768, 65535));
      case LDC -> {
        int index = constants.constant();
        if (index > 255)
          throw new AsmError(in.file, line,
              "the constant's index " + index + " needs ldc_w");
        code.u1(index);
      }
      case LDC_W -> code.u2(constants.constant());
      case CLASS -> code.u2(constants.classRef());
      case FIELD -> code.u2(constants.member(9));
      case METHOD -> code.u2(constants.member(in.take("interface") ? 11 : 10));
      case INTERFACE -> invokeInterface();
      case DYNAMIC -> invokeDynamic();
      case BRANCH -> branch(2, pc);
      case BRANCH_W -> branch(4, pc);
      case IINC -> {
        int index = in.within("a local variable", 0, 255);
        useLocal(s, index);
        code.u1(index);
        code.u1(in.within("a byte", -128, 255));
      }
      case TABLE -> table(pc);
      case LOOKUP -> lookup(pc);
      case NEWARRAY -> newArray();
      case MULTI -> {
        code.u2(constants.classRef());
        code.u1(in.within("dimensions", 0, 255));
      }
      case WIDE -> wide();
    }
  }

  /** A label, or a signed number that is the offset itself. */
  private void branch(int size, int pc) {
    int line = in.line();
    String target = in.text("a label");
    if (Labels.isNumber(target)) code.sized(size, Labels.number(target));
    else code.later(size, target, pc, true, line);
  }

  private void invokeInterface() {
    int start = in.position();
    int index = constants.member(in.take("method") ? 10 : 11);
    code.u2(index);
    if (in.take("count")) {
      code.u1(in.within("a count", 0, 255));
    } else {
      String descriptor = constants.pool.memberDescriptor(index);
      if (descriptor == null) {
        in.back(start);
        throw in.error("'count' must be said for this reference");
      }
      code.u1(1 + Descriptors.argumentSlots(descriptor));
    }
    code.u1(in.take("zero") ? in.within("a byte", 0, 255) : 0);
  }

  private void invokeDynamic() {
    String s = in.peek().text();
    int index;
    if (s.startsWith("#")) {
      index = constants.classRef();
    } else {
      Bytes b = new Bytes();
      b.u1(18);
      b.u2(constants.bootstrap());
      b.u2(constants.nameAndType());
      index = constants.pool.index(b);
    }
    code.u2(index);
    code.u2(in.take("zero") ? in.within("two bytes", 0, 65535) : 0);
  }

  private void newArray() {
    String s = in.text("an element type");
    Integer type = ARRAY_TYPES.get(s);
    if (type == null && !Labels.isNumber(s))
      throw in.error("'" + s + "' is not a primitive type");
    code.u1(type != null ? type : (int) Labels.number(s));
  }

  private void wide() {
    String s = in.text("an instruction");
    Ops.Op op = Ops.OPS.get(s);
    if (op == null) throw in.error("unknown instruction '" + s + "'");
    code.u1(op.code());
    if (op.form() != Ops.Form.LOCAL && op.form() != Ops.Form.IINC) return;
    int index = in.within("a local variable", 0, 65535);
    useLocal(s, index);
    code.u2(index);
    if (op.form() == Ops.Form.IINC)
      code.u2(in.within("a short", -32768, 65535));
  }

  private void pad() {
    while (code.size() % 4 != 0) code.u1(0);
  }

  // tableswitch LOW [HIGH] { LABEL ... default LABEL }
  private void table(int pc) {
    int low = in.integer("the lowest key");
    boolean said = in.peek().isText();
    int high = said ? in.integer("the highest key") : 0;
    Bytes targets = new Bytes();
    Bytes other = switchBody(targets, pc, false);
    pad();
    code.append(other);
    code.u4(low);
    code.u4(said ? high : low + targets.size() / 4 - 1);
    code.append(targets);
  }

  // lookupswitch [COUNT] { KEY LABEL ... default LABEL }
  private void lookup(int pc) {
    boolean said = in.peek().isText();
    int count = said ? in.integer("the number of pairs") : 0;
    Bytes pairs = new Bytes();
    Bytes other = switchBody(pairs, pc, true);
    pad();
    code.append(other);
    code.u4(said ? count : pairs.size() / 8);
    code.append(pairs);
  }

  private void target(Bytes out, int pc) {
    int line = in.line();
    String label = in.text("a label");
    if (Labels.isNumber(label)) out.u4((int) Labels.number(label));
    else out.later(4, label, pc, true, line);
  }

  private Bytes switchBody(Bytes out, int pc, boolean keys) {
    Bytes other = new Bytes();
    in.expect(Token.Kind.OPEN, "'{'");
    for (in.skipEnds(); !in.take(Token.Kind.CLOSE); in.skipEnds()) {
      if (in.take("repeat")) {
        in.repeat();
      } else if (in.take("default")) {
        target(other, pc);
      } else {
        if (keys) out.u4(in.integer("a key"));
        target(out, pc);
      }
    }
    if (other.size() != 4) throw in.error("one 'default' must be given");
    return other;
  }

  /** The whole attribute, its labels resolved. */
  Bytes emit() {
    Bytes body = new Bytes();
    body.u2(stack);
    body.u2(locals >= 0 ? locals : usedLocals);
    body.u4((int) (codeLength >= 0 ? codeLength : code.size()));
    body.append(code);
    body.u2((int) (handlerCount >= 0 ? handlerCount : handlers.size() / 8));
    body.append(handlers);
    Bytes inner = new Bytes();
    int count = otherCount;
    if (frames.any()) {
      attributes.named(inner, "StackMapTable", frames.emit());
      count++;
    }
    count += table(inner, "LineNumberTable", lines, 4);
    count += table(inner, "LocalVariableTable", variables, 10);
    inner.append(others);
    body.u2((int) (attributeCount >= 0 ? attributeCount : count));
    body.append(inner);
    body.resolve(in.file, labels);
    Bytes out = new Bytes();
    attributes.named(out, "Code", body);
    return out;
  }

  private int table(Bytes out, String name, Bytes rows, int size) {
    if (rows.size() == 0) return 0;
    Bytes body = new Bytes();
    body.u2(rows.size() / size);
    body.append(rows);
    attributes.named(out, name, body);
    return 1;
  }
}
