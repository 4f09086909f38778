// access.c -- access control (JVMS 5.4.4): classes, members, nests.

#include "link/inside.h"

// -- Classes -----------------------------------------------------------------

ClassAccess class_access(Ctx *c, Class *from, Class *to) {
  while (class_is_array(to)) to = to->element;
  if (from == to || to->kind == CLASS_PRIMITIVE ||
      class_same_package(from, to) || from->flags & CLASS_NO_ACCESS_CHECKS)
    return CLASS_ACCESS_OK;
  const Module *a = class_module(c->linker, from);
  const Module *b = class_module(c->linker, to);
  if (!(to->access & ACC_PUBLIC)) return CLASS_ACCESS_NO;
  if (a == b || !a || !b) return CLASS_ACCESS_OK;
  if (!module_reads(a, b)) return CLASS_ACCESS_NOT_READ;
  return module_accessible(a, to->package) ? CLASS_ACCESS_OK
                                           : CLASS_ACCESS_NOT_EXPORTED;
}

// "module m", or "unnamed module @0x1a" by the hash of its object.
static const char *module_text(Ctx *c, const Module *m, Arena *a) {
  const char *text = "unnamed module";
  if (m->name) {
    text = arena_printf(a, "module %.*s", SYMBOL(m->name));
  } else if (m->java && link_hooks.identity_hash) {
    text = arena_printf(a, "unnamed module @0x%x",
                        (unsigned)link_hooks.identity_hash(c, m->java));
  }
  return text ? text : "?";
}

const char *class_access_text(Ctx *c, Class *from, Class *to,
                              ClassAccess answer, Arena *a) {
  while (class_is_array(to)) to = to->element;
  const char *x = module_text(c, class_module(c->linker, from), a);
  const char *y = module_text(c, class_module(c->linker, to), a);
  const char *why;
  if (answer == CLASS_ACCESS_NOT_READ) {
    why = arena_printf(a, "%s does not read %s", x, y);
  } else {
    const Symbol *p = to->package->name;
    char *package = arena_printf(a, "%.*s", SYMBOL(p));
    for (char *s = package; s && *s; s++) *s = *s == '/' ? '.' : *s;
    why = arena_printf(a, "%s does not export %s to %s", y,
                       package ? package : "?", x);
  }
  const char *text = arena_printf(
      a, "class %s (in %s) cannot access class %s (in %s) because %s",
      class_external_name(from, a), x, class_external_name(to, a), y,
      why ? why : "?");
  return text ? text : "?";
}

Err access_check_class(Ctx *c, Class *from, Class *to) {
  ClassAccess answer = class_access(c, from, to);
  if (answer == CLASS_ACCESS_OK) return ERR_OK;
  while (class_is_array(to)) to = to->element;
  Arena a = {0};
  Err err = ERR_ILLEGAL_ACCESS;
  if (answer != CLASS_ACCESS_NO) {
    fault_set(&c->fault, err, "%s",
              class_access_text(c, from, to, answer, &a));
  } else {
    const char *prefix =
        arena_printf(&a, "failed to access class %s from class %s",
                     class_external_name(to, &a),
                     class_external_name(from, &a));
    fault_places(c, err, to, from, prefix ? prefix : "?");
  }
  arena_drop(&a);
  return err;
}

// -- Nests -------------------------------------------------------------------

// Does the NestMembers attribute of `host` name `cls`?
static bool has_member(const Class *host, const Class *cls) {
  Bytes list = host->file ? host->file->nest_members : (Bytes){0};
  if (list.size < 2) return false;
  uint32_t n = be_u2(list.at);
  for (uint32_t i = 0; i < n && 2 * i + 4 <= list.size; i++) {
    Bytes b = cp_name(class_cp(host), be_u2(list.at + 2 + 2 * i));
    if (b.size == cls->name->size &&
        memcmp(b.at, cls->name->text, b.size) == 0)
      return true;
  }
  return false;
}

Class *class_nest_host(Ctx *c, Class *cls) {
  Class *host = __atomic_load_n(&cls->nest_host, __ATOMIC_ACQUIRE);
  if (host) return host;
  host = cls;
  if (cls->kind == CLASS_NORMAL && cls->file->nest_host) {
    // A host that cannot be had, or does not know the class, makes the class
    // its own host; no error reaches the program.
    Fault before = c->fault;
    Class *claimed = NULL;
    Err err = resolve_class(c, cls, cls->file->nest_host, &claimed);
    if (err == ERR_PENDING && !(link_hooks.drop_linkage_error &&
                                link_hooks.drop_linkage_error(c)))
      return NULL;
    if (err == ERR_OK && class_same_package(claimed, cls) &&
        has_member(claimed, cls))
      host = claimed;
    c->fault = before;
  }
  __atomic_store_n(&cls->nest_host, host, __ATOMIC_RELEASE);
  return host;
}

// Why `cls` is its own host though it names another; NULL when it does not,
// or when that one could not even be loaded.
static const char *nest_problem(Ctx *c, Class *cls, Arena *a) {
  if (cls->kind != CLASS_NORMAL || !cls->file->nest_host) return NULL;
  if (cls->nest_host != cls) return NULL;
  Resolved *r = resolved_entry(c, cls, cls->file->nest_host);
  if (!r || resolved_tag(r) != RESOLVED_CLASS) return NULL;
  const Class *host = r->cls;
  return arena_printf(
      a,
      "Type %s (loader: %s) is not a nest member of type %s (loader: %s): %s",
      class_external_name(cls, a), loader_external_name(c, cls->loader, a),
      class_external_name(host, a), loader_external_name(c, host->loader, a),
      class_same_package(host, cls)
          ? "current type is not listed as a nest member"
          : "types are in different packages");
}

void fault_nest(Ctx *c, Class *x, Class *y) {
  Arena a = {0};
  const char *before = arena_printf(&a, "%s", c->fault.text);
  const char *px = nest_problem(c, x, &a), *py = nest_problem(c, y, &a);
  if (before && (px || py)) {
    fault_set(&c->fault, c->fault.err, "%s, (%s%s%s)", before, px ? px : "",
              px && py ? ", " : "", py ? py : "");
  }
  arena_drop(&a);
}

// -- Members -----------------------------------------------------------------

// A protected member of a superclass; an instance member only through a
// class related to the accessing one.
static bool protected_ok(Class *from, Class *in, Class *holder,
                         uint16_t access) {
  if (class_is_interface(from) || !class_is_subtype(from, holder))
    return false;
  if (access & ACC_STATIC) return true;
  return class_is_subtype(in, from) || class_is_subtype(from, in);
}

bool access_member_ok(Ctx *c, Class *from, Class *in, Class *holder,
                      uint16_t access, Err *err) {
  *err = ERR_OK;
  if (access & ACC_PUBLIC || from == holder) return true;
  if (from->flags & CLASS_NO_ACCESS_CHECKS) return true;
  if (access & ACC_PRIVATE) {
    Class *a = class_nest_host(c, from);
    Class *b = a ? class_nest_host(c, holder) : NULL;
    if (!b) *err = ERR_PENDING;
    return b && a == b;
  }
  if (class_same_package(from, holder)) return true;
  return access & ACC_PROTECTED && protected_ok(from, in, holder, access);
}
