package jasm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The assembler: text in, class files out. See docs/conformance.md. */
public final class Main {
  private Main() {}

  /** Class files of a source by their path without `.class`. */
  public static Map<String, byte[]> assemble(String file, String text,
                                             int firstLine) {
    Parser in = new Parser(file, Lexer.tokens(file, text, firstLine));
    Map<String, byte[]> out = new LinkedHashMap<>();
    for (in.skipEnds(); in.peek().kind() != Token.Kind.FINISH; in.skipEnds()) {
      String path;
      byte[] bytes;
      if (in.take("repeat")) {
        in.repeat();
        continue;
      } else if (in.take("class")) {
        ClassFile c = new ClassFile(in);
        bytes = c.read();
        path = c.path();
      } else if (in.take("file")) {
        path = in.text("a path");
        Constants none = new Constants(in, new Pool(), Map.of());
        Bytes raw = new Attributes(in, none).block();
        raw.resolve(file, Map.of());
        bytes = raw.toArray();
      } else {
        throw in.error("expected 'class', found " + in.peek());
      }
      if (out.put(path, bytes) != null)
        throw in.error("the class file '" + path + "' is made twice");
    }
    return out;
  }

  /** Writes the class files of `source` below `folder`. */
  public static void write(Path folder, Map<String, byte[]> classes)
      throws IOException {
    for (Map.Entry<String, byte[]> e : classes.entrySet()) {
      Path root = folder.toAbsolutePath().normalize();
      Path file = root.resolve(e.getKey() + ".class").normalize();
      if (!file.startsWith(root))
        throw new IOException(e.getKey() + " lies outside " + folder);
      Files.createDirectories(file.getParent());
      Files.write(file, e.getValue());
    }
  }

  public static void main(String[] args) throws IOException {
    if (args.length < 3 || !args[0].equals("-d")) {
      System.err.println("usage: java jasm.Main -d FOLDER FILE...");
      System.exit(2);
    }
    boolean failed = false;
    for (int i = 2; i < args.length; i++) {
      try {
        byte[] text = Files.readAllBytes(Path.of(args[i]));
        write(Path.of(args[1]), assemble(args[i],
            new String(text, StandardCharsets.UTF_8), 1));
      } catch (AsmError e) {
        System.err.println(e.getMessage());
        failed = true;
      }
    }
    if (failed) System.exit(1);
  }
}
