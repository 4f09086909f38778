#include "vm/flags.h"

#include <stdlib.h>

typedef enum FlagType {
  FLAG_bool,
  FLAG_int,
  FLAG_size_t,  // bytes
  FLAG_intx,    // KiB, kept as bytes
  FLAG_double,
  FLAG_ccstr
} FlagType;

//   X(type, name, member of VmOptions, meaning)
// clang-format off
#define FLAGS(X) \
  X(int,    ActiveProcessorCount, run.processors, \
    "what availableProcessors() answers; -1: ask the system") \
  X(bool,   CheckJNICalls, check_jni, "-Xcheck:jni") \
  X(bool,   ClassUnloading, unload_classes, \
    "full collections free classes that nothing holds; -Xnoclassgc: no") \
  X(bool,   CrashOnOutOfMemoryError, run.abort_on_oom, \
    "abort at the first OutOfMemoryError") \
  X(bool,   DisableExplicitGC, run.disable_explicit_gc, \
    "System.gc() does nothing") \
  X(bool,   ExitOnOutOfMemoryError, run.exit_on_oom, \
    "exit with status 3 at the first OutOfMemoryError") \
  X(bool,   HeapDumpOnCtrlBreak, run.heap_dump_on_break, \
    "SIGQUIT also dumps the heap") \
  X(bool,   HeapDumpOnOutOfMemoryError, run.heap_dump_on_oom, \
    "dump the heap at the first OutOfMemoryError") \
  X(ccstr,  HeapDumpPath, run.heap_dump_path, \
    "file or folder of heap dumps; java_pid<PID>.hprof") \
  X(size_t, InitialHeapSize, heap.initial, "-Xms") \
  X(size_t, MaxDirectMemorySize, max_direct_memory, \
    "bytes that direct buffers may take; 0: as the heap") \
  X(size_t, MaxHeapSize, heap.maximum, "-Xmx") \
  X(int,    MaxJavaStackTraceDepth, run.trace_depth, \
    "frames of a stack trace; 0: all") \
  X(double, MaxRAMPercentage, max_ram_percentage, \
    "of memory for the heap where MaxHeapSize is not given") \
  X(size_t, NewSize, heap.nursery, "-Xmn") \
  X(bool,   PrintFlagsFinal, print_flags, "print this list with its values") \
  X(bool,   ShowCodeDetailsInExceptionMessages, run.npe_details, \
    "NullPointerException says what was null") \
  X(bool,   StackTraceInThrowable, run.stack_traces, \
    "exceptions have stack traces") \
  X(intx,   ThreadStackSize, stack_size, "-Xss; here in KiB") \
  X(bool,   UseIntrinsics, use_fast_methods, \
    "run some methods of the library in C") \
  X(bool,   VerifyBeforeGC, heap.verify, \
    "verify the heap before and after each collection") \
  X(bool,   VerifyAfterGC, heap.verify, "the same")
// clang-format on

typedef struct Flag {
  const char *name, *meaning;
  FlagType type;
  size_t at;  // offset in VmOptions
} Flag;
#define FLAG_ROW(type, name, member, meaning) \
  {#name, meaning, FLAG_##type, offsetof(VmOptions, member)},
static const Flag flags[] = {FLAGS(FLAG_ROW)};
static const char *const type_names[] = {"bool", "int", "size_t", "intx",
                                         "double", "ccstr"};
static_assert(COUNT(flags) <= 64, "flags_given has a bit for each");
#define FLAG_SAME(type, name, member, meaning) \
  static_assert(__builtin_types_compatible_p( \
      __typeof__(((VmOptions *)NULL)->member), FLAG_C_##type), #name);
#define FLAG_C_bool bool
#define FLAG_C_int int32_t
#define FLAG_C_size_t size_t
#define FLAG_C_intx size_t
#define FLAG_C_double double
#define FLAG_C_ccstr const char *
FLAGS(FLAG_SAME)

static const Flag *find(const char *name, size_t size) {
  for (size_t i = 0; i < COUNT(flags); i++)
    if (strlen(flags[i].name) == size && !memcmp(flags[i].name, name, size))
      return &flags[i];
  return NULL;
}

static void note(VmOptions *o, const Flag *f) {
  o->flags_given |= (uint64_t)1 << (f - flags);
}

bool flag_size(VmOptions *o, const char *name, const char *text) {
  const Flag *f = find(name, strlen(name));
  CHECK(f);
  note(o, f);
  return size_parse(text, strlen(text), (size_t *)((char *)o + f->at));
}

static bool parse_value(VmOptions *o, const Flag *f, const char *text) {
  void *to = (char *)o + f->at;
  char *end;
  switch (f->type) {
    case FLAG_size_t: return size_parse(text, strlen(text), to);
    case FLAG_intx: {
      size_t kib;
      if (!size_parse(text, strlen(text), &kib) || kib > SIZE_MAX >> 11)
        return false;
      *(size_t *)to = kib << 10;
      return true;
    }
    case FLAG_int: {
      long n = strtol(text, &end, 10);
      if (end == text || *end || n < -1 || n > INT32_MAX) return false;
      *(int32_t *)to = (int32_t)n;
      return true;
    }
    case FLAG_double: {
      double n = strtod(text, &end);
      if (end == text || *end || !(n > 0 && n <= 100)) return false;
      *(double *)to = n;
      return true;
    }
    case FLAG_ccstr: {
      char *copy = arena_copy(&o->arena, text, strlen(text) + 1);
      *(const char **)to = copy;
      return copy != NULL;
    }
    case FLAG_bool:
    default: return false;
  }
}

static OptionResult bad(const char *what, const char *text) {
  fprintf(stderr, "%s VM option '%s'\n", what, text);
  return OPTION_BAD;
}

OptionResult flag_parse(VmOptions *o, const char *option) {
  const char *text = option + strlen("-XX:");
  bool on = *text == '+', off = *text == '-';
  const char *name = text + (on || off);
  size_t size = strcspn(name, "=");
  const Flag *f = find(name, size);
  if (!f) {
    fprintf(stderr, "cezve warning: Ignoring option %s; it is not known here\n",
            option);
    return OPTION_OK;
  }
  const char *value = name[size] ? name + size + 1 : NULL;
  if ((on || off) && f->type != FLAG_bool)
    return bad("Unexpected +/- setting in", name);
  if (f->type == FLAG_bool && !(on || off))
    return bad("Missing +/- setting for", text);
  if (on || off) {
    if (value) return bad("Improperly specified", name);
    *(bool *)((char *)o + f->at) = on;
  } else if (!value || !parse_value(o, f, value)) {
    return bad("Improperly specified", text);
  }
  note(o, f);
  return OPTION_OK;
}

static void print_value(const VmOptions *o, const Flag *f, FILE *out) {
  const void *at = (const char *)o + f->at;
  char text[64];
  const char *value = text;
  switch (f->type) {
    case FLAG_bool: value = *(const bool *)at ? "true" : "false"; break;
    case FLAG_int:
      snprintf(text, sizeof text, "%d", *(const int32_t *)at);
      break;
    case FLAG_size_t:
      snprintf(text, sizeof text, "%zu", *(const size_t *)at);
      break;
    case FLAG_intx:
      snprintf(text, sizeof text, "%zu", *(const size_t *)at >> 10);
      break;
    case FLAG_double:
      snprintf(text, sizeof text, "%f", *(const double *)at);
      break;
    case FLAG_ccstr:
    default: value = *(const char *const *)at;
  }
  fprintf(out, "%-40s", value ? value : "");
}

void flags_print(const VmOptions *o, FILE *out) {
  fputs("[Global flags]\n", out);
  for (size_t i = 0; i < COUNT(flags); i++) {
    const Flag *f = &flags[i];
    fprintf(out, "%9s %-40s = ", type_names[f->type], f->name);
    print_value(o, f, out);
    fprintf(out, "{product} {%s}\n",
            o->flags_given >> i & 1 ? "command line" : "default");
  }
}

void flags_help(FILE *out) {
  for (size_t i = 0; i < COUNT(flags); i++) {
    const Flag *f = &flags[i];
    char name[64];
    snprintf(name, sizeof name, "-XX:%s%s%s",
             f->type == FLAG_bool ? "[+-]" : "", f->name,
             f->type == FLAG_bool ? "" : "=");
    fprintf(out, "    %-43s %s\n", name, f->meaning);
  }
}
