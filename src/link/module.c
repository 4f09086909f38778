// module.c -- run-time packages and modules (JVMS 5.3, 5.3.6).
//
// Lists grow at their head, and shrink only while the world is stopped; a
// package's module is set once or before anybody else can see it.  So readers
// take no lock.

#include "link/inside.h"

// -- Packages ----------------------------------------------------------------

enum { FIRST_SLOTS = 16 };

Package *linker_package_find(Loader *l, const Symbol *name) {
  PackageTable *t = __atomic_load_n(&l->packages, __ATOMIC_ACQUIRE);
  if (!t) return NULL;
  for (uint32_t i = name->hash & t->mask;; i = (i + 1) & t->mask) {
    Package *p = __atomic_load_n(&t->slots[i], __ATOMIC_ACQUIRE);
    if (!p || p->name == name) return p;
  }
}

static void table_put(PackageTable *t, Package *p) {
  uint32_t i = p->name->hash & t->mask;
  while (t->slots[i]) i = (i + 1) & t->mask;
  __atomic_store_n(&t->slots[i], p, __ATOMIC_RELEASE);
  t->count++;
}

static bool package_put(Loader *l, Package *p) {
  PackageTable *old = l->packages, *t = old;
  if (!old || old->count >= old->mask / 4 * 3) {
    uint32_t slots = old ? 2 * (old->mask + 1) : FIRST_SLOTS;
    t = arena_alloc(&l->arena,
                    sizeof(PackageTable) + slots * sizeof(Package *));
    if (!t) return false;
    t->mask = slots - 1;
    for (uint32_t i = 0; old && i <= old->mask; i++)
      if (old->slots[i]) table_put(t, old->slots[i]);
    __atomic_store_n(&l->packages, t, __ATOMIC_RELEASE);
  }
  table_put(t, p);
  return true;
}

bool package_is_prohibited(const Linker *k, const Loader *l,
                           const Symbol *package) {
  if (l == &k->boot || l->is_platform) return false;
  size_t n = package->size;
  return n >= 4 && memcmp(package->text, "java", 4) == 0 &&
         (n == 4 || package->text[4] == '/');
}

// The package, made if it is new; the lock is held.  `module` NULL: unnamed.
static Package *package_of(Linker *k, Loader *l, Symbol *name,
                           Module *module) {
  Package *p = linker_package_find(l, name);
  if (p) return p;
  p = arena_new(&l->arena, Package, 1);
  if (!p) return NULL;
  p->name = name;
  // Until java.base is there, its packages belong to nobody.
  if (!module && (l != &k->boot || k->java_base)) module = &l->unnamed;
  p->module = module;
  return package_put(l, p) ? p : NULL;
}

Package *linker_package(Ctx *c, Loader *l, Symbol *name) {
  Package *p = linker_package_find(l, name);
  if (p) return p;
  loader_lock(c, l);
  p = package_of(c->linker, l, name, NULL);
  loader_unlock(c, l);
  if (!p) no_memory(c);
  return p;
}

// -- Modules -----------------------------------------------------------------

Module *linker_module_find(Loader *l, const Symbol *name) {
  Module *m = __atomic_load_n(&l->modules, __ATOMIC_ACQUIRE);
  while (m && m->name != name) m = m->next;
  return m;
}

// The package's name with dots.
static const char *dotted_name(const Symbol *package, Arena *a) {
  char *dotted = arena_printf(a, "%.*s", SYMBOL(package));
  for (char *s = dotted; s && *s; s++) *s = *s == '/' ? '.' : *s;
  return dotted ? dotted : "?";
}

static Err package_prohibited(Ctx *c, const Loader *l,
                              const Symbol *package) {
  Arena a = {0};
  fault_set(&c->fault, ERR_LINKAGE,
            "Class loader (instance of): %s tried to define prohibited "
            "package name: %s",
            loader_external_name(c, l, &a), dotted_name(package, &a));
  arena_drop(&a);
  return ERR_LINKAGE;
}

static Err package_taken(Ctx *c, const Symbol *module, const Package *p) {
  Arena a = {0};
  const char *name = dotted_name(p->name, &a);
  const Symbol *other = p->module->name;
  if (other) {
    fault_set(&c->fault, ERR_LINKAGE,
              "Package %s for module %.*s is already in another module, "
              "%.*s, defined to the class loader",
              name, SYMBOL(module), SYMBOL(other));
  } else {
    fault_set(&c->fault, ERR_LINKAGE,
              "Package %s for module %.*s is already in the unnamed module "
              "defined to the class loader",
              name, SYMBOL(module));
  }
  arena_drop(&a);
  return ERR_LINKAGE;
}

static Err check_definition(Ctx *c, Loader *l, const Symbol *name,
                            Symbol **packages, uint32_t n) {
  if (linker_module_find(l, name))
    return fault_set(&c->fault, ERR_LINKAGE,
                     "Module %.*s is already defined", SYMBOL(name));
  for (uint32_t i = 0; i < n; i++) {
    if (package_is_prohibited(c->linker, l, packages[i]))
      return package_prohibited(c, l, packages[i]);
    Package *p = linker_package_find(l, packages[i]);
    if (p && p->module) return package_taken(c, name, p);
  }
  return ERR_OK;
}

// The packages that were there before java.base and are not its belong to
// the boot loader's unnamed module.
static void settle_packages(Loader *boot) {
  PackageTable *t = boot->packages;
  for (uint32_t i = 0; t && i <= t->mask; i++) {
    Package *p = t->slots[i];
    if (p && !p->module)
      __atomic_store_n(&p->module, &boot->unnamed, __ATOMIC_RELEASE);
  }
}

// The lock is held.
static Module *new_module(Linker *k, Loader *l, Symbol *name,
                          Symbol **packages, uint32_t n) {
  Module *m = arena_new(&l->arena, Module, 1);
  if (!m) return NULL;
  m->name = name;
  m->loader = l;
  for (uint32_t i = 0; i < n; i++) {
    Package *p = package_of(k, l, packages[i], m);
    if (!p) return NULL;
    __atomic_store_n(&p->module, m, __ATOMIC_RELEASE);
  }
  return m;
}

Err module_define(Ctx *c, Loader *l, const Ref *java, Symbol *name, bool open,
                  Symbol *version, Symbol *location, Symbol **packages,
                  uint32_t package_count, Module **out) {
  Linker *k = c->linker;
  loader_lock(c, l);
  Err err = check_definition(c, l, name, packages, package_count);
  Module *m = NULL;
  if (err == ERR_OK) {
    m = new_module(k, l, name, packages, package_count);
    if (!m) err = no_memory(c);
  }
  if (m) {
    m->java = *java;
    loader_mark_dirty(k, l);
    m->open = open;
    m->version = version;
    m->location = location;
    m->next = l->modules;
    __atomic_store_n(&l->modules, m, __ATOMIC_RELEASE);
    if (!k->java_base && l == &k->boot && symbol_is(name, "java.base")) {
      k->java_base = m;
      settle_packages(l);
    }
  }
  loader_unlock(c, l);
  if (err == ERR_OK) *out = m;
  return err;
}

// Put `to` into a list of `from`'s.
static Err add_edge(Ctx *c, Module *from, ModuleEdge **list, Module *to) {
  Loader *l = from->loader;
  loader_lock(c, l);
  ModuleEdge *e = l->free_edges;
  if (e) l->free_edges = e->next;
  else e = arena_new(&l->arena, ModuleEdge, 1);
  if (e) {
    *e = (ModuleEdge){to, *list};
    __atomic_store_n(list, e, __ATOMIC_RELEASE);
  }
  loader_unlock(c, l);
  if (!e) return no_memory(c);
  if (to->loader != l && !to->loader->stays)
    __atomic_store_n(&c->linker->edges_may_die, true, __ATOMIC_RELAXED);
  return ERR_OK;
}

Err module_add_read(Ctx *c, Module *from, Module *to) {
  if (to == NULL) {
    __atomic_store_n(&from->reads_all_unnamed, true, __ATOMIC_RELEASE);
    return ERR_OK;
  }
  if (module_reads(from, to)) return ERR_OK;
  return add_edge(c, from, &from->reads, to);
}

// An unnamed module reads everybody; everybody reads java.base, which is
// the first module of the boot loader and has no other of that name.
bool module_reads(const Module *from, const Module *to) {
  if (from == to || !from->name) return true;
  if (!to->name &&
      __atomic_load_n(&from->reads_all_unnamed, __ATOMIC_ACQUIRE))
    return true;
  if (to->name && symbol_is(to->name, "java.base")) return true;
  const ModuleEdge *r =
      __atomic_load_n(&from->reads, __ATOMIC_ACQUIRE);
  while (r && r->to != to) r = r->next;
  return r != NULL;
}

Err module_add_export(Ctx *c, Module *from, Package *p, Module *to) {
  if (to == NULL) {
    __atomic_store_n(&p->exported_all, true, __ATOMIC_RELEASE);
    return ERR_OK;
  }
  return add_edge(c, from, &p->exports, to);
}

Err module_add_export_all_unnamed(Ctx *c, Module *from, Package *p) {
  (void)c;
  (void)from;
  __atomic_store_n(&p->exported_unnamed, true, __ATOMIC_RELEASE);
  return ERR_OK;
}

static bool exported(const Module *from, const Package *p) {
  if (__atomic_load_n(&p->exported_all, __ATOMIC_ACQUIRE)) return true;
  if (!from->name && __atomic_load_n(&p->exported_unnamed, __ATOMIC_ACQUIRE))
    return true;
  const ModuleEdge *e =
      __atomic_load_n(&p->exports, __ATOMIC_ACQUIRE);
  while (e && e->to != from) e = e->next;
  return e != NULL;
}

bool module_accessible(const Module *from, const Package *p) {
  const Module *to = p->module;
  if (!to || to == from) return true;
  if (!module_reads(from, to)) return false;
  return !to->name || to->open || exported(from, p);
}

// -- Unloading ---------------------------------------------------------------

static void edges_sweep(Loader *l, ModuleEdge **at) {
  while (*at) {
    ModuleEdge *e = *at;
    if (!e->to->loader->dead) {
      at = &e->next;
      continue;
    }
    *at = e->next;
    e->next = l->free_edges;
    l->free_edges = e;
  }
}

void modules_sweep(Loader *l) {
  edges_sweep(l, &l->unnamed.reads);
  for (Module *m = l->modules; m; m = m->next) edges_sweep(l, &m->reads);
  PackageTable *t = l->packages;
  for (uint32_t i = 0; t && i <= t->mask; i++)
    if (t->slots[i]) edges_sweep(l, &t->slots[i]->exports);
}
