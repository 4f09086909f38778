package driver;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line. */
final class Options {
  static final String USAGE = """
      usage: run --launcher 'COMMAND' [OPTION...]
        --launcher COMMAND  a java-compatible command, split at spaces
        --section S         only tests of section S and below: 5.4.3, jls 12.4
        --filter TEXT       only tests whose name contains TEXT
        --jobs N            tests at a time (the number of processors)
        --timeout S         seconds a test may take (30)
        --heap MB           -Xmx given to the launcher, 0 for none (512)
        --memory MB         address space a process may take, 0 for all (16384)
        --alone             no shared machine starts
        --known FILE        known failures (known/NAME.txt of the launcher)
        --show NAME         run one test and show what differs
        --list              name the tests and what they show
        --junit FILE        write JUnit XML
        --html FILE         write the report
        --coverage          print the table from sections to tests
        --verbose           a line for every test, a row for every section
      exit status: 0 all passed, 1 some did not, 2 nothing could be run""";

  List<String> launcher = List.of();
  List<String> sections = new ArrayList<>(), filters = new ArrayList<>();
  int jobs = Runtime.getRuntime().availableProcessors();
  long timeout = 30, memory = 16384, heap = 512;
  boolean batch = true, list, verbose, coverage;
  String show;
  Path known, junit, html;

  static final class Wrong extends RuntimeException {
    private static final long serialVersionUID = 1;

    Wrong(String what) { super(what); }
  }

  private static long number(String option, String s, long least) {
    if (!s.matches("\\d{1,9}") || Long.parseLong(s) < least)
      throw new Wrong(option + " wants a number, not '" + s + "'");
    return Long.parseLong(s);
  }

  static Options parse(String[] args) {
    Options o = new Options();
    for (int i = 0; i < args.length; i++) {
      String a = args[i];
      switch (a) {
        case "--alone" -> o.batch = false;
        case "--list" -> o.list = true;
        case "--verbose" -> o.verbose = true;
        case "--coverage" -> o.coverage = true;
        default -> {
          if (i + 1 == args.length) throw new Wrong("what is '" + a + "'?");
          o.valued(a, args[++i]);
        }
      }
    }
    if (o.launcher.isEmpty() && !o.list && !o.coverage)
      throw new Wrong("--launcher is missing");
    return o;
  }

  /** Tests run in folders of their own, so a path must be absolute. */
  private static List<String> command(String value) {
    List<String> words = new ArrayList<>(List.of(value.trim().split("\\s+")));
    if (words.get(0).isEmpty()) throw new Wrong("--launcher is empty");
    if (words.get(0).contains("/"))
      words.set(0, Path.of(words.get(0)).toAbsolutePath().toString());
    return words;
  }

  private void valued(String a, String value) {
    switch (a) {
      case "--launcher" -> launcher = command(value);
      case "--section" -> sections.add(value);
      case "--filter" -> filters.add(value);
      case "--jobs" -> jobs = (int) number(a, value, 1);
      case "--timeout" -> timeout = number(a, value, 1);
      case "--memory" -> memory = number(a, value, 0);
      case "--heap" -> heap = number(a, value, 0);
      case "--known" -> known = Path.of(value);
      case "--junit" -> junit = Path.of(value);
      case "--html" -> html = Path.of(value);
      case "--show" -> show = value;
      default -> throw new Wrong("what is '" + a + "'?");
    }
  }

  boolean wants(TestFile t) {
    if (show != null)
      return t.name.equals(show) || t.name.endsWith("/" + show);
    boolean section = sections.isEmpty();
    for (String s : sections) section |= Sections.within(t.section, s);
    boolean filter = filters.isEmpty();
    for (String f : filters) filter |= t.name.contains(f);
    return section && filter;
  }
}
