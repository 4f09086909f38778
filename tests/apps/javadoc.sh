# javadoc documents the package java.util.function and doclint checks it.
packages="openjdk-17-source unzip"
prepare() { jdk_sources java.base 'java/util/function/*' 'java/util/stream/*'; }
work() {
  $vm -m jdk.javadoc/jdk.javadoc.internal.tool.Main -quiet -notimestamp \
    --patch-module "java.base=$input/src" -d api -Xdoclint:all,-missing \
    "$input"/src/java/util/function/*.java "$input"/src/java/util/stream/Collectors.java
}
