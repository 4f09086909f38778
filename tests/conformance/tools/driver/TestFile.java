package driver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A test as its file describes it.
 *
 * The file opens with `//` lines: one sentence saying what the test shows,
 * then settings `// key: value`. It may end with an expectation (`// -- exit`
 * and what follows); without one the test checks itself. A `.jasm` file goes
 * on with assembler text up to a line `=== NAME.java`, `=== NAME.jasm`,
 * `=== remove CLASS...` or `=== recompile`, which begin parts of their own.
 */
final class TestFile {
  private static final Set<String> KEYS = Set.of("options", "args", "stdin",
      "main", "alone", "also", "raises", "loads", "refuses", "javac", "rests");

  /** The name of a part whose text lists classes to delete. */
  static final String REMOVE = "remove";

  /** Text of one source; `stage` counts the `=== recompile` lines before it. */
  record Part(String name, String text, int line, int stage) {}

  final Path path;
  final String name;       // jvms/6.5/iadd/Iadd
  final String section;    // jvms 6.5.iadd
  String sentence = "";
  final Map<String, List<String>> settings = new HashMap<>();
  final List<Part> parts = new ArrayList<>();
  String expectedOut, expectedErr;
  int expectedExit = -1;
  String broken;           // why the file cannot be a test, or null
  String text = "";

  TestFile(Path root, Path path) {
    this.path = path;
    String s = root.relativize(path).toString().replace('\\', '/');
    this.name = s.substring(0, s.lastIndexOf('.'));
    this.section = sectionOf(s);
    try {
      text = Files.readString(path);
      read();
    } catch (IOException e) {
      broken = "cannot be read as UTF-8 text: " + e.getMessage();
    } catch (IllegalArgumentException e) {
      broken = e.getMessage();
    }
  }

  boolean isJava() { return path.toString().endsWith(".java"); }

  boolean checksItself() { return expectedExit < 0; }

  private static String sectionOf(String s) {
    String[] words = s.split("/");
    StringBuilder section = new StringBuilder(words[0]);
    for (int i = 1; i < words.length - 1; i++)
      section.append(i == 1 ? " " : ".").append(words[i]);
    return section.toString();
  }

  String setting(String key) {
    List<String> values = settings.get(key);
    return values == null ? "" : String.join(" ", values);
  }

  boolean has(String key) { return settings.containsKey(key); }

  List<String> words(String key) {
    List<String> words = new ArrayList<>();
    for (String s : setting(key).split("[ ,]+")) if (!s.isEmpty()) words.add(s);
    return words;
  }

  /** The class to start and its arguments. */
  List<String> command() {
    List<String> words = new ArrayList<>();
    if (has("loads") || has("refuses")) {
      words.add("conformance.Load");
      words.addAll(words("loads"));
      List<String> refused = words("refuses");
      if (refused.size() % 2 != 0)
        throw new IllegalArgumentException("'refuses' wants NAME ERROR pairs");
      for (int i = 0; i < refused.size(); i += 2) {
        List<String> errors = new ArrayList<>();
        for (String error : refused.get(i + 1).split("[|]"))
          errors.add(error.indexOf('.') < 0 ? "java.lang." + error : error);
        words.add(refused.get(i) + "=" + String.join("|", errors));
      }
      return words;
    }
    words.add(has("main") ? setting("main")
        : name.substring(name.lastIndexOf('/') + 1));
    words.addAll(words("args"));
    return words;
  }

  private void read() {
    String[] lines = text.split("\n", -1);
    int at = header(lines);
    int end = expectation(lines);
    parts(lines, end);
    if (sentence.isEmpty())
      throw new IllegalArgumentException(
          "the first line is no '// sentence' saying what the test shows");
    if (!name.contains("/"))
      throw new IllegalArgumentException("the test lies in no section");
    if (at >= lines.length) throw new IllegalArgumentException("no test here");
    command();
  }

  private int header(String[] lines) {
    int at = 0;
    boolean inSentence = true;
    for (; at < lines.length && lines[at].startsWith("//"); at++) {
      String s = lines[at].substring(2).trim();
      int colon = s.indexOf(':');
      String key = colon > 0 ? s.substring(0, colon) : "";
      if (KEYS.contains(key)) {
        inSentence = false;
        settings.computeIfAbsent(key, k -> new ArrayList<>())
            .add(s.substring(colon + 1).trim());
      } else if (inSentence) {
        sentence = (sentence + " " + s).trim();
      }
    }
    return at;
  }

  /** Reads the expectation at the file's end; the line where it begins. */
  private int expectation(String[] lines) {
    int start = 0;
    while (start < lines.length && !lines[start].startsWith("// -- exit "))
      start++;
    if (start == lines.length) return start;
    String status = lines[start].substring("// -- exit ".length()).trim();
    if (!status.matches("\\d{1,3}"))
      throw new IllegalArgumentException("'" + status + "' is no exit status");
    expectedExit = Integer.parseInt(status);
    StringBuilder into = null, out = new StringBuilder();
    StringBuilder err = new StringBuilder();
    boolean hasErr = false;
    for (int i = start + 1; i < lines.length; i++) {
      String s = lines[i];
      if (s.equals("// -- stdout")) into = out;
      else if (s.equals("// -- stderr")) {
        into = err;
        hasErr = true;
      } else if (s.startsWith("//") && into != null) {
        into.append(s.startsWith("// ") ? s.substring(3) : s.substring(2))
            .append('\n');
      } else if (!s.isBlank()) {
        throw new IllegalArgumentException(
            "line " + (i + 1) + " is no part of an expectation");
      }
    }
    expectedOut = out.toString();
    if (hasErr) expectedErr = err.toString();
    return start;
  }

  private void parts(String[] lines, int end) {
    String file = path.getFileName().toString();
    if (isJava()) {
      parts.add(new Part(file, text, 1, 0));
      return;
    }
    String current = file;
    int first = 0, stage = 0;
    for (int i = 0; i <= end; i++) {
      boolean marker = i < end && lines[i].startsWith("=== ");
      if (i < end && !marker) continue;
      String body = String.join("\n", List.of(lines).subList(first, i)) + "\n";
      if (current != null && !body.isBlank())
        parts.add(new Part(current, body, first + 1, stage));
      first = i + 1;
      if (i == end) return;
      String next = lines[i].substring(4).trim();
      if (next.equals("recompile")) {
        stage++;
        current = null;
      } else if (next.startsWith("remove ")) {
        parts.add(new Part(REMOVE, next.substring(7), i + 1, stage));
        current = null;
      } else if (next.matches("[\\w/$-]+\\.(java|jasm)")) {
        current = next;
      } else {
        throw new IllegalArgumentException(
            "line " + (i + 1) + ": '" + next + "' names no part");
      }
    }
  }
}
