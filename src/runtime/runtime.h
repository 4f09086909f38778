// runtime.h -- what runs besides objects, and the parts every native uses.
//
// The Runtime hangs from every Thread.  Functions that make Java exceptions
// leave them pending in t->exception; a pending exception is asked for with
// `if (t->exception) return ...` right after a call that may leave one.
// "May collect" below means: references not in roots are stale afterwards.
#ifndef CEZVE_RUNTIME_RUNTIME_H
#define CEZVE_RUNTIME_RUNTIME_H

#include <stdarg.h>
#include <stdio.h>

#include "runtime/known.h"

typedef struct Property {
  const char *key, *value;  // UTF-8, in the image
} Property;

// What options (-XX:...) change while Java runs.
typedef struct RuntimeFlags {
  bool disable_explicit_gc, exit_on_oom, abort_on_oom;
  bool heap_dump_on_oom, heap_dump_on_break;
  bool npe_details, stack_traces;  // the default
  int32_t processors;   // availableProcessors; -1: ask the system
  int32_t trace_depth;  // frames of a stack trace; 0: all
  const char *heap_dump_path;  // in the image, or NULL
} RuntimeFlags;

struct Runtime {
  Known known;               // first: see known_of()
  struct Heap *heap;
  Linker *linker;
  Thread *threads;           // all attached
  uint32_t thread_lock;      // host lock over the list
  uint32_t thread_count, non_daemon_count;
  uint32_t thread_peak;      // most at once
  uint64_t threads_started;  // so far
  int64_t started_millis, started_nanos;  // when the machine was ready
  uint32_t thread_ids;       // ids given so far: 1..thread_ids
  Thread **thread_table;     // by id
  Thread *free_threads;      // ended ones, through `next`
  struct Safepoint *safepoint;
  struct MonitorTable *monitors;
  struct StringTable *strings;  // interned
  struct ReferenceState *references;
  struct Handles *handles;   // of C code: runtime/handles.h
  Property *properties;      // of the machine and -D, for vmProperties
  uint32_t property_count;
  const char **arguments;    // the machine's options as given, in the image
  uint32_t argument_count;
  Method *stub_init;         // class initialisation; window: mirror
  Method *stub_entry;        // bottom frame of each nested loop
  Method *stub_invoke;       // Method.invoke; window: Method, object, array
  Method *stub_construct;    // Constructor.newInstance; Constructor, array
  Ref preallocated_oom, preallocated_soe;  // usable without memory
  Ref system_loader, boot_unnamed_module;
  Ref main_group, system_group;  // ThreadGroups of the machine's threads
  RuntimeFlags flags;
  _Atomic bool oom_reported;  // the first OutOfMemoryError has been
  bool assertions, system_assertions;
  uint8_t init_level;        // boot phase reached: 1, 2, 3, 4
  bool booted;
  size_t stack_size;         // -Xss
  size_t heap_max;
  const char *java_home;
  _Atomic bool exiting;
  struct AssertionRules *assertion_rules;
  Slot *unassigned_stack, *suppressed_sentinel;  // Throwable's; throw.c
  uint32_t init_lock;        // host lock: states of class initialisation
  uint32_t string_lock;      // host lock of `strings`
};
static_assert(offsetof(Runtime, known) == 0, "known_of() relies on it");

// Create the Runtime for the calling thread: first Thread, hooks of heap and
// link, monitor and string tables.  c->heap and c->linker are made by the
// caller through heap_create/linker_create afterwards.
Runtime *runtime_create(void);

// -- Exceptions (throw.c) ----------------------------------------------------
// Make an exception of the class (internal name) pending; the message is a
// printf format of modified UTF-8, NULL = no message.  Always leaves some
// exception pending (OutOfMemoryError when there is no memory).  May
// collect.  Returns false, for `return throw_new(...)`.
bool throw_new(Thread *t, const char *cls, const char *fmt, ...) PRINTF(3, 4);
// Turn the Err in t->ctx.fault into the pending exception of its class.
bool throw_err(Thread *t, Err err);
bool throw_oom(Thread *t, const char *message);
bool throw_stack_overflow(Thread *t);
bool throw_npe(Thread *t);
bool throw_index(Thread *t, int64_t index, int64_t length);
// Wrap the pending exception as cause of a new `cls` unless it is an Error
// (BootstrapMethodError, ...).
bool throw_wrapped(Thread *t, const char *cls, const char *message);
// Replace the pending exception by a new `cls` that has it as its cause.
bool throw_caused(Thread *t, const char *cls, const char *message);
// Make `exception` pending as it is (athrow).
static inline bool throw_ref(Thread *t, Ref exception) {
  t->exception = exception;
  return false;
}
// An exception object, not pending; 0 with an exception pending on failure.
// `message` may be 0.  May collect.
Ref exception_new(Thread *t, const char *cls, Ref *message);
// Whether the pending exception is of the class or a subclass.
bool exception_is(Thread *t, const char *cls);
// The objects that must exist before memory or stack run out; at boot, runs
// no Java.
void throw_preallocate(Thread *t);
// Throwable.fillInStackTrace: store backtrace and depth (stack_trace.c).
void fill_in_stack_trace(Thread *t, Ref *throwable);
// One frame of a trace: a method and the word of its code it was at.
#define TRACE_DEPTH_MAX 1024  // as MaxJavaStackTraceDepth
typedef struct TraceEntry {
  Method *method;
  uint32_t word;
} TraceEntry;
// Entry `i` of a Throwable's backtrace, innermost first; false past the end.
bool stack_trace_entry(Thread *t, Ref throwable, uint32_t i, TraceEntry *out);
// Whether frames that Java may not see were above the first entry.
bool stack_trace_top_hidden(Thread *t, Ref throwable);
int stack_trace_bci(Thread *t, TraceEntry e);   // -1 unknown
int stack_trace_line(Thread *t, TraceEntry e);  // -2 native, -1 unknown
// The frames of `of` that Java may see, which is the caller itself or is
// stopped; the number of entries.
uint32_t stack_trace_capture(Thread *of, TraceEntry *out, uint32_t max);
// What keeps the classes of entries from being unloaded, while nothing else
// is known to: a mirror for each run of entries of the same class, if it can
// be unloaded.  Their number; stored to `out` unless it is NULL.
uint32_t stack_trace_mirrors(const TraceEntry *e, uint32_t n, Ref *out);
// Them, or those of a Throwable, as a StackTraceElement[].  May collect.
Ref stack_trace_of_entries(Thread *t, const TraceEntry *e, uint32_t n);
Ref stack_trace_elements(Thread *t, Ref *throwable);
// The natives of StackTraceElement.
void stack_trace_init(Thread *t, Ref *elements, Ref *throwable);
void stack_trace_element_init(Thread *t, Ref *element, Ref *frame_info);
// Helpful NullPointerException message for the frame recorded first in the
// backtrace; 0 = none (npe_message.c).
Ref npe_message(Thread *t, Ref *exception);
// Print "Exception in thread ..." on stderr with plain C, for the very early
// or very late (no Java code is run).
void throwable_print(Thread *t, Ref throwable);

// -- Allocation ----------------------------------------------------------------
// 0 with a pending OutOfMemoryError on failure.  May collect.  The class is
// linked; `object_new` does not initialise it or run a constructor.
Ref object_new(Thread *t, Class *cls);
Ref array_new(Thread *t, Class *array_class, int32_t length);  // length >= 0
Ref byte_array_new(Thread *t, const void *bytes, int32_t length);  // or NULL
Ref ref_array_new(Thread *t, KnownClass element, int32_t length);
// An array of primitives, by descriptor character ('I').
Ref prim_array_new(Thread *t, char prim, int32_t length);
// As multianewarray (JVMS 6.5): `n` lengths, checked for negative ones.
Ref array_new_multi(Thread *t, Class *array_class, const int32_t *lengths,
                    uint32_t n);
// A boxed primitive, a new object always (no cache); `prim` as above.
Ref box_new(Thread *t, char prim, Slot value);
// The primitive in a box; its descriptor character, 0 when `box` is none.
char unbox(Thread *t, Ref box, Slot *out);

// -- Strings (java_string.c) -----------------------------------------------------
Ref string_of(Thread *t, const char *utf8);   // standard UTF-8
Ref string_of_n(Thread *t, const char *utf8, size_t n);
Ref string_of_mutf8(Thread *t, const char *text, size_t n);  // modified UTF-8
Ref string_of_symbol(Thread *t, const Symbol *s);   // modified UTF-8, as is
Ref string_of_dotted(Thread *t, const Symbol *s);   // '/' becomes '.'
Ref string_of_utf16(Thread *t, const uint16_t *units, size_t n);
Ref string_intern(Thread *t, Ref *string);
Ref string_intern_symbol(Thread *t, const Symbol *s);  // of mutf8 text
Ref string_intern_dotted(Thread *t, const Symbol *s);  // '/' becomes '.'
// The text as UTF-8 in malloc'ed memory (caller frees); no collection.
char *string_utf8(Thread *t, Ref string);
// Modified UTF-8, with '.' turned to '/' if asked: for names.
char *string_mutf8(Thread *t, Ref string, bool slashed);
Symbol *string_symbol(Thread *t, Ref string, bool slashed);
uint32_t string_length(Thread *t, Ref string);
uint16_t string_unit(Thread *t, Ref string, uint32_t i);
bool string_equals(Thread *t, Ref a, Ref b);
// The table of interned strings; its references are weak.
void strings_create(Runtime *rt);
void strings_sweep(Ctx *c, GcKind kind);  // HeapHooks.sweep_weak

// -- Mirrors and loaders (mirror.c) ------------------------------------------------
static inline Class *class_of_mirror(Thread *t, Ref mirror) {
  return (Class *)(uintptr_t)GET_I64(t, mirror, Class_vmclass);
}
// The Loader of a ClassLoader object (0 = boot), made when there is none.
Loader *loader_of(Thread *t, Ref class_loader);
// The Module of a java.lang.Module; NULL when it was never defined.
Module *module_of(Thread *t, Ref java_module);
// Class.getName() of a class: interned, kept in its mirror.  0 with an
// exception pending.  May collect.
Ref class_name_string(Thread *t, Class *cls);
Ref mirror_of_desc(Thread *t, Loader *l, const uint8_t *desc, size_t n);
// Set link_hooks: mirror_make, runtime_load_class, and the locks.
void mirror_set_hooks(void);
Err mirror_make(Ctx *c, Class *cls);
// loader.loadClass(name).  A ClassNotFoundException becomes the cause of a
// NoClassDefFoundError, as resolution wants it, unless the caller of
// linker_load has set t->keeps_cnfe (which this call takes back).
Err runtime_load_class(Ctx *c, Loader *l, Symbol *name, Class **out);
// linker_load for natives that answer with ClassNotFoundException.
Err load_class_or_cnfe(Thread *t, Loader *l, Symbol *name, Class **out);
// Define a class as a native does: linker_define plus bookkeeping.
Class *define_class(Thread *t, Loader *l, const uint8_t *bytes, size_t n,
                    const DefineOptions *o);
// Give a class that was made before java.lang.Class its mirror; set the
// modules of early classes (boot order, boot.md).
void mirrors_fix_early(Thread *t);
void mirrors_set_module(Thread *t, Module *m, Ref *java_module);

// -- Class initialisation (class_init.c; JVMS 5.5) -----------------------------------
static inline bool class_ready(Thread *t, const Class *c) {
  ClassState s = class_state(c);
  return s == CLASS_INITIALIZED ||
         (s == CLASS_INITIALIZING && c->init_thread == t);
}
// One step of initialisation, called by the stub (see interp/stubs.c):
typedef enum InitStep {
  INIT_DONE,     // nothing left to do
  INIT_SUPER,    // initialise *next first, then step again
  INIT_CLINIT,   // run cls->clinit, then class_init_finish
  INIT_THROW,    // an exception is pending
} InitStep;
InitStep class_init_begin(Thread *t, Class *cls, Class **next);
// The message of class+init that `cls` is initialised from now on.
void class_init_log(const Class *cls);
// After <clinit>: state INITIALIZED, or FAILED with the pending exception
// wrapped in ExceptionInInitializerError where the rules ask for it.
void class_init_finish(Thread *t, Class *cls);
// Initialise from C code: enters a nested loop.  False = exception pending.
bool class_initialize(Thread *t, Class *cls);

// -- Calling Java from C ---------------------------------------------------------------
// Runs a nested interpreter loop; the list of its callers is in
// docs/architecture.md.  `args` are copied; references among them need not
// be rooted by the caller afterwards.  The result is garbage when an
// exception is pending.  May collect.
Slot java_call(Thread *t, Method *m, const Slot *args);
// Virtual call: selects on args[0].
Slot java_call_virtual(Thread *t, Method *m, const Slot *args);
// Set by interp.
typedef Slot (*JavaCallFn)(Thread *t, Method *m, const Slot *args);
extern JavaCallFn interp_call_hook;

// -- Monitors (monitor.c) ---------------------------------------------------------------
// JLS 17.1.  `obj` is a root.  monitor_enter may block and collect; false =
// exception pending (never for enter today, IllegalMonitorStateException for
// the others).
bool monitor_enter(Thread *t, Ref *obj);
bool monitor_exit(Thread *t, Ref *obj);
bool monitor_wait(Thread *t, Ref *obj, int64_t millis, int32_t nanos);
bool monitor_notify(Thread *t, Ref *obj, bool all);
bool monitor_held(Thread *t, Ref obj);
int32_t identity_hash(Thread *t, Ref obj);  // stable, never 0; no collection
Thread *monitor_owner(Thread *t, Ref obj);
// The quick paths, for the loop: a thin lock without contention.
static inline bool monitor_try_enter_fast(Thread *t, Ref r) {
  _Atomic uint32_t *state = &object_at(r)->state;
  uint32_t s = atomic_load_explicit(state, memory_order_relaxed);
  if ((s & ~(uint32_t)STATE_LOW_MASK) != 0) return false;
  return atomic_compare_exchange_strong_explicit(
      state, &s, s | t->id << STATE_OWNER_SHIFT | STATE_THIN,
      memory_order_acquire, memory_order_relaxed);
}
static inline bool monitor_try_exit_fast(Thread *t, Ref r) {
  _Atomic uint32_t *state = &object_at(r)->state;
  uint32_t s = atomic_load_explicit(state, memory_order_relaxed);
  if ((s & ~(uint32_t)STATE_LOW_MASK) !=
      (t->id << STATE_OWNER_SHIFT | STATE_THIN))
    return false;
  return atomic_compare_exchange_strong_explicit(
      state, &s, s & STATE_LOW_MASK, memory_order_release,
      memory_order_relaxed);
}

// -- Park, sleep, interrupt (park.c) --------------------------------------------------------
void thread_park(Thread *t, bool absolute, int64_t time);
void thread_unpark(Thread *t, Ref java_thread);
bool thread_sleep(Thread *t, int64_t millis);  // false: exception pending
void thread_interrupt(Thread *t, Ref java_thread);
void thread_yield(Thread *t);

// -- References (references.c) ---------------------------------------------------------------
Ref references_take_pending(Thread *t);      // list, 0 = none
bool references_have_pending(Thread *t);
void references_wait_pending(Thread *t);     // blocks
void references_create(Runtime *rt);
void references_announce(Ctx *c);            // HeapHooks.references_pending

// -- Signals and the end (signals.c, shutdown.c) -----------------------------------------------
int signal_number(const char *name);           // "INT" -> 2, -1 = unknown
int64_t signal_handle(Thread *t, int sig, int64_t kind);  // boot.md, trap 34
void signals_start(Thread *t);                 // dispatcher thread, SIGQUIT
void thread_dump(Thread *t, int fd);           // all threads, as SIGQUIT does
// With the world stopped.  The locks that frame `f` of thread `of` holds, as
// far as they can be told; the owner of a java.util.concurrent lock, 0 when
// `r` is none or free; and the thread that `u` cannot go on without, for
// `*lock`.
void frame_locks(Thread *t, Thread *of, const Frame *f,
                 void (*found)(void *arg, Ref lock), void *arg);
Ref synchronizer_owner(Thread *t, Ref r);
Thread *thread_waits_for(Thread *t, Thread *u, Ref *lock, bool *is_monitor);
// Run Shutdown.shutdown() and leave the process.
_Noreturn void vm_exit(Thread *t, int status);
_Noreturn void vm_halt(int status);
// Run Shutdown.shutdown(), the hooks of the program, and come back.
void vm_shutdown(Thread *t);
// End at once, because C code cannot go on.
_Noreturn void vm_abort(void);
// What an embedding program wants to be called instead: NULL = nothing.
// Functions of C, so it stands outside the image.
typedef struct ProcessHooks {
  void (*exit)(int status);
  void (*abort)(void);
  int (*print)(FILE *to, const char *format, va_list args);
} ProcessHooks;
extern ProcessHooks process_hooks;
// fprintf, or what the embedding program wants in its place.
int vm_print(FILE *to, const char *format, ...) PRINTF(2, 3);

// -- Stack inspection ------------------------------------------------------------------------
// Walk the Java-visible frames from the top; skips stubs; hidden methods too
// unless asked.  `visit` returns false to stop.  No collection inside.
void frames_walk(Thread *t, bool show_hidden,
                 bool (*visit)(void *arg, Frame *f), void *arg);
// Reflection.getCallerClass (methodhandles.md section 7); NULL = none.
Class *caller_class(Thread *t);

#endif
