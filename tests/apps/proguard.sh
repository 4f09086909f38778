# ProGuard shrinks, optimizes and obfuscates the JUnit 4 JAR.
packages="libproguard-java proguard-cli junit4 libhamcrest-java"
prepare() {
  cat >"$input/conf" <<'CONF'
-libraryjars <java.home>/jmods/java.base.jmod(!**.jar;!module-info.class)
-libraryjars <java.home>/jmods/java.management.jmod(!**.jar;!module-info.class)
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
    -libraryjars "$(readlink -f /usr/share/java/hamcrest-core.jar)" \
    -outjars out.jar -printmapping map.txt -printusage usage.txt
  local code=$?
  mkdir out && unzip -q -d out out.jar
  rm out.jar
  return $code
}
