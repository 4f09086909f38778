// ProcessBuilder's errors: missing commands, bad directories, bad arguments.
import java.io.*;
import java.util.*;

public class MissingCommandsAreTold {
  interface Body { Object run() throws Exception; }

  static void show(Body body) {
    try {
      System.out.println(body.run());
    } catch (Exception e) {
      System.out.println((e + (e.getCause() == null ? "" : " / " +
          e.getCause()))
          .replace('\0', '0'));
    }
  }

  public static void main(String[] args) throws Exception {
    show(() -> new ProcessBuilder("no-such-command", "x").start());
    show(() -> new ProcessBuilder("/etc/passwd").start());
    show(() -> new ProcessBuilder("./missing").start());
    show(() -> new ProcessBuilder("echo").directory(new File("nowhere"))
        .start());
    show(() -> new ProcessBuilder(new ArrayList<>()).start());
    show(() -> new ProcessBuilder("echo", null).start());
    show(() -> new ProcessBuilder("echo", "a\0b").start());
    show(() -> new ProcessBuilder("").start());
    show(() -> new ProcessBuilder("echo").environment().put("A=B", "c"));
    show(() -> new ProcessBuilder("echo").environment().put("A", null));
    show(() -> new ProcessBuilder("echo").environment().put("A", "x\0"));
    show(() -> System.getenv().put("A", "x"));
    show(() -> System.getenv("NO_SUCH_VARIABLE_HERE"));
    show(() -> Runtime.getRuntime().exec(""));
    show(() -> new ProcessBuilder("echo").redirectInput(new File("missing"))
        .start());
    show(() -> new ProcessBuilder("echo").redirectOutput(new File("no/dir"))
        .start());
    show(() -> new ProcessBuilder("a", "b").command());
    show(() -> new ProcessBuilder("echo").redirectInput());
  }
}
// -- exit 0
// -- stdout
// java.io.IOException: Cannot run program "no-such-command": error=2, No such file or directory / java.io.IOException: error=2, No such file or directory
// java.io.IOException: Cannot run program "/etc/passwd": error=13, Permission denied / java.io.IOException: error=13, Permission denied
// java.io.IOException: Cannot run program "./missing": error=2, No such file or directory / java.io.IOException: error=2, No such file or directory
// java.io.IOException: Cannot run program "echo" (in directory "nowhere"): error=2, No such file or directory / java.io.IOException: error=2, No such file or directory
// java.lang.ArrayIndexOutOfBoundsException: Index 0 out of bounds for length 0
// java.lang.NullPointerException
// java.io.IOException: invalid null character in command
// java.io.IOException: Cannot run program "": error=2, No such file or directory / java.io.IOException: error=2, No such file or directory
// java.lang.IllegalArgumentException: Invalid environment variable name: "A=B"
// java.lang.NullPointerException: Cannot invoke "String.indexOf(int)" because "value" is null
// java.lang.IllegalArgumentException: Invalid environment variable value: "x0"
// java.lang.UnsupportedOperationException
// null
// java.lang.IllegalArgumentException: Empty command
// java.io.IOException: Cannot run program "echo": missing (No such file or directory) / java.io.FileNotFoundException: missing (No such file or directory)
// java.io.IOException: Cannot run program "echo": no/dir (No such file or directory) / java.io.FileNotFoundException: no/dir (No such file or directory)
// [a, b]
// PIPE
