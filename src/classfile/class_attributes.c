// class_attributes.c -- attributes in general, those of a class (JVMS 4.7).
#include "classfile/class_parser.h"

// -- Attributes in general ----------------------------------------------------

typedef struct AttrInfo {
  const char *text;
  uint8_t size, version, places;
} AttrInfo;

#define ATTR_INFO(name, text, version, places) \
  [ATTR_##name] = {text, sizeof(text) - 1, version, places},
static const AttrInfo attr_info[ATTR_COUNT] = {ATTRIBUTES(ATTR_INFO)};

// These may stand several times.
#define ATTR_REPEATS                                                       \
  (1ull << ATTR_UNKNOWN | 1ull << ATTR_SYNTHETIC | 1ull << ATTR_DEPRECATED \
   | 1ull << ATTR_LINE_NUMBERS | 1ull << ATTR_LOCAL_VARS |                 \
   1ull << ATTR_LOCAL_VAR_TYPES)

static AttrKind find_kind(Bytes name) {
  for (AttrKind k = 1; k < ATTR_COUNT; k++)
    if (attr_info[k].size == name.size &&
        memcmp(attr_info[k].text, name.at, name.size) == 0)
      return k;
  return ATTR_UNKNOWN;
}

static AttrKind kind_of(Parser *p, uint16_t name) {
  uint32_t way = name % ATTR_CACHE;
  if (p->attr_index[way] != name) {
    p->attr_index[way] = name;
    p->attr_kind[way] = (uint8_t)find_kind(cp_utf8(&p->cf->cp, name));
  }
  return p->attr_kind[way];
}

static Err parse_repeated(Parser *p, AttrKind kind, const char *of) {
  if (kind == ATTR_CONSTANT_VALUE)
    return parse_error(p, "Duplicate ConstantValue attribute");
  bool plain = kind == ATTR_CODE || kind == ATTR_EXCEPTIONS ||
               kind == ATTR_METHOD_PARAMETERS;
  return parse_error(p, "Multiple %s attributes%s", attr_info[kind].text,
                     plain ? "" : of);
}

// The attribute says that it is longer than what is left.  OpenJDK takes the
// length in its contents for the better one and says so where it can.
static Err cut_attribute(Parser *p, const Attribute *a) {
  uint32_t size = 0;
  switch (a->kind) {
    case ATTR_CODE:
      return ERR_OK;
    case ATTR_SYNTHETIC: case ATTR_DEPRECATED:
      return ERR_OK;  // of a length that is not 0, so its user complains
    case ATTR_CONSTANT_VALUE: case ATTR_SOURCE_FILE: case ATTR_SIGNATURE:
    case ATTR_NEST_HOST:
      return a->length != 2 ? ERR_OK : parse_truncated(p);
    case ATTR_ENCLOSING_METHOD:
      return a->length != 4 ? ERR_OK : parse_truncated(p);
    case ATTR_LINE_NUMBERS:
      size = 4;
      break;
    case ATTR_LOCAL_VARS: case ATTR_LOCAL_VAR_TYPES:
      size = 10;
      break;
    case ATTR_METHOD_PARAMETERS:
      if (a->left < 1 || a->length == 1 + 4u * *a->body.at) break;
      return parse_bad_parameters(p, a->length);
    default:
      break;
  }
  if (size == 0 || a->left < 2 ||
      a->length == 2 + size * be_u2(a->body.at))
    return parse_truncated(p);
  return parse_error(p, "%s%s has wrong length", attr_info[a->kind].text,
                     a->kind == ATTR_LINE_NUMBERS ? " attribute" : "");
}

Err parse_attribute(Parser *p, Reader *r, int place, const char *what,
                    const char *of, uint64_t *seen, Attribute *out) {
  uint16_t name = reader_u2(r);
  uint32_t length = reader_u4(r);
  if (!reader_ok(r)) return parse_truncated(p);
  if (!pool_is(p, name, CP_UTF8)) return parse_error(p, "%s %u", what, name);
  AttrKind kind = kind_of(p, name);
  const AttrInfo *info = &attr_info[kind];
  if (!(info->places & place) || info->version > p->cf->major)
    kind = ATTR_UNKNOWN;
  if (seen) {
    uint64_t bit = UINT64_C(1) << kind;
    if (*seen & bit & ~ATTR_REPEATS) return parse_repeated(p, kind, of);
    *seen |= bit;
  }
  *out = (Attribute){kind, length, {r->at, length}, reader_left(r)};
  if (LIKELY(reader_take(r, length))) return ERR_OK;
  return cut_attribute(p, out);
}

Err parse_signature(Parser *p, const Attribute *a, bool of_class,
                    uint16_t *out) {
  *out = be_u2(a->body.at);
  if (pool_is(p, *out, CP_UTF8)) return ERR_OK;
  if (of_class)
    return parse_error(p, "Invalid Signature attribute at constant pool "
                          "index %u", *out);
  return parse_error(p, "Invalid constant pool index %u in Signature "
                        "attribute", *out);
}

// -- Annotations the machine knows --------------------------------------------

#define ANNOTATION_DEPTH 32

// Step over an element_value (JVMS 4.7.16.1).  What nests too deep leaves
// the reader spent, which ends the search.
static void skip_value(Reader *r, int depth) {
  uint8_t tag = reader_u1(r);
  uint32_t n;
  if (depth > ANNOTATION_DEPTH) {
    reader_take(r, SIZE_MAX);
    return;
  }
  switch (tag) {
    case 'e':
      reader_take(r, 4);
      break;
    case '@':
      reader_u2(r);
      n = reader_u2(r);
      for (uint32_t i = 0; i < n && reader_ok(r); i++) {
        reader_u2(r);
        skip_value(r, depth + 1);
      }
      break;
    case '[':
      n = reader_u2(r);
      for (uint32_t i = 0; i < n && reader_ok(r); i++)
        skip_value(r, depth + 1);
      break;
    default:
      reader_take(r, 2);
      break;
  }
}

uint16_t parse_vm_annotations(const Parser *p, Bytes body) {
  Reader r = reader_over(body.at, body.size);
  uint32_t n = reader_u2(&r);
  uint16_t found = 0;
  for (uint32_t i = 0; i < n && reader_ok(&r); i++) {
    uint32_t type = reader_u2(&r), pairs = reader_u2(&r);
    if (pool_is(p, type, CP_UTF8))
      found |= pool_vm_annotation(cp_utf8(&p->cf->cp, type));
    for (uint32_t k = 0; k < pairs && reader_ok(&r); k++) {
      reader_u2(&r);
      skip_value(&r, 0);
    }
  }
  return found;
}

// -- InnerClasses and EnclosingMethod -----------------------------------------

static Err check_inner_class(Parser *p, const uint8_t *e) {
  uint32_t inner = be_u2(e), outer = be_u2(e + 2), name = be_u2(e + 4);
  if (!pool_is(p, inner, CP_CLASS))
    return parse_error(p, "inner_class_info_index %u has bad constant type",
                       inner);
  if (outer != 0 && !pool_is(p, outer, CP_CLASS))
    return parse_error(p, "outer_class_info_index %u has bad constant type",
                       outer);
  if (outer != 0) {
    Bytes text = cp_name(&p->cf->cp, outer);
    if (text.size > 0 && text.at[0] == '[')
      return parse_error(p, "Outer class is an array class");
  }
  if (name != 0 && !pool_is(p, name, CP_UTF8))
    return parse_error(p, "inner_name_index %u has bad constant type", name);
  if (inner == outer)
    return parse_error(p, "Class is both outer and inner class");
  return parse_class_modifiers(p, be_u2(e + 6), true);
}

static uint64_t inner_hash(const Parser *p, const void *table, uint32_t i) {
  (void)p;
  return be_u8((const uint8_t *)table + 8 * i) * 0x9e3779b97f4a7c15;
}

static bool inner_equal(const Parser *p, const void *table, uint32_t i,
                        uint32_t j) {
  (void)p;
  const uint8_t *t = table;
  return memcmp(t + 8 * i, t + 8 * j, 8) == 0;
}

static Err parse_inner_classes(Parser *p, Bytes body) {
  if (body.size < 2 || body.size != 2 + 8u * be_u2(body.at))
    return parse_error(p, "Wrong InnerClasses attribute length");
  uint32_t n = be_u2(body.at), at;
  for (uint32_t i = 0; i < n; i++)
    TRY(check_inner_class(p, body.at + 2 + 8 * i));
  p->cf->inner_classes = body;
  if (p->boot) return ERR_OK;
  IndexSet set = {p, body.at + 2, inner_hash, inner_equal, 0, NULL, {0}};
  TRY(set_find_duplicate(&set, n, &at));
  if (at == n) return ERR_OK;
  return parse_error(p, "Duplicate entry in InnerClasses attribute");
}

static Err parse_enclosing_method(Parser *p, Bytes body) {
  if (body.size != 4)
    return parse_error(p, "Wrong EnclosingMethod attribute length %u",
                       body.size);
  uint32_t class = be_u2(body.at), method = be_u2(body.at + 2);
  if (class == 0)
    return parse_error(p, "Invalid class index in EnclosingMethod attribute");
  if (!pool_is(p, class, CP_CLASS))
    return parse_error(p, "Invalid or out-of-bounds class index in "
                          "EnclosingMethod attribute");
  if (method != 0 && !pool_is(p, method, CP_NAME_AND_TYPE))
    return parse_error(p, "Invalid or out-of-bounds method index in "
                          "EnclosingMethod attribute");
  p->cf->enclosing_method = body;
  return ERR_OK;
}

// -- Nests and sealed classes -------------------------------------------------

// A u2 count and that many Class indices.
static Err check_class_list(Parser *p, Bytes body, const char *attribute,
                            const char *element) {
  if (body.size < 2 || body.size != 2 + 2u * be_u2(body.at))
    return parse_error(p, "Wrong %s attribute length", attribute);
  for (uint32_t at = 2; at < body.size; at += 2)
    if (!pool_is(p, be_u2(body.at + at), CP_CLASS))
      return parse_error(p, "%s class_info_index %u has bad constant type",
                         element, be_u2(body.at + at));
  return ERR_OK;
}

static Err parse_nest_host(Parser *p, Bytes body) {
  if (p->cf->nest_members.at)
    return parse_error(p, "Conflicting NestMembers and NestHost attributes");
  if (body.size != 2)
    return parse_error(p, "Wrong NestHost attribute length");
  p->cf->nest_host = be_u2(body.at);
  if (pool_is(p, p->cf->nest_host, CP_CLASS)) return ERR_OK;
  return parse_error(p, "Nest-host class_info_index %u has bad constant type",
                     p->cf->nest_host);
}

static Err parse_nest_members(Parser *p, Bytes body) {
  if (p->cf->nest_host)
    return parse_error(p, "Conflicting NestHost and NestMembers attributes");
  p->cf->nest_members = body;
  return check_class_list(p, body, "NestMembers", "Nest member");
}

static Err parse_permitted(Parser *p, Bytes body) {
  if (p->cf->access & ACC_FINAL)
    return fault_set(p->fault, ERR_CLASS_FORMAT,
                     "PermittedSubclasses attribute in final class file %.*s",
                     CLASS_NAME(p));
  p->cf->permitted = body;
  return check_class_list(p, body, "PermittedSubclasses",
                          "Permitted subclass");
}

// -- Record -------------------------------------------------------------------

static Err parse_component(Parser *p, Reader *r) {
  uint32_t name_index = reader_u2(r), desc_index = reader_u2(r);
  uint32_t count = reader_u2(r);
  if (!reader_ok(r)) return ERR_OK;  // the caller tells
  if (!pool_is(p, name_index, CP_UTF8))
    return parse_error(p, "Invalid constant pool index %u for name in Record "
                          "attribute", name_index);
  Bytes name = cp_utf8(&p->cf->cp, name_index);
  TRY(pool_check_field_name(p, name));
  if (!pool_is(p, desc_index, CP_UTF8))
    return parse_error(p, "Invalid constant pool index %u for descriptor in "
                          "Record attribute", desc_index);
  TRY(pool_check_field_type(p, name, cp_utf8(&p->cf->cp, desc_index)));
  uint64_t seen = 0;
  for (uint32_t i = 0; i < count; i++) {
    Attribute a;
    uint16_t signature;
    TRY(parse_attribute(p, r, IN_COMPONENT,
                        "Invalid Record attribute name index",
                        " for Record component", &seen, &a));
    if (a.kind != ATTR_SIGNATURE) continue;
    if (a.length != 2)
      return parse_error(p, "Invalid Signature attribute length %u in Record "
                            "component", a.length);
    TRY(parse_signature(p, &a, false, &signature));
  }
  return ERR_OK;
}

static Err parse_record(Parser *p, Bytes body) {
  Reader r = reader_over(body.at, body.size);
  uint32_t n = reader_u2(&r);
  for (uint32_t i = 0; i < n && reader_ok(&r); i++)
    TRY(parse_component(p, &r));
  if (!reader_ok(&r) || reader_left(&r) != 0)
    return parse_error(p, "Record attribute has wrong length");
  p->cf->record = body;
  return ERR_OK;
}

// -- BootstrapMethods ---------------------------------------------------------

// JVMS 5.1: what ldc and bootstrap methods may be given.
static bool is_loadable(CpTag tag) {
  switch (tag) {
    case CP_INTEGER: case CP_FLOAT: case CP_LONG: case CP_DOUBLE:
    case CP_CLASS: case CP_STRING: case CP_METHOD_HANDLE:
    case CP_METHOD_TYPE: case CP_DYNAMIC:
      return true;
    default:
      return false;
  }
}

static Err parse_bootstrap_method(Parser *p, Reader *r) {
  uint32_t method = reader_u2(r), args = reader_u2(r);
  const uint8_t *arg = reader_take(r, 2 * args);
  if (!reader_ok(r))
    return parse_error(p, "Invalid BootstrapMethods num_bootstrap_methods or "
                          "num_bootstrap_arguments value");
  if (!pool_is(p, method, CP_METHOD_HANDLE))
    return parse_error(p, "bootstrap_method_index %u has bad constant type",
                       method);
  for (uint32_t i = 0; i < args; i++)
    if (!is_loadable(cp_tag(&p->cf->cp, be_u2(arg + 2 * i))))
      return parse_error(p, "argument_index %u has bad constant type",
                         be_u2(arg + 2 * i));
  return ERR_OK;
}

static Err parse_bootstrap_methods(Parser *p, Bytes body) {
  ClassFile *cf = p->cf;
  Reader r = reader_over(body.at, body.size);
  cf->bootstrap_methods = body;
  cf->bootstrap_count = reader_u2(&r);
  if (!reader_ok(&r))
    return parse_error(p, "Invalid BootstrapMethods attribute length %u",
                       body.size);
  if (p->bootstrap_needed >= cf->bootstrap_count)
    return parse_error(p, "Short length on BootstrapMethods");
  // Each takes 4 bytes at least: do not believe a count beyond that.
  if (reader_left(&r) < 4u * cf->bootstrap_count)
    return parse_error(p, "Invalid BootstrapMethods num_bootstrap_methods or "
                          "num_bootstrap_arguments value");
  uint32_t *offsets = arena_new(p->arena, uint32_t, cf->bootstrap_count);
  if (!offsets) return ERR_NO_MEMORY;
  for (uint32_t i = 0; i < cf->bootstrap_count; i++) {
    offsets[i] = (uint32_t)(r.at - cf->file.at);
    TRY(parse_bootstrap_method(p, &r));
  }
  if (reader_left(&r) != 0)
    return parse_error(p, "Bad length on BootstrapMethods");
  cf->bootstrap = offsets;
  return ERR_OK;
}

// -- The table ----------------------------------------------------------------

static Err parse_source_file(Parser *p, const Attribute *a) {
  if (a->length != 2)
    return parse_error(p, "Wrong SourceFile attribute length");
  p->cf->source_file = be_u2(a->body.at);
  if (pool_is(p, p->cf->source_file, CP_UTF8)) return ERR_OK;
  return parse_error(p, "Invalid SourceFile attribute at constant pool index "
                        "%u", p->cf->source_file);
}

static Err parse_marker(Parser *p, const Attribute *a, const char *name) {
  if (a->length != 0)
    return parse_error(p, "Invalid %s classfile attribute length %u", name,
                       a->length);
  if (a->kind == ATTR_SYNTHETIC) p->cf->access |= ACC_SYNTHETIC;
  return ERR_OK;
}

static Err class_attribute(Parser *p, const Attribute *a) {
  switch (a->kind) {
    case ATTR_SOURCE_FILE:
      return parse_source_file(p, a);
    case ATTR_SYNTHETIC:
      return parse_marker(p, a, "Synthetic");
    case ATTR_DEPRECATED:
      return parse_marker(p, a, "Deprecated");
    case ATTR_SIGNATURE:
      if (a->length != 2)
        return parse_error(p, "Wrong Signature attribute length %u",
                           a->length);
      return parse_signature(p, a, true, &p->cf->signature);
    case ATTR_INNER_CLASSES:
      return parse_inner_classes(p, a->body);
    case ATTR_ENCLOSING_METHOD:
      return parse_enclosing_method(p, a->body);
    case ATTR_BOOTSTRAP_METHODS:
      return parse_bootstrap_methods(p, a->body);
    case ATTR_NEST_HOST:
      return parse_nest_host(p, a->body);
    case ATTR_NEST_MEMBERS:
      return parse_nest_members(p, a->body);
    case ATTR_RECORD:
      return parse_record(p, a->body);
    case ATTR_PERMITTED_SUBCLASSES:
      return parse_permitted(p, a->body);
    case ATTR_SOURCE_DEBUG:
      p->cf->source_debug = a->body;
      return ERR_OK;
    case ATTR_ANNOTATIONS:
      p->cf->annotations = a->body;
      return ERR_OK;
    case ATTR_TYPE_ANNOTATIONS:
      p->cf->type_annotations = a->body;
      return ERR_OK;
    default:
      return ERR_OK;
  }
}

Err parse_class_attributes(Parser *p) {
  uint32_t n = reader_u2(&p->in);
  if (!reader_ok(&p->in)) return parse_truncated(p);
  uint64_t seen = 0;
  for (uint32_t i = 0; i < n; i++) {
    Attribute a = {0};  // its padding too: bodies are copied whole
    TRY(parse_attribute(p, &p->in, IN_CLASS,
                        "Attribute name has bad constant pool index", "",
                        &seen, &a));
    TRY(class_attribute(p, &a));
  }
  if (p->bootstrap_needed >= 0 && !p->cf->bootstrap_methods.at)
    return parse_error(p, "Missing BootstrapMethods attribute");
  return ERR_OK;
}

// -- Members' attributes, found again -----------------------------------------

Bytes member_attribute(const ClassFile *cf, const MemberFile *m,
                       MemberAttribute which) {
  static const uint8_t kinds[] = {
      [MEMBER_EXCEPTIONS] = ATTR_EXCEPTIONS,
      [MEMBER_PARAMETERS] = ATTR_METHOD_PARAMETERS,
      [MEMBER_ANNOTATIONS] = ATTR_ANNOTATIONS,
      [MEMBER_PARAMETER_ANNOTATIONS] = ATTR_PARAMETER_ANNOTATIONS,
      [MEMBER_TYPE_ANNOTATIONS] = ATTR_TYPE_ANNOTATIONS,
      [MEMBER_ANNOTATION_DEFAULT] = ATTR_ANNOTATION_DEFAULT,
  };
  const AttrInfo *info = &attr_info[kinds[which]];
  if (cf->major < info->version) return (Bytes){0};
  Reader r = reader_over(cf->file.at + m->attributes,
                         cf->file.size - m->attributes);
  for (uint32_t i = 0; i < m->attribute_count; i++) {
    Bytes name = cp_utf8(&cf->cp, reader_u2(&r)), body;
    body.size = reader_u4(&r);
    body.at = reader_take(&r, body.size);
    if (bytes_equal(name, info->text, info->size)) return body;
  }
  return (Bytes){0};
}
