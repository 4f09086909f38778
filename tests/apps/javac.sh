# javac compiles itself: the 345 source files of the module jdk.compiler.
packages="openjdk-17-source unzip"
prepare() {
  jdk_sources jdk.compiler '*'
  find "$input/src" -name '*.java' ! -name module-info.java |
    grep -v /com/sun/tools/sjavac/ | sort >"$input/files"
}
work() {
  $vm -m jdk.compiler/com.sun.tools.javac.Main -nowarn -XDignore.symbol.file \
    --patch-module "jdk.compiler=$input/src" -d classes "@$input/files"
}
mask='/^Note: /d'
