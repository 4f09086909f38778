# jshell evaluates snippets, in its own process and in a remote one.  Its
# preferences are kept in memory.
prepare() {
  mkdir -p "$input/classes"
  cat >"$input/Memory.java" <<'JAVA'
import java.util.*;
import java.util.prefs.*;
public class Memory implements PreferencesFactory {
  static final Node ROOT = new Node(null, "");
  public Preferences systemRoot() { return ROOT; }
  public Preferences userRoot() { return ROOT; }
}
class Node extends AbstractPreferences {
  final Map<String, String> map = new HashMap<>();
  final Map<String, Node> children = new HashMap<>();
  Node(Node up, String name) { super(up, name); }
  protected void putSpi(String k, String v) { map.put(k, v); }
  protected String getSpi(String k) { return map.get(k); }
  protected void removeSpi(String k) { map.remove(k); }
  protected void removeNodeSpi() {}
  protected String[] keysSpi() { return map.keySet().toArray(new String[0]); }
  protected String[] childrenNamesSpi() { return children.keySet().toArray(new String[0]); }
  protected AbstractPreferences childSpi(String n) { return children.computeIfAbsent(n, k -> new Node(this, k)); }
  protected void syncSpi() {}
  protected void flushSpi() {}
}
JAVA
  javac -d "$input/classes" "$input/Memory.java"
  cat >"$input/snippets" <<'SNIPPETS'
int x = 6 * 7
x + 1
record P(int a, String b) {}
new P(1, "b")
String twice(String s) { return s + s; }
twice("ab")
undefined + 1
int y = "text";
import java.util.stream.*
IntStream.range(0, 5).mapToObj(i -> "n" + i).collect(Collectors.toList())
interface Shape { double area(); }
Shape s = () -> 2.5
s.area()
1 / 0
for (int i = 0; i < 3; i++) System.out.print(i + " ")
/vars
/methods
/types
/list
var l = new ArrayList<String>(List.of("q"))
l.get(5)
/exit
SNIPPETS
}
shell() {
  $vm -Djava.util.prefs.PreferencesFactory=Memory -Duser.home="$PWD" -cp "$input/classes" \
    -m jdk.jshell/jdk.internal.jshell.tool.JShellToolProvider "$@"
}
work() {
  shell --execution local -s "$input/snippets"
  shell --execution local - <"$input/snippets"
  shell -s "$input/snippets"
}
mask='s/Lambda.[0-9]*.0x[0-9a-f]*@[0-9a-f]*/Lambda/'
