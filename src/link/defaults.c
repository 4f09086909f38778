// defaults.c -- what a class inherits from its superinterfaces alone.
//
// A superinterface's method is maximally specific when no other one declares
// the same method in an interface below it (JVMS 5.4.3.3).  One default
// among the maximally specific ones is selected; two are a conflict.

#include <stdio.h>

#include "link/inside.h"

static Method *candidate(const Class *interface, const Symbol *name,
                         const Symbol *desc) {
  Method *m = class_declared_method(interface, name, desc);
  return m && method_has_slot(m) ? m : NULL;
}

static bool is_maximal(const Class *cls, const Method *m) {
  for (uint32_t i = 0; i < cls->itable_length; i++) {
    Class *k = cls->itable[i].interface;
    if (k != m->holder && class_is_subtype(k, m->holder) &&
        candidate(k, m->name, m->desc))
      return false;
  }
  return true;
}

static void choose_among(DefaultChoice *choice, Method *m) {
  if (!choice->method) {
    choice->method = m;
  } else if (!method_is(m, ACC_ABSTRACT)) {
    if (method_is(choice->method, ACC_ABSTRACT)) {
      choice->method = m;
    } else if (!choice->other) {
      choice->other = m;
    }
  }
}

DefaultChoice choose_default(const Class *cls, const Symbol *name,
                             const Symbol *desc) {
  DefaultChoice choice = {0};
  for (uint32_t i = 0; i < cls->itable_length; i++) {
    Method *m = candidate(cls->itable[i].interface, name, desc);
    if (m && is_maximal(cls, m)) choose_among(&choice, m);
  }
  return choice;
}

// " p/I.m p/J.m" of a METHOD_CONFLICT.
static void conflict_names(const Method *m, char *text, size_t room) {
  size_t n = 0;
  const Class *cls = m->holder;
  for (uint32_t i = 0; i < cls->itable_length && n < room; i++) {
    Method *k = candidate(cls->itable[i].interface, m->name, m->desc);
    if (!k || method_is(k, ACC_ABSTRACT) || !is_maximal(cls, k)) continue;
    int more = snprintf(text + n, room - n, " %.*s.%.*s",
                        SYMBOL(k->holder->name), SYMBOL(k->name));
    if (more > 0) n += (size_t)more;
  }
}

Err conflict_error(Ctx *c, const Method *m) {
  char names[400] = "";
  conflict_names(m, names, sizeof names);
  return fault_set(&c->fault, ERR_INCOMPATIBLE_CLASS,
                   "Conflicting default methods:%s", names);
}
