# Maven, without a network, describes itself and reads a project.
packages="maven"
prepare() {
  cat >"$input/pom.xml" <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
  <groupId>sample</groupId><artifactId>sample</artifactId><version>1.0</version><packaging>pom</packaging>
  <properties><a>1</a><b>${a}2</b></properties></project>
XML
}
mvn() {
  $vm -cp "$(ls /usr/share/maven/boot/plexus-classworlds-*.jar /usr/share/maven/boot/plexus-classworlds*.jar 2>/dev/null | head -1)" \
    -Dclassworlds.conf=/etc/maven/m2.conf -Dmaven.home=/usr/share/maven \
    -Dlibrary.jansi.path=/usr/share/maven/lib/jansi-native \
    -Dmaven.multiModuleProjectDirectory="$PWD" -Dmaven.repo.local="$PWD/repo" \
    -Djansi.mode=strip -Dmaven.conf=/etc/maven \
    org.codehaus.plexus.classworlds.launcher.Launcher "$@"
}
work() {
  mvn --version
  mvn -o -B -f "$input/pom.xml" validate
  mvn -o -B -f "$input/pom.xml" nonsense
  local code=$?
  rm -rf repo
  return $code
}
mask='s/^\[INFO\] \(Total time\|Finished at\):.*/[INFO] \1/;s/^\(Maven home\|Java version\|Default locale\|OS name\).*/\1/'
