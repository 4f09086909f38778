// A child process sees the parent's environment and its changes.
import java.util.*;

public class EnvironmentsAreInherited {
  static String run(ProcessBuilder b) throws Exception {
    Process p = b.start();
    return new String(p.getInputStream().readAllBytes()).trim() + " " +
        p.waitFor();
  }

  public static void main(String[] args) throws Exception {
    ProcessBuilder b = new ProcessBuilder("sh", "-c",
        "echo \"$PATH\" | cksum; echo $NEW");
    String path = System.getenv("PATH");
    b.environment().put("NEW", "set here");
    String first = run(b);
    System.out.println(first.endsWith("set here 0") + " "
        + b.environment().get("PATH").equals(path));
    b.environment().put("NEW", "with = and  spaces");
    b.command("sh", "-c", "echo \"$NEW\"");
    System.out.println(run(b));
    b.environment().remove("NEW");
    b.command("sh", "-c", "echo ${NEW-unset}");
    System.out.println(run(b));
    b.environment().keySet().removeIf(k -> !k.equals("PATH"));
    b.environment().put("EMPTY", "");
    b.command("sh", "-c",
        "echo [$EMPTY] ${EMPTY+there}; env | grep -c '^[A-Z]*=' ");
    System.out.println(run(b).replaceAll("\n[2-9] ", " few "));
    Map<String, String> env = new TreeMap<>(System.getenv());
    System.out.println(env.size() == System.getenv().size());
    try {
      System.getenv().clear();
    } catch (UnsupportedOperationException e) {
      System.out.println("unmodifiable");
    }
    try {
      b.environment().get(null);
    } catch (NullPointerException e) {
      System.out.println("null name");
    }
    try {
      ((Map<Object, Object>) (Map<?, ?>) b.environment()).get(1);
    } catch (ClassCastException e) {
      System.out.println("not a string");
    }
  }
}
// -- exit 0
// -- stdout
// true true
// with = and  spaces 0
// unset 0
// [] there few 0
// true
// unmodifiable
// null name
// not a string
