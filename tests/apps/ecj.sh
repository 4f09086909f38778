# The Eclipse compiler compiles a library of some hundred files (the byte code
# library that the JDK carries, moved to a package of its own).
packages="ecj openjdk-17-source unzip"
prepare() {
  jdk_sources java.base 'jdk/internal/org/objectweb/asm/*'
  mv "$input/src/jdk/internal/org/objectweb/asm" "$input/asm"
  rm -rf "$input/src"
  mkdir -p "$input/src/sample"
  mv "$input/asm" "$input/src/sample/asm"
  find "$input/src" -name '*.java' -exec \
    sed -i 's/jdk\.internal\.org\.objectweb/sample/g' {} +
}
work() {
  # shellcheck disable=SC2086
  $vm -cp "$(jars eclipse-jdt-core)" \
    org.eclipse.jdt.internal.compiler.batch.Main \
    -17 -g -proc:none -d classes "$input/src"
}
