// link_roots.c -- the references that classes hold, for the collector.
//
// A minor collection visits only dirty classes and loaders: those into which
// a reference was stored since they were last seen to hold old objects alone.
//
// The marking of a full collection starts from what stays for ever.  All
// else is visited when it is known to be needed: a loader with its classes
// when its ClassLoader object was reached, a hidden class when its mirror
// was.  Each of the two then reaches what its code and tables refer to in
// others (docs/unloading.md).

#include "link/inside.h"

void class_mark_dirty(Linker *l, Class *cls) {
  if (__atomic_load_n(&cls->flags, __ATOMIC_RELAXED) & CLASS_DIRTY) return;
  uint16_t before =
      __atomic_fetch_or(&cls->flags, CLASS_DIRTY, __ATOMIC_ACQ_REL);
  if (before & CLASS_DIRTY) return;
  Class *head = __atomic_load_n(&l->dirty, __ATOMIC_RELAXED);
  do {
    cls->next_dirty = head;
  } while (!__atomic_compare_exchange_n(&l->dirty, &head, cls, true,
                                        __ATOMIC_RELEASE, __ATOMIC_RELAXED));
}

void loader_mark_dirty(Linker *l, Loader *loader) {
  if (atomic_exchange(&loader->dirty, true)) return;
  Loader *head = __atomic_load_n(&l->dirty_loaders, __ATOMIC_RELAXED);
  do {
    loader->next_dirty = head;
  } while (!__atomic_compare_exchange_n(&l->dirty_loaders, &head, loader, true,
                                        __ATOMIC_RELEASE, __ATOMIC_RELAXED));
}

// -- Visiting ----------------------------------------------------------------

// Visits slots and notes whether one of them still refers to a young object.
typedef struct Visit {
  RootVisitor *v;
  Heap *heap;
  bool young;
} Visit;

static void visit(Visit *at, Ref *slot) {
  if (*slot == 0) return;
  at->v->slot(at->v, slot);
  if (at->heap && heap_is_young(at->heap, *slot)) at->young = true;
}

// In marking: `cls`, of another loader perhaps, is needed.
static void keep(Visit *at, const Class *cls) {
  const Ref *keeper = cls->layout.keeper;
  if (at->v->keep && keeper) at->v->keep(at->v, *keeper);
}

static void visit_constants(Visit *at, Class *cls) {
  Resolved *table = cls->resolved;
  if (!table) return;
  uint32_t n = class_cp(cls)->count;
  for (uint32_t i = 1; i < n; i++) {
    switch (resolved_tag(&table[i])) {
      case RESOLVED_HANDLE_CALL:
        keep(at, table[i].method->holder);
        visit(at, &table[i].ref);
        break;
      case RESOLVED_REF:
      case RESOLVED_ERROR:
        visit(at, &table[i].ref);
        break;
      default:
        break;
    }
  }
}

static void visit_class(Visit *at, Class *cls) {
  visit(at, &cls->mirror);
  visit(at, &cls->class_data);
  visit(at, &cls->protection_domain);
  visit(at, &cls->signers);
  visit(at, &cls->init_error);
  for (uint32_t i = 0; i < cls->static_refs; i++)
    visit(at, &cls->statics[i].ref);
  visit_constants(at, cls);
  for (CallSite *s = cls->call_sites; s; s = s->next) {
    if (s->target) keep(at, s->target->holder);
    visit(at, &s->appendix);
    visit(at, &s->error);
  }
}

// A class with an arena of its own, and its arrays.
static void visit_hidden(Visit *at, Class *cls) {
  for (Class *k = cls; k; k = __atomic_load_n(&k->array, __ATOMIC_ACQUIRE))
    visit_class(at, k);
  if (!at->v->keep) return;
  if (!cls->loader->stays) at->v->keep(at->v, cls->loader->java);
  if (cls->nest_host) keep(at, cls->nest_host);
}

static void visit_own_objects(Visit *at, Loader *l) {
  visit(at, &l->java);
  visit(at, &l->unnamed.java);
  for (Module *m = l->modules; m; m = m->next) visit(at, &m->java);
}

// What other loaders have defined and this one is an initiating loader of:
// supertypes and all else that constant pools name.
static void keep_initiated(Visit *at, const Loader *l) {
  const LoaderTable *t = l->table;
  for (uint32_t i = 0; t && i <= t->mask; i++)
    if (t->slots[i] && t->slots[i]->loader != l) keep(at, t->slots[i]);
}

static void visit_loader(Visit *at, Loader *l) {
  visit_own_objects(at, l);
  for (Class *cls = l->classes; cls; cls = cls->next_in_loader)
    visit_class(at, cls);
  if (at->v->keep) keep_initiated(at, l);
}

// A class that was not given its mirror yet: the thread that does so needs
// it, or it is stillborn.
static bool is_unborn(const Class *cls) {
  return cls->mirror == 0 && !(cls->flags & CLASS_STILLBORN);
}

// -- Dirty classes and loaders -----------------------------------------------

static void visit_dirty(Linker *l, Visit *at) {
  Class *cls = l->dirty;
  l->dirty = NULL;
  while (cls) {
    Class *next = cls->next_dirty;
    at->young = false;
    visit_class(at, cls);
    cls->next_dirty = NULL;
    if (at->young) {
      cls->next_dirty = l->dirty;
      l->dirty = cls;
    } else {
      cls->flags &= (uint16_t)~CLASS_DIRTY;
    }
    cls = next;
  }
}

static void visit_dirty_loaders(Linker *l, Visit *at) {
  Loader *loader = l->dirty_loaders;
  l->dirty_loaders = NULL;
  while (loader) {
    Loader *next = loader->next_dirty;
    at->young = false;
    visit_own_objects(at, loader);
    atomic_store(&loader->dirty, false);
    if (at->young) loader_mark_dirty(l, loader);
    loader = next;
  }
}

// -- The collector's questions -----------------------------------------------

void link_visit_roots(Ctx *c, RootVisitor *v) {
  Visit at = {.v = v, .heap = c->heap};
  if (v->kind == GC_MINOR) {
    visit_dirty(c->linker, &at);
    visit_dirty_loaders(c->linker, &at);
    return;
  }
  bool marking = v->keep != NULL;
  for (Loader *l = c->linker->loaders; l; l = l->next) {
    if (!marking || l->stays) visit_loader(&at, l);
    for (Class *cls = l->hidden; cls; cls = cls->next_in_loader)
      if (!marking || is_unborn(cls)) visit_hidden(&at, cls);
  }
}

void link_visit_class(Ctx *c, RootVisitor *v, Class *cls) {
  Visit at = {.v = v, .heap = c->heap};
  if (cls->flags & CLASS_OWN_ARENA) visit_hidden(&at, cls);
  else keep(&at, cls);
}

void link_visit_loader(Ctx *c, RootVisitor *v, Loader *l) {
  Visit at = {.v = v, .heap = c->heap};
  if (!l->stays) visit_loader(&at, l);
}
