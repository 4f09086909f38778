#include <stdio.h>

#include "cli/launcher.h"
#include "vm/flags.h"

static const char help[] =
    "Usage: cezve [options] <mainclass> [args...]\n"
    "           (to execute a class)\n"
    "   or  cezve [options] -jar <jarfile> [args...]\n"
    "           (to execute a jar file)\n"
    "   or  cezve [options] -m <module>[/<mainclass>] [args...]\n"
    "       cezve [options] --module <module>[/<mainclass>] [args...]\n"
    "           (to execute the main class in a module)\n"
    "   or  cezve [options] <sourcefile> [args]\n"
    "           (to execute a single source-file program)\n"
    "\n"
    "where options include:\n"
    "    -cp <path>, -classpath <path>, --class-path <path>\n"
    "                  directories, JAR files and dir/* separated by :\n"
    "    -p <path>, --module-path <path>\n"
    "                  directories of modules separated by :\n"
    "    --add-modules <module>[,<module>...]\n"
    "                  root modules to resolve; ALL-DEFAULT, ALL-SYSTEM,\n"
    "                  ALL-MODULE-PATH\n"
    "    --list-modules\n"
    "    -d <module>, --describe-module <module>\n"
    "    --dry-run     load the main class, do not run it\n"
    "    --enable-preview\n"
    "                  accept classes that use preview features\n"
    "    -D<name>=<value>\n"
    "                  set a system property\n"
    "    -ea[:<package>...|:<class>], -enableassertions\n"
    "    -da[:<package>...|:<class>], -disableassertions\n"
    "    -esa, -dsa    system assertions on, off\n"
    "    --jdk <dir>   the OpenJDK 17 whose class library to use; else\n"
    "                  JAVA_HOME, java on the PATH, the usual places\n"
    "    -version, --version, -showversion, --show-version\n"
    "    -help, --help, -X\n"
    "    @argfile      read options from a file\n";

static const char help_x[] =
    "    -Xms<size>        initial heap size\n"
    "    -Xmx<size>        maximum heap size\n"
    "    -Xmn<size>        size of the nursery\n"
    "    -Xss<size>        Java stack size of a thread\n"
    "    -Xlog[:<what>[:<output>[:<decorators>[:<output options>]]]]\n"
    "                      what the machine tells about itself; -Xlog:help\n"
    "    -verbose:gc, -verbose:class\n"
    "                      -Xlog:gc; -Xlog:class+load,class+unload\n"
    "    -Xcheck:image     after main, prove that the machine's state refers to\n"
    "                      nothing outside its address range\n"
    "    -Xcheck:jni       check what native libraries pass to JNI functions\n"
    "    -XshowSettings[:all|locale|properties|vm|system]\n"
    "                      show settings and continue\n"
    "    --add-exports <module>/<package>=<target>(,<target>)*\n"
    "    --add-opens <module>/<package>=<target>(,<target>)*\n"
    "    --add-reads <module>=<target>(,<target>)*\n"
    "    --limit-modules <module>[,<module>...]\n"
    "    --upgrade-module-path <path>\n"
    "    --source <version>\n"
    "    --disable-@files  do not expand argument files after this\n"
    "    --print-opcodes   the manual of the register code\n"
    "\n"
    "Options of HotSpot that change nothing here (-Xint, -Xshare:..., -server,\n"
    "...) are accepted; -XX options that are not among these are ignored with a\n"
    "warning:\n\n";

void print_help(bool to_stderr) {
  fputs(help, to_stderr ? stderr : stdout);
}

void print_help_x(void) {
  fputs(help_x, stdout);
  flags_help(stdout);
}
