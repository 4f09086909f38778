// throw.c -- Java exceptions made by the machine.
//
// No constructor runs.  The exceptions the machine throws have constructors
// of the usual pattern, which do nothing but initialise the fields of
// Throwable; make_exception() does the same to the same fields.  So an
// exception can be thrown where no Java code may run, and costs little.

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "runtime/heap_dump.h"

// -- Making one --------------------------------------------------------------

// The class called `name`, ready for use.  NULL with an exception pending.
static Class *exception_class(Thread *t, const char *name) {
  Linker *l = t->rt->linker;
  Symbol *symbol = symbol_of(l, name);
  Class *cls = symbol ? linker_find_loaded(&t->ctx, &l->boot, symbol) : NULL;
  if (!cls) {
    Err err = symbol ? linker_load(&t->ctx, &l->boot, symbol, &cls)
                     : ERR_NO_MEMORY;
    if (err != ERR_OK) {
      // Nothing else is certain to exist.
      if (err != ERR_PENDING)
        throw_oom(t, "cannot load the class of an exception");
      return NULL;
    }
  }
  if (!class_ready(t, cls) && !class_initialize(t, cls)) return NULL;
  return cls;
}

// Fields that the class's own constructors set beyond those of Throwable.
static void init_special(Thread *t, Ref *e, Class *cls, Ref *cause) {
  if (cause) SET_REF(t, *e, Throwable_cause, *cause);
  if (cls == known_class(t, K_NullPointerException)) {
    // As NullPointerException.fillInStackTrace: the trace is the original.
    SET_I32(t, *e, NullPointerException_extendedMessageState, 1);
  } else if (symbol_is(cls->name, "java/lang/ClassNotFoundException") ||
             symbol_is(cls->name, "java/lang/ExceptionInInitializerError")) {
    if (!cause) SET_REF(t, *e, Throwable_cause, 0);
  } else if (cause &&
             symbol_is(cls->name,
                       "java/lang/reflect/InvocationTargetException")) {
    Linker *l = t->rt->linker;
    Field *target = class_declared_field(
        cls, symbol_of(l, "target"), symbol_of(l, "Ljava/lang/Throwable;"));
    SET_REF(t, *e, Throwable_cause, 0);
    if (target) ref_store(t, field_at(*e, target->offset), *cause);
  }
}

// A new exception with its stack trace; `message` and `cause` may be NULL or
// refer to null.  0, with nothing pending, when there is no memory.
static Ref make_exception(Thread *t, Class *cls, Ref *message, Ref *cause) {
  Runtime *rt = t->rt;
  CHECK(rt->unassigned_stack != NULL);  // throw_preallocate() has run
  Ref r = heap_new(&t->ctx, &t->tlab, pack(cls));
  if (r == 0) return 0;
  uint32_t mark = roots_mark(t);
  Ref *e = root(t, r);
  SET_REF(t, r, Throwable_cause, r);
  SET_REF(t, r, Throwable_stackTrace, rt->unassigned_stack->ref);
  SET_REF(t, r, Throwable_suppressedExceptions,
          rt->suppressed_sentinel->ref);
  if (message) SET_REF(t, r, Throwable_detailMessage, *message);
  init_special(t, e, cls, cause);
  fill_in_stack_trace(t, e);
  r = *e;
  roots_release(t, mark);
  return r;
}

// Text of the machine (modified UTF-8, any length) as a String; 0 with an
// exception pending on failure.
static Ref message_string(Thread *t, const char *text) {
  size_t n = strlen(text);
  Symbol s = {.text = (const uint8_t *)text,
              .size = (uint16_t)(n > UINT16_MAX ? UINT16_MAX : n)};
  return string_of_symbol(t, &s);
}

// Make an exception pending.  `text` NULL = no message; `cause` may be NULL.
static bool throw_text(Thread *t, const char *name, const char *text,
                       Ref *cause) {
  assert(t->exception == 0);
  uint32_t mark = roots_mark(t);
  Class *cls = exception_class(t, name);
  Ref *message = root(t, 0);
  if (cls && text) *message = message_string(t, text);
  if (t->exception == 0) {
    Ref e = make_exception(t, cls, message, cause);
    if (e) t->exception = e;
    else throw_oom(t, "Java heap space");
  }
  roots_release(t, mark);
  return false;
}

Ref exception_new(Thread *t, const char *name, Ref *message) {
  Class *cls = exception_class(t, name);
  if (!cls) return 0;
  Ref e = make_exception(t, cls, message, NULL);
  if (e == 0) throw_oom(t, "Java heap space");
  return e;
}

// -- Throwing it -------------------------------------------------------------

bool throw_new(Thread *t, const char *cls, const char *fmt, ...) {
  if (!fmt) return throw_text(t, cls, NULL, NULL);
  char small[512];
  va_list args;
  va_start(args, fmt);
  int n = vsnprintf(small, sizeof small, fmt, args);
  va_end(args);
  if (n >= 0 && (size_t)n < sizeof small)
    return throw_text(t, cls, small, NULL);
  char *text = n < 0 ? NULL : malloc((size_t)n + 1);
  if (!text) return throw_text(t, cls, n < 0 ? NULL : small, NULL);
  va_start(args, fmt);
  vsnprintf(text, (size_t)n + 1, fmt, args);
  va_end(args);
  throw_text(t, cls, text, NULL);
  free(text);
  return false;
}

bool throw_err(Thread *t, Err err) {
  if (err == ERR_PENDING) {
    assert(t->exception != 0);
    return false;
  }
  if (err == ERR_STACK_OVERFLOW) return throw_stack_overflow(t);
  char text[sizeof t->ctx.fault.text];
  memcpy(text, t->ctx.fault.text, sizeof text);
  text[sizeof text - 1] = 0;
  if (err == ERR_NO_MEMORY)
    return throw_oom(t, text[0] ? text : "Java heap space");
  const char *cls = err_class(err);
  assert(cls != NULL);
  return throw_text(t, cls, text[0] ? text : NULL, NULL);
}

// What options ask for at the first OutOfMemoryError.
static void report_oom(Thread *t, const char *message) {
  const RuntimeFlags *flags = &t->rt->flags;
  if (!flags->heap_dump_on_oom && !flags->exit_on_oom && !flags->abort_on_oom)
    return;
  if (atomic_exchange(&t->rt->oom_reported, true)) return;
  if (flags->heap_dump_on_oom) {
    printf("java.lang.OutOfMemoryError: %s\n", message);
    heap_dump_report(t);
  }
  if (flags->exit_on_oom) {
    printf("Terminating due to java.lang.OutOfMemoryError: %s\n", message);
    fflush(stdout);
    _exit(3);
  }
  if (flags->abort_on_oom) {
    printf("Aborting due to java.lang.OutOfMemoryError: %s\n", message);
    fflush(stdout);
    abort();
  }
}

// Building the error may run out of memory again.  The inner failure comes
// back here and leaves the preallocated one, which the outer call then finds.
bool throw_oom(Thread *t, const char *message) {
  Ref spare = t->rt->preallocated_oom;
  if (t->throwing_oom || t->exception) {
    if (t->exception == 0) t->exception = spare;
    return false;
  }
  if (spare == 0) {
    // Not even booted: there is nobody to tell but the user.
    fprintf(stderr, "Error occurred during initialization of VM\n"
            "java.lang.OutOfMemoryError: %s\n", message);
    exit(1);
  }
  t->throwing_oom = true;
  report_oom(t, message);
  throw_text(t, "java/lang/OutOfMemoryError", message, NULL);
  t->throwing_oom = false;
  return false;
}

bool throw_stack_overflow(Thread *t) {
  Class *cls = exception_class(t, "java/lang/StackOverflowError");
  Ref e = cls ? make_exception(t, cls, NULL, NULL) : 0;
  t->exception = e ? e : t->rt->preallocated_soe;
  CHECK(t->exception != 0);
  return false;
}

bool throw_npe(Thread *t) {
  return throw_text(t, "java/lang/NullPointerException", NULL, NULL);
}

bool throw_index(Thread *t, int64_t index, int64_t length) {
  return throw_new(t, "java/lang/ArrayIndexOutOfBoundsException",
                   "Index %lld out of bounds for length %lld",
                   (long long)index, (long long)length);
}

bool throw_caused(Thread *t, const char *cls, const char *message) {
  uint32_t mark = roots_mark(t);
  Ref *cause = root(t, t->exception);
  t->exception = 0;
  throw_text(t, cls, message, cause);
  roots_release(t, mark);
  return false;
}

bool throw_wrapped(Thread *t, const char *cls, const char *message) {
  assert(t->exception != 0);
  if (class_is_subtype(class_of(t->exception), known_class(t, K_Error)))
    return false;
  return throw_caused(t, cls, message);
}

bool exception_is(Thread *t, const char *name) {
  if (t->exception == 0) return false;
  Linker *l = t->rt->linker;
  Symbol *s = symbol_find(l, (const uint8_t *)name, strlen(name));
  Class *cls = s ? linker_find_loaded(&t->ctx, &l->boot, s) : NULL;
  return cls && class_is_subtype(class_of(t->exception), cls);
}

// The class need not be initialised, and at boot must not be: the fields of
// Throwable are null then, which its methods understand.
static Ref preallocate(Thread *t, const char *name, Ref *message) {
  Linker *l = t->rt->linker;
  Class *cls = NULL;
  if (linker_load(&t->ctx, &l->boot, symbol_of(l, name), &cls) != ERR_OK ||
      class_link(&t->ctx, cls) != ERR_OK)
    return 0;
  Ref e = heap_new(&t->ctx, &t->tlab, pack(cls));
  if (e && message) SET_REF(t, e, Throwable_detailMessage, *message);
  return e;
}

void throw_preallocate(Thread *t) {
  t->rt->suppressed_sentinel = known_static(
      t, K_Throwable, "SUPPRESSED_SENTINEL", "Ljava/util/List;");
  t->rt->unassigned_stack = known_static(
      t, K_Throwable, "UNASSIGNED_STACK", "[Ljava/lang/StackTraceElement;");
  uint32_t mark = roots_mark(t);
  Ref *message = root(t, string_of(t, "Java heap space"));
  t->rt->preallocated_oom =
      preallocate(t, "java/lang/OutOfMemoryError", message);
  t->rt->preallocated_soe =
      preallocate(t, "java/lang/StackOverflowError", NULL);
  CHECK(t->rt->preallocated_oom && t->rt->preallocated_soe);
  roots_release(t, mark);
}
