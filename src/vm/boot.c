// The order of the steps is that of the class library: see
// docs/class-library.md.  Every Java-visible name is looked up, none of the
// offsets is known to C.
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/log.h"
#include "interp/interp.h"
#include "native/jni_env.h"
#include "vm/flags.h"
#include "vm/jdk_home.h"
#include "vm/vm.h"

// -- Failing before Java can tell ----------------------------------------------

static bool boot_failed(Thread *t, const char *step) {
  fputs("Error occurred during initialization of VM\n", stderr);
  if (t->exception)
    throwable_print(t, t->exception);
  else
    fprintf(stderr, "%s: %s\n", step, t->ctx.fault.text);
  return false;
}

#define BOOT(t, expr) \
  do {                \
    if ((expr) != ERR_OK) return boot_failed((t), #expr); \
  } while (0)

// -- The machine below Java -----------------------------------------------------

static bool open_library(Thread *t, const char *home, Jimage *out) {
  char path[PATH_MAX];
  snprintf(path, sizeof path, "%s/lib/modules", home);
  if (jimage_open(path, out, &t->ctx.fault) == ERR_OK) return true;
  fprintf(stderr, "Error: %s: %s\n", path, t->ctx.fault.text);
  return false;
}

static const char *image_text(Thread *t, const char *text) {
  char *copy = arena_copy(&t->ctx.linker->boot.arena, text, strlen(text) + 1);
  CHECK(copy);
  return copy;
}

// What the machine says of itself (HotSpot's list: boot.md, section 2).
static void machine_properties(VmOptions *o, const char *home) {
  char path[PATH_MAX];
  snprintf(path, sizeof path, "%s/lib", home);
  options_property(o, "java.home", home);
  options_property(o, "sun.boot.library.path", path);
  options_property(o, "java.vm.specification.name",
                   "Java Virtual Machine Specification");
  options_property(o, "java.vm.specification.vendor", "Oracle Corporation");
  options_property(o, "java.vm.specification.version", "17");
  options_property(o, "java.vm.name", "cezve");
  options_property(o, "java.vm.vendor", "cezve");
  options_property(o, "java.vm.version", CEZVE_VERSION);
  options_property(o, "java.vm.info", o->vm_info);
  options_property(o, "jdk.debug", "release");
  if (o->max_direct_memory) {
    char bytes[32];
    snprintf(bytes, sizeof bytes, "%zu", o->max_direct_memory);
    options_property(o, "sun.nio.MaxDirectMemorySize", bytes);
  }
  if (!options_get(o, "java.library.path"))
    options_property(o, "java.library.path",
                     "/usr/java/packages/lib:/usr/lib/x86_64-linux-gnu/jni:"
                     "/lib/x86_64-linux-gnu:/usr/lib/x86_64-linux-gnu:"
                     "/usr/lib/jni:/lib:/usr/lib");
  if (!options_get(o, "java.class.path"))
    options_property(o, "java.class.path", "");
}

static void publish_options(Thread *t, VmOptions *o, const char *home) {
  Runtime *rt = t->rt;
  machine_properties(o, home);
  rt->java_home = image_text(t, home);
  rt->properties = arena_new(&t->ctx.linker->boot.arena, Property,
                             o->property_count);
  CHECK(rt->properties);
  for (uint32_t i = 0; i < o->property_count; i++)
    rt->properties[i] = (Property){image_text(t, o->keys[i]),
                                   image_text(t, o->values[i])};
  rt->property_count = o->property_count;
  rt->arguments =
      arena_new(&t->ctx.linker->boot.arena, const char *, o->argument_count);
  CHECK(rt->arguments);
  for (uint32_t i = 0; i < o->argument_count; i++)
    rt->arguments[i] = image_text(t, o->arguments[i]);
  rt->argument_count = o->argument_count;
  AssertionRules *rules =
      arena_copy(&t->ctx.linker->boot.arena, &o->assertions,
                 sizeof o->assertions);
  CHECK(rules);
  for (uint32_t i = 0; i < rules->count; i++)
    if (rules->rules[i].name)
      rules->rules[i].name = image_text(t, rules->rules[i].name);
  rt->assertion_rules = rules;
  rt->flags = o->run;
  if (o->run.heap_dump_path)
    rt->flags.heap_dump_path = image_text(t, o->run.heap_dump_path);
}

static bool make_layers(Thread *t, const VmOptions *o, Jimage *library) {
  BOOT(t, heap_create(&t->ctx, &o->heap));
  BOOT(t, linker_create(&t->ctx, library));
  t->ctx.linker->no_fast_methods = !o->use_fast_methods;
  t->ctx.linker->no_unloading = !o->unload_classes;
  t->ctx.linker->preview = o->enable_preview;
  BOOT(t, translate_init(&t->ctx));
  BOOT(t, known_inject(&t->ctx));
  BOOT(t, interp_init(t));
  return true;
}

// Say how long a phase took that began at `start`.
static void log_startup(const char *phase, int64_t start) {
  if (log_on(LOG_STARTUPTIME, LOG_INFO))
    log_line(LOG_STARTUPTIME, LOG_INFO, "%s, %.7f secs", phase,
             (double)(log_uptime() - start) / 1e9);
}

static Thread *make_machine(VmOptions *o, const char *home) {
  int64_t start = log_uptime();
  if (!image_reserve(heap_reservation(&o->heap), o->stack_size)) {
    fputs("Error occurred during initialization of VM\n"
          "Could not reserve enough space for object heap\n",
          stderr);
    return NULL;
  }
  Runtime *rt = runtime_create();
  CHECK(rt);
  rt->stack_size = o->stack_size;
  Thread *t = thread_current();
  Jimage library;
  if (!open_library(t, home, &library)) return NULL;
  if (!make_layers(t, o, &library)) return NULL;
  rt->heap = t->ctx.heap;
  rt->linker = t->ctx.linker;
  jni_vm.rt = rt;
  jni_checking = o->check_jni;
  publish_options(t, o, home);
  log_startup("Genesis", start);
  return t;
}

// -- The classes the machine itself needs -----------------------------------------

static bool load_first_classes(Thread *t) {
  BOOT(t, class_link(&t->ctx, known_class(t, K_Class)));
  mirrors_fix_early(t);
  known_init(t);
  Linker *l = t->ctx.linker;
  Class *soft = known_class(t, K_SoftReference);
  BOOT(t, class_link(&t->ctx, soft));
  Field *clock = class_declared_field(soft, symbol_of(l, "clock"),
                                      symbol_of(l, "J"));
  CHECK(clock);
  t->ctx.heap->refs = (ReferenceOffsets){
      .referent = known_offset(t, KF_Reference_referent),
      .queue = known_offset(t, KF_Reference_queue),
      .next = known_offset(t, KF_Reference_next),
      .discovered = known_offset(t, KF_Reference_discovered),
      .soft_timestamp = known_offset(t, KF_SoftReference_timestamp),
      .soft_clock = &static_at(clock)->j,
  };
  throw_preallocate(t);
  return true;
}

static bool initialize(Thread *t, const char *name) {
  Class *cls;
  Linker *l = t->ctx.linker;
  BOOT(t, linker_load(&t->ctx, &l->boot, symbol_of(l, name), &cls));
  return class_initialize(t, cls) || boot_failed(t, name);
}

static bool initialize_all(Thread *t, const char *const *names, size_t n) {
  for (size_t i = 0; i < n; i++)
    if (!initialize(t, names[i])) return false;
  return true;
}

// Run constructor `init` on a new object of class `k`; the object is a root.
static bool construct(Thread *t, Ref *object, KnownMethod init, Ref *a,
                      Ref *b) {
  Slot args[3] = {{.bits = *object}, {.bits = a ? *a : 0},
                  {.bits = b ? *b : 0}};
  java_call(t, known_method(t, init), args);
  return !t->exception || boot_failed(t, "constructor");
}

// ThreadGroups "system" and "main", and the Thread object of this thread.
static bool make_main_thread(Thread *t) {
  Ref *system = root(t, object_new(t, known_class(t, K_ThreadGroup)));
  if (!construct(t, system, KM_ThreadGroup_system, NULL, NULL)) return false;
  Ref *name = root(t, string_of(t, "main"));
  Ref *group = root(t, object_new(t, known_class(t, K_ThreadGroup)));
  if (!construct(t, group, KM_ThreadGroup_init, system, name)) return false;
  t->rt->system_group = *system;
  t->rt->main_group = *group;
  if (!initialize(t, "java/lang/Thread")) return false;
  t->java = object_new(t, known_class(t, K_Thread));
  thread_bind(t, t->java, t);
  SET_I32(t, t->java, Thread_priority, 5);
  Ref *self = root(t, t->java);
  if (!construct(t, self, KM_Thread_init, group, name)) return false;
  SET_I32(t, t->java, Thread_threadStatus, STATUS_RUNNABLE);
  t->tid = GET_I64(t, t->java, Thread_tid);
  return true;
}

// UnsafeConstants' fields, after its <clinit> and before Unsafe's.
static bool patch_unsafe_constants(Thread *t) {
  if (!initialize(t, "jdk/internal/misc/UnsafeConstants")) return false;
  static const struct {
    const char *name, *desc;
    int32_t value;
  } constants[] = {
      {"ADDRESS_SIZE0", "I", sizeof(void *)},
      {"PAGE_SIZE", "I", 4096},
      {"BIG_ENDIAN", "Z", __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__},
      {"UNALIGNED_ACCESS", "Z", 1},
      {"DATA_CACHE_LINE_FLUSH_SIZE", "I", 0},
  };
  Linker *l = t->ctx.linker;
  Class *cls = known_class(t, K_UnsafeConstants);
  for (size_t i = 0; i < COUNT(constants); i++) {
    Field *f = class_declared_field(cls, symbol_of(l, constants[i].name),
                                    symbol_of(l, constants[i].desc));
    CHECK(f);
    bool page = strcmp(constants[i].name, "PAGE_SIZE") == 0;
    static_at(f)->j =
        page ? (int32_t)sysconf(_SC_PAGESIZE) : constants[i].value;
  }
  return true;
}

// -- System.initPhase1, 2, 3 ---------------------------------------------------------

static bool phase(Thread *t, KnownMethod m, const Slot *args, int level) {
  int64_t start = log_uptime();
  Slot r = java_call(t, known_method(t, m), args);
  if (t->exception) return boot_failed(t, "initialization phase");
  // Phase 2 alone answers, and has told the user what was wrong.
  if (m == KM_System_phase2 && r.i != 0) return false;
  t->rt->init_level = (uint8_t)level;
  log_startup(level == 1   ? "Initialize java.lang classes"
              : level == 2 ? "Initialize module system"
                           : "Initialize system class loader",
              start);
  return true;
}

static bool cache_loaders(Thread *t) {
  Slot none[1] = {{0}};
  Slot system = java_call(t, known_method(t, KM_ClassLoader_system), none);
  if (t->exception) return boot_failed(t, "system class loader");
  t->rt->system_loader = system.ref;
  Slot platform = java_call(t, known_method(t, KM_ClassLoader_platform), none);
  if (t->exception) return boot_failed(t, "platform class loader");
  Loader *l = loader_of(t, platform.ref);
  if (!l) return boot_failed(t, "platform class loader");
  l->is_platform = true;
  return true;
}

static bool boot_library(Thread *t) {
  static const char *const first[] = {"java/lang/String", "java/lang/System",
                                      "java/lang/Class",
                                      "java/lang/ThreadGroup"};
  static const char *const second[] = {"java/lang/reflect/Method",
                                       "java/lang/ref/Finalizer"};
  static const char *const errors[] = {
      "java/lang/OutOfMemoryError",       "java/lang/NullPointerException",
      "java/lang/ClassCastException",     "java/lang/ArrayStoreException",
      "java/lang/ArithmeticException",    "java/lang/StackOverflowError",
      "java/lang/IllegalMonitorStateException",
      "java/lang/IllegalArgumentException",
      "java/lang/invoke/MethodHandle",
      "java/lang/invoke/ResolvedMethodName",
      "java/lang/invoke/MemberName",
      "java/lang/invoke/MethodHandleNatives"};
  if (!load_first_classes(t) || !initialize_all(t, first, COUNT(first)) ||
      !make_main_thread(t) || !initialize(t, "java/lang/Module") ||
      !patch_unsafe_constants(t) ||
      !initialize_all(t, second, COUNT(second)))
    return false;
  Slot none[1] = {{0}};
  if (!phase(t, KM_System_phase1, none, 1)) return false;
  if (!initialize_all(t, errors, COUNT(errors))) return false;
  signals_start(t);
  Slot verbose[2] = {{.i = 1}, {.i = 1}};
  if (!phase(t, KM_System_phase2, verbose, 2)) return false;
  t->ctx.linker->jimage_packages = true;
  if (!phase(t, KM_System_phase3, none, 4) || !cache_loaders(t)) return false;
  t->rt->booted = true;
  t->rt->started_millis = host_millis_utc();
  t->rt->started_nanos = host_nanos();
  return true;
}

Thread *vm_create(VmOptions *o) {
  const char *home = jdk_home_find(o->jdk, &o->arena);
  if (!home || !options_check(o)) return NULL;
  if (o->print_flags) flags_print(o, stdout);
  Thread *t = make_machine(o, home);
  if (!t) return NULL;
  uint32_t mark = roots_mark(t);
  if (!boot_library(t)) return NULL;
  roots_release(t, mark);
  log_startup("Create VM", 0);
  return t;
}
