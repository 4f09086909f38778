package ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Reads ledgers from files on several threads and reports on them. */
public class Main {
  static final String EXAMPLE =
      """
      2024-03-01 deposit home 120.00
      2024-03-01 deposit office 75.50
      2024-03-02 pay home baker 3.20
      2024-03-02 note the baker is closed on Mondays
      2024-03-05 pay office stationer 14.95
      2024-03-09 pay home baker 4.10
      """;

  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("ledger");
    Path good = Files.writeString(folder.resolve("good.txt"), EXAMPLE);
    Path bad = Files.writeString(folder.resolve("bad.txt"), EXAMPLE + "2024-03-10 pay home baker -1\n");
    ExecutorService pool = Executors.newFixedThreadPool(2);
    try {
      List<Future<Report>> reports =
          pool.invokeAll(List.of(() -> read(good), () -> read(bad), () -> read(folder.resolve("none"))));
      for (Future<Report> report : reports) {
        try {
          System.out.println(report.get().text());
        } catch (java.util.concurrent.ExecutionException e) {
          tell(e.getCause());
        }
      }
    } finally {
      pool.shutdown();
      for (Path p : List.of(good, bad, folder)) Files.delete(p);
    }
  }

  private static Report read(Path file) throws IOException {
    return Report.of(Parser.parse(Files.readString(file)));
  }

  private static void tell(Throwable problem) {
    System.out.println("could not read a ledger: " + problem.getClass().getName());
    for (Throwable t = problem; t != null; t = t.getCause()) {
      StackTraceElement top = t.getStackTrace()[0];
      if (t instanceof Parser.SyntaxException || t instanceof IllegalArgumentException) {
        System.out.println("  " + t.getMessage() + " (at " + top.getClassName() + "." + top.getMethodName() + ")");
      }
    }
  }
}
