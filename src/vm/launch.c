// Running a main class, by way of the library's own LauncherHelper, so that
// its checks and messages are those every user knows.
#include <stdio.h>
#include <stdlib.h>

#include "link/resolve.h"
#include "vm/vm.h"

#define HELPER "sun/launcher/LauncherHelper"

// A static method of a boot class, initialised; NULL = exception pending.
static Method *static_method(Thread *t, const char *cls, const char *name,
                             const char *desc) {
  Linker *l = t->ctx.linker;
  Class *c;
  Err err = linker_load(&t->ctx, &l->boot, symbol_of(l, cls), &c);
  if (err != ERR_OK) {
    throw_err(t, err);
    return NULL;
  }
  if (!class_initialize(t, c)) return NULL;
  Method *m =
      class_declared_method(c, symbol_of(l, name), symbol_of(l, desc));
  if (!m || !method_is(m, ACC_STATIC)) {
    throw_new(t, "java/lang/NoSuchMethodError", "%s.%s%s", cls, name, desc);
    return NULL;
  }
  return m;
}

bool vm_call_static(Thread *t, const char *cls, const char *method,
                    const char *desc, const Slot *args) {
  Method *m = static_method(t, cls, method, desc);
  if (m) java_call(t, m, args);
  return !t->exception;
}

static Ref string_array(Thread *t, char **args, int n) {
  Ref *array = root(t, ref_array_new(t, K_String, n));
  for (int i = 0; i < n && !t->exception; i++) {
    Ref s = string_of(t, args[i]);
    if (!t->exception) ref_store(t, &REF_ELEMS(*array)[i], s);
  }
  return *array;
}

bool vm_run_main(Thread *t, LaunchMode mode, const char *what, char **args,
                 int arg_count) {
  Method *check = static_method(t, HELPER, "checkAndLoadMain",
                                "(ZILjava/lang/String;)Ljava/lang/Class;");
  if (!check) return false;
  Ref name = string_of(t, what);
  if (t->exception) return false;
  Slot slots[3] = {{.i = 1}, {.i = (int32_t)mode}, {.bits = name}};
  Slot mirror = java_call(t, check, slots);
  if (t->exception) return false;
  Class *cls = class_of_mirror(t, mirror.ref);
  Linker *l = t->ctx.linker;
  Method *main;
  // LauncherHelper has checked it: public, static, void, perhaps inherited.
  Err err = lookup_method(&t->ctx, cls, symbol_of(l, "main"),
                          symbol_of(l, "([Ljava/lang/String;)V"), &main);
  if (err != ERR_OK) return throw_err(t, err);
  if (!class_initialize(t, main->holder)) return false;
  uint32_t mark = roots_mark(t);
  slots[0].bits = string_array(t, args, arg_count);
  roots_release(t, mark);
  if (t->exception) return false;
  java_call(t, main, slots);
  return !t->exception;
}

void vm_destroy(Thread *t, int status) {
  thread_finish_java(t);
  threads_wait_non_daemon(t);
  vm_exit(t, status);
}
