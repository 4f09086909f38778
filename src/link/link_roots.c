// link_roots.c -- the references that classes hold, for the collector.
//
// A minor collection visits only dirty classes: those into which a reference
// was stored since they were last seen to hold old objects alone.

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

static void visit_constants(Visit *at, Class *cls) {
  Resolved *table = cls->resolved;
  if (!table) return;
  uint32_t n = class_cp(cls)->count;
  for (uint32_t i = 1; i < n; i++) {
    switch (resolved_tag(&table[i])) {
      case RESOLVED_REF:
      case RESOLVED_HANDLE_CALL:
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
    visit(at, &s->appendix);
    visit(at, &s->error);
  }
}

static void visit_dirty(Ctx *c, Visit *at) {
  Linker *l = c->linker;
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

// In a full collection objects only grow older, so the dirty classes may
// stay as they are; slots are visited more than once there.
void link_visit_roots(Ctx *c, RootVisitor *v) {
  Visit at = {.v = v, .heap = c->heap};
  if (v->kind == GC_MINOR) visit_dirty(c, &at);
  for (Loader *l = c->linker->loaders; l; l = l->next) {
    visit(&at, &l->java);
    visit(&at, &l->unnamed.java);
    for (Module *m = l->modules; m; m = m->next) visit(&at, &m->java);
    if (v->kind == GC_MINOR) continue;
    for (Class *cls = l->classes; cls; cls = cls->next_in_loader)
      visit_class(&at, cls);
  }
}
