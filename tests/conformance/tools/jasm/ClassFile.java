package jasm;

import java.util.HashMap;
import java.util.Map;

/** Reads one `class` block and writes its class file (JVMS 4.1). */
final class ClassFile {
  private final Parser in;
  private final Pool pool = new Pool();
  private final Map<String, Integer> bootstraps = new HashMap<>();
  private final Constants constants;
  private final Attributes attributes;
  private final Bytes interfaces = new Bytes(), fields = new Bytes(),
      methods = new Bytes(), others = new Bytes(), bootstrapTable = new Bytes(),
      trailing = new Bytes();
  private final Map<String, Long> counts = new HashMap<>();
  private final Map<Integer, Bytes> patches = new HashMap<>();
  private int fieldCount, methodCount, attributeCount, bootstrapCount;
  private int magic = 0xcafebabe, minor, major = 61, truncate;
  private int flags, thisClass, superClass;
  private String path;

  ClassFile(Parser in) {
    this.in = in;
    this.constants = new Constants(in, pool, bootstraps);
    this.attributes = new Attributes(in, constants);
  }

  /** Where the class file belongs: `pkg/Name`, without `.class`. */
  String path() { return path; }

  // class FLAGS NAME [extends NAME|none] [implements NAME...] [as PATH] { ... }
  byte[] read() {
    int start = in.position();
    readAhead();
    in.back(start);
    flags = Flags.read(in);
    path = in.peek().text();
    thisClass = constants.classRef();
    superClass = -1;
    if (in.take("extends"))
      superClass = in.take("none") ? 0 : constants.classRef();
    if (in.take("implements"))
      while (!in.peek().is("as") && in.peek().isText())
        interfaces.u2(constants.classRef());
    if (in.take("as")) path = in.text("a path");
    if (superClass < 0)
      superClass = pool.classEntry(pool.utf8("java/lang/Object"));
    in.expect(Token.Kind.OPEN, "'{'");
    for (in.skipEnds(); !in.take(Token.Kind.CLOSE); in.skipEnds()) statement();
    return emit();
  }

  /** Gives every declared constant and bootstrap method its index. */
  private void readAhead() {
    while (in.peek().kind() != Token.Kind.OPEN) {
      if (in.peek().kind() == Token.Kind.FINISH) throw in.error("no '{'");
      in.next();
    }
    in.next();
    for (in.skipEnds(); in.peek().kind() != Token.Kind.CLOSE; in.skipEnds()) {
      if (in.peek().kind() == Token.Kind.FINISH)
        throw in.error("the class is not closed with '}'");
      if (in.take("constant")) declare();
      else if (in.take("bootstrap"))
        bootstraps.put(in.text("a name"), bootstraps.size());
      else if (in.take("repeat"))
        aheadInRepeat();
      rest();
    }
  }

  private void rest() {
    while (!in.atEnd()) {
      if (in.peek().kind() == Token.Kind.OPEN) in.skipBlock();
      else in.next();
    }
  }

  private void aheadInRepeat() {
    // Constants inside `repeat` take their index when they are met.
    in.next();
  }

  // constant NAME|INDEX = CONSTANT
  private void declare() {
    String name = in.text("a name or an index");
    if (!in.take("=")) throw in.error("expected '=', found " + in.peek());
    int slots = Constants.slots(in.peek().text());
    if (Labels.isNumber(name)) {
      int index = (int) Labels.number(name);
      if (pool.isTaken(index)) throw in.error("#" + index + " is taken");
      pool.reserve(index, slots);
      pool.name(name, index);
    } else if (pool.named(name) != null) {
      throw in.error("the constant '" + name + "' is declared twice");
    } else {
      pool.name(name, pool.reserve(0, slots));
    }
  }

  private void statement() {
    if (in.take("repeat")) {
      in.repeat();
    } else if (in.take("constant")) {
      constant();
    } else if (in.take("bootstrap")) {
      bootstrap();
    } else if (in.take("field")) {
      fieldCount++;
      if (!raw(fields)) field();
    } else if (in.take("method")) {
      methodCount++;
      if (!raw(methods)) method();
    } else if (attributes.attribute(others)) {
      attributeCount++;
    } else {
      setting();
    }
  }

  private boolean raw(Bytes out) {
    if (!in.take("raw")) return false;
    out.append(attributes.block());
    return true;
  }

  private void constant() {
    int start = in.position();
    String name = in.next().text();
    Integer index = pool.named(name);
    if (index == null) {
      in.back(start);
      declare();
      index = pool.named(name);
      in.back(start);
      in.next();
    }
    in.next();
    pool.fill(index, constants.entry().toArray());
    in.endOfStatement();
  }

  // bootstrap NAME HANDLE [{ CONSTANT ... }]
  private void bootstrap() {
    in.next();
    bootstrapCount++;
    bootstrapTable.u2(constants.constant());
    Bytes arguments = new Bytes();
    if (in.take(Token.Kind.OPEN)) {
      for (in.skipEnds(); !in.take(Token.Kind.CLOSE); in.skipEnds())
        arguments.u2(constants.constant());
    }
    bootstrapTable.u2(arguments.size() / 2);
    bootstrapTable.append(arguments);
    in.endOfStatement();
  }

  private void setting() {
    String s = in.text("a statement");
    switch (s) {
      case "version" -> version();
      case "magic" -> magic = in.integer("a number");
      case "flags" -> flags = Flags.read(in);
      case "this" -> thisClass = constants.classRef();
      case "super" -> superClass = constants.classRef();
      case "count" -> {
        String what = in.text("what to count");
        if (!what.matches("pool|interfaces|fields|methods|attributes"))
          throw in.error("cannot count '" + what + "' here");
        counts.put(what, in.number("a number"));
      }
      case "truncate" -> truncate = in.within("a number", 0, 1 << 24);
      case "trailing" -> trailing.append(attributes.block());
      case "patch" -> {
        int at = in.within("an offset", 0, 1 << 24);
        patches.put(at, attributes.block());
      }
      default -> {
        in.back(in.position() - 1);
        throw in.error("unknown statement '" + s + "'");
      }
    }
    in.endOfStatement();
  }

  // version MAJOR or MAJOR.MINOR
  private void version() {
    String s = in.text("a version");
    if (!s.matches("\\d+(\\.\\d+)?"))
      throw in.error("'" + s + "' is not a version");
    int dot = s.indexOf('.');
    major = Integer.parseInt(dot < 0 ? s : s.substring(0, dot));
    minor = dot < 0 ? 0 : Integer.parseInt(s.substring(dot + 1));
  }

  // field FLAGS NAME DESCRIPTOR [= CONSTANT] [{ attributes }]
  private void field() {
    fields.u2(Flags.read(in));
    fields.u2(constants.utf8("a field's name"));
    fields.u2(constants.utf8("a descriptor"));
    Bytes list = new Bytes();
    long count = 0;
    if (in.take("=")) {
      Bytes value = new Bytes();
      value.u2(constants.constant());
      attributes.named(list, "ConstantValue", value);
      count++;
    }
    if (in.take(Token.Kind.OPEN)) {
      for (in.skipEnds(); !in.take(Token.Kind.CLOSE); in.skipEnds()) {
        if (in.take("count")) {
          count = -1 - in.within("a number", 0, 65535);
          in.endOfStatement();
        } else if (in.take("repeat")) {
          in.repeat();
        } else if (attributes.attribute(list)) {
          if (count >= 0) count++;
        } else {
          throw in.error("expected an attribute, found " + in.peek());
        }
      }
    }
    fields.u2((int) (count < 0 ? -1 - count : count));
    fields.append(list);
    list.resolve(in.file, Map.of());
    in.endOfStatement();
  }

  // method FLAGS NAME DESCRIPTOR [{ code and attributes }]
  private void method() {
    int access = Flags.read(in);
    methods.u2(access);
    methods.u2(constants.utf8("a method's name"));
    int descriptor = constants.utf8("a descriptor");
    methods.u2(descriptor);
    String text = pool.utf8At(descriptor);
    int slots = (access & 8) != 0 ? 0 : 1;
    if (text != null) slots += Descriptors.argumentSlots(text);
    Bytes list = new Bytes();
    int count = 0;
    long said = -1;
    Code implied = null;
    if (in.take(Token.Kind.OPEN)) {
      for (in.skipEnds(); !in.take(Token.Kind.CLOSE); in.skipEnds()) {
        if (in.take("count")) {
          if (!in.take("attributes")) throw in.error("expected 'attributes'");
          said = in.number("a number");
          in.endOfStatement();
        } else if (in.take("repeat")) {
          in.repeat();
        } else if (in.take("code")) {
          Code code = new Code(in, constants, attributes, slots);
          code.block();
          list.append(code.emit());
          count++;
        } else if (attributes.attribute(list)) {
          count++;
        } else {
          if (implied == null)
            implied = new Code(in, constants, attributes, slots);
          implied.statement();
        }
      }
    }
    if (implied != null) {
      list.append(implied.emit());
      count++;
    }
    methods.u2((int) (said >= 0 ? said : count));
    methods.append(list);
    in.endOfStatement();
  }

  private int counted(String what, int n) {
    return (int) (long) counts.getOrDefault(what, (long) n);
  }

  private byte[] emit() {
    if (bootstrapCount > 0) {
      Bytes body = new Bytes();
      body.u2(bootstrapCount);
      body.append(bootstrapTable);
      attributes.named(others, "BootstrapMethods", body);
      attributeCount++;
    }
    Bytes out = new Bytes();
    out.u4(magic);
    out.u2(minor);
    out.u2(major);
    out.u2(counted("pool", pool.count()));
    out.append(pool.emit());
    out.u2(flags);
    out.u2(thisClass);
    out.u2(superClass);
    out.u2(counted("interfaces", interfaces.size() / 2));
    out.append(interfaces);
    out.u2(counted("fields", fieldCount));
    out.append(fields);
    out.u2(counted("methods", methodCount));
    out.append(methods);
    out.u2(counted("attributes", attributeCount));
    out.append(others);
    out.append(trailing);
    out.resolve(in.file, Map.of());
    if (truncate > out.size())
      throw in.error("the class file has only " + out.size() + " bytes");
    out.truncate(out.size() - truncate);
    patches.forEach((at, bytes) -> {
      if (at + bytes.size() > out.size())
        throw in.error("the patch ends behind the class file");
      out.set(at, bytes.toArray());
    });
    return out.toArray();
  }
}
