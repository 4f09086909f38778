// unwind.c -- from a thrown exception to its handler (JVMS 2.10).

#include <stdlib.h>
#include <string.h>

#include "base/log.h"
#include "interp/slow.h"

typedef enum Catch {
  CATCH_NO,
  CATCH_YES,
  CATCH_FAILED,  // the handler's class cannot be resolved: see t->exception
} Catch;

// The public class that the boot loader has of a name in java.*, which no
// other loader can define a class of.  It is the one that entry `type` of `m`'s
// class names if that can be resolved at all; asking the loader would run Java,
// for which there may be neither memory nor stack.
static Class *find_library_class(Thread *t, const Method *m, uint32_t type) {
  Bytes name = cp_name(class_cp(m->holder), type);
  if (name.size < 5 || memcmp(name.at, "java/", 5) != 0) return NULL;
  Linker *l = t->rt->linker;
  Symbol *symbol = symbol_find(l, name.at, name.size);
  if (!symbol) return NULL;
  Class *cls = linker_find_loaded(&t->ctx, &l->boot, symbol);
  return cls && cls->access & ACC_PUBLIC ? cls : NULL;
}

// Does handler number `h` of `m` catch the pending exception?  The class it
// names is resolved now, unless it is known without.  May call Java.
static Catch catches(Thread *t, Method *m, int h) {
  uint32_t type = m->info->handlers[h].catch_type;
  if (type == 0) return CATCH_YES;
  Class *known = find_library_class(t, m, type);
  if (known)
    return class_is_subtype(class_of(t->exception), known) ? CATCH_YES
                                                           : CATCH_NO;
  uint32_t mark = roots_mark(t);
  Ref *thrown = root(t, t->exception);
  t->exception = 0;
  Class *cls;
  Catch answer = CATCH_FAILED;
  if (slow_class(t, m->holder, type, &cls)) {
    t->exception = *thrown;
    answer = class_is_subtype(class_of(*thrown), cls) ? CATCH_YES : CATCH_NO;
  }
  roots_release(t, mark);
  return answer;
}

// What the log says where an exception comes to a frame that can have handlers,
// and where it is caught.
static void log_thrown(Thread *t, Method *m, uint32_t word) {
  Ref thrown = t->exception;
  char *message = NULL;
  Ref text = GET_REF(t, thrown, Throwable_detailMessage);
  if (text) message = string_utf8(t, text);
  log_line(LOG_EXCEPTIONS, LOG_INFO,
           "Exception <a '%.*s'{0x%016lx}%s%s> (0x%016lx)\n"
           " thrown in interpreter method <{method} {0x%016lx} '%.*s' '%.*s' "
           "in '%.*s'>\n at bci %d for thread %u",
           SYMBOL(class_of(thrown)->name), (unsigned long)thrown << 3,
           message ? ": " : "", message ? message : "",
           (unsigned long)thrown << 3, (unsigned long)m, SYMBOL(m->name),
           SYMBOL(m->desc), SYMBOL(m->holder->name),
           stack_trace_bci(t, (TraceEntry){m, word}), t->id);
  free(message);
}

static void log_caught(Thread *t, Method *m, uint32_t target) {
  Arena scratch = {0};
  log_line(LOG_EXCEPTIONS, LOG_INFO,
           "Found matching handler for exception of type \"%s\" in method "
           "\"%.*s\" at BCI: %d",
           class_external_name(class_of(t->exception), &scratch),
           SYMBOL(m->name), stack_trace_bci(t, (TraceEntry){m, target}));
  arena_drop(&scratch);
}

// Find a handler in the top frame and go there.  When the class that one
// names cannot be resolved, that error takes the exception's place, as if it
// were thrown where the handler begins.
static bool find_handler(Thread *t, uint32_t word) {
  Frame *f = t->frame;
  Method *m = f->method;
  int h = -1;
  while ((h = method_handler(m, word, h + 1)) >= 0) {
    uint32_t target = m->info->handlers[h].target;
    Catch answer = catches(t, m, h);
    if (answer == CATCH_YES) {
      if (log_on(LOG_EXCEPTIONS, LOG_INFO)) log_caught(t, m, target);
      f->pc = m->code + target;
      return true;
    }
    if (answer == CATCH_FAILED && word != target) {
      word = target;
      h = -1;
    }
  }
  return false;
}

// Release the monitor of a synchronized method that is left by an exception.
// It is not held before LOCK_METHOD is done, which stands at the first word or
// after a FAST; and where UNLOCK_METHOD itself threw there is nothing to
// release.
static void release(Thread *t, uint32_t word) {
  Frame *f = t->frame;
  const MethodCode *code = f->method->info;
  if (code->lock_reg < 0 || word == 0) return;
  uint32_t op = INSN_OP(f->method->code[word]);
  if (op == IR_LOCK_METHOD || op == IR_UNLOCK_METHOD) return;
  Slot *lock = &f->regs[code->lock_reg];
  if (monitor_try_exit_fast(t, lock->ref)) return;
  uint32_t mark = roots_mark(t);
  Ref *thrown = root(t, t->exception);
  Ref *object = root(t, lock->ref);
  t->exception = 0;
  if (monitor_exit(t, object)) t->exception = *thrown;
  roots_release(t, mark);
}

bool interp_unwind(Thread *t) {
  assert(t->exception != 0);
  for (;;) {
    Frame *f = t->frame;
    if (f->method == t->rt->stub_entry) return false;
    // Bodies shared by many methods have no tables and hold no monitor.
    if (frame_in_code(f)) {
      uint32_t word = frame_word(f);
      if (log_on(LOG_EXCEPTIONS, LOG_INFO)) log_thrown(t, f->method, word);
      if (find_handler(t, word)) return true;
      release(t, word);
    }
    if (UNLIKELY(t->held_at[-1].frame == f)) slow_leave_held(t);
    t->frame++;
  }
}
