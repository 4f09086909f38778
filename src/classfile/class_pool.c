// class_pool.c -- the constant pool (JVMS 4.4).
//
// First all entries are found, then each is checked, as they may refer
// forwards.
#include <stdlib.h>

#include "base/mutf8.h"
#include "classfile/class_parser.h"

// Bytes after the tag; 0 for what has no fixed size or does not exist.
static const uint8_t entry_size[] = {
    [CP_INTEGER] = 4,
    [CP_FLOAT] = 4,
    [CP_LONG] = 8,
    [CP_DOUBLE] = 8,
    [CP_CLASS] = 2,
    [CP_STRING] = 2,
    [CP_FIELDREF] = 4,
    [CP_METHODREF] = 4,
    [CP_INTERFACE_METHODREF] = 4,
    [CP_NAME_AND_TYPE] = 4,
    [CP_METHOD_HANDLE] = 3,
    [CP_METHOD_TYPE] = 2,
    [CP_DYNAMIC] = 4,
    [CP_INVOKE_DYNAMIC] = 4,
    [CP_MODULE] = 2,
    [CP_PACKAGE] = 2,
};

static Err parse_utf8(Parser *p) {
  uint32_t n = reader_u2(&p->in);
  const uint8_t *s = reader_take(&p->in, n);
  if (!s) return parse_truncated(p);
  if (!p->boot) {
    bool ok = p->cf->major >= 48 ? mutf8_valid(s, n) : mutf8_valid_old(s, n);
    if (!ok) return parse_error(p, "Illegal UTF8 string in constant pool");
  }
  if (n > 24 && s[0] == 'L' && pool_vm_annotation((Bytes){s, n}))
    p->vm_annotations = true;
  return ERR_OK;
}

// Which tags there are depends on the version (JVMS table 4.4-B).
static Err check_tag(Parser *p, uint8_t tag, uint32_t i) {
  uint16_t major = p->cf->major;
  if (tag >= sizeof entry_size || entry_size[tag] == 0)
    return parse_error(p, "Unknown constant tag %u", tag);
  if (tag >= CP_MODULE) {
    if (major < 53) return parse_error(p, "Unknown constant tag %u", tag);
    p->bad_tag = tag;  // an error, unless the file turns out to be a module
  } else if (tag >= CP_METHOD_HANDLE) {
    if (major < (tag == CP_DYNAMIC ? 55 : 51))
      return parse_error(p, "Class file version does not support constant "
                            "tag %u", tag);
  } else if (tag == CP_LONG || tag == CP_DOUBLE) {
    if (i + 1 >= p->cf->cp.count)
      return parse_error(p, "Invalid constant pool entry %u", i);
  }
  return ERR_OK;
}

Err parse_pool(Parser *p) {
  ConstPool *cp = &p->cf->cp;
  cp->bytes = p->cf->file.at;
  cp->count = reader_u2(&p->in);
  if (!reader_ok(&p->in)) return parse_truncated(p);
  if (cp->count == 0)
    return parse_error(p, "Illegal constant pool size %u", cp->count);
  uint32_t *offset = arena_new(p->arena, uint32_t, cp->count);
  if (!offset) return ERR_NO_MEMORY;
  cp->offset = offset;
  bool few = cp->count <= COUNT(p->few_tags);
  p->tags = few ? p->few_tags : calloc(cp->count, 1);
  if (!p->tags) return ERR_NO_MEMORY;
  for (uint32_t i = 1; i < cp->count; i++) {
    offset[i] = (uint32_t)(p->in.at - cp->bytes);
    uint8_t tag = reader_u1(&p->in);
    if (tag == CP_UTF8) {
      TRY(parse_utf8(p));
      p->tags[i] = tag;
      continue;
    }
    if (!reader_ok(&p->in)) return parse_truncated(p);
    TRY(check_tag(p, tag, i));
    if (!reader_take(&p->in, entry_size[tag])) return parse_truncated(p);
    p->tags[i] = tag;
    if (tag == CP_LONG || tag == CP_DOUBLE) i++;
  }
  return ERR_OK;
}

// -- What names and descriptors say -------------------------------------------

// Report descriptor `desc`, which is malformed, as OpenJDK does: it tells
// apart arrays of too many dimensions and bad class names.
static Err illegal_type(Parser *p, const char *what, Bytes name, Bytes desc) {
  const uint8_t *s = desc.at, *end = s + desc.size;
  uint32_t dims = 0;
  for (; s < end; s++) {
    dims = *s == '[' ? dims + 1 : 0;
    if (dims > 255)
      return parse_error(p, "Array type descriptor has more than 255 "
                            "dimensions");
    if (*s != 'L') {
      if (!strchr("BCDFIJSZV[()", *s) || *s == 0) break;
      continue;
    }
    s++;
    const uint8_t *stop = memchr(s, ';', (size_t)(end - s));
    if (!stop) break;
    if (!name_is_class(s, (size_t)(stop - s)))
      return parse_error(p, "Class name is empty or contains illegal "
                            "character in descriptor");
    s = stop;
  }
  return fault_set(p->fault, ERR_CLASS_FORMAT,
                   "%s \"%.*s\" in class %.*s has illegal signature "
                   "\"%.*s\"", what, TEXT(name), CLASS_NAME(p), TEXT(desc));
}

Err pool_check_field_name(Parser *p, Bytes name) {
  if (p->boot || name_is_unqualified(name.at, name.size)) return ERR_OK;
  return fault_set(p->fault, ERR_CLASS_FORMAT,
                   "Illegal field name \"%.*s\" in class %.*s", TEXT(name),
                   CLASS_NAME(p));
}

Err pool_check_method_name(Parser *p, Bytes name) {
  if (p->boot || name_is_method(name.at, name.size)) return ERR_OK;
  return fault_set(p->fault, ERR_CLASS_FORMAT,
                   "Illegal method name \"%.*s\" in class %.*s", TEXT(name),
                   CLASS_NAME(p));
}

Err pool_check_field_type(Parser *p, Bytes name, Bytes desc) {
  if (p->boot ? descriptor_is_field_lax(desc.at, desc.size)
              : descriptor_is_field(desc.at, desc.size))
    return ERR_OK;
  return illegal_type(p, "Field", name, desc);
}

Err pool_check_method_type(Parser *p, Bytes name, Bytes desc,
                           uint8_t *slots, char *result) {
  int n = p->boot
              ? descriptor_method_slots_lax(desc.at, desc.size, result)
              : descriptor_method_slots(desc.at, desc.size, result);
  // A method whose name begins with `<` is void; since version 51 a class
  // initializer takes no arguments (JVMS 2.9.2).
  bool special = name.size > 0 && name.at[0] == '<';
  if (n < 0 || (special && *result != 'V'))
    return illegal_type(p, "Method", name, desc);
  if (BYTES_ARE(name, "<clinit>") && desc.size != 3 && p->cf->major >= 51)
    return illegal_type(p, "Method", name, desc);
  if (n > 255)
    return parse_error(p, "Too many arguments in method signature");
  *slots = (uint8_t)n;
  return ERR_OK;
}

static Err check_class_name(Parser *p, Bytes name) {
  bool legal;
  if (name.size > 0 && name.at[0] == '[') {
    legal = descriptor_is_field(name.at, name.size);
  } else {
    legal = p->boot || name_is_class(name.at, name.size);
  }
  if (LIKELY(legal)) return ERR_OK;
  return parse_error(p, "Illegal class name \"%.*s\"", TEXT(name));
}

// -- Entries ------------------------------------------------------------------
// Each check makes sure by itself of what it looks at, however far away, so
// one pass over the entries is enough.

static Err want(Parser *p, uint32_t i, CpTag tag) {
  if (LIKELY(pool_is(p, i, tag))) return ERR_OK;
  return parse_error(p, "Invalid constant pool index %u", i);
}

static bool is_method_type(Bytes desc) {
  return desc.size > 0 && desc.at[0] == '(';
}

// Name and descriptor of the NameAndType at `i`.
static Err get_name_and_type(Parser *p, uint32_t i, Bytes *name,
                             Bytes *desc) {
  const ConstPool *cp = &p->cf->cp;
  TRY(want(p, i, CP_NAME_AND_TYPE));
  TRY(want(p, cp_first(cp, i), CP_UTF8));
  TRY(want(p, cp_second(cp, i), CP_UTF8));
  *name = cp_utf8(cp, cp_first(cp, i));
  *desc = cp_utf8(cp, cp_second(cp, i));
  return ERR_OK;
}

static Err check_name_and_type(Parser *p, uint32_t i) {
  const ConstPool *cp = &p->cf->cp;
  Bytes name, desc;
  uint8_t slots;
  char result;
  TRY(get_name_and_type(p, i, &name, &desc));
  if (name.size == 0 || desc.size == 0)
    return fault_set(p->fault, ERR_CLASS_FORMAT,
                     "Illegal zero length constant pool entry at %u in "
                     "class %.*s",
                     desc.size == 0 ? cp_second(cp, i) : cp_first(cp, i),
                     CLASS_NAME(p));
  if (is_method_type(desc)) {
    TRY(pool_check_method_name(p, name));
    return pool_check_method_type(p, name, desc, &slots, &result);
  }
  TRY(pool_check_field_name(p, name));
  return pool_check_field_type(p, name, desc);
}

// A member reference or dynamic entry: its descriptor is of the right sort,
// which the NameAndType alone does not tell.
static Err check_member(Parser *p, uint32_t i, bool is_field,
                        const char *what) {
  const ConstPool *cp = &p->cf->cp;
  uint32_t nt = cp_second(cp, i);
  Bytes name, desc;
  TRY(get_name_and_type(p, nt, &name, &desc));
  if (is_method_type(desc) == is_field)
    return illegal_type(p, what, name, desc);
  if (p->tags[i] == CP_METHODREF && name.size > 0 && name.at[0] == '<' &&
      !BYTES_ARE(name, "<init>"))
    return parse_error(p, "Bad method name at constant pool index %u",
                       cp_first(cp, nt));
  return ERR_OK;
}

static Err check_dynamic(Parser *p, uint32_t i, bool is_field,
                         const char *what) {
  int32_t bootstrap = (int32_t)cp_first(&p->cf->cp, i);
  if (bootstrap > p->bootstrap_needed) p->bootstrap_needed = bootstrap;
  return check_member(p, i, is_field, what);
}

// JVMS 4.4.8: constructors are called by newinvokespecial alone.
static Err check_handle_name(Parser *p, uint8_t kind, uint32_t ref) {
  const ConstPool *cp = &p->cf->cp;
  uint32_t nt = cp_second(cp, ref);
  Bytes name, desc;
  TRY(get_name_and_type(p, nt, &name, &desc));
  bool init = BYTES_ARE(name, "<init>");
  if (init == (kind == HANDLE_NEW_INVOKE_SPECIAL)) return ERR_OK;
  return parse_error(p, "Bad %s name at constant pool index %u",
                     init ? "method" : "constructor", cp_first(cp, nt));
}

static Err wrong_handle(Parser *p, uint32_t ref, const char *what) {
  return fault_set(p->fault, ERR_CLASS_FORMAT,
                   "Invalid constant pool index %u in class file %.*s "
                   "(not %s)", ref, CLASS_NAME(p), what);
}

// JVMS 4.4.8: which kind of member a kind of method handle refers to.
static Err check_handle(Parser *p, uint32_t i) {
  uint8_t kind = *cp_at(&p->cf->cp, i);
  uint32_t ref = be_u2(cp_at(&p->cf->cp, i) + 1);
  bool method = pool_is(p, ref, CP_METHODREF);
  bool interface = pool_is(p, ref, CP_INTERFACE_METHODREF);
  if (ref == 0 || ref >= p->cf->cp.count) return want(p, ref, CP_METHODREF);
  switch (kind) {
    case HANDLE_GET_FIELD: case HANDLE_GET_STATIC:
    case HANDLE_PUT_FIELD: case HANDLE_PUT_STATIC:
      if (pool_is(p, ref, CP_FIELDREF)) return ERR_OK;
      return wrong_handle(p, ref, "a field");
    case HANDLE_INVOKE_STATIC: case HANDLE_INVOKE_SPECIAL:
      method |= interface && p->cf->major >= 52;
      // fall through
    case HANDLE_INVOKE_VIRTUAL: case HANDLE_NEW_INVOKE_SPECIAL:
      if (!method) return wrong_handle(p, ref, "a method");
      break;
    case HANDLE_INVOKE_INTERFACE:
      if (!interface) return wrong_handle(p, ref, "an interface method");
      break;
    default:
      return parse_error(p, "Bad method handle kind at constant pool index "
                            "%u", i);
  }
  return check_handle_name(p, kind, ref);
}

static Err check_entry(Parser *p, uint32_t i) {
  const ConstPool *cp = &p->cf->cp;
  uint8_t slots;
  char result;
  switch (p->tags[i]) {
    case CP_CLASS:
      TRY(want(p, cp_first(cp, i), CP_UTF8));
      return check_class_name(p, cp_name(cp, i));
    case CP_STRING:
      return want(p, cp_first(cp, i), CP_UTF8);
    case CP_FIELDREF:
      TRY(want(p, cp_first(cp, i), CP_CLASS));
      return check_member(p, i, true, "Field");
    case CP_METHODREF: case CP_INTERFACE_METHODREF:
      TRY(want(p, cp_first(cp, i), CP_CLASS));
      return check_member(p, i, false, "Method");
    case CP_NAME_AND_TYPE:
      return check_name_and_type(p, i);
    case CP_METHOD_HANDLE:
      return check_handle(p, i);
    case CP_METHOD_TYPE:
      TRY(want(p, cp_first(cp, i), CP_UTF8));
      return pool_check_method_type(p, (Bytes){(const uint8_t *)"type", 4},
                                    cp_name(cp, i), &slots, &result);
    case CP_DYNAMIC:
      return check_dynamic(p, i, true, "CONSTANT_Dynamic");
    case CP_INVOKE_DYNAMIC:
      return check_dynamic(p, i, false, "Method");
    default:
      return ERR_OK;
  }
}

Err pool_check(Parser *p) {
  uint32_t count = p->cf->cp.count;
  for (uint32_t i = 1; i < count; i++) TRY(check_entry(p, i));
  return ERR_OK;
}

// -- Texts --------------------------------------------------------------------

uint16_t pool_vm_annotation(Bytes desc) {
  if (desc.size < 2 || desc.at[1] != 'j') return 0;
  if (BYTES_ARE(desc, "Ljdk/internal/reflect/CallerSensitive;"))
    return VMA_CALLER_SENSITIVE;
  if (BYTES_ARE(desc, "Ljava/lang/invoke/LambdaForm$Compiled;"))
    return VMA_LF_COMPILED;
  static const char package[] = "Ljdk/internal/vm/annotation/";
  size_t n = sizeof package - 1;
  if (desc.size < n || memcmp(desc.at, package, n) != 0) return 0;
  Bytes name = {desc.at + n, desc.size - (uint32_t)n};
  if (BYTES_ARE(name, "Hidden;")) return VMA_HIDDEN;
  if (BYTES_ARE(name, "ForceInline;")) return VMA_FORCE_INLINE;
  if (BYTES_ARE(name, "Stable;")) return VMA_STABLE;
  if (BYTES_ARE(name, "Contended;")) return VMA_CONTENDED;
  if (BYTES_ARE(name, "ReservedStackAccess;")) return VMA_RESERVED_STACK;
  if (BYTES_ARE(name, "IntrinsicCandidate;")) return VMA_INTRINSIC;
  return 0;
}

bool pool_same_text(const Parser *p, uint32_t a, uint32_t b) {
  if (a == b) return true;
  Bytes x = cp_utf8(&p->cf->cp, a), y = cp_utf8(&p->cf->cp, b);
  return x.size == y.size && memcmp(x.at, y.at, x.size) == 0;
}

// FNV-1a.
uint64_t pool_text_hash(const Parser *p, uint32_t i) {
  Bytes s = cp_utf8(&p->cf->cp, i);
  uint64_t h = 0xcbf29ce484222325;
  for (uint32_t k = 0; k < s.size; k++) h = (h ^ s.at[k]) * 0x100000001b3;
  return h;
}
