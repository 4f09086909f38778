// tables.c -- vtable and itable (JVMS 5.4.5, 5.4.6).
//
// The vtable of a class has a slot for every instance method that is not
// private and not a constructor, and for every interface method that no
// class in the chain implements:
//
//   | superclass's slots, overridden where the rules say so | own | inherited
//                                                     from interfaces only |
//
// So selection of any method, interface methods too, is the content of one
// slot, and an itable row is a list of slots' contents by name.  Slots of
// interface methods hold what JVMS 5.4.6 selects: a default, an abstract
// method (its body throws), or a marker of conflicting defaults.  A class
// that changes nothing shares its superclass's tables.

#include "link/inside.h"

typedef struct Builder {
  Ctx *c;
  Class *cls;
  Class *super;
  Arena *scratch;
  Tables *out;
  Method **vt;
  bool *unsure;       // slots whose default must be chosen anew
  uint32_t n, super_n;
  bool changed;       // names of the superclass's slots mean other methods
  uint32_t *map;      // (name, descriptor) -> slot + 1
  uint32_t map_mask;
} Builder;

static bool from_class(const Method *m) {
  return !class_is_interface(m->holder) && !(m->flags & METHOD_CONFLICT);
}

// -- Loading constraints (JVMS 5.4.2) ----------------------------------------

static Err override_violates(Ctx *c, const Class *cls, const Method *m,
                             const Method *super, const Symbol *type) {
  Arena a = {0};
  char *name = arena_printf(&a, "%.*s", SYMBOL(type));
  for (char *s = name; s && *s; s++) *s = *s == '/' ? '.' : *s;
  bool itable = class_is_interface(super->holder);
  fault_set(
      &c->fault, ERR_LINKAGE,
      "loader constraint violation %s %s: when selecting %smethod '%s' the "
      "class loader %s of the selected method's type %s, and the class "
      "loader %s for its super %s %s have different Class objects for the "
      "type %s used in the signature (%s; %s)",
      itable ? "in interface itable initialization for class" : "for class",
      class_external_name(cls, &a), itable ? "" : "overriding ",
      method_external_name(m->holder->name, m->name, m->desc, &a),
      loader_external_name(c, m->holder->loader, &a),
      class_external_name(m->holder, &a),
      loader_external_name(c, super->holder->loader, &a),
      itable ? "interface" : "type", class_external_name(super->holder, &a),
      name ? name : "?", class_place(c, m->holder, true, &a),
      class_place(c, super->holder, true, &a));
  arena_drop(&a);
  return ERR_LINKAGE;
}

static Err constrain(Builder *b, const Method *m, const Method *super) {
  Symbol *type = NULL;
  Err err = constraint_check(b->c, m->desc, m->holder->loader,
                             super->holder->loader, &type);
  if (err == ERR_LINKAGE)
    return override_violates(b->c, b->cls, m, super, type);
  return err;
}

// -- Classes: own methods ----------------------------------------------------

static bool visible(const Class *cls, const Method *m) {
  return method_is(m, ACC_PUBLIC | ACC_PROTECTED) ||
         class_same_package(cls, m->holder);
}

// May a method of `cls` replace `old` in slot `i`?  Package-private methods
// are replaced from their own package; from another one only where a method
// that was in the slot before may be (JVMS 5.4.5, transitively).
static bool overrides(const Class *cls, uint32_t i, const Method *old) {
  if (visible(cls, old)) return true;
  for (Class *k = old->holder->super; k && i < k->vtable_length;
       k = k->super) {
    if (visible(cls, k->vtable[i])) return true;
  }
  return false;
}

static Err override_slots(Builder *b) {
  Class *cls = b->cls;
  for (uint32_t i = 0; i < b->super_n && cls->method_count; i++) {
    Method *old = b->vt[i];
    Method *m = class_declared_method(cls, old->name, old->desc);
    if (!m || !method_has_slot(m)) continue;
    b->changed = true;
    if (!overrides(cls, i, old)) continue;
    TRY(constrain(b, m, old));
    b->vt[i] = m;
    int32_t *index = &b->out->index[m - cls->methods];
    if (*index == METHOD_DIRECT) *index = (int32_t)i;
  }
  return ERR_OK;
}

static void append_own(Builder *b) {
  Class *cls = b->cls;
  for (uint32_t i = 0; i < cls->method_count; i++) {
    Method *m = &cls->methods[i];
    if (!method_has_slot(m) || b->out->index[i] != METHOD_DIRECT) continue;
    b->out->index[i] = (int32_t)b->n;
    b->vt[b->n++] = m;
  }
}

// -- Slots by name -----------------------------------------------------------

static uint32_t hash_of(const Method *m) {
  return m->name->hash * 31 + m->desc->hash;
}

// Where the map keeps the slot for the name and descriptor of `m`.
static uint32_t *map_at(Builder *b, const Method *m) {
  uint32_t i = hash_of(m) & b->map_mask;
  while (b->map[i]) {
    const Method *e = b->vt[b->map[i] - 1];
    if (e->name == m->name && e->desc == m->desc) break;
    i = (i + 1) & b->map_mask;
  }
  return &b->map[i];
}

// Of several slots (package-private methods of several packages) selection
// means the method of the class that is nearest.
static void map_add(Builder *b, uint32_t slot) {
  uint32_t *at = map_at(b, b->vt[slot]);
  if (*at) {
    const Method *x = b->vt[*at - 1], *y = b->vt[slot];
    bool nearer = !from_class(y) || x->holder->depth > y->holder->depth;
    if (from_class(x) && nearer) return;
  }
  *at = slot + 1;
}

static Err map_make(Builder *b, uint32_t capacity) {
  uint32_t size = 16;
  while (size < 2 * capacity) size *= 2;
  b->map = arena_new(b->scratch, uint32_t, size);
  if (!b->map) return no_memory(b->c);
  b->map_mask = size - 1;
  for (uint32_t i = 0; i < b->n; i++) map_add(b, i);
  return ERR_OK;
}

// -- Interface methods that no class implements ------------------------------

// Interface method `m` meets what slot `*at` holds from another interface.
static void meet(Builder *b, uint32_t slot, Method *m) {
  Method *old = b->vt[slot];
  if (from_class(old) || old == m) return;
  if (old->flags & METHOD_CONFLICT) {
    b->unsure[slot] = true;
  } else if (class_is_subtype(m->holder, old->holder)) {
    b->vt[slot] = m;
    b->changed = true;
  } else if (!class_is_subtype(old->holder, m->holder)) {
    b->unsure[slot] = true;
  }
}

static void add_interface(Builder *b, const Class *interface) {
  for (uint32_t i = 0; i < interface->method_count; i++) {
    Method *m = &interface->methods[i];
    if (m->table_index < 0) continue;
    uint32_t *at = map_at(b, m);
    if (*at) {
      meet(b, *at - 1, m);
    } else {
      b->vt[b->n++] = m;
      *at = b->n;
    }
  }
}

static Err settle_unsure(Builder *b) {
  for (uint32_t i = 0; i < b->n; i++) {
    if (!b->unsure[i]) continue;
    Method *m = b->vt[i];
    DefaultChoice choice = choose_default(b->cls, m->name, m->desc);
    b->changed = true;
    if (!choice.other) {
      b->vt[i] = choice.method;
      continue;
    }
    b->vt[i] = overlay_method(b->c, b->cls, choice.method, METHOD_CONFLICT);
    if (!b->vt[i]) return ERR_NO_MEMORY;
  }
  return ERR_OK;
}

// -- The itable --------------------------------------------------------------

// What interface method `m` selects, from the slot of its name.
static Err select_for(Builder *b, const Method *m, Method *inherited,
                      Method **out) {
  uint32_t slot = *map_at(b, m);
  assert(slot != 0);
  Method *e = b->vt[slot - 1];
  *out = e;
  if (!from_class(e)) return ERR_OK;
  TRY(constrain(b, e, m));
  if (method_is(e, ACC_PUBLIC)) return ERR_OK;
  if (inherited && inherited->flags & METHOD_INACCESSIBLE &&
      inherited->source == e) {
    *out = inherited;
    return ERR_OK;
  }
  *out = overlay_method(b->c, b->cls, e, METHOD_INACCESSIBLE);
  return *out ? ERR_OK : ERR_NO_MEMORY;
}

static Err itable_row(Builder *b, uint32_t index) {
  const Class *k = b->cls->itable[index].interface;
  Method **old = NULL;
  if (b->super && index < b->super->itable_length)
    old = b->super->itable[index].methods;
  b->out->itable[index] = old;
  if (k->itable_methods == 0 || (old && !b->changed)) return ERR_OK;

  Method **row = arena_new(b->scratch, Method *, k->itable_methods);
  if (!row) return no_memory(b->c);
  for (uint32_t i = 0; i < k->method_count; i++) {
    const Method *m = &k->methods[i];
    int32_t at = m->table_index;
    if (at >= 0) TRY(select_for(b, m, old ? old[at] : NULL, &row[at]));
  }
  size_t size = k->itable_methods * sizeof *row;
  if (old && memcmp(old, row, size) == 0) return ERR_OK;
  b->out->itable[index] = class_alloc(b->c, b->cls, size);
  if (!b->out->itable[index]) return ERR_NO_MEMORY;
  memcpy(b->out->itable[index], row, size);
  return ERR_OK;
}

// -- All together ------------------------------------------------------------

static uint32_t new_interfaces(const Builder *b) {
  return b->super ? b->super->itable_length : 0;
}

static Err add_interfaces(Builder *b, uint32_t capacity) {
  Class *cls = b->cls;
  uint32_t first = new_interfaces(b);
  bool any_new = first < cls->itable_length;
  if (cls->itable_length == 0 || (!any_new && !b->changed)) return ERR_OK;
  TRY(map_make(b, capacity));
  for (uint32_t i = first; i < cls->itable_length; i++)
    add_interface(b, cls->itable[i].interface);
  return settle_unsure(b);
}

static Err start(Builder *b, uint32_t *capacity) {
  Class *cls = b->cls;
  b->super_n = b->super ? b->super->vtable_length : 0;
  size_t most = (size_t)b->super_n + cls->method_count;
  for (uint32_t i = new_interfaces(b); i < cls->itable_length; i++)
    most += cls->itable[i].interface->itable_methods;
  if (most > UINT32_MAX / 4) return no_memory(b->c);
  *capacity = (uint32_t)most;
  b->vt = arena_new(b->scratch, Method *, most);
  b->unsure = arena_new(b->scratch, bool, most);
  if (!b->vt || !b->unsure) return no_memory(b->c);
  if (b->super_n)
    memcpy(b->vt, b->super->vtable, b->super_n * sizeof(Method *));
  b->n = b->super_n;
  return ERR_OK;
}

static Err keep_vtable(Builder *b) {
  b->out->vtable_length = b->n;
  if (b->n == b->super_n && !b->changed) {
    b->out->vtable = b->super ? b->super->vtable : NULL;
    return ERR_OK;
  }
  size_t size = b->n * sizeof(Method *);
  b->out->vtable = class_alloc(b->c, b->cls, size);
  if (!b->out->vtable) return ERR_NO_MEMORY;
  memcpy(b->out->vtable, b->vt, size);
  return ERR_OK;
}

static Err make_class_tables(Builder *b) {
  uint32_t capacity = 0;
  TRY(start(b, &capacity));
  TRY(override_slots(b));
  append_own(b);
  TRY(add_interfaces(b, capacity));
  TRY(keep_vtable(b));
  for (uint32_t i = 0; i < b->cls->itable_length; i++) TRY(itable_row(b, i));
  return ERR_OK;
}

static void number_interface(const Class *cls, Tables *out) {
  int32_t n = 0;
  for (uint32_t i = 0; i < cls->method_count; i++)
    if (method_has_slot(&cls->methods[i])) out->index[i] = n++;
  out->itable_methods = (uint16_t)n;
}

Err tables_make(Ctx *c, Class *cls, Arena *scratch, Tables *out) {
  out->index = arena_new(scratch, int32_t, cls->method_count);
  out->itable = arena_new(scratch, Method **, cls->itable_length);
  if (!out->index || !out->itable) return no_memory(c);
  for (uint32_t i = 0; i < cls->method_count; i++)
    out->index[i] = METHOD_DIRECT;
  if (class_is_interface(cls)) {
    number_interface(cls, out);
    return ERR_OK;
  }
  Builder b = {
      .c = c, .cls = cls, .super = cls->super, .scratch = scratch, .out = out};
  return make_class_tables(&b);
}

void tables_publish(Class *cls, const Tables *t) {
  for (uint32_t i = 0; i < cls->method_count; i++)
    cls->methods[i].table_index = t->index[i];
  cls->vtable = t->vtable;
  cls->vtable_length = t->vtable_length;
  cls->itable_methods = t->itable_methods;
  for (uint32_t i = 0; i < cls->itable_length; i++)
    cls->itable[i].methods = t->itable[i];
}
