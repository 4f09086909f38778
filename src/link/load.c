// load.c -- find a class by name (JVMS 5.3): boot classes, others, arrays.

#include "link/inside.h"

enum { DIMS_MAX = 255, MODULE_NAME_MAX = 256 };

static Err not_found(Ctx *c, const Symbol *name) {
  return fault_set(&c->fault, ERR_CLASS_NOT_FOUND, "%.*s", SYMBOL(name));
}

// -- The boot loader (JVMS 5.3.1) --------------------------------------------

// The module that holds package `p` of lib/modules: java.base until the
// boot layer is there, then what the layer says.  NULL when no module does.
static const char *boot_module(Ctx *c, const Symbol *name, char *buffer) {
  Linker *l = c->linker;
  if (!l->jimage_packages) return "java.base";
  size_t n = name->size;
  while (n && name->text[n - 1] != '/') n--;
  if (n == 0) return NULL;
  Symbol *package = symbol_find(l, name->text, n - 1);
  Package *p = package ? linker_package_find(&l->boot, package) : NULL;
  if (!p) return "java.base";
  const Symbol *module = p->module ? p->module->name : NULL;
  if (!module || module->size >= MODULE_NAME_MAX) return NULL;
  memcpy(buffer, module->text, module->size);
  buffer[module->size] = '\0';
  return buffer;
}

static Err boot_load(Ctx *c, Symbol *name, Class **out) {
  Linker *l = c->linker;
  char buffer[MODULE_NAME_MAX];
  const char *module = boot_module(c, name, buffer);
  if (!module) return not_found(c, name);
  Arena inflated = {0};
  Err err = ERR_OK;
  Bytes b = jimage_find(&l->modules, module, name->text, name->size,
                        &inflated, &err);
  if (err != ERR_OK) {
    fault_set(&c->fault, err, "lib/modules is damaged at %.*s", SYMBOL(name));
  } else if (!b.at) {
    err = not_found(c, name);
  } else {
    DefineOptions o = {.name = name, .bytes_stay = inflated.used == 0};
    err = define_class_file(c, &l->boot, b.at, b.size, &o, true, out);
  }
  arena_drop(&inflated);
  return err;
}

// -- Arrays (JVMS 5.3.3) -----------------------------------------------------

// Of a hidden class it is a symbol of its own as well, in its arena, whose
// lock is held.
static Symbol *array_name(Linker *l, const Class *element) {
  const Symbol *s = element->name;
  const Class *base = element;
  while (class_is_array(base)) base = base->element;
  bool hidden = base->flags & CLASS_HIDDEN;
  Arena scratch = {0};
  Arena *a = hidden ? element->arena : &scratch;
  uint8_t *text = arena_alloc(a, (size_t)s->size + 3);
  Symbol *name = NULL;
  size_t n = 0;
  if (text) {
    text[n++] = '[';
    if (element->kind == CLASS_PRIMITIVE) {
      text[n++] = (uint8_t)element->prim;
    } else if (class_is_array(element)) {
      memcpy(text + n, s->text, s->size);
      n += s->size;
    } else {
      text[n++] = 'L';
      memcpy(text + n, s->text, s->size);
      n += s->size;
      text[n++] = ';';
    }
    name = hidden ? n <= UINT16_MAX ? symbol_private(text, n, a) : NULL
                  : symbol_intern(l, text, n, false);
  }
  arena_drop(&scratch);
  return name;
}

static uint8_t elem_shift(const Class *element) {
  switch (element->prim) {
    case 'B':
    case 'Z':
      return 0;
    case 'C':
    case 'S':
      return 1;
    case 'J':
    case 'D':
      return 3;
    default:
      return 2;
  }
}

// Allocate and fill the Class of arrays of `element`; the lock is held.
static Class *new_array_class(Linker *l, Class *element) {
  Arena *a = element->arena;
  Symbol *name = array_name(l, element);
  if (!name) return NULL;
  Class *k = arena_new(a, Class, 1);
  if (!k || !class_set_super(k, l->object, a)) return NULL;
  k->itable = arena_new(a, ItableEntry, 2);
  if (!k->itable) return NULL;
  bool primitive = element->kind == CLASS_PRIMITIVE;
  k->layout.kind = primitive ? OBJECT_PRIM_ARRAY : OBJECT_REF_ARRAY;
  k->layout.elem_shift = elem_shift(element);
  k->layout.byte_mask = element->prim == 'Z' ? 1 : 0xff;
  k->layout.size =
      k->layout.elem_shift == 3 ? ARRAY_WIDE_BASE : ARRAY_SMALL_BASE;
  k->kind = CLASS_ARRAY;
  k->access = (uint16_t)((element->access & ACC_PUBLIC) | ACC_FINAL |
                         ACC_ABSTRACT);
  k->flags = CLASS_CLONEABLE;
  k->layout.keeper = element->layout.keeper;
  k->vtable = l->object->vtable;
  k->vtable_length = l->object->vtable_length;
  k->itable_length = 2;
  k->itable[0].interface = l->cloneable;
  k->itable[1].interface = l->serializable;
  k->name = name;
  k->loader = element->loader;
  k->package = element->package;
  k->arena = a;
  k->element = element;
  k->dims = (uint8_t)(element->dims + 1);
  k->id = atomic_fetch_add(&l->next_class_id, 1);
  atomic_init(&k->state, CLASS_INITIALIZED);
  return k;
}

// What every array class is below.
static Err array_supers(Ctx *c) {
  Linker *l = c->linker;
  TRY(known_by_linker(c, &l->object, "java/lang/Object"));
  TRY(known_by_linker(c, &l->cloneable, "java/lang/Cloneable"));
  TRY(known_by_linker(c, &l->serializable, "java/io/Serializable"));
  return class_link(c, l->object);
}

Err linker_array_of(Ctx *c, Class *element, Class **out) {
  *out = __atomic_load_n(&element->array, __ATOMIC_ACQUIRE);
  if (*out) return ERR_OK;
  if (element->dims == DIMS_MAX || element->prim == 'V')
    return fault_set(&c->fault, ERR_LINKAGE, "no array class of %.*s",
                     SYMBOL(element->name));
  TRY(array_supers(c));

  Loader *l = element->loader;
  loader_lock(c, l);
  Class *k = new_array_class(c->linker, element);
  loader_unlock(c, l);
  if (!k) return no_memory(c);
  if (link_hooks.make_mirror) TRY(link_hooks.make_mirror(c, k));

  // Somebody else may have been quicker; then this one is garbage.  The
  // collector finds arrays of classes with an arena of their own through
  // these.
  Class *first = NULL;
  if (!__atomic_compare_exchange_n(&element->array, &first, k, false,
                                   __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE)) {
    k = first;
  } else if (k->layout.keeper == NULL || k->layout.keeper == &l->java) {
    loader_enlist(c, k);
  }
  *out = k;
  return ERR_OK;
}

static Err array_load(Ctx *c, Loader *l, Symbol *name, Class **out) {
  size_t dims = 0;
  while (dims < name->size && name->text[dims] == '[') dims++;
  const uint8_t *at = name->text + dims;
  size_t n = name->size - dims;
  Class *k = NULL;
  if (dims > DIMS_MAX) return not_found(c, name);
  if (n == 1 && *at < 128 && *at != 'V') {
    k = c->linker->prim[*at];
  } else if (n > 2 && at[0] == 'L' && at[n - 1] == ';' && at[1] != '[') {
    Symbol *element = symbol_intern(c->linker, at + 1, n - 2, false);
    if (!element) return no_memory(c);
    TRY(linker_load(c, l, element, &k));
  }
  if (!k) return not_found(c, name);
  while (dims--) TRY(linker_array_of(c, k, &k));
  *out = k;
  return ERR_OK;
}

// -- Everybody ---------------------------------------------------------------

Err linker_load(Ctx *c, Loader *l, Symbol *name, Class **out) {
  if (name->size && name->text[0] == '[') return array_load(c, l, name, out);
  *out = loader_table_find(l, name);
  if (*out) return ERR_OK;
  if (l == &c->linker->boot) return boot_load(c, name, out);

  // A class whose superclass this thread is looking for (JVMS 5.3.5).
  if (placeholder_mine(c, l, name))
    return fault_set(&c->fault, ERR_CLASS_CIRCULARITY, "%.*s", SYMBOL(name));
  Class *k = NULL;
  uint16_t since = symbols_hold(c->linker);
  Err err = link_hooks.load_class(c, l, name, &k);
  symbols_release(c->linker, since);
  if (err != ERR_OK) return err;
  if (!k || k->name != name || k->kind != CLASS_NORMAL)
    return not_found(c, name);
  TRY(loader_record(c, l, k));
  *out = k;
  return ERR_OK;
}

Err linker_load_desc(Ctx *c, Loader *l, const uint8_t *desc, size_t n,
                     Class **out) {
  Linker *k = c->linker;
  if (n == 1 && desc[0] < 128 && k->prim[desc[0]]) {
    *out = k->prim[desc[0]];
    return ERR_OK;
  }
  bool object = n > 2 && desc[0] == 'L' && desc[n - 1] == ';';
  bool array = n > 1 && desc[0] == '[';
  if (!object && !array)
    return fault_set(&c->fault, ERR_CLASS_NOT_FOUND, "%.*s", (int)n, desc);
  Symbol *name = object ? symbol_intern(k, desc + 1, n - 2, false)
                        : symbol_intern(k, desc, n, false);
  if (!name) return no_memory(c);
  return linker_load(c, l, name, out);
}
