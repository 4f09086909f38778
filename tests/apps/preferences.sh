# A program reads and writes user preferences.
prepare() {
  mkdir -p "$input/classes"
  cat >"$input/Prefs.java" <<'JAVA'
import java.util.prefs.*;
public class Prefs {
  public static void main(String[] args) throws Exception {
    Preferences p = Preferences.userRoot().node("sample");
    System.out.println(p.getInt("n", -1));
    p.putInt("n", p.getInt("n", 0) + 1);
    p.flush();
    System.out.println(p.absolutePath() + " " + String.join(",", p.keys()));
  }
}
JAVA
  javac -d "$input/classes" "$input/Prefs.java"
}
work() {
  $vm -Djava.util.prefs.userRoot="$PWD" -cp "$input/classes" Prefs &&
    $vm -Djava.util.prefs.userRoot="$PWD" -cp "$input/classes" Prefs
  local code=$?
  rm -rf .java
  return $code
}
mask='/FileSystemPreferences.1 run/d'
