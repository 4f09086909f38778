# jlink makes a run-time image of two modules with several plug-ins, which
# starts.
packages="openjdk-17-jdk-headless"
prepare() { :; }
work() {
  $vm -m jdk.jlink/jdk.tools.jlink.internal.Main --add-modules java.base,java.logging \
    --strip-debug --no-header-files --no-man-pages --compress=2 --output image || return
  image/bin/java --list-modules
  ls -l image/lib/modules | awk '{print $5}'
  cksum <image/lib/modules
  cat image/release
  rm -rf image
}
