// java.util.prefs: nodes, values and a second look at what was stored.
// options: -Djava.util.prefs.userRoot=. -Djava.util.prefs.systemRoot=./system
// stress: 1000
import java.io.*;
import java.util.*;
import java.util.prefs.*;

public class PreferencesArePermanent {
  public static void main(String[] args) throws Exception {
    java.util.logging.Logger.getLogger("java.util.prefs")
        .setLevel(java.util.logging.Level.OFF);
    Preferences root = Preferences.userRoot();
    Preferences p = root.node("a/b");
    p.put("name", "w\u00f6rld");
    p.putInt("number", 42);
    p.putByteArray("bytes", new byte[] {1, 2, 3});
    p.flush();
    root.sync();
    System.out.println(Arrays.toString(p.keys()) + " " + p.get("name", "?") + " " + p.getInt("number", 0));
    System.out.println(new File(".java/.userPrefs/a/b/prefs.xml").length() > 0);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    p.exportNode(out);
    System.out.println(out.toString("UTF-8").contains("key=\"number\""));
    root.node("a").removeNode();
    root.flush();
    System.out.println(root.nodeExists("a") + " " + new File(".java/.userPrefs/a").exists());
  }
}
// -- exit 0
// -- stdout
// [bytes, name, number] wörld 42
// true
// true
// false false
