// class_init.c -- initialisation of classes and interfaces (JVMS 5.5).
//
// The twelve steps are cut where Java must run: class_init_begin() does what
// can be done in C and says what to run next; the interpreter's stub runs it
// and comes again.  One lock and condition serve all classes: waiting for a
// class that another thread initialises is rare.

#include <stdlib.h>

#include "base/log.h"
#include "runtime/runtime.h"

#define STACK_NEEDED ((size_t)128 << 10)

static void set_state(Thread *t, Class *cls, ClassState state) {
  pthread_mutex_lock(host_mutex(t->rt->init_lock));
  cls->init_thread = NULL;
  atomic_store_explicit(&cls->state, (uint8_t)state, memory_order_release);
  pthread_cond_broadcast(host_cond(t->rt->init_lock));
  pthread_mutex_unlock(host_mutex(t->rt->init_lock));
}

// -- Failure -----------------------------------------------------------------

// What later uses of the class report as their cause: a copy of the original
// exception's story, without the objects it may refer to.
static Ref story_of(Thread *t, Ref *original) {
  Arena arena = {0};
  uint32_t mark = roots_mark(t);
  Ref *text = root(t, GET_REF(t, *original, Throwable_detailMessage));
  char *message = *text ? string_mutf8(t, *text, false) : NULL;
  Ref name = t->java ? GET_REF(t, t->java, Thread_name) : 0;
  char *thread = name ? string_mutf8(t, name, false) : NULL;
  const char *cls = class_external_name(class_of(*original), &arena);
  const char *story = arena_printf(
      &arena, "Exception %s%s%s [in thread \"%s\"]", cls,
      message ? ": " : "", message ? message : "", thread ? thread : "main");
  size_t n = story ? strlen(story) : 0;
  Symbol s = {.text = (const uint8_t *)story,
              .size = (uint16_t)(n > UINT16_MAX ? UINT16_MAX : n)};
  *text = story ? string_of_symbol(t, &s) : 0;
  free(message);
  free(thread);
  arena_drop(&arena);
  Ref r = *text ? exception_new(t, "java/lang/ExceptionInInitializerError",
                                text)
                : 0;
  if (r) {
    SET_REF(t, r, Throwable_backtrace,
            GET_REF(t, *original, Throwable_backtrace));
    SET_I32(t, r, Throwable_depth, GET_I32(t, *original, Throwable_depth));
    SET_REF(t, r, Throwable_stackTrace,
            GET_REF(t, *original, Throwable_stackTrace));
  }
  roots_release(t, mark);
  return r;
}

// Steps 10 and 11: remember why, wrap what is not an Error, tell the others.
static void init_failed(Thread *t, Class *cls) {
  uint32_t mark = roots_mark(t);
  Ref *original = root(t, t->exception);
  t->exception = 0;
  Ref story = story_of(t, original);
  t->exception = 0;  // the story is a help, not a duty
  cls->init_error = story;
  class_mark_dirty(t->rt->linker, cls);
  t->exception = *original;
  throw_wrapped(t, "java/lang/ExceptionInInitializerError", NULL);
  roots_release(t, mark);
  set_state(t, cls, CLASS_FAILED);
}

static InitStep throw_failed(Thread *t, Class *cls) {
  Arena arena = {0};
  const char *message =
      arena_printf(&arena, "Could not initialize class %s",
                   class_external_name(cls, &arena));
  t->exception = cls->init_error;
  if (t->exception)
    throw_caused(t, "java/lang/NoClassDefFoundError", message);
  else
    throw_new(t, "java/lang/NoClassDefFoundError", "%s",
              message ? message : "");
  arena_drop(&arena);
  return INIT_THROW;
}

// -- The steps ---------------------------------------------------------------

typedef enum Claim {
  CLAIM_DONE,    // nothing to do
  CLAIM_MINE,    // this thread initialises the class, from now on
  CLAIM_GOES_ON, // it did already: the next part
  CLAIM_FAILED,
} Claim;

// Steps 1 to 6: wait for other threads, then claim the class.
static Claim claim(Thread *t, Class *cls) {
  pthread_mutex_t *lock = host_mutex(t->rt->init_lock);
  for (;;) {
    pthread_mutex_lock(lock);
    ClassState s = class_state(cls);
    Thread *owner = cls->init_thread;
    if (s == CLASS_LINKED) {
      cls->init_thread = t;
      atomic_store_explicit(&cls->state, CLASS_INITIALIZING,
                            memory_order_release);
    }
    pthread_mutex_unlock(lock);
    if (s == CLASS_INITIALIZED) return CLAIM_DONE;
    if (s == CLASS_FAILED) return CLAIM_FAILED;
    if (s == CLASS_LINKED) return CLAIM_MINE;
    if (owner == t) return CLAIM_GOES_ON;

    // The lock must be free again before this thread may stop for a
    // collection: others take it without looking.
    thread_block_begin(t);
    pthread_mutex_lock(lock);
    while (class_state(cls) == CLASS_INITIALIZING)
      pthread_cond_wait(host_cond(t->rt->init_lock), lock);
    pthread_mutex_unlock(lock);
    thread_block_end(t);
  }
}

// ConstantValue Strings (JVMS 4.7.2); linking has set the numbers.
static bool set_string_constants(Thread *t, Class *cls) {
  const ConstPool *cp = cls->file ? class_cp(cls) : NULL;
  for (uint32_t i = 0; cp && i < cls->field_count; i++) {
    Field *f = &cls->fields[i];
    if (!(f->access & ACC_STATIC) || f->injected) continue;
    uint32_t index = field_file(f)->constant_value;
    if (index == 0 || cp_tag(cp, index) != CP_STRING) continue;
    Bytes b = cp_name(cp, index);
    Symbol text = {.text = b.at, .size = (uint16_t)b.size};
    Ref s = string_intern_symbol(t, &text);
    if (s == 0) return false;
    static_at(f)->ref = s;
    class_mark_dirty(t->rt->linker, cls);
  }
  return true;
}

// Step 7: the first superinterface of `cls`, supers first, that declares
// instance methods with a body and is not initialised.  NULL when there is
// none; `*deep` when the hierarchy is too deep for the C stack.
static Class *interface_to_init(Thread *t, Class *cls, bool *deep) {
  if (host_stack_left() < STACK_NEEDED) *deep = true;
  for (uint32_t i = 0; i < cls->interface_count && !*deep; i++) {
    Class *in = cls->interfaces[i];
    Class *first = interface_to_init(t, in, deep);
    if (first) return first;
    if ((in->flags & CLASS_HAS_DEFAULTS) && !class_ready(t, in)) return in;
  }
  return NULL;
}

void class_init_log(const Class *cls) {
  static _Atomic uint32_t count;
  if (!log_on(LOG_CLASS_INIT, LOG_INFO)) return;
  log_line(LOG_CLASS_INIT, LOG_INFO, "%u Initializing '%.*s'%s (0x%016lx)",
           atomic_fetch_add(&count, 1), SYMBOL(cls->name),
           cls->clinit ? "" : "(no method)", (unsigned long)cls);
}

InitStep class_init_begin(Thread *t, Class *cls, Class **next) {
  if (class_state(cls) == CLASS_LOADED) {
    Err err = class_link(&t->ctx, cls);
    if (err != ERR_OK) {
      throw_err(t, err);
      return INIT_THROW;
    }
  }
  switch (claim(t, cls)) {
    case CLAIM_DONE:
      return INIT_DONE;
    case CLAIM_FAILED:
      return throw_failed(t, cls);
    case CLAIM_MINE:
      if (!set_string_constants(t, cls)) {
        init_failed(t, cls);
        return INIT_THROW;
      }
      break;
    case CLAIM_GOES_ON:
      break;
  }
  if (!class_is_interface(cls)) {
    if (cls->super && !class_ready(t, cls->super)) {
      *next = cls->super;
      return INIT_SUPER;
    }
    bool deep = false;
    *next = interface_to_init(t, cls, &deep);
    if (deep) {
      throw_stack_overflow(t);
      init_failed(t, cls);
      return INIT_THROW;
    }
    if (*next) return INIT_SUPER;
  }
  if (cls->clinit) return INIT_CLINIT;
  class_init_log(cls);
  class_init_finish(t, cls);
  return INIT_DONE;
}

void class_init_finish(Thread *t, Class *cls) {
  if (UNLIKELY(t->exception != 0)) init_failed(t, cls);
  else set_state(t, cls, CLASS_INITIALIZED);
}

bool class_initialize(Thread *t, Class *cls) {
  if (class_ready(t, cls)) return true;
  // Most classes need no Java; only for the others enter a nested loop.
  Class *next = NULL;
  InitStep step = class_init_begin(t, cls, &next);
  if (step == INIT_DONE) return true;
  if (step == INIT_THROW) return false;
  Slot args[1] = {{.ref = cls->mirror}};
  java_call(t, t->rt->stub_init, args);
  return t->exception == 0;
}
