// class_members.c -- fields and methods (JVMS 4.5, 4.6).
#include "classfile/class_parser.h"

enum {
  FIELD_FLAGS = ACC_PUBLIC | ACC_PRIVATE | ACC_PROTECTED | ACC_STATIC |
                ACC_FINAL | ACC_VOLATILE | ACC_TRANSIENT | ACC_SYNTHETIC |
                ACC_ENUM,
  METHOD_FLAGS = ACC_PUBLIC | ACC_PRIVATE | ACC_PROTECTED | ACC_STATIC |
                 ACC_FINAL | ACC_SYNCHRONIZED | ACC_BRIDGE | ACC_VARARGS |
                 ACC_NATIVE | ACC_ABSTRACT | ACC_STRICT | ACC_SYNTHETIC,
};

static bool visibility_ok(uint32_t flags) {
  uint32_t v = flags & (ACC_PUBLIC | ACC_PRIVATE | ACC_PROTECTED);
  return (v & (v - 1)) == 0;
}

static bool has(uint32_t flags, uint32_t mask) {
  return (flags & mask) != 0;
}

// -- Fields -------------------------------------------------------------------

static bool field_flags_ok(const Parser *p, uint32_t f) {
  if (p->cf->access & ACC_INTERFACE) {
    uint32_t must = ACC_PUBLIC | ACC_STATIC | ACC_FINAL;
    uint32_t may = must | ACC_SYNTHETIC;
    if (p->cf->major < 49) may |= ACC_ENUM;
    return (f & must) == must && (f & ~may) == 0;
  }
  return visibility_ok(f) &&
         (f & (ACC_FINAL | ACC_VOLATILE)) != (ACC_FINAL | ACC_VOLATILE);
}

// JVMS 4.7.2: a constant of the field's type.
static Err check_constant(Parser *p, const MemberFile *m) {
  uint32_t i = m->constant_value;
  Bytes desc = cp_utf8(&p->cf->cp, m->desc);
  CpTag tag = cp_tag(&p->cf->cp, i), want;
  if (tag == CP_NONE)
    return parse_error(p, "Bad initial value index %u in ConstantValue "
                          "attribute", i);
  switch (desc.at[0]) {
    case 'J':
      want = CP_LONG;
      break;
    case 'F':
      want = CP_FLOAT;
      break;
    case 'D':
      want = CP_DOUBLE;
      break;
    case 'B': case 'C': case 'I': case 'S': case 'Z':
      want = CP_INTEGER;
      break;
    case 'L':
      if (tag == CP_STRING && BYTES_ARE(desc, "Ljava/lang/String;"))
        return ERR_OK;
      return parse_error(p, "Bad string initial value");
    default:
      return parse_error(p, "Unable to set initial value %u", i);
  }
  if (tag == want) return ERR_OK;
  return parse_error(p, "Inconsistent constant value type");
}

static Err field_attribute(Parser *p, MemberFile *m, const Attribute *a) {
  switch (a->kind) {
    case ATTR_CONSTANT_VALUE:
      if (!(m->access & ACC_STATIC)) return ERR_OK;  // ignored
      if (a->length != 2)
        return parse_error(p, "Invalid ConstantValue field attribute length "
                              "%u", a->length);
      m->constant_value = be_u2(a->body.at);
      return check_constant(p, m);
    case ATTR_SYNTHETIC:
      if (a->length != 0)
        return parse_error(p, "Invalid Synthetic field attribute length %u",
                           a->length);
      m->access |= ACC_SYNTHETIC;
      return ERR_OK;
    case ATTR_DEPRECATED:
      if (a->length == 0) return ERR_OK;
      return parse_error(p, "Invalid Deprecated field attribute length %u",
                         a->length);
    case ATTR_SIGNATURE:
      if (a->length != 2)
        return parse_error(p, "Wrong size %u for field's Signature "
                              "attribute", a->length);
      return parse_signature(p, a, false, &m->signature);
    case ATTR_ANNOTATIONS:
      if (p->vm_annotations)
        m->vm_annotations = parse_vm_annotations(p, a->body);
      return ERR_OK;
    default:
      return ERR_OK;
  }
}

static Err parse_field(Parser *p, MemberFile *m) {
  Reader *r = &p->in;
  m->access = reader_u2(r) & FIELD_FLAGS;
  m->name = reader_u2(r);
  m->desc = reader_u2(r);
  m->attribute_count = reader_u2(r);
  if (!reader_ok(r)) return parse_truncated(p);
  if (!field_flags_ok(p, m->access))
    return fault_set(p->fault, ERR_CLASS_FORMAT,
                     "Illegal field modifiers in class %.*s: 0x%X",
                     CLASS_NAME(p), m->access);
  if (!pool_is(p, m->name, CP_UTF8))
    return parse_error(p, "Invalid constant pool index %u for field name",
                       m->name);
  Bytes name = cp_utf8(&p->cf->cp, m->name);
  TRY(pool_check_field_name(p, name));
  if (!pool_is(p, m->desc, CP_UTF8))
    return parse_error(p, "Invalid constant pool index %u for field "
                          "signature", m->desc);
  Bytes desc = cp_utf8(&p->cf->cp, m->desc);
  TRY(pool_check_field_type(p, name, desc));
  m->kind = (char)desc.at[0];

  m->attributes = (uint32_t)(r->at - p->cf->file.at);
  uint64_t seen = 0;
  for (uint32_t i = 0; i < m->attribute_count; i++) {
    Attribute a;
    TRY(parse_attribute(p, r, IN_FIELD, "Invalid field attribute index",
                        " for field", &seen, &a));
    TRY(field_attribute(p, m, &a));
  }
  return ERR_OK;
}

// -- Methods ------------------------------------------------------------------

// JVMS 4.6.  What a bit means and forbids changed with the versions.
static bool method_flags_ok(const Parser *p, uint32_t f, bool init) {
  uint16_t major = p->cf->major;
  uint32_t strict = major < 61 ? ACC_STRICT : 0;
  if (p->cf->access & ACC_INTERFACE) {
    if (major < 49)
      return has(f, ACC_PUBLIC) && has(f, ACC_ABSTRACT) &&
             !has(f, ACC_STATIC | ACC_FINAL | ACC_NATIVE);
    if (major < 52)
      return has(f, ACC_PUBLIC) && has(f, ACC_ABSTRACT) &&
             !has(f, ACC_PRIVATE | ACC_PROTECTED | ACC_STATIC | ACC_FINAL |
                         ACC_SYNCHRONIZED | ACC_NATIVE | ACC_STRICT);
    if (has(f, ACC_PUBLIC) == has(f, ACC_PRIVATE)) return false;
    if (has(f, ACC_NATIVE | ACC_PROTECTED | ACC_FINAL | ACC_SYNCHRONIZED))
      return false;
    return !has(f, ACC_ABSTRACT) ||
           !has(f, ACC_PRIVATE | ACC_STATIC | strict);
  }
  if (!visibility_ok(f)) return false;
  if (init)
    return !has(f, ACC_STATIC | ACC_FINAL | ACC_SYNCHRONIZED | ACC_NATIVE |
                       ACC_ABSTRACT | (major >= 49 ? ACC_BRIDGE : 0));
  if (!has(f, ACC_ABSTRACT)) return true;
  return !has(f, ACC_FINAL | ACC_NATIVE | ACC_PRIVATE | ACC_STATIC) &&
         (major < 49 || !has(f, ACC_SYNCHRONIZED | strict));
}

// The flags of a class initializer but ACC_STATIC are ignored.
static Err clinit_flags(Parser *p, MemberFile *m) {
  if (p->cf->major < 51) {
    m->access = ACC_STATIC;
  } else if (m->access & ACC_STATIC) {
    m->access &= p->cf->major <= 60 ? ACC_STATIC | ACC_STRICT : ACC_STATIC;
  } else {
    return parse_error(p, "Method <clinit> is not static");
  }
  return ERR_OK;
}

static Err check_method_flags(Parser *p, MemberFile *m, Bytes name,
                              uint16_t flags) {
  if (BYTES_ARE(name, "<clinit>")) return clinit_flags(p, m);
  bool init = BYTES_ARE(name, "<init>");
  if (!method_flags_ok(p, m->access, init))
    return fault_set(p->fault, ERR_CLASS_FORMAT,
                     "Method %.*s in class %.*s has illegal modifiers: "
                     "0x%X", TEXT(name), CLASS_NAME(p), flags);
  if (init && (p->cf->access & ACC_INTERFACE))
    return parse_error(p, "Interface cannot have a constructor method");
  return ERR_OK;
}

static Err check_exceptions(Parser *p, Bytes body) {
  Reader r = reader_over(body.at, body.size);
  uint32_t n = reader_u2(&r);
  for (uint32_t i = 0; i < n && reader_ok(&r); i++) {
    uint32_t at = reader_u2(&r);
    if (reader_ok(&r) && !pool_is(p, at, CP_CLASS))
      return parse_error(p, "Exception name has bad type at constant pool %u",
                         at);
  }
  if (reader_ok(&r) && reader_left(&r) == 0) return ERR_OK;
  return parse_error(p, "Exceptions attribute has wrong length");
}

Err parse_bad_parameters(Parser *p, uint32_t length) {
  return fault_set(p->fault, ERR_CLASS_FORMAT,
                   "Invalid MethodParameters method attribute length %u in "
                   "class file", length);
}

static Err check_parameters(Parser *p, Bytes body) {
  if (body.size >= 1 && body.size == 1 + 4u * body.at[0]) return ERR_OK;
  return parse_bad_parameters(p, body.size);
}

static Err method_attribute(Parser *p, MemberFile *m, const Attribute *a) {
  switch (a->kind) {
    case ATTR_CODE:
      if (m->access & (ACC_NATIVE | ACC_ABSTRACT))
        return parse_error(p, "Code attribute in native or abstract methods");
      return parse_code(p, m, a);
    case ATTR_EXCEPTIONS:
      return check_exceptions(p, a->body);
    case ATTR_METHOD_PARAMETERS:
      return check_parameters(p, a->body);
    case ATTR_SYNTHETIC:
      if (a->length != 0)
        return parse_error(p, "Invalid Synthetic method attribute length %u",
                           a->length);
      m->access |= ACC_SYNTHETIC;
      return ERR_OK;
    case ATTR_DEPRECATED:
      if (a->length == 0) return ERR_OK;
      return parse_error(p, "Invalid Deprecated method attribute length %u",
                         a->length);
    case ATTR_SIGNATURE:
      if (a->length != 2)
        return parse_error(p, "Invalid Signature attribute length %u",
                           a->length);
      return parse_signature(p, a, false, &m->signature);
    case ATTR_ANNOTATIONS:
      if (p->vm_annotations)
        m->vm_annotations = parse_vm_annotations(p, a->body);
      return ERR_OK;
    default:
      return ERR_OK;
  }
}

static Err parse_method_head(Parser *p, MemberFile *m) {
  Reader *r = &p->in;
  uint16_t flags = reader_u2(r);
  m->access = flags & METHOD_FLAGS;
  m->name = reader_u2(r);
  m->desc = reader_u2(r);
  m->attribute_count = reader_u2(r);
  if (!reader_ok(r)) return parse_truncated(p);
  if (!pool_is(p, m->name, CP_UTF8))
    return parse_error(p, "Illegal constant pool index %u for method name",
                       m->name);
  Bytes name = cp_utf8(&p->cf->cp, m->name);
  TRY(pool_check_method_name(p, name));
  if (!pool_is(p, m->desc, CP_UTF8))
    return parse_error(p, "Illegal constant pool index %u for method "
                          "signature", m->desc);
  Bytes desc = cp_utf8(&p->cf->cp, m->desc);
  TRY(check_method_flags(p, m, name, flags));
  TRY(pool_check_method_type(p, name, desc, &m->arg_slots, &m->kind));
  if (m->arg_slots + !(m->access & ACC_STATIC) > 255)
    return parse_error(p, "Too many arguments in method signature");
  return ERR_OK;
}

static Err parse_method(Parser *p, MemberFile *m) {
  Reader *r = &p->in;
  TRY(parse_method_head(p, m));
  m->attributes = (uint32_t)(r->at - p->cf->file.at);
  uint64_t seen = 0;
  for (uint32_t i = 0; i < m->attribute_count; i++) {
    Attribute a = {0};  // its padding too: bodies are copied whole
    TRY(parse_attribute(p, r, IN_METHOD,
                        "Invalid method attribute name index", " for method",
                        &seen, &a));
    TRY(method_attribute(p, m, &a));
  }
  if (!m->code.at && !(m->access & (ACC_NATIVE | ACC_ABSTRACT)))
    return parse_error(p, "Absent Code attribute in method that is not "
                          "native or abstract");
  return ERR_OK;
}

// -- Tables of both -----------------------------------------------------------

static uint64_t member_hash(const Parser *p, const void *members,
                            uint32_t i) {
  const MemberFile *m = &((const MemberFile *)members)[i];
  return pool_text_hash(p, m->name) * 31 + pool_text_hash(p, m->desc);
}

static bool member_equal(const Parser *p, const void *members, uint32_t i,
                         uint32_t j) {
  const MemberFile *m = members;
  return pool_same_text(p, m[i].name, m[j].name) &&
         pool_same_text(p, m[i].desc, m[j].desc);
}

static Err check_duplicates(Parser *p, const MemberFile *members,
                            uint32_t count, const char *what) {
  if (p->boot || count < 2) return ERR_OK;
  IndexSet set = {p, members, member_hash, member_equal, 0, NULL, {0}};
  uint32_t at;
  TRY(set_find_duplicate(&set, count, &at));
  if (at == count) return ERR_OK;
  Bytes name = cp_utf8(&p->cf->cp, members[at].name);
  Bytes desc = cp_utf8(&p->cf->cp, members[at].desc);
  return parse_error(p, "Duplicate %s name \"%.*s\" with signature \"%.*s\"",
                     what, TEXT(name), TEXT(desc));
}

// `count` members, each of at least 8 bytes, into the arena.  Where the file
// is too short for so many, parsing fails before room for the last is needed.
static Err parse_members(Parser *p, uint16_t *count, MemberFile **out,
                         Err (*parse)(Parser *p, MemberFile *m)) {
  *count = reader_u2(&p->in);
  if (!reader_ok(&p->in)) return parse_truncated(p);
  size_t most = reader_left(&p->in) / 8 + 1;
  MemberFile *members =
      arena_new(p->arena, MemberFile, *count < most ? *count : most);
  if (!members) return ERR_NO_MEMORY;
  for (uint32_t i = 0; i < *count; i++) TRY(parse(p, &members[i]));
  *out = members;
  return ERR_OK;
}

Err parse_fields(Parser *p) {
  ClassFile *cf = p->cf;
  TRY(parse_members(p, &cf->field_count, &cf->fields, parse_field));
  return check_duplicates(p, cf->fields, cf->field_count, "field");
}

// JVMS 2.9.2: what runs to initialize the class.
static bool is_initializer(const ClassFile *cf, const MemberFile *m) {
  return (m->access & ACC_STATIC) &&
         BYTES_ARE(cp_utf8(&cf->cp, m->name), "<clinit>") &&
         BYTES_ARE(cp_utf8(&cf->cp, m->desc), "()V");
}

Err parse_methods(Parser *p) {
  ClassFile *cf = p->cf;
  TRY(parse_members(p, &cf->method_count, &cf->methods, parse_method));
  cf->clinit = -1;
  for (int32_t i = 0; i < cf->method_count && cf->clinit < 0; i++)
    if (is_initializer(cf, &cf->methods[i])) cf->clinit = i;
  return check_duplicates(p, cf->methods, cf->method_count, "method");
}
