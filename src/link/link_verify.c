// link_verify.c -- the validity walker of metadata.
//
// Every class that living metadata names must be alive itself: a class that
// was unloaded too early, or an edge that unloading forgot to clear, is found
// here and not by whoever stumbles over it.

#include <stdio.h>
#include <stdlib.h>

#include "link/inside.h"

typedef struct Check {
  Ctx *c;
  const char *when;
  const Class **live;  // sorted by address
  size_t count, room;
  const Class *at;     // whose metadata is looked at; NULL: a loader's
} Check;

// -- What is alive -----------------------------------------------------------

static void note(void *arg, Class *cls) {
  Check *k = arg;
  if (k->count == k->room) {
    k->room = k->room ? 2 * k->room : 4096;
    k->live = realloc(k->live, k->room * sizeof(Class *));
    CHECK(k->live != NULL);
  }
  k->live[k->count++] = cls;
}

static int by_address(const void *x, const void *y) {
  uintptr_t a = (uintptr_t) * (const Class *const *)x;
  uintptr_t b = (uintptr_t) * (const Class *const *)y;
  return a < b ? -1 : a > b;
}

static bool is_live(const Check *k, const Class *cls) {
  return bsearch(&cls, k->live, k->count, sizeof cls, by_address) != NULL;
}

_Noreturn static void wrong(const Check *k, const void *p, const char *what) {
  fprintf(stderr, "link_verify %s: ", k->when);
  if (k->at) fprintf(stderr, "class %.*s: ", SYMBOL(k->at->name));
  fprintf(stderr, "%s names %p, which is gone\n", what, p);
  abort();
}

static void check_class(const Check *k, const Class *cls, const char *what) {
  if (cls && !is_live(k, cls)) wrong(k, cls, what);
}

static void check_method(const Check *k, const Method *m, const char *what) {
  if (!m) return;
  if (!image_meta_taken(m)) wrong(k, m, what);
  if (!(m->flags & METHOD_STUB)) check_class(k, m->holder, what);
}

// -- A class -----------------------------------------------------------------

static void check_tables(const Check *k, const Class *cls) {
  for (uint32_t i = 0; cls->display && i <= cls->depth; i++)
    check_class(k, cls->display[i], "display");
  for (uint32_t i = 0; i < cls->interface_count; i++)
    check_class(k, cls->interfaces[i], "interfaces");
  for (uint32_t i = 0; i < cls->itable_length; i++) {
    const ItableEntry *e = &cls->itable[i];
    check_class(k, e->interface, "itable");
    for (uint32_t j = 0; e->methods && j < e->interface->itable_methods; j++)
      check_method(k, e->methods[j], "itable");
  }
  for (uint32_t i = 0; i < cls->vtable_length; i++)
    check_method(k, cls->vtable[i], "vtable");
}

static void check_constants(const Check *k, const Class *cls) {
  uint32_t n = cls->resolved ? class_cp(cls)->count : 0;
  for (uint32_t i = 1; i < n; i++) {
    const Resolved *r = &cls->resolved[i];
    switch (resolved_tag(r)) {
      case RESOLVED_CLASS:
        check_class(k, r->cls, "constant pool");
        break;
      case RESOLVED_FIELD:
        if (!image_meta_taken(r->field)) wrong(k, r->field, "constant pool");
        check_class(k, r->field->holder, "constant pool");
        break;
      case RESOLVED_METHOD:
      case RESOLVED_HANDLE_CALL:
        check_method(k, r->method, "constant pool");
        break;
      default:
        break;
    }
  }
  for (const CallSite *s = cls->call_sites; s; s = s->next)
    check_method(k, s->target, "call site");
}

static void named_in_code(void *arg, const Class *cls) {
  check_class(arg, cls, "code");
}

static void check_one(Check *k, const Class *cls) {
  k->at = cls;
  if (cls->mirror == 0 && cls->flags & CLASS_STILLBORN) return;
  check_class(k, cls->super, "superclass");
  check_class(k, cls->element, "element");
  check_class(k, __atomic_load_n(&cls->array, __ATOMIC_ACQUIRE), "array");
  check_class(k, cls->nest_host, "nest host");
  check_class(k, cls->cast_cache, "cast cache");
  check_tables(k, cls);
  check_constants(k, cls);
  if (link_hooks.classes_in_code)
    link_hooks.classes_in_code(cls, named_in_code, k);
  k->at = NULL;
}

// -- Loaders -----------------------------------------------------------------

static bool is_loader(const Check *k, const Loader *loader) {
  const Loader *l = k->c->linker->loaders;
  while (l && l != loader) l = l->next;
  return l != NULL;
}

static void check_edges(const Check *k, const ModuleEdge *e) {
  for (; e; e = e->next) {
    if (!image_meta_taken(e->to) || !is_loader(k, e->to->loader))
      wrong(k, e->to, "module");
  }
}

static void check_loader(const Check *k, const Loader *l) {
  const LoaderTable *t = l->table;
  for (uint32_t i = 0; t && i <= t->mask; i++)
    check_class(k, t->slots[i], "loader's table");
  for (const Module *m = l->modules; m; m = m->next)
    check_edges(k, m->reads);
  const PackageTable *p = l->packages;
  for (uint32_t i = 0; p && i <= p->mask; i++)
    if (p->slots[i]) check_edges(k, p->slots[i]->exports);
}

static void check_constraint(void *arg, const Loader *l, const Class *cls) {
  const Check *k = arg;
  if (!is_loader(k, l)) wrong(k, l, "loading constraint");
  check_class(k, cls, "loading constraint");
}

void link_verify(Ctx *c, const char *when) {
  Check k = {.c = c, .when = when};
  linker_each_class(c->linker, note, &k);
  qsort(k.live, k.count, sizeof(Class *), by_address);
  for (size_t i = 0; i < k.count; i++) check_one(&k, k.live[i]);
  for (const Loader *l = c->linker->loaders; l; l = l->next)
    check_loader(&k, l);
  constraints_visit(c->linker, check_constraint, &k);
  free(k.live);
}
