# ProGuard shrinks, optimizes and obfuscates the JUnit 4 JAR.
packages="libproguard-java proguard-cli junit4 libhamcrest-java"
prepare() {
  # It knows class files up to Java 13 only, so it gets a library made of the
  # JDK's with an older version number.
  cat >"$input/Older.java" <<'JAVA'
import java.net.URI;
import java.nio.file.*;
import java.util.*;
import java.util.stream.*;
public class Older {
  public static void main(String[] args) throws Exception {
    Path base = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules/java.base/java");
    List<Path> files;
    try (Stream<Path> all = Files.walk(base)) {
      files = all.filter(p -> p.toString().endsWith(".class")).collect(Collectors.toList());
    }
    for (Path p : files) {
      byte[] bytes = Files.readAllBytes(p);
      bytes[7] = 55;
      Path to = Path.of(args[0], "java", base.relativize(p).toString());
      Files.createDirectories(to.getParent());
      Files.write(to, bytes);
    }
  }
}
JAVA
  java "$input/Older.java" "$input/library"
  cat >"$input/conf" <<'CONF'
-keep class org.junit.runner.JUnitCore { public static void main(java.lang.String[]); }
-dontwarn
-ignorewarnings
-optimizationpasses 2
-allowaccessmodification
CONF
}
work() {
  $vm -cp "$(jars proguard)" proguard.ProGuard "@$input/conf" \
    -injars "$(readlink -f /usr/share/java/junit4.jar)" \
    -libraryjars "$input/library" -libraryjars "$(readlink -f /usr/share/java/hamcrest-core.jar)" \
    -outjars out.jar -printmapping map.txt -printusage usage.txt
  local code=$?
  mkdir out && unzip -q -d out out.jar
  rm out.jar
  return $code
}
