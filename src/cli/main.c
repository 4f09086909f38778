// The command `cezve`.
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "cli/launcher.h"
#include "translate/translate.h"
#include "vm/image_check.h"

static int print_opcodes(void) {
  Arena a = {0};
  char *text = opcode_manual(&a);
  CHECK(text);
  fputs(text, stdout);
  arena_drop(&a);
  return 0;
}

// Reports that need no machine; -1 for the rest.
static int early_report(const CommandLine *c) {
  switch (c->report) {
    case REPORT_HELP: print_help(true); return 0;
    case REPORT_HELP_OUT: print_help(false); return 0;
    case REPORT_HELP_X: print_help_x(); return 0;
    case REPORT_OPCODES: return print_opcodes();
    default: return -1;
  }
}

#define HELPER "sun/launcher/LauncherHelper"

static bool print_version(Thread *t, bool to_stderr) {
  Slot args[1] = {{.i = to_stderr}};
  if (!vm_call_static(t, "java/lang/VersionProps", "print", "(Z)V", args))
    return false;
  fprintf(to_stderr ? stderr : stdout, "Class library: %s\n",
          t->rt->java_home);
  return true;
}

static bool show_settings(Thread *t, const CommandLine *c) {
  const VmOptions *o = &c->options;
  Slot args[8] = {{.i = 1},
                  {.bits = string_of(t, c->settings)},
                  {.j = (int64_t)o->heap.initial},
                  {.j = 0},
                  {.j = (int64_t)o->heap.maximum},
                  {.j = 0},
                  {.j = (int64_t)o->stack_size}};
  return vm_call_static(t, HELPER, "showSettings",
                        "(ZLjava/lang/String;JJJ)V", args);
}

// Reports by the class library.  True when there is something left to run.
static bool report(Thread *t, const CommandLine *c, bool *ok) {
  Slot args[1] = {{.bits = 0}};
  if (c->settings && !(*ok = show_settings(t, c))) return false;
  switch (c->report) {
    case REPORT_VERSION:
    case REPORT_VERSION_OUT:
      *ok = print_version(t, c->report == REPORT_VERSION);
      return false;
    case REPORT_SHOW_VERSION:
    case REPORT_SHOW_VERSION_OUT:
      *ok = print_version(t, c->report == REPORT_SHOW_VERSION);
      return *ok && c->what;
    case REPORT_LIST_MODULES:
      *ok = vm_call_static(t, HELPER, "listModules", "()V", args);
      return false;
    case REPORT_DESCRIBE_MODULE:
      args[0].bits = string_of(t, c->report_arg);
      *ok = vm_call_static(t, HELPER, "describeModule",
                           "(Ljava/lang/String;)V", args);
      return false;
    default: return c->what != NULL;
  }
}

static int check_jar(const char *path) {
  if (access(path, R_OK) != 0) {
    fprintf(stderr, "Error: Unable to access jarfile %s\n", path);
    return 1;
  }
  ZipFile *z;
  Fault fault = {0};
  if (zip_open(path, &z, &fault) != ERR_OK) {
    fprintf(stderr, "Error: Invalid or corrupt jarfile %s\n", path);
    return 1;
  }
  zip_close(z);
  return -1;
}

int main(int argc, char **argv) {
  setlocale(LC_ALL, "");
  CommandLine c;
  int status = command_line_read(&c, argc, argv);
  if (status < 0) status = early_report(&c);
  if (status < 0 && c.mode == LAUNCH_JAR) status = check_jar(c.what);
  if (status >= 0) {
    options_drop(&c.options);
    arg_list_drop(&c.words);
    return status;
  }
  Thread *t = vm_create(&c.options);
  if (!t) {
    fflush(stdout);
    _exit(1);
  }
  bool ok = true;
  if (report(t, &c, &ok) && !c.dry_run)
    ok = vm_run_main(t, c.mode, c.what, c.args, c.arg_count);
  if (c.options.check_image && image_check(t) > 0) ok = false;
  vm_destroy(t, ok ? 0 : 1);
}
