#include "cli/launcher.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "classfile/class_path.h"

#define SOURCE_MAIN "jdk.compiler/com.sun.tools.javac.launcher.Main"
#define GO_ON (-1)

// Options that take the next word as their value, the long spelling of each
// as the machine wants it, and what `java` says when the value is missing.
static const struct ValueOption {
  const char *name, *as, *missing;
} value_options[] = {
    {"-cp", "-Djava.class.path", "class path"},
    {"-classpath", "-Djava.class.path", "class path"},
    {"--class-path", "-Djava.class.path", "class path"},
    {"-p", "--module-path", "module path"},
    {"--module-path", "--module-path", "module path"},
    {"--upgrade-module-path", "--upgrade-module-path", "module path"},
    {"--add-modules", "--add-modules", NULL},
    {"--limit-modules", "--limit-modules", NULL},
    {"--add-exports", "--add-exports", NULL},
    {"--add-opens", "--add-opens", NULL},
    {"--add-reads", "--add-reads", NULL},
    {"--enable-native-access", "--enable-native-access", NULL},
    {"--jdk", "--jdk", "directory"},
    {"--source", NULL, "source version"},
    {"-d", NULL, "module"},
    {"--describe-module", NULL, "module"},
};

static int refuse_value(const struct ValueOption *o) {
  if (o->missing)
    fprintf(stderr, "Error: %s requires %s specification\n", o->name,
            o->missing);
  else
    fprintf(stderr, "Error: %s requires modules to be specified\n", o->name);
  return 1;
}

static int unrecognized(const char *option) {
  fprintf(stderr, "Unrecognized option: %s\n", option);
  return 2;
}

static int give_up(int status) {
  if (status == 2)
    fputs("Error: Could not create the Java Virtual Machine.\n"
          "Error: A fatal exception has occurred. Program will exit.\n",
          stderr);
  return 1;
}

static int pass_on(CommandLine *c, const char *option) {
  switch (options_parse(&c->options, option)) {
    case OPTION_OK: return GO_ON;
    case OPTION_BAD: return 2;
    default: return unrecognized(option);
  }
}

static int take_value(CommandLine *c, const struct ValueOption *o,
                      const char *value) {
  if (strcmp(o->name, "--source") == 0) {
    c->mode = LAUNCH_SOURCE;
    options_property(&c->options, "jdk.internal.javac.source", value);
    return GO_ON;
  }
  if (!o->as) {
    c->report = REPORT_DESCRIBE_MODULE;
    c->report_arg = value;
    return GO_ON;
  }
  Arena *a = &c->words.arena;
  if (strcmp(o->as, "-Djava.class.path") == 0)
    value = class_path_expand(value, a);
  const char *option = value ? arena_printf(a, "%s=%s", o->as, value) : NULL;
  CHECK(option);
  return pass_on(c, option);
}

// Options of the launcher itself, without a value.
static bool plain_option(CommandLine *c, const char *w) {
  static const struct {
    const char *name;
    ReportKind report;
  } reports[] = {
      {"-version", REPORT_VERSION},
      {"-fullversion", REPORT_VERSION},
      {"--version", REPORT_VERSION_OUT},
      {"-showversion", REPORT_SHOW_VERSION},
      {"--show-version", REPORT_SHOW_VERSION_OUT},
      {"--list-modules", REPORT_LIST_MODULES},
      {"-help", REPORT_HELP},
      {"-h", REPORT_HELP},
      {"-?", REPORT_HELP},
      {"--help", REPORT_HELP_OUT},
      {"-X", REPORT_HELP_X},
      {"--help-extra", REPORT_HELP_X},
      {"--print-opcodes", REPORT_OPCODES},
  };
  for (size_t i = 0; i < COUNT(reports); i++) {
    if (strcmp(w, reports[i].name) != 0) continue;
    c->report = reports[i].report;
    return true;
  }
  if (strcmp(w, "--dry-run") == 0)
    c->dry_run = true;
  else if (strcmp(w, "--show-module-resolution") == 0)
    options_property(&c->options, "jdk.module.showModuleResolution", "true");
  else if (strcmp(w, "--validate-modules") == 0)
    options_property(&c->options, "jdk.module.validation", "true");
  else if (strncmp(w, "-XshowSettings", 14) == 0)
    c->settings = w;
  else
    return false;
  return true;
}

// One option, perhaps with the word behind it; *i moves past what was used.
static int read_option(CommandLine *c, uint32_t *i) {
  char **words = c->words.items;
  const char *w = words[(*i)++];
  for (size_t k = 0; k < COUNT(value_options); k++) {
    const struct ValueOption *o = &value_options[k];
    size_t n = strlen(o->name);
    if (strcmp(w, o->name) == 0) {
      if (*i >= c->words.count) return refuse_value(o);
      return take_value(c, o, words[(*i)++]);
    }
    if (w[0] == '-' && w[1] == '-' && strncmp(w, o->name, n) == 0 &&
        w[n] == '=') {
      if (!w[n + 1]) return refuse_value(o);
      return take_value(c, o, w + n + 1);
    }
  }
  if (plain_option(c, w)) return GO_ON;
  return pass_on(c, w);
}

// -jar, -m: what to run; ends the options.
static int read_target(CommandLine *c, uint32_t *i, bool *found) {
  static const struct {
    const char *name;
    LaunchMode mode;
    const char *missing;
  } targets[] = {
      {"-jar", LAUNCH_JAR, "jar file"},
      {"-m", LAUNCH_MODULE, "module name"},
      {"--module", LAUNCH_MODULE, "module name"},
  };
  const char *w = c->words.items[*i];
  for (size_t k = 0; k < COUNT(targets); k++) {
    size_t n = strlen(targets[k].name);
    bool glued = k == 2 && strncmp(w, "--module=", n + 1) == 0;
    if (!glued && strcmp(w, targets[k].name) != 0) continue;
    *found = true;
    c->mode = targets[k].mode;
    (*i)++;
    if (glued) {
      c->what = w + n + 1;
      return GO_ON;
    }
    if (*i >= c->words.count) {
      fprintf(stderr, "Error: %s requires %s%s\n", w, targets[k].missing,
              k == 0 ? " specification" : "");
      return 1;
    }
    c->what = c->words.items[(*i)++];
    return GO_ON;
  }
  return GO_ON;
}

static bool ends_with(const char *text, const char *end) {
  size_t n = strlen(text), k = strlen(end);
  return n >= k && strcmp(text + n - k, end) == 0;
}

// The properties that depend on what is run.
static int settle(CommandLine *c) {
  VmOptions *o = &c->options;
  if (c->mode == LAUNCH_JAR) {
    options_property(o, "java.class.path", c->what);
  } else if (c->mode != LAUNCH_MODULE &&
             !options_get(o, "java.class.path")) {
    const char *env = getenv("CLASSPATH");
    const char *path =
        env && *env ? class_path_expand(env, &c->words.arena) : ".";
    if (c->mode == LAUNCH_SOURCE && !(env && *env)) path = "";
    options_property(o, "java.class.path", path ? path : ".");
  }
  const char *shown = c->what ? c->what : "";
  if (c->mode == LAUNCH_MODULE) {
    size_t n = strcspn(c->what, "/");
    options_property(o, "jdk.module.main",
                     arena_printf(&c->words.arena, "%.*s", (int)n, c->what));
  } else if (c->mode == LAUNCH_SOURCE) {
    // The source file stays the first argument of the compiler's launcher.
    c->args--;
    c->arg_count++;
    c->what = SOURCE_MAIN;
    options_property(o, "jdk.module.main", "jdk.compiler");
    if (options_parse(o, "--add-modules=ALL-DEFAULT") != OPTION_OK) return 2;
    shown = SOURCE_MAIN;
  }
  char *command = arena_printf(&c->words.arena, "%s", shown);
  for (int i = 0; i < c->arg_count && command; i++)
    command = arena_printf(&c->words.arena, "%s %s", command, c->args[i]);
  CHECK(command);
  options_property(o, "sun.java.command", command);
  options_property(o, "sun.java.launcher", "SUN_STANDARD");
  return GO_ON;
}

static bool add_environment(CommandLine *c, const char *name,
                            const char *note) {
  const char *text = getenv(name);
  if (!text || !*text) return true;
  fprintf(stderr, "%s%s: %s\n", note, name, text);
  arg_list_add_split(&c->words, text, strlen(text));
  return true;
}

// The whole command line as words; @argfiles are expanded up to the main
// class, which is where `java` stops too.
static bool gather_words(CommandLine *c, int argc, char **argv) {
  add_environment(c, "JDK_JAVA_OPTIONS", "NOTE: Picked up ");
  bool expand = true;
  for (int i = 1; i < argc; i++) {
    const char *w = argv[i];
    if (strcmp(w, "--disable-@files") == 0) {
      expand = false;
      continue;
    }
    if (!expand) {
      arg_list_add(&c->words, w);
    } else if (!arg_list_expand(&c->words, w)) {
      return false;
    }
    bool value = false;
    for (size_t k = 0; k < COUNT(value_options); k++)
      value |= strcmp(w, value_options[k].name) == 0;
    if (value && i + 1 < argc) arg_list_add(&c->words, argv[++i]);
    bool target = strcmp(w, "-jar") == 0 || strcmp(w, "-m") == 0 ||
                  strncmp(w, "--module", 8) == 0;
    if ((w[0] != '-' && w[0] != '@') || (target && !value)) expand = false;
  }
  return true;
}

static int tool_options(CommandLine *c) {
  const char *text = getenv("JAVA_TOOL_OPTIONS");
  if (!text || !*text) return GO_ON;
  fprintf(stderr, "Picked up JAVA_TOOL_OPTIONS: %s\n", text);
  ArgList words = {0};
  arg_list_add_split(&words, text, strlen(text));
  int status = GO_ON;
  for (uint32_t i = 0; i < words.count && status == GO_ON; i++)
    status = pass_on(c, words.items[i]);
  arg_list_drop(&words);
  return status;
}

static bool needs_no_target(const CommandLine *c) {
  return c->report != REPORT_NONE && c->report != REPORT_SHOW_VERSION &&
         c->report != REPORT_SHOW_VERSION_OUT;
}

static int read_words(CommandLine *c) {
  int status = tool_options(c);
  bool found = false;
  uint32_t i = 0;
  while (status == GO_ON && !found && i < c->words.count &&
         c->words.items[i][0] == '-') {
    status = read_target(c, &i, &found);
    if (status == GO_ON && !found) status = read_option(c, &i);
    if (needs_no_target(c)) break;
  }
  if (status != GO_ON) return status;
  if (needs_no_target(c)) return settle(c);
  if (!found && i < c->words.count) {
    c->what = c->words.items[i++];
    if (c->mode == LAUNCH_UNKNOWN)
      c->mode = ends_with(c->what, ".java") && access(c->what, F_OK) == 0
                    ? LAUNCH_SOURCE
                    : LAUNCH_CLASS;
  }
  c->args = c->words.items + i;
  c->arg_count = (int)(c->words.count - i);
  if (!c->what && !c->settings && c->report == REPORT_NONE) {
    print_help(true);
    return 1;
  }
  return settle(c);
}

int command_line_read(CommandLine *c, int argc, char **argv) {
  *c = (CommandLine){0};
  options_init(&c->options);
  if (!gather_words(c, argc, argv)) return 1;
  int status = read_words(c);
  return status == GO_ON ? GO_ON : give_up(status);
}
