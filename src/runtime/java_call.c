// java_call.c -- C code calls Java: a nested loop of the interpreter.
#include "runtime/runtime.h"

JavaCallFn interp_call_hook;

Slot java_call(Thread *t, Method *m, const Slot *args) {
  CHECK(interp_call_hook != NULL);
  return interp_call_hook(t, m, args);
}

Slot java_call_virtual(Thread *t, Method *m, const Slot *args) {
  Slot nothing = {.bits = 0};
  Ref receiver = args[0].ref;
  if (receiver == 0) {
    throw_npe(t);
    return nothing;
  }
  Class *cls = class_of(receiver);
  Method *selected = class_select(cls, m);
  if (selected) return java_call(t, selected, args);
  Arena arena = {0};
  const char *name = class_external_name(cls, &arena);
  const char *interface = class_external_name(m->holder, &arena);
  throw_new(t, "java/lang/IncompatibleClassChangeError",
            "Class %s does not implement the requested interface %s",
            name ? name : "?", interface ? interface : "?");
  arena_drop(&arena);
  return nothing;
}
