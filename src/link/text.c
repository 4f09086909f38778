// text.c -- how messages name classes, methods, loaders and modules.
//
// The wording is HotSpot's: programs and people know it.

#include "base/mutf8.h"
#include "link/inside.h"

static const char *or_unknown(const char *text) {
  return text ? text : "?";
}

// -- Loaders -----------------------------------------------------------------

// The reference in field `name` of `r`; 0 when there is no such field.
static Ref read_ref(Ctx *c, Ref r, const char *name, const char *desc) {
  Symbol *n = symbol_of(c->linker, name), *d = symbol_of(c->linker, desc);
  for (Class *k = r ? class_of(r) : NULL; k && n && d; k = k->super) {
    Field *f = class_declared_field(k, n, d);
    if (f && !(f->access & ACC_STATIC)) return FIELD(Ref, r, f->offset);
  }
  return 0;
}

static const char *java_string(Ctx *c, Ref s, Arena *a) {
  Ref value = read_ref(c, s, "value", "[B");
  Symbol *coder = symbol_of(c->linker, "coder");
  Symbol *byte = symbol_of(c->linker, "B");
  Field *f = value && coder && byte
                 ? class_declared_field(class_of(s), coder, byte)
                 : NULL;
  if (!f) return NULL;
  uint32_t n = array_length(value);
  const void *bytes = BYTE_ELEMS(value);
  bool wide = FIELD(int8_t, s, f->offset) != 0;
  size_t size = wide ? mutf8_from_utf16(bytes, n / 2, NULL)
                     : mutf8_from_latin1(bytes, n, NULL);
  uint8_t *text = arena_alloc(a, size + 1);
  if (!text) return NULL;
  if (wide) {
    mutf8_from_utf16(bytes, n / 2, text);
  } else {
    mutf8_from_latin1(bytes, n, text);
  }
  text[size] = '\0';
  return (char *)text;
}

static bool is_builtin(Ctx *c, const Loader *l) {
  if (l == &c->linker->boot || l->is_platform) return true;
  for (Class *k = l->java ? class_of(l->java) : NULL; k; k = k->super)
    if (symbol_is(k->name, "jdk/internal/loader/BuiltinClassLoader"))
      return true;
  return false;
}

// ClassLoader.nameAndId is made by the library for just this.
static const char *java_loader_name(Ctx *c, Ref java, Arena *a) {
  Ref s = read_ref(c, java, "nameAndId", "Ljava/lang/String;");
  const char *text = s ? java_string(c, s, a) : NULL;
  if (text) return text;
  return java ? class_external_name(class_of(java), a) : "?";
}

const char *loader_external_name(Ctx *c, const Loader *l, Arena *a) {
  if (l == &c->linker->boot) return "'bootstrap'";
  return java_loader_name(c, l->java, a);
}

static const char *parent_name(Ctx *c, const Loader *l, Arena *a) {
  if (is_builtin(c, l) || !l->java) return NULL;
  Ref parent = read_ref(c, l->java, "parent", "Ljava/lang/ClassLoader;");
  return parent ? java_loader_name(c, parent, a) : "'bootstrap'";
}

// -- Classes and their places ------------------------------------------------

Module *class_module(const Linker *l, const Class *cls) {
  while (class_is_array(cls)) cls = cls->element;
  Module *m = cls->package ? cls->package->module : NULL;
  return m ? m : l->java_base;
}

static bool starts_with(const Symbol *s, const char *text) {
  size_t n = strlen(text);
  return s && s->size >= n && memcmp(s->text, text, n) == 0;
}

// Versions of the JDK's own modules say nothing.
static bool shows_version(const Linker *l, const Module *m) {
  if (!m->version || !m->name) return false;
  bool system = m->loader == &l->boot || m->loader->is_platform;
  if (system && starts_with(m->location, "jrt:/java.")) return false;
  return !(l->java_base && l->java_base->version == m->version &&
           starts_with(m->location, "jrt:/jdk."));
}

// "module m@1 of loader 'app'", "unnamed module of loader 'app'".
static const char *where(Ctx *c, const Class *cls, bool with_parent,
                         Arena *a) {
  const Class *base = cls;
  while (class_is_array(base)) base = base->element;
  const Module *m = class_module(c->linker, base);
  const char *parent = with_parent ? parent_name(c, base->loader, a) : NULL;
  const char *name = "unnamed module";
  if (!m || m->name) {
    bool version = m && shows_version(c->linker, m);
    name = !m ? "module java.base"
           : version
               ? arena_printf(a, "module %.*s@%.*s", SYMBOL(m->name),
                              SYMBOL(m->version))
               : arena_printf(a, "module %.*s", SYMBOL(m->name));
  }
  return or_unknown(arena_printf(
      a, "%s of loader %s%s%s", or_unknown(name),
      loader_external_name(c, base->loader, a),
      parent ? ", parent loader " : "", parent ? parent : ""));
}

const char *class_java_name(const Class *cls, Arena *a) {
  if (!class_is_array(cls)) return class_external_name(cls, a);
  char *s = arena_printf(a, "%.*s", SYMBOL(cls->name));
  for (char *p = s; p && *p; p++)
    if (*p == '/') *p = '.';
  return or_unknown(s);
}

const char *class_place(Ctx *c, const Class *cls, bool with_parent,
                        Arena *a) {
  return or_unknown(arena_printf(a, "%s is in %s",
                                 class_java_name(cls, a),
                                 where(c, cls, with_parent, a)));
}

const char *class_places(Ctx *c, const Class *x, const Class *y, Arena *a) {
  if (class_module(c->linker, x) != class_module(c->linker, y)) {
    return or_unknown(arena_printf(a, "%s; %s", class_place(c, x, false, a),
                                   class_place(c, y, false, a)));
  }
  return or_unknown(arena_printf(
      a, "%s and %s are in %s", class_java_name(x, a),
      class_java_name(y, a), where(c, y, false, a)));
}

Err fault_places(Ctx *c, Err err, const Class *x, const Class *y,
                 const char *prefix) {
  Arena a = {0};
  fault_set(&c->fault, err, "%s (%s)", prefix, class_places(c, x, y, &a));
  arena_drop(&a);
  return err;
}

// -- Methods -----------------------------------------------------------------

typedef struct Text {
  char *at, *end;
} Text;

static void put(Text *t, const void *bytes, size_t n) {
  size_t room = (size_t)(t->end - t->at);
  if (n > room) n = room;
  memcpy(t->at, bytes, n);
  t->at += n;
}

static void put_dotted(Text *t, const uint8_t *s, size_t n) {
  for (size_t i = 0; i < n; i++) {
    char ch = s[i] == '/' ? '.' : (char)s[i];
    put(t, &ch, 1);
  }
}

static const char *primitive_name(char kind) {
  switch (kind) {
    case 'Z': return "boolean";
    case 'B': return "byte";
    case 'C': return "char";
    case 'S': return "short";
    case 'I': return "int";
    case 'J': return "long";
    case 'F': return "float";
    case 'D': return "double";
    default: return "void";
  }
}

static void put_type(Text *t, DescType type) {
  const uint8_t *s = type.at;
  size_t n = type.size, dims = 0;
  while (dims < n && s[dims] == '[') dims++;
  if (dims < n && s[dims] == 'L') {
    put_dotted(t, s + dims + 1, n - dims - 2);
  } else {
    const char *name = primitive_name(dims < n ? (char)s[dims] : type.kind);
    put(t, name, strlen(name));
  }
  while (dims--) put(t, "[]", 2);
}

const char *method_external_name(const Symbol *holder, const Symbol *name,
                                 const Symbol *desc, Arena *a) {
  // A descriptor's character becomes at most ten: ", boolean" and "[]".
  size_t size = 10 * (size_t)desc->size + name->size + 32;
  if (holder) size += holder->size;
  char *text = arena_alloc(a, size);
  if (!text) return "?";
  Text t = {text, text + size - 1};
  DescIter it = desc_args(desc->text, desc->size);
  DescType type;
  while (desc_next(&it, &type)) continue;
  put_type(&t, desc_result(&it));
  put(&t, " ", 1);
  if (holder) {
    put_dotted(&t, holder->text, holder->size);
    put(&t, ".", 1);
  }
  put(&t, name->text, name->size);
  put(&t, "(", 1);
  it = desc_args(desc->text, desc->size);
  for (uint32_t i = 0; desc_next(&it, &type); i++) {
    if (i) put(&t, ", ", 2);
    put_type(&t, type);
  }
  put(&t, ")", 1);
  *t.at = '\0';
  return text;
}
