// constraint.c -- loading constraints (JVMS 5.3.4).
//
// A constraint says that a name means the same class to a set of loaders.
// None is kept for two loaders that have both loaded the name already: what
// a loader has recorded never changes.

#include "link/inside.h"

typedef struct ConstraintLoader {
  Loader *loader;
  struct ConstraintLoader *next;
} ConstraintLoader;

typedef struct Constraint {
  Symbol *name;
  Class *cls;  // what the name means, once one of the loaders has it
  ConstraintLoader *loaders;
  struct Constraint *next;
} Constraint;

static Constraint **bucket(Linker *l, const Symbol *name) {
  return &l->constraints[name->hash % COUNT(l->constraints)];
}

static bool covers(const Constraint *k, const Loader *l) {
  const ConstraintLoader *at = k->loaders;
  while (at && at->loader != l) at = at->next;
  return at != NULL;
}

// The constraint of `loader` on `name`; there is at most one.
static Constraint *find(Linker *l, const Loader *loader, const Symbol *name) {
  Constraint *k = *bucket(l, name);
  while (k && (k->name != name || !covers(k, loader))) k = k->next;
  return k;
}

bool constraint_admits(Linker *l, Loader *loader, Class *cls,
                       Class **other) {
  Constraint *k = find(l, loader, cls->name);
  if (!k) return true;
  if (!k->cls) k->cls = cls;
  if (k->cls == cls) return true;
  *other = k->cls;
  return false;
}

// -- Imposing ----------------------------------------------------------------

static bool add_loader(Linker *l, Constraint *k, Loader *loader) {
  if (covers(k, loader)) return true;
  ConstraintLoader *at = l->free_constraint_loaders;
  if (at) l->free_constraint_loaders = at->next;
  else at = arena_new(&l->boot.arena, ConstraintLoader, 1);
  if (!at) return false;
  *at = (ConstraintLoader){loader, k->loaders};
  k->loaders = at;
  return true;
}

static Constraint *new_constraint(Linker *l, Symbol *name) {
  Constraint *k = l->free_constraints;
  if (k) l->free_constraints = k->next;
  else k = arena_new(&l->boot.arena, Constraint, 1);
  if (!k) return NULL;
  Constraint **b = bucket(l, name);
  *k = (Constraint){.name = name, .next = *b};
  *b = k;
  return k;
}

// All of `from` into `into`; `from` is left without loaders.
static void merge(Constraint *into, Constraint *from) {
  ConstraintLoader **end = &into->loaders;
  while (*end) end = &(*end)->next;
  *end = from->loaders;
  from->loaders = NULL;
}

typedef enum Imposed { IMPOSED, IMPOSED_VIOLATES, IMPOSED_NO_MEMORY } Imposed;

// Both locks are held.
static Imposed impose(Linker *l, Symbol *name, Loader *a, Loader *b) {
  Constraint *ka = find(l, a, name), *kb = find(l, b, name);
  Class *ca = loader_table_find(a, name), *cb = loader_table_find(b, name);
  if (!ca && ka) ca = ka->cls;
  if (!cb && kb) cb = kb->cls;
  if (ca && cb) {
    if (ca != cb) return IMPOSED_VIOLATES;
    if (loader_table_find(a, name) && loader_table_find(b, name))
      return IMPOSED;
  }
  Constraint *k = ka ? ka : kb ? kb : new_constraint(l, name);
  if (!k || !add_loader(l, k, a)) return IMPOSED_NO_MEMORY;
  if (ka && kb && ka != kb) {
    merge(ka, kb);
  } else if (!add_loader(l, k, b)) {
    return IMPOSED_NO_MEMORY;
  }
  if (!k->cls) k->cls = ca ? ca : cb;
  return IMPOSED;
}

static Imposed impose_locked(Ctx *c, Symbol *name, Loader *a, Loader *b) {
  Linker *l = c->linker;
  Class *x = loader_table_find(a, name);
  if (x && loader_table_find(b, name) == x) return IMPOSED;
  link_hooks.lock(c, l->lock);
  loader_lock(c, &l->boot);
  Imposed answer = impose(l, name, a, b);
  loader_unlock(c, &l->boot);
  link_hooks.unlock(c, l->lock);
  return answer;
}

static Err check_type(Ctx *c, DescType t, Loader *a, Loader *b,
                      Symbol **type) {
  const uint8_t *at = t.at;
  size_t n = t.size;
  while (n && *at == '[') {
    at++;
    n--;
  }
  if (n < 3 || *at != 'L') return ERR_OK;
  Symbol *name = symbol_intern(c->linker, at + 1, n - 2, false);
  if (!name) return no_memory(c);
  Imposed answer = impose_locked(c, name, a, b);
  if (answer == IMPOSED) return ERR_OK;
  if (answer == IMPOSED_NO_MEMORY) return no_memory(c);
  *type = name;
  return ERR_LINKAGE;
}

Err constraint_check(Ctx *c, const Symbol *desc, Loader *a, Loader *b,
                     Symbol **type) {
  if (a == b) return ERR_OK;
  if (desc->size == 0 || desc->text[0] != '(')
    return check_type(c, desc_field(desc->text, desc->size), a, b, type);
  DescIter it = desc_args(desc->text, desc->size);
  DescType t;
  while (desc_next(&it, &t)) TRY(check_type(c, t, a, b, type));
  return check_type(c, desc_result(&it), a, b, type);
}

Err constraint_check_desc(Ctx *c, Symbol *desc, Loader *a, Loader *b,
                          const char *what) {
  Symbol *type = NULL;
  Err err = constraint_check(c, desc, a, b, &type);
  if (err != ERR_LINKAGE) return err;
  Arena names = {0};
  char *dotted = arena_printf(&names, "%.*s", SYMBOL(type));
  for (char *s = dotted; s && *s; s++) *s = *s == '/' ? '.' : *s;
  fault_set(&c->fault, err,
            "loader constraint violation: %s%sthe class loaders %s and %s "
            "have different Class objects for the type %s used in the "
            "signature",
            what ? what : "", what ? " " : "",
            loader_external_name(c, a, &names),
            loader_external_name(c, b, &names), dotted ? dotted : "?");
  arena_drop(&names);
  return err;
}

// -- Unloading ---------------------------------------------------------------

static void drop_loaders(Linker *l, Constraint *k, bool all) {
  ConstraintLoader **at = &k->loaders;
  while (*at) {
    ConstraintLoader *one = *at;
    if (!all && !one->loader->dead) {
      at = &one->next;
      continue;
    }
    *at = one->next;
    one->next = l->free_constraint_loaders;
    l->free_constraint_loaders = one;
  }
}

void constraints_visit(Linker *l,
                       void (*named)(void *arg, const Loader *, const Class *),
                       void *arg) {
  for (size_t i = 0; i < COUNT(l->constraints); i++) {
    for (const Constraint *k = l->constraints[i]; k; k = k->next) {
      const ConstraintLoader *at = k->loaders;
      for (; at; at = at->next) named(arg, at->loader, k->cls);
    }
  }
}

void constraints_mark_symbols(Linker *l) {
  for (size_t i = 0; i < COUNT(l->constraints); i++)
    for (Constraint *k = l->constraints[i]; k; k = k->next)
      symbol_mark(l, k->name);
}

// A constraint on fewer than two loaders says nothing.
void constraints_sweep(Linker *l) {
  for (size_t i = 0; i < COUNT(l->constraints); i++) {
    Constraint **at = &l->constraints[i];
    while (*at) {
      Constraint *k = *at;
      drop_loaders(l, k, false);
      if (k->cls && class_is_dead(k->cls)) k->cls = NULL;
      if (k->loaders && k->loaders->next) {
        at = &k->next;
        continue;
      }
      drop_loaders(l, k, true);
      *at = k->next;
      k->next = l->free_constraints;
      l->free_constraints = k;
    }
  }
}
