# jshell evaluates snippets, in its own process and in a remote one.
prepare() {
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
work() {
  $vm -Djava.util.prefs.PreferencesFactory=none -Duser.home="$PWD" \
    -m jdk.jshell/jdk.internal.jshell.tool.JShellToolProvider \
    --execution local -s "$input/snippets"
  $vm -Duser.home="$PWD" -m jdk.jshell/jdk.internal.jshell.tool.JShellToolProvider \
    --execution local - <"$input/snippets"
  rm -rf .java
}
