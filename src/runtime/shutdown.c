// The end of the process.  Other threads may run on to the very last moment;
// nothing is taken apart.
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "runtime/runtime.h"

ProcessHooks process_hooks;

int vm_print(FILE *to, const char *format, ...) {
  va_list args;
  va_start(args, format);
  int n = process_hooks.print ? process_hooks.print(to, format, args)
                              : vfprintf(to, format, args);
  va_end(args);
  return n;
}

void vm_halt(int status) {
  fflush(stdout);
  if (process_hooks.exit) process_hooks.exit(status);
  _exit(status);
}

void vm_abort(void) {
  fflush(stdout);
  if (process_hooks.abort) process_hooks.abort();
  abort();
}

// A thread whose Java object has ended (vm_destroy) gets a new one, so that
// shutdown hooks run in a thread that is alive: parking, locks and
// currentThread() need it.
static void rejoin(Thread *t) {
  if (!t->java || thread_of(t, t->java)) return;
  Ref java = thread_new_java(t, &t->rt->main_group, "DestroyJavaVM");
  if (t->exception) return;
  thread_bind(t, java, t);
  SET_I32(t, java, Thread_threadStatus, STATUS_RUNNABLE);
  t->java = java;
  t->tid = GET_I64(t, java, Thread_tid);
}

// The static method of java.lang.Shutdown; NULL when the library never got
// as far as having one.
static Method *shutdown_method(Thread *t) {
  Linker *l = t->rt->linker;
  Class *cls = NULL;
  Symbol *name = symbol_of(l, "java/lang/Shutdown");
  if (!name || linker_load(&t->ctx, &l->boot, name, &cls) != ERR_OK)
    return NULL;
  if (!class_initialize(t, cls)) return NULL;
  return class_declared_method(cls, symbol_of(l, "shutdown"),
                               symbol_of(l, "()V"));
}

void vm_shutdown(Thread *t) {
  t->exception = 0;
  if (t->rt->booted) {
    rejoin(t);
    t->exception = 0;
    Method *m = shutdown_method(t);
    Slot none = {0};
    if (m && !t->exception) java_call(t, m, &none);
    t->exception = 0;
  }
  atomic_store(&t->rt->exiting, true);
}

void vm_exit(Thread *t, int status) {
  vm_shutdown(t);
  vm_halt(status);
}
