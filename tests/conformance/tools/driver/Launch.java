package driver;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * One start of the launcher, within limits of time, memory and output.
 *
 * Every process gets a mark in its environment, by which whatever it leaves
 * behind is found and ended. Output beyond the limit ends the process too.
 */
final class Launch {
  private static final int FLOOD = 1 << 20;
  private static final String MARK = "CONFORMANCE_RUN";
  private static final AtomicInteger NUMBER = new AtomicInteger();

  enum End { EXITED, KILLED_BY_SIGNAL, TIMED_OUT, FLOODED, NOT_STARTED }

  final End end;
  final int status;         // exit status, or the signal's number
  final String out, err;
  final int children;       // processes left behind

  private Launch(End end, int status, String out, String err, int children) {
    this.end = end;
    this.status = status;
    this.out = out;
    this.err = err;
    this.children = children;
  }

  String describe() {
    String s = switch (end) {
      case EXITED -> "exit status " + status;
      case KILLED_BY_SIGNAL -> "killed by signal " + status;
      case TIMED_OUT -> "no end within the time limit";
      case FLOODED -> "more than " + FLOOD + " bytes of output";
      case NOT_STARTED -> "the launcher cannot be started";
    };
    return children == 0 ? s : s + ", left " + children + " processes behind";
  }

  /** Reads a stream to its end, or to the limit; then lets go of it. */
  private static final class Drain extends Thread {
    private final InputStream in;
    private final Consumer<String> lines;
    private final byte[] kept = new byte[FLOOD];
    private volatile int size;
    volatile boolean flooded;
    private int lineStart;

    Drain(InputStream in, Consumer<String> lines) {
      this.in = in;
      this.lines = lines;
      setDaemon(true);
      start();
    }

    @Override public void run() {
      try {
        for (int n; !flooded
            && (n = in.read(kept, size, FLOOD - size)) >= 0; ) {
          size += n;
          if (lines != null) tellLines();
          if (size == FLOOD) flooded = true;
        }
      } catch (IOException e) {
        // The process is gone; what was read is what there is.
      }
    }

    private void tellLines() {
      for (int i = lineStart; i < size; i++) {
        if (kept[i] != '\n') continue;
        lines.accept(
            new String(kept, lineStart, i - lineStart, StandardCharsets.UTF_8));
        lineStart = i + 1;
      }
    }

    String text() {
      return new String(kept, 0, size, StandardCharsets.UTF_8);
    }
  }

  /** Limits and the command to start. */
  record Job(List<String> launcher, List<String> arguments, String stdin,
             long seconds, long memoryMegabytes, Path scratch,
             Consumer<String> lines) {}

  private static final String LIMIT =
      "ulimit -c 0; [ $0 = 0 ] || ulimit -v $(($0 * 1024)); exec \"$@\"";

  private static Process start(Job job, String mark, Path input)
      throws IOException {
    List<String> command = new ArrayList<>(List.of("bash", "-c", LIMIT,
        Long.toString(job.memoryMegabytes)));
    command.addAll(job.launcher);
    command.addAll(job.arguments);
    ProcessBuilder b = new ProcessBuilder(command);
    Map<String, String> env = b.environment();
    for (String s : List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "CLASSPATH",
        "JDK_JAVA_OPTIONS"))
      env.remove(s);
    env.put("LC_ALL", "C.UTF-8");
    env.put("TZ", "UTC");
    env.put(MARK, mark);
    b.directory(job.scratch.toFile());
    b.redirectInput(input == null ? new File("/dev/null") : input.toFile());
    return b.start();
  }

  /** Starts the job and waits for its end; `tick` moves the time limit on. */
  static Launch run(Job job, long[] tick) {
    String mark = ProcessHandle.current().pid() + "-" + NUMBER.incrementAndGet();
    Path input = null;
    try {
      if (job.stdin != null) {
        input = Files.createTempFile("stdin", null);
        Files.writeString(input, job.stdin + "\n");
      }
      Process p = start(job, mark, input);
      Drain out = new Drain(p.getInputStream(), job.lines);
      Drain err = new Drain(p.getErrorStream(), null);
      End end = watch(p, out, err, job.seconds, tick);
      int children = sweep(mark, p);
      out.join(2000);
      err.join(2000);
      int status = p.exitValue();
      if (end == End.EXITED && status > 128 && status < 160) {
        end = End.KILLED_BY_SIGNAL;
        status -= 128;
      } else if (end == End.EXITED && (status == 126 || status == 127)
          && out.size == 0) {
        end = End.NOT_STARTED;
      }
      return new Launch(end, status, out.text(), err.text(), children);
    } catch (IOException e) {
      return new Launch(End.NOT_STARTED, 0, "", e.getMessage(), 0);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      if (input != null) input.toFile().delete();
    }
  }

  private static End watch(Process p, Drain out, Drain err, long seconds,
                           long[] tick) throws InterruptedException {
    tick[0] = System.nanoTime();
    for (long pause = 1; p.isAlive(); pause = Math.min(pause + 1, 20)) {
      if (p.waitFor(pause, java.util.concurrent.TimeUnit.MILLISECONDS)) break;
      End why = out.flooded || err.flooded ? End.FLOODED
          : System.nanoTime() - tick[0] > seconds * 1_000_000_000L
              ? End.TIMED_OUT : null;
      if (why == null) continue;
      p.destroyForcibly().waitFor();
      return why;
    }
    return out.flooded || err.flooded ? End.FLOODED : End.EXITED;
  }

  /** Ends every process with the mark; how many there were. */
  private static int sweep(String mark, Process leader) throws IOException {
    int killed = 0;
    for (int round = 0; round < 20; round++) {
      int found = 0;
      try (Stream<Path> all = Files.list(Path.of("/proc"))) {
        for (Path p : (Iterable<Path>) all::iterator) {
          String id = p.getFileName().toString();
          if (!Character.isDigit(id.charAt(0)) || !isMarked(p, mark)) continue;
          long pid = Long.parseLong(id);
          if (pid == leader.pid()) continue;
          if (ProcessHandle.of(pid).map(ProcessHandle::destroyForcibly)
              .orElse(false)) found++;
        }
      }
      if (found == 0) break;
      if (round == 0) killed = found;
      try {
        Thread.sleep(5);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    return killed;
  }

  private static boolean isMarked(Path process, String mark) {
    try {
      String env = new String(Files.readAllBytes(process.resolve("environ")),
          StandardCharsets.ISO_8859_1);
      return env.contains(MARK + "=" + mark + "\0");
    } catch (IOException e) {
      return false;
    }
  }
}
