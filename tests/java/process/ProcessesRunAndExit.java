// ProcessBuilder: output, exit status, input, environment, directory.
import java.io.*;
import java.nio.file.*;
import java.util.*;

public class ProcessesRunAndExit {
  static String run(ProcessBuilder b) throws Exception {
    Process p = b.start();
    p.getOutputStream().close();
    String out = new String(p.getInputStream().readAllBytes());
    String err = new String(p.getErrorStream().readAllBytes());
    return p.waitFor() + " [" + out.trim() + "] [" + err.trim() + "]";
  }

  public static void main(String[] args) throws Exception {
    System.out.println(run(new ProcessBuilder("echo", "hello", "a b", "")));
    System.out.println(run(new ProcessBuilder("sh", "-c",
        "echo out; echo err >&2; exit 3")));
    ProcessBuilder b = new ProcessBuilder("sh", "-c", "echo $X-$Y; pwd");
    b.environment().clear();
    b.environment().put("X", "ex");
    Files.createDirectories(Path.of("sub"));
    b.directory(new File("sub"));
    System.out.println(run(b).replaceAll("/.*/", "/"));
    Process cat = new ProcessBuilder("cat").start();
    try (Writer w = cat.outputWriter()) {
      w.write("one\ntwo\n");
    }
    try (BufferedReader r = cat.inputReader()) {
      System.out.println(r.readLine() + r.readLine() + r.readLine());
    }
    System.out.println(cat.waitFor() + " " + cat.exitValue() + " " +
        cat.isAlive());
    b = new ProcessBuilder("sh", "-c", "echo both; echo too >&2")
        .redirectErrorStream(true);
    System.out.println(run(b));
    Process killed = new ProcessBuilder("sleep", "100").start();
    try {
      killed.exitValue();
    } catch (IllegalThreadStateException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(killed.isAlive() + " " + killed.waitFor(1,
        java.util.concurrent.TimeUnit.MILLISECONDS));
    killed.destroy();
    System.out.println(killed.waitFor() + " " +
        killed.supportsNormalTermination());
    Process forced = new ProcessBuilder("sleep", "100").start();
    System.out.println(forced.destroyForcibly().waitFor());
    Process runtime = Runtime.getRuntime().exec(new String[] {"sh", "-c",
        "echo $0 $1", "q",
        "r"});
    System.out.println(new String(runtime.getInputStream().readAllBytes())
        .trim());
    runtime = Runtime.getRuntime().exec("echo by   words");
    System.out.println(new String(runtime.getInputStream().readAllBytes())
        .trim());
    runtime = Runtime.getRuntime().exec("printenv K", new String[] {"K=v"});
    System.out.println(new String(runtime.getInputStream().readAllBytes())
        .trim());
    Files.delete(Path.of("sub"));
  }
}
// -- exit 0
// -- stdout
// 0 [hello a b] []
// 3 [out] [err]
// 0 [ex-
// /sub] []
// onetwonull
// 0 0 false
// 0 [both
// too] []
// process hasn't exited
// true false
// 143 true
// 137
// q r
// by words
// v
