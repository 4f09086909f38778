// linker.c -- the Linker, its loaders, their tables and memory.

#include "link/linker.h"

#include "link/inside.h"

LinkHooks link_hooks;

// -- Memory ------------------------------------------------------------------

Err no_memory(Ctx *c) {
  return fault_set(&c->fault, ERR_NO_MEMORY, METASPACE);
}

static void *alloc(Ctx *c, Loader *l, Arena *a, size_t n) {
  loader_lock(c, l);
  void *p = arena_alloc(a, n);
  loader_unlock(c, l);
  if (!p) no_memory(c);
  return p;
}

void *class_alloc(Ctx *c, Class *cls, size_t n) {
  return alloc(c, cls->loader, cls->arena, n);
}

void *loader_alloc(Ctx *c, Loader *l, size_t n) {
  return alloc(c, l, &l->arena, n);
}

// -- Loader tables -----------------------------------------------------------

enum { FIRST_SLOTS = 64, BOOT_SLOTS = 1024 };

Class *loader_table_find(Loader *l, const Symbol *name) {
  LoaderTable *t = __atomic_load_n(&l->table, __ATOMIC_ACQUIRE);
  if (!t) return NULL;
  for (uint32_t i = name->hash & t->mask;; i = (i + 1) & t->mask) {
    Class *k = __atomic_load_n(&t->slots[i], __ATOMIC_ACQUIRE);
    if (!k || k->name == name) return k;
  }
}

static void table_put(LoaderTable *t, Class *cls) {
  uint32_t i = cls->name->hash & t->mask;
  while (t->slots[i]) i = (i + 1) & t->mask;
  __atomic_store_n(&t->slots[i], cls, __ATOMIC_RELEASE);
  t->count++;
}

// A table with room for one more.  Readers may still look into the old one,
// which therefore stays where it is; they then miss the newest classes and
// look again under the lock where it matters.
static LoaderTable *table_grow(Loader *l) {
  LoaderTable *old = l->table;
  if (old && old->count < old->mask / 4 * 3) return old;
  uint32_t slots = old ? 2 * (old->mask + 1)
                       : l->java ? FIRST_SLOTS : BOOT_SLOTS;
  LoaderTable *t = arena_alloc(
      &l->arena, sizeof(LoaderTable) + slots * sizeof(Class *));
  if (!t) return NULL;
  t->mask = slots - 1;
  for (uint32_t i = 0; old && i <= old->mask; i++) {
    if (old->slots[i]) table_put(t, old->slots[i]);
  }
  __atomic_store_n(&l->table, t, __ATOMIC_RELEASE);
  return t;
}

bool loader_table_add(Loader *l, Class *cls) {
  LoaderTable *t = table_grow(l);
  if (t) table_put(t, cls);
  return t != NULL;
}

void loader_enlist(Ctx *c, Class *cls) {
  Loader *l = cls->loader;
  Class **list = cls->flags & CLASS_OWN_ARENA ? &l->hidden : &l->classes;
  loader_lock(c, l);
  cls->next_in_loader = *list;
  __atomic_store_n(list, cls, __ATOMIC_RELEASE);
  loader_unlock(c, l);
  class_mark_dirty(c->linker, cls);
}

void loader_delist(Ctx *c, Class *cls) {
  Loader *l = cls->loader;
  loader_lock(c, l);
  Class **at = &l->classes;
  while (*at && *at != cls) at = &(*at)->next_in_loader;
  if (*at) __atomic_store_n(at, cls->next_in_loader, __ATOMIC_RELEASE);
  loader_unlock(c, l);
}

// Arrays of a class with an arena of its own are in no list but found through
// it.
void linker_each_class(Linker *l, void (*visit)(void *arg, Class *cls),
                       void *arg) {
  for (Loader *k = l->loaders; k; k = k->next) {
    for (Class *cls = k->classes; cls; cls = cls->next_in_loader)
      visit(arg, cls);
    for (Class *own = k->hidden; own; own = own->next_in_loader)
      for (Class *cls = own; cls; cls = cls->array) visit(arg, cls);
  }
}

// HotSpot words both cases alike; which loader was first is what it tells.
static Err record_refused(Ctx *c, Loader *l, Class *cls, Class *other) {
  Arena a = {0};
  Err err = fault_set(
      &c->fault, ERR_LINKAGE,
      "loader constraint violation: loader %s wants to load %s %s. A "
      "different %s with the same name was previously loaded by %s. (%s)",
      loader_external_name(c, l, &a),
      class_is_interface(cls) ? "interface" : "class",
      class_external_name(cls, &a),
      class_is_interface(other) ? "interface" : "class",
      loader_external_name(c, other->loader, &a),
      class_place(c, other, true, &a));
  arena_drop(&a);
  return err;
}

Err loader_record(Ctx *c, Loader *l, Class *cls) {
  Linker *k = c->linker;
  link_hooks.lock(c, k->lock);
  loader_lock(c, l);
  Class *other = loader_table_find(l, cls->name);
  bool room = true;
  if (!other && constraint_admits(k, l, cls, &other))
    room = loader_table_add(l, cls);
  loader_unlock(c, l);
  link_hooks.unlock(c, k->lock);
  if (!room) return no_memory(c);
  if (other && other != cls) return record_refused(c, l, cls, other);
  return ERR_OK;
}

Class *linker_find_loaded(Ctx *c, Loader *l, Symbol *name) {
  if (name->size == 0 || name->text[0] != '[')
    return loader_table_find(l, name);
  size_t dims = 0;
  while (dims < name->size && name->text[dims] == '[') dims++;
  const uint8_t *at = name->text + dims;
  size_t n = name->size - dims;
  Class *k = NULL;
  if (n == 1 && *at < 128) {
    k = *at == 'V' ? NULL : c->linker->prim[*at];
  } else if (n > 2 && at[0] == 'L' && at[n - 1] == ';') {
    Symbol *s = symbol_find(c->linker, at + 1, n - 2);
    k = s ? loader_table_find(l, s) : NULL;
  }
  while (k && dims--) k = __atomic_load_n(&k->array, __ATOMIC_ACQUIRE);
  return k;
}

// -- Creation ----------------------------------------------------------------

static Class *new_primitive(Linker *l, char desc, const char *name) {
  Class *k = arena_new(&l->boot.arena, Class, 1);
  if (!k) return NULL;
  k->kind = CLASS_PRIMITIVE;
  k->prim = desc;
  k->access = ACC_PUBLIC | ACC_FINAL | ACC_ABSTRACT;
  k->name = symbol_of(l, name);
  k->loader = &l->boot;
  k->arena = &l->boot.arena;
  k->state = CLASS_INITIALIZED;
  k->id = atomic_fetch_add(&l->next_class_id, 1);
  k->next_in_loader = l->boot.classes;
  l->boot.classes = k;
  l->prim[(uint8_t)desc] = k;
  return k->name ? k : NULL;
}

static bool new_primitives(Ctx *c) {
  static const struct {
    char desc;
    const char *name;
  } prims[] = {{'Z', "boolean"}, {'B', "byte"},  {'C', "char"},
               {'S', "short"},   {'I', "int"},   {'J', "long"},
               {'F', "float"},   {'D', "double"}, {'V', "void"}};
  Linker *l = c->linker;
  Symbol *lang = symbol_of(l, "java/lang");
  Package *p = lang ? linker_package(c, &l->boot, lang) : NULL;
  if (!p) return false;
  for (size_t i = 0; i < COUNT(prims); i++) {
    Class *k = new_primitive(l, prims[i].desc, prims[i].name);
    if (!k) return false;
    k->package = p;
    class_mark_dirty(l, k);
  }
  return true;
}

static void loader_init(Loader *l, Ref java) {
  l->java = java;
  l->lock = link_hooks.lock_new();
  l->unnamed.loader = l;
}

Err linker_create(Ctx *c, const Jimage *modules) {
  Arena arena = {.kind = ARENA_META};
  Linker *l = arena_new(&arena, Linker, 1);
  if (!l) return no_memory(c);
  l->boot.arena = arena;
  l->modules = *modules;
  l->lock = link_hooks.lock_new();
  loader_init(&l->boot, 0);
  l->boot.stays = true;
  l->loaders = &l->boot;
  l->symbols = symbol_table_new(&l->boot.arena);
  atomic_store(&l->next_class_id, 1);
  c->linker = l;
  if (!l->symbols || !new_primitives(c)) return no_memory(c);
  return ERR_OK;
}

Loader *linker_new_loader(Ctx *c, Ref java) {
  Linker *k = c->linker;
  Arena arena = {.kind = ARENA_META};
  Loader *l = arena_new(&arena, Loader, 1);
  if (!l) {
    no_memory(c);
    return NULL;
  }
  l->arena = arena;
  loader_init(l, java);
  l->stays = k->no_unloading;
  Loader *head = __atomic_load_n(&k->loaders, __ATOMIC_RELAXED);
  do {
    l->next = head;
  } while (!__atomic_compare_exchange_n(&k->loaders, &head, l, true,
                                        __ATOMIC_RELEASE, __ATOMIC_RELAXED));
  loader_mark_dirty(k, l);
  unloadable_grew(k, &l->arena, 0);
  return l;
}

Err linker_inject(Ctx *c, const char *cls, const char *name,
                  const char *desc) {
  Linker *l = c->linker;
  Injected *in = loader_alloc(c, &l->boot, sizeof *in);
  if (!in) return ERR_NO_MEMORY;
  in->cls = symbol_of(l, cls);
  in->name = symbol_of(l, name);
  in->desc = symbol_of(l, desc);
  if (!in->cls || !in->name || !in->desc) return no_memory(c);
  in->number = l->injected ? l->injected->number + 1 : 1;
  in->next = l->injected;
  l->injected = in;
  return ERR_OK;
}

Err known_by_linker(Ctx *c, Class **slot, const char *name) {
  if (*slot) return ERR_OK;
  Symbol *s = symbol_of(c->linker, name);
  if (!s) return no_memory(c);
  Class *k;  // `slot` is set as soon as the class is loaded
  return linker_load(c, &c->linker->boot, s, &k);
}
