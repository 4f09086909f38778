# Checkstyle checks sources of the JDK against the Sun rules.
packages="checkstyle openjdk-17-source unzip"
prepare() { jdk_sources java.base 'java/util/function/*' 'java/util/[A-E]*.java'; }
work() {
  $vm -cp "$(jars checkstyle antlr4-runtime antlr commons-beanutils commons-cli commons-logging commons-collections3 guava picocli Saxon-HE)" \
    com.puppycrawl.tools.checkstyle.Main -c /sun_checks.xml "$input/src" >report
  local code=$?
  sed -i "s|$input||" report
  return $code
}
