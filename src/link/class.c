// class.c -- questions to classes: members, subtyping, selection, names.

#include "link/class.h"

// -- Declared members --------------------------------------------------------

static Method *search_order(const Class *c, const Symbol *name,
                            const Symbol *desc) {
  uint32_t low = 0, high = c->method_count;
  while (low < high) {
    uint32_t mid = (low + high) / 2;
    Method *m = &c->methods[c->method_order[mid]];
    if (m->name == name && m->desc == desc) return m;
    bool less = m->name != name ? m->name < name : m->desc < desc;
    if (less) {
      low = mid + 1;
    } else {
      high = mid;
    }
  }
  return NULL;
}

Method *class_declared_method(const Class *c, const Symbol *name,
                              const Symbol *desc) {
  if (c->method_order) return search_order(c, name, desc);
  for (uint32_t i = 0; i < c->method_count; i++) {
    Method *m = &c->methods[i];
    if (m->name == name && m->desc == desc) return m;
  }
  return NULL;
}

Field *class_declared_field(const Class *c, const Symbol *name,
                            const Symbol *desc) {
  for (uint32_t i = 0; i < c->field_count; i++) {
    Field *f = &c->fields[i];
    if (f->name == name && f->desc == desc) return f;
  }
  return NULL;
}

// -- Subtyping ---------------------------------------------------------------

static bool implements(const Class *c, const Class *interface) {
  for (uint32_t i = 0; i < c->itable_length; i++)
    if (c->itable[i].interface == interface) return true;
  return false;
}

bool class_is_subtype_slow(Class *from, Class *to) {
  Class *a = from, *b = to;
  while (class_is_array(a) && class_is_array(b)) {
    a = a->element;
    b = b->element;
  }
  bool is;
  if (a == b) {
    is = true;
  } else if (class_is_array(b) || b->kind == CLASS_PRIMITIVE ||
             a->kind == CLASS_PRIMITIVE) {
    is = false;
  } else if (class_is_interface(b)) {
    is = implements(a, b);
  } else {
    is = b->depth <= a->depth && a->display[b->depth] == b;
  }
  if (is) __atomic_store_n(&from->cast_cache, to, __ATOMIC_RELAXED);
  return is;
}

// -- Selection (JVMS 5.4.6) --------------------------------------------------

Method *class_select_interface(Class *c, Method *m) {
  for (uint32_t i = 0; i < c->itable_length; i++) {
    const ItableEntry *e = &c->itable[i];
    if (e->interface != m->holder) continue;
    return m->table_index >= 0 ? e->methods[m->table_index] : m;
  }
  return NULL;
}

Method *class_select(Class *c, Method *m) {
  if (class_is_interface(m->holder)) return class_select_interface(c, m);
  if (m->table_index < 0) return m;
  assert((uint32_t)m->table_index < c->vtable_length);
  return c->vtable[m->table_index];
}

// Interface methods have slots of their own name and descriptor in the
// vtable; the last such slot is the one that resolution through the class
// would mean where packages have made several.
int32_t class_vtable_index(const Class *c, const Method *m) {
  if (!class_is_interface(m->holder)) return m->table_index;
  if (m->table_index < 0) return METHOD_DIRECT;
  for (uint32_t i = c->vtable_length; i-- > 0;) {
    const Method *e = c->vtable[i];
    if (e->name == m->name && e->desc == m->desc) return (int32_t)i;
  }
  return METHOD_DIRECT;
}

// -- Names -------------------------------------------------------------------

const char *class_external_name(const Class *c, Arena *a) {
  const Class *base = c;
  while (class_is_array(base)) base = base->element;
  size_t n = base->name->size;
  char *text = arena_alloc(a, n + 2 * (size_t)c->dims + 1);
  if (!text) return "?";
  memcpy(text, base->name->text, n);
  size_t plus = 0;
  for (size_t i = 0; i < n; i++) {
    if (text[i] == '/') text[i] = '.';
    if (text[i] == '+') plus = i;
  }
  if (base->flags & CLASS_HIDDEN && plus) text[plus] = '/';
  for (uint32_t i = 0; i < c->dims; i++, n += 2) memcpy(text + n, "[]", 2);
  text[n] = '\0';
  return text;
}
