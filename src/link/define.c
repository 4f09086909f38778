// define.c -- derive a class from bytes (JVMS 5.3.5).
//
// The file is parsed into scratch memory, so a refused one leaves nothing
// behind.  Then the supertypes are loaded, which may run Java; then the
// Class is built in one go, shown to the collector, given its mirror, and
// only then entered in its loader's table, where others find it.

#include "base/log.h"
#include "link/inside.h"

// -- Placeholders ------------------------------------------------------------

// Thread `thread` is looking for the supertypes of class `name` of `loader`.
typedef struct Placeholder {
  Ctx *thread;
  Loader *loader;
  Symbol *name;
  struct Placeholder *next;
} Placeholder;

static Placeholder **placeholder_at(Ctx *c, Loader *l, const Symbol *name) {
  Placeholder **p = &c->linker->placeholders;
  while (*p && ((*p)->thread != c || (*p)->loader != l || (*p)->name != name))
    p = &(*p)->next;
  return p;
}

bool placeholder_mine(Ctx *c, Loader *l, const Symbol *name) {
  Linker *k = c->linker;
  if (!__atomic_load_n(&k->placeholders, __ATOMIC_RELAXED)) return false;
  link_hooks.lock(c, k->lock);
  bool mine = *placeholder_at(c, l, name) != NULL;
  link_hooks.unlock(c, k->lock);
  return mine;
}

Err placeholder_push(Ctx *c, Loader *l, Symbol *name) {
  Linker *k = c->linker;
  Placeholder *fresh = NULL;
  link_hooks.lock(c, k->lock);
  bool circular = *placeholder_at(c, l, name) != NULL;
  if (!circular && (fresh = k->free_placeholders))
    k->free_placeholders = fresh->next;
  link_hooks.unlock(c, k->lock);
  if (circular)
    return fault_set(&c->fault, ERR_CLASS_CIRCULARITY, "%.*s", SYMBOL(name));
  if (!fresh && !(fresh = loader_alloc(c, &k->boot, sizeof *fresh)))
    return ERR_NO_MEMORY;
  link_hooks.lock(c, k->lock);
  *fresh = (Placeholder){c, l, name, k->placeholders};
  __atomic_store_n(&k->placeholders, fresh, __ATOMIC_RELAXED);
  link_hooks.unlock(c, k->lock);
  return ERR_OK;
}

void placeholder_pop(Ctx *c, Loader *l, Symbol *name) {
  Linker *k = c->linker;
  link_hooks.lock(c, k->lock);
  Placeholder **at = placeholder_at(c, l, name);
  Placeholder *p = *at;
  __atomic_store_n(at, p->next, __ATOMIC_RELAXED);
  p->next = k->free_placeholders;
  k->free_placeholders = p;
  link_hooks.unlock(c, k->lock);
}

void placeholders_mark_symbols(Linker *l) {
  for (const Placeholder *p = l->placeholders; p; p = p->next)
    symbol_mark(l, p->name);
}

// -- Names -------------------------------------------------------------------

static Symbol *cp_class_symbol(Ctx *c, const Definition *d, uint32_t index) {
  Bytes b = cp_name(&d->file.cp, index);
  bool stable = d->options->bytes_stay;
  return symbol_intern(c->linker, b.at, b.size, stable);
}

static size_t package_size(const uint8_t *name, size_t n) {
  while (n && name[n - 1] != '/') n--;
  return n ? n - 1 : 0;
}

// The class's name, checked against what was asked for, and its package.
static Err name_definition(Ctx *c, Definition *d) {
  const DefineOptions *o = d->options;
  Symbol *name = cp_class_symbol(c, d, d->file.this_class);
  if (!name) return no_memory(c);
  // A hidden class need not be called as its file says (Lookup's templates).
  if (o->name && o->hidden) name = o->name;
  if (o->name && o->name != name)
    return fault_set(&c->fault, ERR_NO_CLASS_DEF, "%.*s (wrong name: %.*s)",
                     SYMBOL(o->name), SYMBOL(name));
  size_t n = package_size(name->text, name->size);
  d->package_name = symbol_intern(c->linker, name->text, n, o->bytes_stay);
  if (!d->package_name) return no_memory(c);
  d->name = name;

  if (package_is_prohibited(c->linker, d->loader, d->package_name)) {
    Arena a = {0};
    char *dotted = arena_printf(&a, "%.*s", (int)n, (const char *)name->text);
    for (char *p = dotted; p && *p; p++) *p = *p == '/' ? '.' : *p;
    Err err = fault_set(&c->fault, ERR_SECURITY,
                        "Prohibited package name: %s", dotted ? dotted : "");
    arena_drop(&a);
    return err;
  }
  return ERR_OK;
}

static Err duplicate(Ctx *c, Loader *l, Class *old) {
  Arena a = {0};
  Err err = fault_set(
      &c->fault, ERR_LINKAGE,
      "loader %s attempted duplicate %s definition for %s. (%s)",
      loader_external_name(c, l, &a),
      class_is_interface(old) ? "interface" : "class",
      class_external_name(old, &a), class_place(c, old, true, &a));
  arena_drop(&a);
  return err;
}

// -- Supertypes --------------------------------------------------------------

static Err load_super(Ctx *c, Definition *d, uint32_t index, Class **out) {
  Symbol *name = cp_class_symbol(c, d, index);
  if (!name) return no_memory(c);
  Err err = linker_load(c, d->loader, name, out);
  if (err == ERR_CLASS_NOT_FOUND)
    return fault_set(&c->fault, ERR_NO_CLASS_DEF, "%.*s", SYMBOL(name));
  return err;
}

static Err load_supers(Ctx *c, Definition *d) {
  const ClassFile *f = &d->file;
  if (f->super_class) TRY(load_super(c, d, f->super_class, &d->super));
  for (uint32_t i = 0; i < f->interface_count; i++) {
    uint32_t index = be_u2(f->interfaces + 2 * i);
    TRY(load_super(c, d, index, &d->interfaces[i]));
  }
  return ERR_OK;
}

// The supertypes, when all of them are loaded already: the usual case, which
// needs no placeholder.
static bool find_supers(Ctx *c, Definition *d) {
  const ClassFile *f = &d->file;
  for (uint32_t i = 0; i <= f->interface_count; i++) {
    uint32_t index =
        i == 0 ? f->super_class : be_u2(f->interfaces + 2 * (i - 1));
    if (index == 0) continue;
    Bytes b = cp_name(&f->cp, index);
    Symbol *s = symbol_find(c->linker, b.at, b.size);
    Class *k = s ? loader_table_find(d->loader, s) : NULL;
    if (!k) return false;
    if (i == 0) {
      d->super = k;
    } else {
      d->interfaces[i - 1] = k;
    }
  }
  return true;
}

static Err definition_supers(Ctx *c, Definition *d) {
  d->interfaces =
      arena_new(&d->scratch, Class *, d->file.interface_count + 1u);
  if (!d->interfaces) return no_memory(c);
  if (find_supers(c, d)) return ERR_OK;
  TRY(placeholder_push(c, d->loader, d->name));
  Err err = load_supers(c, d);
  placeholder_pop(c, d->loader, d->name);
  return err;
}

// -- The classes that linking itself needs -----------------------------------

static void note_known(Linker *l, Class *cls) {
  static const struct {
    const char *name;
    size_t at;
  } known[] = {
#define KNOWN(field, text) {text, offsetof(Linker, field)}
      KNOWN(object, "java/lang/Object"),
      KNOWN(cloneable, "java/lang/Cloneable"),
      KNOWN(serializable, "java/io/Serializable"),
      KNOWN(class_class, "java/lang/Class"),
      KNOWN(string, "java/lang/String"),
      KNOWN(throwable, "java/lang/Throwable"),
      KNOWN(record, "java/lang/Record"),
      KNOWN(reference, "java/lang/ref/Reference"),
      KNOWN(soft_reference, "java/lang/ref/SoftReference"),
      KNOWN(weak_reference, "java/lang/ref/WeakReference"),
      KNOWN(phantom_reference, "java/lang/ref/PhantomReference"),
      KNOWN(final_reference, "java/lang/ref/FinalReference"),
      KNOWN(method_handle, "java/lang/invoke/MethodHandle"),
      KNOWN(var_handle, "java/lang/invoke/VarHandle"),
      KNOWN(magic_accessor, "jdk/internal/reflect/MagicAccessorImpl"),
#undef KNOWN
  };
  for (size_t i = 0; i < COUNT(known); i++) {
    if (!symbol_is(cls->name, known[i].name)) continue;
    Class **slot = (Class **)((uint8_t *)l + known[i].at);
    __atomic_store_n(slot, cls, __ATOMIC_RELEASE);
    return;
  }
}

// -- Publishing --------------------------------------------------------------

// Enter `cls` in its loader's table.  `*first` is the class that stood there
// already, if any.
static Err publish(Ctx *c, Class *cls, Class **first) {
  Loader *l = cls->loader;
  Linker *k = c->linker;
  bool room = true;
  Class *other = NULL;
  *first = NULL;
  link_hooks.lock(c, k->lock);
  loader_lock(c, l);
  *first = loader_table_find(l, cls->name);
  if (!*first && constraint_admits(k, l, cls, &other))
    room = loader_table_add(l, cls);
  loader_unlock(c, l);
  link_hooks.unlock(c, k->lock);
  if (!room) return no_memory(c);
  if (other) {
    Arena a = {0};
    Err err = fault_set(
        &c->fault, ERR_LINKAGE,
        "loader constraint violation: loader %s wants to load class %s. A "
        "different class with the same name was previously loaded by %s. "
        "(%s)",
        loader_external_name(c, l, &a), class_external_name(cls, &a),
        loader_external_name(c, other->loader, &a),
        class_place(c, other, true, &a));
    arena_drop(&a);
    return err;
  }
  return ERR_OK;
}

// Remember that the entry naming a hidden class itself is resolved: nobody
// could find it by name (JVMS 5.4.3.1).
static Err resolve_self(Ctx *c, Class *cls) {
  uint32_t self = cls->file->this_class;
  Bytes name = cp_name(class_cp(cls), self);
  for (uint32_t i = 1; i < class_cp(cls)->count; i++) {
    if (cp_tag(class_cp(cls), i) != CP_CLASS) continue;
    Bytes b = cp_name(class_cp(cls), i);
    if (b.size != name.size || memcmp(b.at, name.at, name.size) != 0)
      continue;
    if (!resolved_entry(c, cls, i)) return ERR_NO_MEMORY;
    Resolved r = {.tag = RESOLVED_CLASS, .cls = cls};
    resolved_publish(c, cls, i, &r);
  }
  return ERR_OK;
}

// Show `cls` to the collector and give it its mirror.
static Err give_birth(Ctx *c, const DefineOptions *o, Class *cls) {
  loader_enlist(c, cls);
  if (o->class_data) cls->class_data = *o->class_data;
  if (o->protection_domain) cls->protection_domain = *o->protection_domain;
  class_mark_dirty(c->linker, cls);
  return link_hooks.make_mirror ? link_hooks.make_mirror(c, cls) : ERR_OK;
}

static Err make_hidden(Ctx *c, const DefineOptions *o, Class *cls) {
  Err err = class_check_supers(c, cls);
  if (err == ERR_OK) err = resolve_self(c, cls);
  if (err != ERR_OK) {
    Arena own = *cls->arena;
    if (cls->flags & CLASS_OWN_ARENA) arena_drop(&own);
    return err;
  }
  cls->nest_host = o->nest_host;
  err = give_birth(c, o, cls);
  if (err != ERR_OK) class_add_flag(cls, CLASS_STILLBORN);
  return err;
}

// From a built class to one that others can find.
static Err make_visible(Ctx *c, const DefineOptions *o, Class *cls,
                        bool shared, Class **out) {
  TRY(class_check_supers(c, cls));
  Class *first = NULL;
  Err err = give_birth(c, o, cls);
  if (err == ERR_OK) err = publish(c, cls, &first);
  *out = first ? first : cls;
  if (err == ERR_OK && first && !shared) err = duplicate(c, cls->loader, first);
  if (err != ERR_OK || first) {
    loader_delist(c, cls);
    return err;
  }
  if (cls->loader == &c->linker->boot) note_known(c->linker, cls);
  return ERR_OK;
}

// "java.lang.Object source: jrt:/java.base": the class, and where its bytes
// came from.
static void log_load(const DefineOptions *o, const Class *cls) {
  Arena scratch = {0};
  const char *name = class_external_name(cls, &scratch);
  const Module *m = cls->package ? cls->package->module : NULL;
  if (o->source)
    log_line(LOG_CLASS_LOAD, LOG_INFO, "%s source: %s", name, o->source);
  else if (o->nest_host)
    log_line(LOG_CLASS_LOAD, LOG_INFO, "%s source: %.*s", name,
             SYMBOL(o->nest_host->name));
  else if (o->bytes_stay)
    log_line(LOG_CLASS_LOAD, LOG_INFO, "%s source: jrt:/%.*s", name,
             m && m->name ? (int)m->name->size : 9,
             m && m->name ? (const char *)m->name->text : "java.base");
  else
    log_line(LOG_CLASS_LOAD, LOG_INFO, "%s source: __JVM_DefineClass__", name);
  arena_drop(&scratch);
}

static Err define(Ctx *c, Definition *d, const uint8_t *bytes, size_t n,
                  bool shared, Class **out) {
  const DefineOptions *o = d->options;
  bool trusted = d->loader == &c->linker->boot && o->bytes_stay;
  Arena names = {0};
  const char *asked =
      o->name ? arena_printf(&names, "%.*s", SYMBOL(o->name)) : NULL;
  uint32_t how = trusted ? PARSE_BOOT : c->linker->preview ? PARSE_PREVIEW : 0;
  Err err = class_file_parse(bytes, n, how, asked, &d->scratch, &d->file,
                             &c->fault);
  arena_drop(&names);
  if (err != ERR_OK) return err;
  TRY(name_definition(c, d));

  Class *old = o->hidden ? NULL : loader_table_find(d->loader, d->name);
  if (old) {
    *out = old;
    return shared ? ERR_OK : duplicate(c, d->loader, old);
  }
  TRY(definition_supers(c, d));
  Class *cls;
  TRY(class_build(c, d, &cls));
  *out = cls;
  TRY(o->hidden ? make_hidden(c, o, cls)
                : make_visible(c, o, cls, shared, out));
  if (*out != cls) return ERR_OK;
  atomic_fetch_add_explicit(&c->linker->loaded, 1, memory_order_relaxed);
  if (log_on(LOG_CLASS_LOAD, LOG_INFO)) log_load(o, cls);
  return ERR_OK;
}

Err define_class_file(Ctx *c, Loader *l, const uint8_t *bytes, size_t n,
                      const DefineOptions *o, bool shared, Class **out) {
  Definition d = {.loader = l, .options = o};
  uint16_t since = symbols_hold(c->linker);
  Err err = define(c, &d, bytes, n, shared, out);
  symbols_release(c->linker, since);
  arena_drop(&d.scratch);
  return err;
}

Err linker_define(Ctx *c, Loader *l, const uint8_t *bytes, size_t n,
                  const DefineOptions *o, Class **out) {
  return define_class_file(c, l, bytes, n, o, false, out);
}
