# The JDK's own tools, each started as its module's main class: jar, javap,
# jdeps, jdeprscan, jmod, serialver, keytool, jarsigner.
packages="zip"
prepare() {
  mkdir -p "$input/src/m/p" "$input/classes"
  echo 'module m { requires java.logging; requires java.sql; exports p; }' >"$input/src/m/module-info.java"
  cat >"$input/src/m/p/Main.java" <<'JAVA'
package p;
import java.io.Serializable;
import java.util.logging.Logger;
public class Main implements Serializable {
  enum E { A, B { @Override public String toString() { return "b"; } } }
  sealed interface Shape permits Circle, Square {}
  record Circle(double r) implements Shape {}
  record Square(int side) implements Shape {}
  int n = 3;
  transient java.util.Date d;
  public static void main(String[] args) throws Exception {
    Logger.getLogger("x").fine("y");
    Runnable r = () -> System.out.println(args.length + " " + new Circle(2) + E.B);
    r.run();
    new Integer(5);
    Thread.currentThread().stop();
    java.sql.DriverManager.getDrivers();
    synchronized (r) { switch (args.length) { case 0 -> d(); default -> throw new Exception(); } }
  }
  static native void d();
}
JAVA
  javac -g -nowarn -Xlint:none -d "$input/classes" "$input"/src/m/module-info.java "$input"/src/m/p/Main.java
  (cd "$input/classes" && touch -d '2020-01-01 00:00:00' $(find .))
}
work() {
  jar() { $vm -m jdk.jartool/sun.tools.jar.Main "$@"; }
  jar --create --file=m.jar --main-class=p.Main --module-version=1.0 \
    --date=2020-01-01T00:00:00Z -C "$input/classes" .
  jar --list --verbose --file=m.jar
  jar --describe-module --file=m.jar
  jar --extract --file=m.jar && ls -R p META-INF
  jar --update --file=m.jar --date=2020-01-01T00:00:00Z -C "$input/src" m/p/Main.java; jar tf m.jar
  $vm -m jdk.jdeps/com.sun.tools.javap.Main -v -p -c -s -constants -sysinfo \
    "$input/classes/p/Main.class" "$input/classes/module-info.class" java.lang.String java.util.HashMap
  $vm -m jdk.jdeps/com.sun.tools.jdeps.Main -v --multi-release base m.jar
  $vm -m jdk.jdeps/com.sun.tools.jdeps.Main --print-module-deps m.jar
  $vm -m jdk.jdeps/com.sun.tools.jdeprscan.Main m.jar
  $vm -m jdk.jdeps/com.sun.tools.jdeprscan.Main --list --for-removal --release 17 | sort
  $vm -m jdk.jlink/jdk.tools.jmod.Main create --class-path "$input/classes" \
    --date 2020-01-01T00:00:00Z m.jmod
  $vm -m jdk.jlink/jdk.tools.jmod.Main describe m.jmod
  $vm -m jdk.jlink/jdk.tools.jmod.Main list m.jmod
  $vm -cp "$input/classes" -m jdk.compiler/sun.tools.serialver.SerialVer -classpath "$input/classes" p.Main
  local k="-keystore keys -storepass secret -keypass secret"
  # shellcheck disable=SC2086
  $vm -m java.base/sun.security.tools.keytool.Main -genkeypair $k -alias me \
    -keyalg EC -dname CN=Me -startdate 2020/01/01 -validity 36500
  # shellcheck disable=SC2086
  $vm -m java.base/sun.security.tools.keytool.Main -list $k
  $vm -m jdk.jartool/sun.security.tools.jarsigner.Main -keystore keys \
    -storepass secret m.jar me
  $vm -m jdk.jartool/sun.security.tools.jarsigner.Main -verify m.jar
  $vm -p m.jar -m m one
  local code=$?
  rm -f keys m.jar
  return $code
}
mask='/fingerprint/s/): .*/):/;s/me, [A-Z].*, Priv/me, DATE, Priv/;/[0-9]* [A-Z][a-z][a-z] [A-Z][a-z][a-z] [0-9]* .* META-INF/s/[A-Z][a-z][a-z] .* META/META/'
