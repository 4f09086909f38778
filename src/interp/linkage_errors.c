// linkage_errors.c -- errors of the loop whose messages name classes and
// methods.  The texts are those of HotSpot: programs print them.

#include "interp/slow.h"

bool throw_class_cast(Thread *t, Ref object, Class *to) {
  Arena a = {0};
  const Class *from = class_of(object);
  throw_new(t, "java/lang/ClassCastException",
            "class %s cannot be cast to class %s (%s)",
            class_java_name(from, &a), class_java_name(to, &a),
            class_places(&t->ctx, from, to, &a));
  arena_drop(&a);
  return false;
}

bool throw_array_store(Thread *t, Ref value) {
  Arena a = {0};
  throw_new(t, "java/lang/ArrayStoreException", "%s",
            class_java_name(class_of(value), &a));
  arena_drop(&a);
  return false;
}

bool throw_unsatisfied(Thread *t, Method *m) {
  Arena a = {0};
  throw_new(t, "java/lang/UnsatisfiedLinkError", "'%s'",
            method_external_name(m->holder->name, m->name, m->desc, &a));
  arena_drop(&a);
  return false;
}
