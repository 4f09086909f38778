// unload.c -- classes that nothing holds any more are forgotten (JLS 12.7).
//
// What goes away at once is a loader with all it has defined, or a hidden
// class that is not strong with its arrays: whatever has an arena.  A full
// collection has marked the objects; a loader is dead when its ClassLoader
// was not reached, a hidden class when its mirror was not.  What leads from
// living metadata to dead is of two kinds:
//
//   needed    tables of loaders, superclasses, resolved constants, call
//             sites: marking has followed them, so they lead to nothing dead
//   weak      inline caches, loading constraints, modules' reads and exports:
//             cleared here, before the memory goes back
//
// The world is stopped.  Dead objects are not looked at: their classes may
// be gone already.

#include <stdio.h>
#include <stdlib.h>

#include "base/log.h"
#include "link/inside.h"

// Metadata that may go away is looked through for the first time when there
// is this much of it; later when it has grown by half, and by at least this.
#define UNLOADABLE_STEP ((size_t)16 << 20)

typedef struct Dead {
  Loader *loaders;  // through `next`
  Class *hidden;    // through `next_in_loader`
} Dead;

// -- Who is dead -------------------------------------------------------------

static bool hidden_survives(Ctx *c, const Class *cls) {
  if (cls->mirror) return heap_survives(c, cls->mirror);
  return !(cls->flags & CLASS_STILLBORN);
}

static void take_hidden(Ctx *c, Loader *l, Dead *dead) {
  Class **at = &l->hidden;
  while (*at) {
    Class *cls = *at;
    if (hidden_survives(c, cls)) {
      CHECK(!l->dead);
      at = &cls->next_in_loader;
      continue;
    }
    *at = cls->next_in_loader;
    cls->next_in_loader = dead->hidden;
    dead->hidden = cls;
    for (Class *k = cls; k; k = k->array) class_add_flag(k, CLASS_DEAD);
  }
}

static Dead take_dead(Ctx *c) {
  Dead dead = {0};
  Loader **at = &c->linker->loaders;
  while (*at) {
    Loader *l = *at;
    l->dead = !l->stays && !heap_survives(c, l->java);
    take_hidden(c, l, &dead);
    if (l->dead) {
      *at = l->next;
      l->next = dead.loaders;
      dead.loaders = l;
    } else {
      at = &l->next;
    }
  }
  return dead;
}

// -- Weak edges --------------------------------------------------------------

void class_note_cache(Linker *l, Class *cls, const Class *other) {
  const Ref *keeper = other->layout.keeper;
  if (!keeper || keeper == cls->layout.keeper) return;
  uint16_t before =
      __atomic_fetch_or(&cls->flags, CLASS_CACHES, __ATOMIC_ACQ_REL);
  if (before & CLASS_CACHES) return;
  Class *head = __atomic_load_n(&l->caching, __ATOMIC_RELAXED);
  do {
    cls->next_caching = head;
  } while (!__atomic_compare_exchange_n(&l->caching, &head, cls, true,
                                        __ATOMIC_RELEASE, __ATOMIC_RELAXED));
}

static void sweep_caches(Linker *l) {
  Class **at = &l->caching;
  while (*at) {
    Class *cls = *at;
    if (!class_is_dead(cls) && link_hooks.sweep_caches(cls)) {
      at = &cls->next_caching;
      continue;
    }
    *at = cls->next_caching;
    cls->flags &= (uint16_t)~CLASS_CACHES;
  }
}

static void sweep_weak_edges(Linker *l, const Dead *dead) {
  // Emptying the nursery, with which a full collection begins, has left
  // nothing young.
  CHECK(!l->dirty && !l->dirty_loaders);
  sweep_caches(l);
  constraints_sweep(l);
  if (!dead->loaders || !l->edges_may_die) return;
  for (Loader *k = l->loaders; k; k = k->next) modules_sweep(k);
}

// -- Freeing -----------------------------------------------------------------

static void say_goodbye(Ctx *c, Class *cls) {
  c->linker->unloaded++;
  if (!log_on(LOG_CLASS_UNLOAD, LOG_INFO)) return;
  Arena a = {0};
  log_line(LOG_CLASS_UNLOAD, LOG_INFO, "unloading class %s 0x%016zx",
           class_external_name(cls, &a), (size_t)(uintptr_t)cls);
  arena_drop(&a);
}

static void free_hidden(Ctx *c, Class *cls) {
  say_goodbye(c, cls);
  Arena arena = *cls->arena;
  arena_drop(&arena);
}

static void free_loader(Ctx *c, Loader *l) {
  for (Class *cls = l->classes; cls; cls = cls->next_in_loader)
    if (!class_is_array(cls)) say_goodbye(c, cls);
  if (link_hooks.lock_free) link_hooks.lock_free(l->lock);
  Arena arena = l->arena;
  arena_drop(&arena);
}

static void free_dead(Ctx *c, Dead *dead) {
  for (Class *k = dead->hidden, *next; k; k = next) {
    next = k->next_in_loader;
    free_hidden(c, k);
  }
  for (Loader *l = dead->loaders, *next; l; l = next) {
    next = l->next;
    free_loader(c, l);
  }
}

// -- Symbols -----------------------------------------------------------------

static void mark_class_symbols(Linker *l, const Class *cls) {
  symbol_mark(l, cls->name);
  for (uint32_t i = 0; i < cls->field_count; i++) {
    symbol_mark(l, cls->fields[i].name);
    symbol_mark(l, cls->fields[i].desc);
  }
  for (uint32_t i = 0; i < cls->method_count; i++) {
    symbol_mark(l, cls->methods[i].name);
    symbol_mark(l, cls->methods[i].desc);
  }
}

static void mark_loader_symbols(Linker *l, const Loader *k) {
  for (const Class *cls = k->classes; cls; cls = cls->next_in_loader)
    mark_class_symbols(l, cls);
  for (const Class *cls = k->hidden; cls; cls = cls->next_in_loader)
    mark_class_symbols(l, cls);
  for (const Module *m = k->modules; m; m = m->next) {
    symbol_mark(l, m->name);
    symbol_mark(l, m->version);
    symbol_mark(l, m->location);
  }
  const PackageTable *t = k->packages;
  for (uint32_t i = 0; t && i <= t->mask; i++)
    if (t->slots[i]) symbol_mark(l, t->slots[i]->name);
}

static void mark_symbols(Linker *l) {
  for (const Loader *k = l->loaders; k; k = k->next) mark_loader_symbols(l, k);
  for (const Injected *i = l->injected; i; i = i->next) {
    symbol_mark(l, i->cls);
    symbol_mark(l, i->name);
    symbol_mark(l, i->desc);
  }
  constraints_mark_symbols(l);
  placeholders_mark_symbols(l);
  intrinsics_mark_symbols(l);
}

// -- How much there is -------------------------------------------------------

static size_t count_unloadable(const Linker *l) {
  size_t n = 0;
  for (const Loader *k = l->loaders; k; k = k->next) {
    if (!k->stays) n += k->arena.size;
    for (const Class *cls = k->hidden; cls; cls = cls->next_in_loader)
      n += cls->arena->size;
  }
  return n;
}

bool link_wants_unloading(Linker *l) {
  size_t limit = l->unloadable_limit ? l->unloadable_limit : UNLOADABLE_STEP;
  return atomic_load_explicit(&l->unloadable, memory_order_relaxed) > limit;
}

void link_unload(Ctx *c) {
  Linker *l = c->linker;
  Dead dead = take_dead(c);
  if (dead.loaders || dead.hidden) {
    sweep_weak_edges(l, &dead);
    if (link_hooks.unloading) link_hooks.unloading(c);
    free_dead(c, &dead);
  }
  size_t n = count_unloadable(l);
  l->unloadable_limit = n + (n / 2 > UNLOADABLE_STEP ? n / 2 : UNLOADABLE_STEP);
  atomic_store(&l->unloadable, n);
  symbols_sweep(l, mark_symbols);
  image_meta_trim();
}
