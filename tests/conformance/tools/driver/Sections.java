package driver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The sections of the specifications that the suite is to cover. */
final class Sections {
  /** `raises` are the errors that the section names. */
  record Section(String id, String title, List<String> raises) {
    String shown() {
      int space = id.indexOf(' ');
      return id.substring(0, space).toUpperCase() + id.substring(space);
    }
  }

  final List<Section> all = new ArrayList<>();

  /** The title of the book that sections of specification `spec` are in. */
  static String bookOf(String spec) {
    return switch (spec) {
      case "jvms" -> "The Java Virtual Machine Specification, Java SE 17";
      case "jls" -> "The Java Language Specification, Java SE 17";
      default -> "The class library and the machine, Java SE 17";
    };
  }

  /** Lines `jvms 6.5.idiv | title | Error Error`; `#` begins a comment. */
  static Sections read(Path file) throws IOException {
    Sections s = new Sections();
    for (String line : Files.readAllLines(file)) {
      if (line.isBlank() || line.startsWith("#")) continue;
      String[] words = line.split("\\|");
      List<String> raises = new ArrayList<>();
      if (words.length > 2)
        for (String r : words[2].trim().split("\\s+"))
          if (!r.isEmpty()) raises.add(r);
      s.all.add(new Section(words[0].trim(),
          words.length > 1 ? words[1].trim() : "", raises));
    }
    return s;
  }

  /** Whether section `id` is `wanted` or lies below it. */
  static boolean within(String id, String wanted) {
    String w = wanted.toLowerCase().replace(':', ' ').trim();
    String full = Character.isDigit(w.isEmpty() ? 'x' : w.charAt(0))
        ? id.substring(id.indexOf(' ') + 1) : id;
    full = full.toLowerCase();
    return full.equals(w) || full.startsWith(w + ".")
        || full.startsWith(w + " ");
  }

  static boolean concerns(TestFile t, String id) {
    if (t.section.equals(id)) return true;
    for (String also : t.setting("also").split("\\s*,\\s*"))
      if (id.equals(also) || id.equals("jvms " + also)) return true;
    return false;
  }

  List<TestFile> tests(Section s, Collection<TestFile> tests) {
    List<TestFile> found = new ArrayList<>();
    for (TestFile t : tests) if (concerns(t, s.id)) found.add(t);
    return found;
  }

  /** Errors the section names that none of its tests says it raises. */
  List<String> missing(Section s, Collection<TestFile> tests) {
    List<String> left = new ArrayList<>(s.raises);
    for (TestFile t : tests) {
      left.removeAll(t.words("raises"));
      left.removeAll(t.words("refuses"));
    }
    return left;
  }

  /** The table from sections to tests; how many rows are empty or short. */
  int print(Collection<TestFile> tests) {
    int gaps = 0;
    for (Section s : all) {
      List<TestFile> found = tests(s, tests);
      List<String> missing = missing(s, found);
      if (found.isEmpty() || !missing.isEmpty()) gaps++;
      System.out.printf("%-24s %4d  %s%s%n", s.shown(), found.size(), s.title,
          missing.isEmpty() ? "" : "  MISSING " + String.join(" ", missing));
    }
    for (TestFile t : tests)
      if (all.stream().noneMatch(s -> concerns(t, s.id)))
        System.out.println("in no section of the list: " + t.name);
    System.out.println(all.size() + " sections, " + gaps + " with gaps");
    return gaps;
  }
}
