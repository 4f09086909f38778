package driver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The driver of the conformance suite. The first three arguments come from
 * the script `run`: the suite's folder, the build folder, the tools' stamp.
 */
public final class Main {
  private final Path root, build;
  private final String tools;
  private final Options options;
  private final List<Result> results = new ArrayList<>();
  private final boolean terminal = System.getenv("CONFORMANCE_TERMINAL") != null;
  private int total;

  private Main(Path root, Path build, String tools, Options options) {
    this.root = root;
    this.build = build;
    this.tools = tools;
    this.options = options;
  }

  public static void main(String[] args) throws Exception {
    try {
      Options o = Options.parse(
          java.util.Arrays.copyOfRange(args, 3, args.length));
      int status = new Main(Path.of(args[0]), Path.of(args[1]), args[2], o)
          .run();
      System.out.flush();
      Runtime.getRuntime().halt(status);
    } catch (Options.Wrong e) {
      System.err.println("run: " + e.getMessage());
      System.err.println(Options.USAGE);
      System.exit(2);
    }
  }

  private List<TestFile> find() throws IOException {
    List<TestFile> tests = new ArrayList<>();
    for (String spec : List.of("jvms", "jls", "api")) {
      if (!Files.isDirectory(root.resolve(spec))) continue;
      try (Stream<Path> all = Files.walk(root.resolve(spec))) {
        all.filter(p -> p.toString().endsWith(".java")
                || p.toString().endsWith(".jasm"))
            .forEach(p -> tests.add(new TestFile(root, p)));
      }
    }
    tests.sort(Comparator
        .comparing((TestFile t) -> t.section, Table::compareSections)
        .thenComparing(t -> t.name));
    Map<String, TestFile> names = new HashMap<>();
    for (TestFile t : tests)
      if (names.put(t.name, t) != null) t.broken = "two files have this name";
    return tests;
  }

  private int run() throws Exception {
    long start = System.nanoTime();
    List<TestFile> all = find();
    Sections sections = Sections.read(root.resolve("sections.txt"));
    if (options.coverage) return sections.print(all) == 0 ? 0 : 1;
    List<TestFile> tests = all.stream().filter(options::wants).toList();
    if (options.list) {
      for (TestFile t : tests) System.out.println(t.name + "  " + t.sentence);
      return 0;
    }
    if (tests.isEmpty()) {
      System.err.println("run: no such test");
      return 2;
    }
    Builder builder = new Builder(build.resolve("tests"),
        build.resolve("lib"), tools);
    int made = builder.build(tests, options.jobs);
    if (made > 0)
      System.out.printf("compiled %d tests in %.1f s%n", made, since(start));
    Map<String, String> known = known(all);
    total = tests.size();
    start = System.nanoTime();
    Suite suite = new Suite(options, builder, known, this::told);
    suite.run(tests);
    if (terminal) System.out.print("\r\033[K");
    results.sort(Comparator.comparing(r -> tests.indexOf(r.test())));
    if (options.show != null) return show(suite);
    return report(tests, sections, start);
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private synchronized void told(Result r) {
    results.add(r);
    if (terminal) System.out.print("\r\033[K");
    if (r.counts() || options.verbose) {
      String why = r.why().lines().findFirst().orElse("");
      System.out.println(r.verdict().text + " " + r.test().name
          + (why.isEmpty() ? "" : ": " + why)
          + (r.passed() || r.known() == null ? "" : " (known)"));
    }
    if (terminal && results.size() < total)
      System.out.print(results.size() + "/" + total + " " + r.test().name);
    System.out.flush();
  }

  private int show(Suite suite) {
    for (Result r : results) {
      System.out.println(r.test().path + "\n" + r.test().sentence + "\n"
          + String.join(" ", options.launcher) + " "
          + String.join(" ", suite.arguments(r.test())) + "\n"
          + r.verdict().text + (r.passed() ? "" : ": " + r.why()));
      if (!r.passed())
        System.out.print("- expected, + got\n"
            + Diff.of(r.expected(), r.actual()));
    }
    return results.stream().allMatch(Result::passed) ? 0 : 1;
  }

  private int report(List<TestFile> tests, Sections sections, long start)
      throws IOException {
    new Table(results, options.verbose).print();
    long bad = results.stream().filter(Result::counts).count();
    List<String> better = new ArrayList<>();
    for (Result r : results)
      if (r.passed() && r.known() != null) better.add(r.test().name);
    for (String s : better) System.out.println("passes, yet known to fail: " + s);
    String launcher = String.join(" ", options.launcher);
    if (options.junit != null) Junit.write(options.junit, results);
    if (options.html != null)
      Html.write(options.html, launcher, version(), results, sections,
          !options.sections.isEmpty() || !options.filters.isEmpty());
    System.out.printf("%d of %d passed in %.1f s: %s%n",
        results.stream().filter(Result::passed).count(), tests.size(),
        since(start), launcher);
    return bad == 0 && better.isEmpty() ? 0 : 1;
  }

  private String version() {
    List<String> arguments = List.of("-version");
    Launch l = Launch.run(new Launch.Job(options.launcher, arguments, null, 30,
        0, Path.of("/"), null), new long[1]);
    String text = l.err.isBlank() ? l.out : l.err;
    return text.isBlank() ? "version unknown"
        : text.strip().replace("\n", ", ");
  }

  /** `known/NAME.txt`, NAME being the last part of the launcher's command. */
  private Map<String, String> known(List<TestFile> all) throws IOException {
    Path file = options.known;
    if (file == null && options.launcher.size() > 0)
      file = root.resolve("known").resolve(
          Path.of(options.launcher.get(0)).getFileName() + ".txt");
    Map<String, String> known = new HashMap<>();
    if (file == null || (options.known == null && !Files.exists(file)))
      return known;
    for (String line : Files.readAllLines(file)) {
      if (line.isBlank() || line.startsWith("#")) continue;
      String[] words = line.trim().split("\\s+", 2);
      if (words.length < 2)
        throw new Options.Wrong(file + ": no reason for " + words[0]);
      if (all.stream().noneMatch(t -> t.name.equals(words[0])))
        System.out.println(file + ": no test " + words[0]);
      known.put(words[0], words[1]);
    }
    return known;
  }
}
