#include "vm/options.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/host.h"
#include "base/log.h"
#include "vm/flags.h"

#define KB ((size_t)1 << 10)
#define MB ((size_t)1 << 20)
#define STACK_MIN (136 * KB)
#define HEAP_MIN (2 * MB)

void options_init(VmOptions *o) {
  log_start();
  *o = (VmOptions){
      .stack_size = MB,
      .vm_info = "interpreted mode",
      .max_ram_percentage = 25,
      .use_fast_methods = true,
      .unload_classes = true,
      .run = {.npe_details = true,
              .stack_traces = true,
              .processors = -1,
              .trace_depth = TRACE_DEPTH_MAX},
  };
#ifdef CEZVE_GC_STRESS
  const char *every = getenv("CEZVE_GC_STRESS");
  o->heap.stress = every ? (uint32_t)strtoul(every, NULL, 10) : 1;
#endif
}

void options_drop(VmOptions *o) {
  free(o->keys);
  free(o->values);
  free(o->arguments);
  arena_drop(&o->arena);
}

static char *keep(VmOptions *o, const char *text) {
  char *copy = arena_copy(&o->arena, text, strlen(text) + 1);
  CHECK(copy);
  return copy;
}

void options_property(VmOptions *o, const char *key, const char *value) {
  for (uint32_t i = 0; i < o->property_count; i++) {
    if (strcmp(o->keys[i], key) != 0) continue;
    o->values[i] = keep(o, value);
    return;
  }
  if (o->property_count == o->property_room) {
    o->property_room = o->property_room ? 2 * o->property_room : 64;
    o->keys = realloc(o->keys, o->property_room * sizeof *o->keys);
    o->values = realloc(o->values, o->property_room * sizeof *o->values);
    CHECK(o->keys && o->values);
  }
  o->keys[o->property_count] = keep(o, key);
  o->values[o->property_count++] = keep(o, value);
}

const char *options_get(const VmOptions *o, const char *key) {
  for (uint32_t i = 0; i < o->property_count; i++)
    if (strcmp(o->keys[i], key) == 0) return o->values[i];
  return NULL;
}

// The text after `prefix`, or NULL when `option` does not begin with it.
static const char *after(const char *option, const char *prefix) {
  size_t n = strlen(prefix);
  return strncmp(option, prefix, n) == 0 ? option + n : NULL;
}

static OptionResult define_property(VmOptions *o, const char *text) {
  const char *equals = strchr(text, '=');
  if (!equals) {
    options_property(o, text, "");
    return OPTION_OK;
  }
  char *key = keep(o, text);
  key[equals - text] = '\0';
  options_property(o, key, equals + 1);
  return OPTION_OK;
}

static OptionResult numbered(VmOptions *o, const char *key, uint32_t *count,
                             const char *value) {
  char name[64];
  snprintf(name, sizeof name, "jdk.module.%s.%u", key, (*count)++);
  options_property(o, name, value);
  return OPTION_OK;
}

// The options that become properties the module system's boot code reads.
static OptionResult module_option(VmOptions *o, const char *option) {
  const char *v;
  if ((v = after(option, "--add-modules=")))
    return numbered(o, "addmods", &o->add_modules, v);
  if ((v = after(option, "--add-exports=")))
    return numbered(o, "addexports", &o->add_exports, v);
  if ((v = after(option, "--add-opens=")))
    return numbered(o, "addopens", &o->add_opens, v);
  if ((v = after(option, "--add-reads=")))
    return numbered(o, "addreads", &o->add_reads, v);
  static const struct {
    const char *option, *key;
  } plain[] = {
      {"--module-path=", "jdk.module.path"},
      {"--upgrade-module-path=", "jdk.module.upgrade.path"},
      {"--limit-modules=", "jdk.module.limitmods"},
      {"--enable-native-access=", "jdk.module.enable.native.access"},
  };
  for (size_t i = 0; i < COUNT(plain); i++) {
    if (!(v = after(option, plain[i].option))) continue;
    options_property(o, plain[i].key, v);
    return OPTION_OK;
  }
  if ((v = after(option, "--illegal-access="))) {
    fprintf(stderr,
            "cezve warning: Ignoring option --illegal-access=%s; support was "
            "removed in 17.0\n",
            v);
    return OPTION_OK;
  }
  return OPTION_UNKNOWN;
}

static OptionResult assertion_option(VmOptions *o, const char *option) {
  static const struct {
    const char *name;
    bool enable;
  } names[] = {{"-ea", true},
               {"-enableassertions", true},
               {"-da", false},
               {"-disableassertions", false}};
  for (size_t i = 0; i < COUNT(names); i++) {
    const char *rest = after(option, names[i].name);
    if (!rest || (*rest && *rest != ':')) continue;
    assertion_add(&o->assertions, *rest ? keep(o, rest + 1) : NULL,
                  names[i].enable);
    return OPTION_OK;
  }
  if (!strcmp(option, "-esa") || !strcmp(option, "-enablesystemassertions"))
    o->assertions.system = true;
  else if (!strcmp(option, "-dsa") ||
           !strcmp(option, "-disablesystemassertions"))
    o->assertions.system = false;
  else
    return OPTION_UNKNOWN;
  return OPTION_OK;
}

// Options of HotSpot that change nothing a program could see here.
static bool accepted_quietly(const char *option) {
  static const char *const whole[] = {
      "-Xint",       "-Xcomp",     "-Xmixed",       "-Xbatch",
      "-Xrs",    "-Xverify:none", "-Xverify:all", "-Xverify", "-Xdebug",
      "-Xfuture", "-server",       "-client",      "-Xverify:remote",
      "-noverify"};
  for (size_t i = 0; i < COUNT(whole); i++)
    if (strcmp(option, whole[i]) == 0) return true;
  return after(option, "-Xshare:") != NULL;
}

// -Xlog and the older names of parts of it.
static OptionResult log_option(const char *option) {
  const char *v = after(option, "-Xlog");
  if (!strcmp(option, "-verbose:gc")) v = ":gc";
  if (!strcmp(option, "-verbose:class")) v = ":class+load,class+unload";
  if (!v || (*v && *v != ':')) return OPTION_UNKNOWN;
  if (!strcmp(v, ":help")) {
    log_help(stdout);
    exit(0);
  }
  if (log_configure(v)) return OPTION_OK;
  fprintf(stderr, "Invalid -Xlog option '%s', see error log for details.\n",
          option);
  return OPTION_BAD;
}

// Agents look into a machine and change classes through JVM TI.
static bool is_agent(const char *option) {
  return after(option, "-javaagent:") || after(option, "-agentlib:") ||
         after(option, "-agentpath:");
}

// The older spellings of sizes.
static OptionResult size_option(VmOptions *o, const char *option) {
  static const struct {
    const char *prefix, *flag, *what;
  } sizes[] = {
      {"-Xmx", "MaxHeapSize", "maximum heap size"},
      {"-Xms", "InitialHeapSize", "initial heap size"},
      {"-Xmn", "NewSize", "initial young generation size"},
      {"-Xss", "ThreadStackSize", "thread stack size"},
  };
  for (size_t i = 0; i < COUNT(sizes); i++) {
    const char *text = after(option, sizes[i].prefix);
    if (!text) continue;
    bool none = !strcmp(text, "0") && !strcmp(sizes[i].prefix, "-Xmx");
    if (!none && flag_size(o, sizes[i].flag, text)) return OPTION_OK;
    fprintf(stderr, "Invalid %s: %s\n", sizes[i].what, option);
    return OPTION_BAD;
  }
  return OPTION_UNKNOWN;
}

static OptionResult x_option(VmOptions *o, const char *option) {
  if (is_agent(option)) {
    fprintf(stderr,
            "Error occurred during initialization of VM\n"
            "%s: agents are not supported, as there is no JVM TI\n",
            option);
    return OPTION_BAD;
  }
  OptionResult r = size_option(o, option);
  if (r != OPTION_UNKNOWN) return r;
  if (!strcmp(option, "-Xnoclassgc"))
    return flag_parse(o, "-XX:-ClassUnloading");
  if (!strcmp(option, "-Xcheck:jni")) return flag_parse(o, "-XX:+CheckJNICalls");
  if (!strcmp(option, "-Xcheck:image")) {
    o->check_image = true;
    return OPTION_OK;
  }
  if (after(option, "-XX:")) return flag_parse(o, option);
  return OPTION_UNKNOWN;
}

// What a program is told of its options: not where its classes are, which
// the property of that name says.
static void remember(VmOptions *o, const char *option) {
  if (after(option, "-Djava.class.path=")) return;
  if (o->argument_count == o->argument_room) {
    o->argument_room = o->argument_room ? 2 * o->argument_room : 16;
    o->arguments =
        realloc(o->arguments, o->argument_room * sizeof *o->arguments);
    CHECK(o->arguments);
  }
  o->arguments[o->argument_count++] = keep(o, option);
}

OptionResult options_parse(VmOptions *o, const char *option) {
  const char *v;
  remember(o, option);
  if ((v = after(option, "-D"))) return define_property(o, v);
  if ((v = after(option, "--jdk="))) {
    o->jdk = keep(o, v);
    return OPTION_OK;
  }
  if (accepted_quietly(option)) return OPTION_OK;
  if (!strcmp(option, "--enable-preview")) {
    o->enable_preview = true;
    return OPTION_OK;
  }
  OptionResult r = assertion_option(o, option);
  if (r == OPTION_UNKNOWN) r = module_option(o, option);
  if (r == OPTION_UNKNOWN) r = log_option(option);
  if (r == OPTION_UNKNOWN) r = x_option(o, option);
  return r;
}

bool options_check(VmOptions *o) {
  if (!o->heap.maximum)
    o->heap.maximum = align_up(
        (size_t)((double)host_memory() * o->max_ram_percentage / 100), MB);
  if (o->stack_size < STACK_MIN) {
    fprintf(stderr,
            "The Java thread stack size specified is too small. Specify at "
            "least %zuk\n",
            STACK_MIN / KB);
    return false;
  }
  if (o->heap.maximum < HEAP_MIN) {
    fputs("Error occurred during initialization of VM\nToo small maximum heap\n",
          stderr);
    return false;
  }
  if (o->heap.initial > o->heap.maximum) {
    fputs("Error occurred during initialization of VM\n"
          "Initial heap size set to a larger value than the maximum heap size\n",
          stderr);
    return false;
  }
  return true;
}
