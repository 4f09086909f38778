#include "classfile/class_file.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "classfile/class_parser.h"

#define MAGIC 0xcafebabe
#define MAJOR_MIN 45u
#define MAJOR_STRICT 56u  // from here the minor means something
#define MAJOR_MAX 61u
#define MINOR_PREVIEW 65535u

// -- Errors -------------------------------------------------------------------

Err parse_error(Parser *p, const char *fmt, ...) {
  char text[sizeof p->fault->text];
  va_list args;
  va_start(args, fmt);
  vsnprintf(text, sizeof text, fmt, args);
  va_end(args);
  return fault_set(p->fault, ERR_CLASS_FORMAT, "%s in class file %.*s", text,
                   CLASS_NAME(p));
}

Err parse_truncated(Parser *p) {
  return fault_set(p->fault, ERR_CLASS_FORMAT, "Truncated class file");
}

// -- Sets ---------------------------------------------------------------------
// Open addressing, at most half full.

bool set_open(IndexSet *s, uint32_t count) {
  uint32_t size = COUNT(s->few);
  while (size / 2 < count) size *= 2;
  s->mask = size - 1;
  s->slots = s->few;
  if (size == COUNT(s->few)) {
    memset(s->few, 0, sizeof s->few);
  } else {
    s->slots = calloc(size, sizeof *s->slots);
  }
  return s->slots != NULL;
}

void set_close(IndexSet *s) {
  if (s->slots != s->few) free(s->slots);
}

uint32_t *set_probe(IndexSet *s, uint32_t i) {
  uint64_t h = s->hash(s->p, s->things, i);
  uint32_t at = (uint32_t)(h ^ h >> 32) & s->mask;
  while (s->slots[at] && !s->equal(s->p, s->things, s->slots[at] - 1, i))
    at = (at + 1) & s->mask;
  return &s->slots[at];
}

Err set_find_duplicate(IndexSet *s, uint32_t count, uint32_t *at) {
  *at = count;
  if (count < 2) return ERR_OK;
  if (!set_open(s, count)) return ERR_NO_MEMORY;
  for (uint32_t i = 0; i < count && *at == count; i++) {
    uint32_t *slot = set_probe(s, i);
    if (*slot) *at = i;
    *slot = i + 1;
  }
  set_close(s);
  return ERR_OK;
}

// -- The head -----------------------------------------------------------------

static Err version_error(Parser *p, const char *fmt) {
  char text[400];
  const ClassFile *cf = p->cf;
  snprintf(text, sizeof text, "%.*s (class file version %u.%u)",
           CLASS_NAME(p), cf->major, cf->minor);
  return fault_set(p->fault, ERR_CLASS_VERSION, "%s %s", text, fmt);
}

// JVMS 4.1.  Before version 56 all minors are good, later 0 is, and 65535
// asks for preview features.
static Err check_version(Parser *p) {
  uint32_t major = p->cf->major, minor = p->cf->minor;
  if (major >= MAJOR_MIN && major < MAJOR_STRICT) return ERR_OK;
  if (major > MAJOR_MAX)
    return fault_set(p->fault, ERR_CLASS_VERSION,
                     "%.*s has been compiled by a more recent version of the "
                     "Java Runtime (class file version %u.%u), this version "
                     "of the Java Runtime only recognizes class file versions "
                     "up to %u.0", CLASS_NAME(p), major, minor, MAJOR_MAX);
  if (major < MAJOR_MIN)
    return version_error(p, "was compiled with an invalid major version");
  if (minor == MINOR_PREVIEW && major == MAJOR_MAX) {
    if (p->preview) return ERR_OK;
    return fault_set(p->fault, ERR_CLASS_VERSION,
                     "Preview features are not enabled for %.*s (class file "
                     "version %u.%u). Try running with '--enable-preview'",
                     CLASS_NAME(p), major, minor);
  }
  if (minor == MINOR_PREVIEW)
    return version_error(
        p, "was compiled with preview features that are unsupported. This "
           "version of the Java Runtime only recognizes preview features for "
           "class file version 61.65535");
  if (minor != 0)
    return version_error(p, "was compiled with an invalid non-zero minor "
                            "version");
  return ERR_OK;
}

static Err parse_head(Parser *p) {
  uint32_t magic = reader_u4(&p->in);
  p->cf->minor = reader_u2(&p->in);
  p->cf->major = reader_u2(&p->in);
  if (!reader_ok(&p->in)) return parse_truncated(p);
  if (magic != MAGIC)
    return parse_error(p, "Incompatible magic value %u", magic);
  return check_version(p);
}

// -- The class ----------------------------------------------------------------

enum {
  CLASS_FLAGS = ACC_PUBLIC | ACC_FINAL | ACC_SUPER | ACC_INTERFACE |
                ACC_ABSTRACT | ACC_SYNTHETIC | ACC_ANNOTATION | ACC_ENUM,
};

// Masks reserved bits out; interfaces were not always marked abstract.
static uint32_t class_flags(const Parser *p, uint32_t access) {
  uint32_t flags = access & CLASS_FLAGS;
  if (p->cf->major >= 53) flags |= access & ACC_MODULE;
  if ((flags & ACC_INTERFACE) && p->cf->major < 50) flags |= ACC_ABSTRACT;
  return flags;
}

Err parse_class_modifiers(Parser *p, uint16_t access, bool inner) {
  uint32_t f = class_flags(p, access);
  if (inner) f |= access & (ACC_PRIVATE | ACC_PROTECTED | ACC_STATIC);
  bool modern = p->cf->major >= 49, interface = f & ACC_INTERFACE;
  if (f & ACC_MODULE)
    return fault_set(p->fault, ERR_NO_CLASS_DEF,
                     "%.*s is not a class because access_flag ACC_MODULE is "
                     "set", CLASS_NAME(p));
  bool bad = (f & ACC_ABSTRACT) && (f & ACC_FINAL);
  bad |= interface && !(f & ACC_ABSTRACT);
  bad |= interface && modern && (f & (ACC_SUPER | ACC_ENUM));
  bad |= !interface && modern && (f & ACC_ANNOTATION);
  if (!bad) return ERR_OK;
  return fault_set(p->fault, ERR_CLASS_FORMAT,
                   "Illegal class modifiers in class %.*s: 0x%X",
                   CLASS_NAME(p), f);
}

static bool is_array_name(Bytes name) {
  return name.size > 0 && name.at[0] == '[';
}

static Err parse_this_class(Parser *p) {
  ClassFile *cf = p->cf;
  cf->this_class = reader_u2(&p->in);
  if (!reader_ok(&p->in)) return parse_truncated(p);
  if (!pool_is(p, cf->this_class, CP_CLASS))
    return parse_error(p, "Invalid this class index %u in constant pool",
                       cf->this_class);
  Bytes name = cp_name(&cf->cp, cf->this_class);
  if (is_array_name(name) || name.size == 0)
    return parse_error(p, "Bad class name");
  p->name = name.at;
  p->name_size = (int)name.size;
  return ERR_OK;
}

static Err parse_super_class(Parser *p) {
  ClassFile *cf = p->cf;
  cf->super_class = reader_u2(&p->in);
  if (!reader_ok(&p->in)) return parse_truncated(p);
  Bytes super = {(const uint8_t *)"", 0};
  if (cf->super_class == 0) {
    Bytes name = cp_name(&cf->cp, cf->this_class);
    if (!BYTES_ARE(name, "java/lang/Object"))
      return parse_error(p, "Invalid superclass index %u", cf->super_class);
  } else {
    if (!pool_is(p, cf->super_class, CP_CLASS))
      return parse_error(p, "Invalid superclass index %u", cf->super_class);
    super = cp_name(&cf->cp, cf->super_class);
    if (is_array_name(super)) return parse_error(p, "Bad superclass name");
  }
  if ((cf->access & ACC_INTERFACE) && !BYTES_ARE(super, "java/lang/Object"))
    return parse_error(p, "Interfaces must have java.lang.Object as "
                          "superclass");
  return ERR_OK;
}

static uint64_t interface_hash(const Parser *p, const void *table,
                               uint32_t i) {
  uint32_t class = be_u2((const uint8_t *)table + 2 * i);
  return pool_text_hash(p, cp_first(&p->cf->cp, class));
}

static bool interface_equal(const Parser *p, const void *table, uint32_t i,
                            uint32_t j) {
  const ConstPool *cp = &p->cf->cp;
  const uint8_t *t = table;
  return pool_same_text(p, cp_first(cp, be_u2(t + 2 * i)),
                        cp_first(cp, be_u2(t + 2 * j)));
}

static Err parse_interfaces(Parser *p) {
  ClassFile *cf = p->cf;
  cf->interface_count = reader_u2(&p->in);
  cf->interfaces = reader_take(&p->in, 2u * cf->interface_count);
  if (!reader_ok(&p->in)) return parse_truncated(p);
  for (uint32_t i = 0; i < cf->interface_count; i++) {
    uint32_t index = be_u2(cf->interfaces + 2 * i);
    if (!pool_is(p, index, CP_CLASS))
      return parse_error(p, "Interface name has bad constant pool index %u",
                         index);
    if (is_array_name(cp_name(&cf->cp, index)))
      return parse_error(p, "Bad interface name");
  }
  Bytes this = cp_name(&cf->cp, cf->this_class);
  if (cf->interface_count != 0 && BYTES_ARE(this, "java/lang/Object"))
    return parse_error(p, "java.lang.Object cannot implement an interface");
  if (p->boot) return ERR_OK;
  IndexSet set = {p, cf->interfaces, interface_hash, interface_equal,
                  0, NULL, {0}};
  uint32_t at;
  TRY(set_find_duplicate(&set, cf->interface_count, &at));
  if (at == cf->interface_count) return ERR_OK;
  Bytes name = cp_name(&cf->cp, be_u2(cf->interfaces + 2 * at));
  return parse_error(p, "Duplicate interface name \"%.*s\"", TEXT(name));
}

// -- The whole ----------------------------------------------------------------

static Err parse_access(Parser *p) {
  uint16_t access = reader_u2(&p->in);
  if (!reader_ok(&p->in)) return parse_truncated(p);
  TRY(parse_class_modifiers(p, access, false));
  p->cf->access = (uint16_t)class_flags(p, access);
  if (p->bad_tag)
    return parse_error(p, "Unknown constant tag %u", p->bad_tag);
  return ERR_OK;
}

static Err parse_file(Parser *p) {
  TRY(parse_head(p));
  TRY(parse_pool(p));
  // Entries of modules make sense in a module alone, which is not a class.
  if (!p->bad_tag) TRY(pool_check(p));
  TRY(parse_access(p));
  TRY(parse_this_class(p));
  TRY(parse_super_class(p));
  TRY(parse_interfaces(p));
  TRY(parse_fields(p));
  TRY(parse_methods(p));
  TRY(parse_class_attributes(p));
  if (!reader_ok(&p->in)) return parse_truncated(p);
  if (reader_left(&p->in) != 0)
    return fault_set(p->fault, ERR_CLASS_FORMAT,
                     "Extra bytes at the end of class file %.*s",
                     CLASS_NAME(p));
  return ERR_OK;
}

Err class_file_parse(const uint8_t *bytes, size_t n, uint32_t how,
                     const char *name, Arena *arena, ClassFile *out,
                     Fault *f) {
  if (!name) name = "<Unknown>";
  *out = (ClassFile){.file = {bytes, (uint32_t)n}, .clinit = -1};
  Parser p = {.in = reader_over(bytes, n),
              .cf = out,
              .arena = arena,
              .fault = f,
              .name = (const uint8_t *)name,
              .name_size = (int)strlen(name),
              .boot = how & PARSE_BOOT,
              .preview = how & PARSE_PREVIEW,
              .bootstrap_needed = -1};
  if (n > INT32_MAX)
    return fault_set(f, ERR_CLASS_FORMAT, "Class file %s is too large", name);
  Err err = parse_file(&p);
  if (p.tags != p.few_tags) free(p.tags);
  if (err == ERR_NO_MEMORY)
    return fault_set(f, ERR_NO_MEMORY, "no memory for class %s", name);
  return err;
}
