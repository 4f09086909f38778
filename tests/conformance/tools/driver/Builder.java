package driver;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Compiles what has changed since the last run: plain Java tests all in one
 * go, the others each on its own. A test that does not compile is `broken`.
 */
final class Builder {
  private static final List<String> OPTIONS = List.of("-nowarn", "-Xlint:none",
      "-g", "-XDstringConcat=inline", "-proc:none");

  private final Path build, library;
  private final String tools;
  private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();

  /** `tools` changes whenever the assembler or the driver does. */
  Builder(Path build, Path library, String tools) {
    this.build = build;
    this.library = library;
    this.tools = tools;
  }

  Path folder(TestFile t) { return build.resolve(t.name); }

  /** Java source in memory. */
  private static final class Source extends SimpleJavaFileObject {
    private final String text;
    final TestFile test;

    Source(TestFile test, String name, String text) {
      super(URI.create("string:///" + name), Kind.SOURCE);
      this.test = test;
      this.text = text;
    }

    @Override public CharSequence getCharContent(boolean ignore) {
      return text;
    }
  }

  /** Sends the classes of each source to its test's folder. */
  private final class Spread
      extends ForwardingJavaFileManager<StandardJavaFileManager> {
    Spread(StandardJavaFileManager files) { super(files); }

    @Override public JavaFileObject getJavaFileForOutput(Location location,
        String name, JavaFileObject.Kind kind, FileObject sibling)
        throws IOException {
      Path file = folder(((Source) sibling).test)
          .resolve(name.replace('.', '/') + kind.extension);
      Files.createDirectories(file.getParent());
      return fileManager.getJavaFileObjects(file).iterator().next();
    }

    @Override public boolean isSameFile(FileObject a, FileObject b) {
      return a == b;
    }
  }

  private static String hash(String s) {
    try {
      MessageDigest d = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(d.digest(s.getBytes("UTF-8")));
    } catch (NoSuchAlgorithmException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private boolean isFresh(TestFile t) {
    try {
      return Files.readString(folder(t).resolve(".stamp"))
          .equals(hash(tools + t.text));
    } catch (IOException e) {
      return false;
    }
  }

  Path library() { return library; }

  static void deleteFolder(Path folder) throws IOException {
    if (!Files.exists(folder)) return;
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.sorted((a, b) -> b.compareTo(a)).toList();
    }
    for (Path p : all) Files.delete(p);
  }

  /** Compiles the stale ones; the number compiled. */
  int build(Collection<TestFile> tests, int jobs) throws Exception {
    List<TestFile> plain = new ArrayList<>(), others = new ArrayList<>();
    for (TestFile t : tests) {
      if (t.broken != null || isFresh(t)) continue;
      deleteFolder(folder(t));
      Files.createDirectories(folder(t));
      (t.isJava() && !t.has("javac") ? plain : others).add(t);
    }
    Parallel.each(others, jobs, this::buildAlone);
    buildAll(plain);
    plain.addAll(others);
    for (TestFile t : plain)
      if (t.broken == null) finish(t);
    return plain.size();
  }

  private void finish(TestFile t) throws IOException {
    String main = t.command().get(0);
    if (!main.startsWith("conformance.") && !Files.exists(
        folder(t).resolve(main.replace('.', '/') + ".class"))) {
      t.broken = "makes no class '" + main + "'";
      return;
    }
    Files.writeString(folder(t).resolve(".stamp"), hash(tools + t.text));
  }

  private void buildAll(List<TestFile> plain) throws IOException {
    List<TestFile> left = new ArrayList<>(plain);
    while (!left.isEmpty()) {
      List<Source> sources = new ArrayList<>();
      for (TestFile t : left)
        sources.add(new Source(t, t.name + ".java", t.text));
      Map<TestFile, String> errors = new HashMap<>();
      try (StandardJavaFileManager files = files(library)) {
        String lost = compile(new Spread(files), sources, List.of(), errors);
        if (lost == null) return;
        if (errors.isEmpty()) {
          // The compiler itself broke down over one of them.
          for (TestFile t : left) buildAlone(t);
          return;
        }
      }
      // One file's error can bring about others elsewhere: each suspect is
      // tried alone.
      for (TestFile t : errors.keySet()) buildAlone(t);
      left.removeAll(errors.keySet());
    }
  }

  private StandardJavaFileManager files(Path... classPath) throws IOException {
    StandardJavaFileManager files =
        javac.getStandardFileManager(null, null, null);
    List<File> path = new ArrayList<>();
    for (Path p : classPath) path.add(p.toFile());
    files.setLocation(StandardLocation.CLASS_PATH, path);
    return files;
  }

  /** null, or what went wrong; the errors of each test in `errors`. */
  private String compile(JavaFileManager files, List<Source> sources,
                         List<String> more, Map<TestFile, String> errors) {
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    List<String> options = new ArrayList<>(OPTIONS);
    options.addAll(more);
    StringWriter text = new StringWriter();
    boolean good = javac.getTask(text, files, found, options, null, sources)
        .call();
    if (good) return null;
    for (Diagnostic<? extends JavaFileObject> d : found.getDiagnostics()) {
      if (d.getKind() != Diagnostic.Kind.ERROR) continue;
      text.append(d.toString()).append('\n');
      if (d.getSource() instanceof Source s)
        errors.merge(s.test, d.toString(), (a, b) -> a + "\n" + b);
    }
    return text.toString().trim();
  }

  private void buildAlone(TestFile t) {
    try {
      int stages = 0;
      for (TestFile.Part p : t.parts) stages = Math.max(stages, p.stage());
      for (int stage = 0; stage <= stages && t.broken == null; stage++)
        buildStage(t, stage);
    } catch (IOException | RuntimeException e) {
      t.broken = e instanceof jasm.AsmError ? e.getMessage() : e.toString();
    }
  }

  private void remove(TestFile t, TestFile.Part p) throws IOException {
    for (String name : p.text().split(" +")) {
      Path file = folder(t).resolve(name + ".class");
      if (!Files.deleteIfExists(file))
        t.broken = t.path + ":" + p.line() + ": no class '" + name + "'";
    }
  }

  private void buildStage(TestFile t, int stage) throws IOException {
    List<Source> sources = new ArrayList<>();
    for (TestFile.Part p : t.parts) {
      if (p.stage() != stage) continue;
      if (p.name().equals(TestFile.REMOVE)) {
        remove(t, p);
      } else if (p.name().endsWith(".jasm")) {
        jasm.Main.write(folder(t), jasm.Main.assemble(
            t.path.toString(), p.text(), p.line()));
      } else {
        // Lines keep their numbers of the whole file in messages.
        sources.add(new Source(t, p.name(), "\n".repeat(
            t.parts.size() == 1 ? 0 : p.line() - 1) + p.text()));
      }
    }
    if (sources.isEmpty()) return;
    try (StandardJavaFileManager files = files(folder(t), library)) {
      files.setLocation(StandardLocation.CLASS_OUTPUT,
          Arrays.asList(folder(t).toFile()));
      String wrong = compile(files, sources, t.words("javac"), new HashMap<>());
      if (wrong != null) t.broken = "does not compile: " + wrong;
    }
  }
}
