package driver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/**
 * Runs tests under one launcher.
 *
 * Self-checking tests without wishes of their own share a machine start, each
 * with its own class loader and thread. Only a pass counts there: whatever
 * does not pass in company is run again alone, and that verdict stands.
 */
final class Suite {
  private static final int BATCH = 40;

  private final Options options;
  private final Builder builder;
  private final Map<String, String> known;
  private final Consumer<Result> told;
  private final ConcurrentLinkedQueue<List<TestFile>> work =
      new ConcurrentLinkedQueue<>();

  Suite(Options options, Builder builder, Map<String, String> known,
        Consumer<Result> told) {
    this.options = options;
    this.builder = builder;
    this.known = known;
    this.told = told;
  }

  void run(Collection<TestFile> tests) throws InterruptedException {
    List<TestFile> together = new ArrayList<>();
    List<List<TestFile>> units = new ArrayList<>();
    for (TestFile t : tests) {
      if (t.broken != null)
        tell(t, Result.Verdict.BROKEN, t.broken, "a test", "", 0);
      else if (sharesStart(t)) together.add(t);
      else units.add(List.of(t));
    }
    int size = Math.max(1, Math.min(BATCH,
        (together.size() + options.jobs - 1) / options.jobs));
    for (int i = 0; i < together.size(); i += size)
      work.add(together.subList(i, Math.min(i + size, together.size())));
    work.addAll(units);
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < options.jobs; i++) {
      Thread t = new Thread(this::worker);
      t.start();
      threads.add(t);
    }
    for (Thread t : threads) t.join();
  }

  private void worker() {
    for (List<TestFile> unit; (unit = work.poll()) != null; ) {
      try {
        if (unit.size() == 1) alone(unit.get(0));
        else batch(unit);
      } catch (IOException e) {
        for (TestFile t : unit)
          tell(t, Result.Verdict.BROKEN, e.toString(), "", "", 0);
      }
    }
  }

  private boolean sharesStart(TestFile t) {
    return options.batch && t.checksItself() && !t.has("alone")
        && !t.has("options") && !t.has("stdin");
  }

  private void tell(TestFile t, Result.Verdict v, String why, String expected,
                    String actual, double seconds) {
    told.accept(new Result(t, v, why, expected, actual, seconds,
        known.get(t.name)));
  }

  private Launch launch(List<String> arguments, TestFile t, long[] tick,
                        Consumer<String> lines) throws IOException {
    Path scratch = Files.createTempDirectory("conformance");
    List<String> all = new ArrayList<>();
    if (options.heap > 0) all.add("-Xmx" + options.heap + "m");
    all.addAll(arguments);
    try {
      return Launch.run(new Launch.Job(options.launcher, all,
          t != null && t.has("stdin") ? t.setting("stdin") : null,
          options.timeout, options.memory, scratch, lines), tick);
    } finally {
      Builder.deleteFolder(scratch);
    }
  }

  /** Follows the lines that a batch writes. */
  private static final class Progress implements Consumer<String> {
    final long[] tick = new long[1];
    final Set<Integer> passed = new HashSet<>(), failed = new HashSet<>();
    final double[] seconds;
    int begun = -1;

    Progress(int tests) { seconds = new double[tests]; }

    @Override public synchronized void accept(String line) {
      if (!line.matches("@(begin|passed|failed) \\d{1,6}")) return;
      int n = Integer.parseInt(line.substring(line.indexOf(' ') + 1));
      if (n >= seconds.length) return;
      long now = System.nanoTime();
      if (line.startsWith("@begin")) {
        begun = n;
      } else {
        seconds[n] = (now - tick[0]) / 1e9;
        (line.startsWith("@passed") ? passed : failed).add(n);
        if (begun == n) begun = -1;
      }
      tick[0] = now;
    }
  }

  private void batch(List<TestFile> unit) throws IOException {
    ArrayDeque<TestFile> left = new ArrayDeque<>(unit);
    for (int lost = 0; !left.isEmpty(); ) {
      if (lost == 3) {
        // The launcher dies too often for tests to share it.
        while (!left.isEmpty()) alone(left.poll());
        return;
      }
      List<TestFile> now = new ArrayList<>(left);
      Progress p = new Progress(now.size());
      Launch run = batchOnce(now, p);
      int done = -1;
      for (int i = 0; i < now.size(); i++)
        if (p.passed.contains(i) || p.failed.contains(i)) done = i;
      // What had begun when the machine went down is settled alone.
      int settled = Math.max(done, p.begun);
      if (settled < 0) settled = 0;
      if (run.end != Launch.End.EXITED || run.status != 0) lost++;
      for (int i = 0; i <= settled; i++) {
        TestFile t = left.poll();
        if (p.passed.contains(i)) {
          tell(t, Result.Verdict.PASSED, "", "", "", p.seconds[i]);
        } else {
          alone(t);
        }
      }
    }
  }

  private Launch batchOnce(List<TestFile> tests, Progress p)
      throws IOException {
    Path list = Files.createTempFile("batch", ".txt");
    StringBuilder s = new StringBuilder();
    for (int i = 0; i < tests.size(); i++) {
      TestFile t = tests.get(i);
      s.append(i).append('\t').append(builder.folder(t)).append('\t')
          .append(String.join("\t", t.command())).append('\n');
    }
    Files.writeString(list, s);
    try {
      return launch(List.of("-cp", builder.library().toString(),
          "conformance.Run", "batch", list.toString()), null, p.tick, p);
    } finally {
      Files.delete(list);
    }
  }

  /** The arguments by which a test runs alone. */
  List<String> arguments(TestFile t) {
    List<String> all = new ArrayList<>(t.words("options"));
    all.add("-cp");
    all.add(builder.folder(t) + ":" + builder.library());
    if (t.checksItself()) all.addAll(List.of("conformance.Run", "alone"));
    all.addAll(t.command());
    return all;
  }

  private void alone(TestFile t) throws IOException {
    long start = System.nanoTime();
    Launch run = launch(arguments(t), t, new long[1], null);
    double seconds = (System.nanoTime() - start) / 1e9;
    String out = t.checksItself() ? "@passed 0\n" : t.expectedOut;
    int exit = t.checksItself() ? 0 : t.expectedExit;
    String err = t.checksItself() ? null : t.expectedErr;
    Result.Verdict v = switch (run.end) {
      case TIMED_OUT -> Result.Verdict.TIMED_OUT;
      case NOT_STARTED -> Result.Verdict.NOT_STARTED;
      case KILLED_BY_SIGNAL -> 128 + run.status == exit
          ? Result.Verdict.PASSED : Result.Verdict.CRASHED;
      case FLOODED -> Result.Verdict.FAILED;
      case EXITED -> run.status == exit ? Result.Verdict.PASSED
          : Result.Verdict.FAILED;
    };
    String why = v == Result.Verdict.PASSED ? "" : run.describe();
    if (v == Result.Verdict.PASSED && !out.equals(run.out))
      why = "other standard output than expected";
    else if (v == Result.Verdict.PASSED && err != null && !err.equals(run.err))
      why = "other standard error than expected";
    else if (v == Result.Verdict.PASSED && run.children > 0)
      why = run.describe();
    if (v == Result.Verdict.PASSED && !why.isEmpty())
      v = Result.Verdict.FAILED;
    tell(t, v, why, shown(out, err, "exit status " + exit),
        shown(run.out, run.err, run.describe()), seconds);
  }

  private static String shown(String out, String err, String end) {
    StringBuilder s = new StringBuilder(out);
    if (!out.isEmpty() && !out.endsWith("\n")) s.append("\\ no newline\n");
    if (err != null && !err.isEmpty())
      s.append("-- standard error\n").append(err)
          .append(err.endsWith("\n") ? "" : "\n");
    return s.append("-- ").append(end).append('\n').toString();
  }
}
