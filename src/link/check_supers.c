// check_supers.c -- what a class's supertypes allow (JVMS 5.3.5, 4.10).

#include "link/inside.h"

static Err refuse(Ctx *c, const Class *cls, const char *middle,
                  const Class *other) {
  Arena a = {0};
  Err err = fault_set(&c->fault, ERR_INCOMPATIBLE_CLASS, "class %s %s %s",
                      class_external_name(cls, &a), middle,
                      class_external_name(other, &a));
  arena_drop(&a);
  return err;
}

// -- Sealed classes ----------------------------------------------------------

// JVMS 4.7.31, 5.3.5: the subclass is named, and stands in the same module;
// in the same package unless it is public.
static bool permits(const Linker *l, const Class *super, const Class *cls) {
  Bytes list = super->file ? super->file->permitted : (Bytes){0};
  if (!list.at) return true;
  if (class_module(l, super) != class_module(l, cls)) return false;
  if (!(cls->access & ACC_PUBLIC) && !class_same_package(super, cls))
    return false;
  uint32_t n = list.size >= 2 ? be_u2(list.at) : 0;
  for (uint32_t i = 0; i < n && 2 * i + 4 <= list.size; i++) {
    Bytes b = cp_name(class_cp(super), be_u2(list.at + 2 + 2 * i));
    if (b.size == cls->name->size &&
        memcmp(b.at, cls->name->text, b.size) == 0)
      return true;
  }
  return false;
}

// -- Access ------------------------------------------------------------------

static Err super_inaccessible(Ctx *c, Class *cls, Class *super,
                              ClassAccess answer) {
  Arena a = {0};
  bool interface = class_is_interface(super);
  if (answer != CLASS_ACCESS_NO) {
    fault_set(&c->fault, ERR_ILLEGAL_ACCESS, "%s check failed: %s",
              interface ? "superinterface" : "superclass access",
              class_access_text(c, cls, super, answer, &a));
  } else {
    const char *what = interface ? "superinterface"
                       : super->access & ACC_ABSTRACT
                           ? "abstract superclass"
                           : "superclass";
    const char *prefix = arena_printf(
        &a, "class %s cannot access its %s %s", class_external_name(cls, &a),
        what, class_external_name(super, &a));
    fault_places(c, ERR_ILLEGAL_ACCESS, cls, super, prefix ? prefix : "?");
  }
  arena_drop(&a);
  return ERR_ILLEGAL_ACCESS;
}

// -- Final methods -----------------------------------------------------------

static Err overrides_final(Ctx *c, const Class *cls, const Method *m) {
  Arena a = {0};
  Err err = fault_set(
      &c->fault, ERR_INCOMPATIBLE_CLASS,
      "class %s overrides final method %s.%.*s%.*s",
      class_external_name(cls, &a), class_external_name(m->holder, &a),
      SYMBOL(m->name), SYMBOL(m->desc));
  arena_drop(&a);
  return err;
}

// Is `m`, final in a superclass, overridden by a method of `cls`?
static bool is_overridden(Class *cls, const Method *m) {
  if (!method_is(m, ACC_FINAL) || method_is(m, ACC_STATIC | ACC_PRIVATE))
    return false;
  if (!method_is(m, ACC_PUBLIC | ACC_PROTECTED) &&
      !class_same_package(cls, m->holder))
    return false;
  const Method *own = class_declared_method(cls, m->name, m->desc);
  return own && !method_is(own, ACC_STATIC | ACC_PRIVATE);
}

static Err check_final_methods(Ctx *c, Class *cls) {
  for (Class *k = cls->super; k; k = k->super) {
    if (!(k->flags & CLASS_HAS_FINAL_METHODS)) continue;
    for (uint32_t i = 0; i < k->method_count; i++) {
      const Method *m = &k->methods[i];
      if (is_overridden(cls, m)) return overrides_final(c, cls, m);
    }
  }
  return ERR_OK;
}

// -- All ---------------------------------------------------------------------

static Err check_superclass(Ctx *c, Class *cls) {
  Class *super = cls->super;
  if (class_is_interface(super)) {
    Arena a = {0};
    Err err = fault_set(&c->fault, ERR_INCOMPATIBLE_CLASS,
                        "class %s has interface %s as super class",
                        class_external_name(cls, &a),
                        class_external_name(super, &a));
    arena_drop(&a);
    return err;
  }
  if (super->access & ACC_FINAL)
    return refuse(c, cls, "cannot inherit from final class", super);
  if (!permits(c->linker, super, cls))
    return refuse(c, cls, "cannot inherit from sealed class", super);
  ClassAccess answer = class_access(c, cls, super);
  return answer == CLASS_ACCESS_OK
             ? ERR_OK
             : super_inaccessible(c, cls, super, answer);
}

static Err check_interface(Ctx *c, Class *cls, Class *interface) {
  if (!class_is_interface(interface)) {
    Arena a = {0};
    fault_set(&c->fault, ERR_INCOMPATIBLE_CLASS,
              "class %s can not implement %s, because it is not an "
              "interface (%s)",
              class_external_name(cls, &a),
              class_external_name(interface, &a),
              class_place(c, interface, false, &a));
    arena_drop(&a);
    return ERR_INCOMPATIBLE_CLASS;
  }
  if (!permits(c->linker, interface, cls)) {
    return class_is_interface(cls)
               ? refuse(c, cls, "cannot extend sealed interface", interface)
               : refuse(c, cls, "cannot implement sealed interface",
                        interface);
  }
  ClassAccess answer = class_access(c, cls, interface);
  return answer == CLASS_ACCESS_OK
             ? ERR_OK
             : super_inaccessible(c, cls, interface, answer);
}

Err class_check_supers(Ctx *c, Class *cls) {
  if (cls->super) TRY(check_superclass(c, cls));
  for (uint32_t i = 0; i < cls->interface_count; i++)
    TRY(check_interface(c, cls, cls->interfaces[i]));
  return class_is_interface(cls) ? ERR_OK : check_final_methods(c, cls);
}
