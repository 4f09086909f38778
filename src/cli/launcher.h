// launcher.h -- the command line of `cezve`, read as `java` reads its own.
#ifndef CEZVE_CLI_LAUNCHER_H
#define CEZVE_CLI_LAUNCHER_H

#include "cli/arg_file.h"
#include "vm/vm.h"

typedef enum ReportKind {
  REPORT_NONE,
  REPORT_VERSION,        // print to stderr, then end
  REPORT_VERSION_OUT,    // --version: to stdout
  REPORT_SHOW_VERSION,   // print, go on
  REPORT_SHOW_VERSION_OUT,
  REPORT_LIST_MODULES,
  REPORT_DESCRIBE_MODULE,
  REPORT_HELP,           // -help: stderr
  REPORT_HELP_OUT,       // --help: stdout
  REPORT_HELP_X,
  REPORT_OPCODES,        // --print-opcodes: the manual of docs/
} ReportKind;

typedef struct CommandLine {
  ArgList words;
  VmOptions options;
  LaunchMode mode;
  const char *what;        // main class, JAR, module, source
  char **args;
  int arg_count;
  ReportKind report;
  const char *report_arg;  // module to describe
  const char *settings;    // -XshowSettings option, or NULL
  bool dry_run, show_resolution, validate_modules;
} CommandLine;

// Read the command line.  -1 to go on, else the status to exit with (after a
// message).
int command_line_read(CommandLine *c, int argc, char **argv);

void print_help(bool to_stderr);
void print_help_x(void);

#endif
