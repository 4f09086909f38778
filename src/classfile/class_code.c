// class_code.c -- the Code attribute (JVMS 4.7.3) and its tables.
//
// Only shapes are checked: sizes, ranges, table bounds.  What the bytecode
// means is the verifier's business.
#include "classfile/class_parser.h"

#include <stdlib.h>

#define CODE_SIZE_MAX 65535u

static void read_head(Reader *r, Code *c) {
  c->max_stack = reader_u2(r);
  c->max_locals = reader_u2(r);
  c->code.size = reader_u4(r);
}

// Read what follows the head, up to the attributes.
static void read_body(Reader *r, Code *c) {
  c->code.at = reader_take(r, c->code.size);
  c->handler_count = reader_u2(r);
  c->handlers.size = 8 * c->handler_count;
  c->handlers.at = reader_take(r, c->handlers.size);
  c->attributes.at = r->at;
  c->attributes.size = (uint32_t)reader_left(r);
}

static Err check_handlers(Parser *p, const Code *c) {
  for (uint32_t i = 0; i < c->handler_count; i++) {
    ExceptionEntry e = code_handler(c, i);
    if (e.start >= e.end || e.end > c->code.size)
      return parse_error(p, "Illegal exception table range");
    if (e.handler >= c->code.size)
      return parse_error(p, "Illegal exception table handler");
    if (e.catch_type && !pool_is(p, e.catch_type, CP_CLASS))
      return parse_error(p, "Catch type in exception table has bad constant "
                            "type");
  }
  return ERR_OK;
}

// -- Line numbers and local variables -----------------------------------------

// Whether `body` is a u2 count and that many entries of `size` bytes.
static bool is_table(Bytes body, uint32_t size) {
  return body.size >= 2 && body.size == 2 + size * be_u2(body.at);
}

static Err check_lines(Parser *p, const Code *c, Bytes body) {
  if (!is_table(body, 4))
    return parse_error(p, "LineNumberTable attribute has wrong length");
  if (p->boot) return ERR_OK;
  for (uint32_t at = 2; at < body.size; at += 4)
    if (be_u2(body.at + at) >= c->code.size)
      return parse_error(p, "Invalid pc in LineNumberTable");
  return ERR_OK;
}

// An entry of LocalVariableTable or LocalVariableTypeTable: start, length,
// name, descriptor or signature, index.
static Err check_local(Parser *p, const Code *c, const uint8_t *e,
                       bool types) {
  const char *table = types ? "LocalVariableTypeTable" : "LocalVariableTable";
  uint32_t start = be_u2(e), length = be_u2(e + 2), name = be_u2(e + 4);
  uint32_t desc = be_u2(e + 6), index = be_u2(e + 8), slots = 1;
  if (start >= c->code.size)
    return parse_error(p, "Invalid start_pc %u in %s", start, table);
  if (start + length > c->code.size)
    return parse_error(p, "Invalid length %u in %s", length, table);
  if (!pool_is(p, name, CP_UTF8))
    return parse_error(p, "Name index %u in %s has bad constant type", name,
                       table);
  if (!pool_is(p, desc, CP_UTF8))
    return parse_error(p, "Signature index %u in %s has bad constant type",
                       desc, table);
  Bytes text = cp_utf8(&p->cf->cp, name), type = cp_utf8(&p->cf->cp, desc);
  TRY(pool_check_field_name(p, text));
  if (!types) {
    TRY(pool_check_field_type(p, text, type));
    slots = desc_field(type.at, type.size).slots;
  }
  if (index + slots > c->max_locals)
    return parse_error(p, "Invalid index %u in %s", index, table);
  return ERR_OK;
}

// All entries of a Code's tables of local variables, types after the others.
typedef struct Locals {
  const uint8_t **entries;
  uint32_t count, type_count;
} Locals;

static uint64_t local_hash(const Parser *p, const void *things, uint32_t i) {
  (void)p;
  const uint8_t *e = ((const uint8_t *const *)things)[i];
  uint64_t key = (uint64_t)be_u4(e) << 32 | (uint32_t)be_u2(e + 4) << 16 |
                 be_u2(e + 8);
  return key * 0x9e3779b97f4a7c15;
}

// The same variable: all but the type.
static bool local_equal(const Parser *p, const void *things, uint32_t i,
                        uint32_t j) {
  (void)p;
  const uint8_t *a = ((const uint8_t *const *)things)[i];
  const uint8_t *b = ((const uint8_t *const *)things)[j];
  return memcmp(a, b, 6) == 0 && memcmp(a + 8, b + 8, 2) == 0;
}

static Err duplicate_local(Parser *p, const uint8_t *e, bool types) {
  Bytes name = cp_utf8(&p->cf->cp, be_u2(e + 4));
  return parse_error(p, "Duplicated %s attribute entry for '%.*s'",
                     types ? "LocalVariableTypeTable" : "LocalVariableTable",
                     TEXT(name));
}

// JVMS 4.7.13, 4.7.14: one entry a variable, and types of variables only.
static Err check_locals(Parser *p, const Locals *l) {
  IndexSet vars = {p, l->entries, local_hash, local_equal, 0, NULL, {0}};
  IndexSet types = {p, l->entries + l->count, local_hash, local_equal,
                    0, NULL, {0}};
  uint32_t at;
  TRY(set_find_duplicate(&types, l->type_count, &at));
  if (at < l->type_count)
    return duplicate_local(p, l->entries[l->count + at], true);
  if (!set_open(&vars, l->count)) return ERR_NO_MEMORY;
  Err err = ERR_OK;
  for (uint32_t i = 0; i < l->count && !err; i++) {
    uint32_t *slot = set_probe(&vars, i);
    if (*slot) err = duplicate_local(p, l->entries[i], false);
    *slot = i + 1;
  }
  for (uint32_t i = l->count; i < l->count + l->type_count && !err; i++) {
    if (*set_probe(&vars, i)) continue;
    Bytes name = cp_utf8(&p->cf->cp, be_u2(l->entries[i] + 4));
    err = fault_set(p->fault, ERR_CLASS_FORMAT,
                    "LVTT entry for '%.*s' in class file %.*s does not match "
                    "any LVT entry", TEXT(name), CLASS_NAME(p));
  }
  set_close(&vars);
  return err;
}

// Entries of all tables of kind `want` in `c`, to `out` unless that is NULL.
static uint32_t collect_locals(Parser *p, const Code *c, AttrKind want,
                               const uint8_t **out) {
  Reader r = reader_over(c->attributes.at, c->attributes.size);
  uint32_t n = reader_u2(&r), count = 0;
  for (uint32_t i = 0; i < n; i++) {
    Attribute a;
    // It was read before, so it can be read again.
    if (parse_attribute(p, &r, IN_CODE, "", "", NULL, &a)) return count;
    if (a.kind != want) continue;
    uint32_t entries = be_u2(a.body.at);
    for (uint32_t k = 0; out && k < entries; k++)
      out[count + k] = a.body.at + 2 + 10 * k;
    count += entries;
  }
  return count;
}

static Err check_all_locals(Parser *p, const Code *c) {
  const uint8_t *few[64];
  Locals l = {.entries = few};
  l.count = collect_locals(p, c, ATTR_LOCAL_VARS, NULL);
  l.type_count = collect_locals(p, c, ATTR_LOCAL_VAR_TYPES, NULL);
  if (l.count == 0) return ERR_OK;
  size_t total = (size_t)l.count + l.type_count;
  if (total > COUNT(few)) {
    l.entries = calloc(total, sizeof *l.entries);
    if (!l.entries) return ERR_NO_MEMORY;
  }
  collect_locals(p, c, ATTR_LOCAL_VARS, l.entries);
  collect_locals(p, c, ATTR_LOCAL_VAR_TYPES, l.entries + l.count);
  Err err = check_locals(p, &l);
  if (l.entries != few) free(l.entries);
  return err;
}

static Err check_local_table(Parser *p, const Code *c, Bytes body,
                             bool types) {
  if (!is_table(body, 10))
    return parse_error(p, "%s has wrong length",
                       types ? "LocalVariableTypeTable"
                             : "LocalVariableTable");
  if (p->boot) return ERR_OK;
  for (uint32_t at = 2; at < body.size; at += 10)
    TRY(check_local(p, c, body.at + at, types));
  return ERR_OK;
}

// -- The attribute ------------------------------------------------------------

// Check the attributes and find where they end.
static Err check_attributes(Parser *p, Code *c) {
  Reader r = reader_over(c->attributes.at, c->attributes.size);
  uint64_t seen = 0;
  uint32_t n = reader_u2(&r), locals = 0;
  for (; n > 0; n--) {
    Attribute a;
    TRY(parse_attribute(p, &r, IN_CODE, "Invalid code attribute name index",
                        "", &seen, &a));
    if (a.kind == ATTR_LINE_NUMBERS) TRY(check_lines(p, c, a.body));
    bool types = a.kind == ATTR_LOCAL_VAR_TYPES;
    if (a.kind == ATTR_LOCAL_VARS || types) {
      TRY(check_local_table(p, c, a.body, types));
      locals++;
    }
  }
  if (!reader_ok(&r)) return parse_truncated(p);
  c->attributes.size = (uint32_t)(r.at - c->attributes.at);
  return locals && !p->boot ? check_all_locals(p, c) : ERR_OK;
}

// The contents say how long they are; the attribute's length must agree.
Err parse_code(Parser *p, MemberFile *m, const Attribute *a) {
  Reader r = reader_over(a->body.at, a->left);
  Code c = {0};
  read_head(&r, &c);
  if (!reader_ok(&r)) return parse_truncated(p);
  if (m->arg_slots + !(m->access & ACC_STATIC) > c.max_locals)
    return parse_error(p, "Arguments can't fit into locals");
  if (c.code.size == 0 || c.code.size > CODE_SIZE_MAX)
    return parse_error(p, "Invalid method Code length %u", c.code.size);
  read_body(&r, &c);
  if (!reader_ok(&r)) return parse_truncated(p);
  TRY(check_handlers(p, &c));
  TRY(check_attributes(p, &c));
  const uint8_t *end = c.attributes.at + c.attributes.size;
  if (a->length != (size_t)(end - a->body.at))
    return parse_error(p, "Code segment has wrong length");
  m->code = a->body;
  m->max_stack = c.max_stack;
  m->max_locals = c.max_locals;
  return ERR_OK;
}

Code code_decode(const ConstPool *cp, Bytes body) {
  Reader r = reader_over(body.at, body.size);
  Code c = {.cp = cp};
  read_head(&r, &c);
  read_body(&r, &c);
  uint32_t n = reader_u2(&r);
  for (uint32_t i = 0; i < n; i++) {
    Bytes name = cp_utf8(cp, reader_u2(&r)), value;
    value.size = reader_u4(&r);
    value.at = reader_take(&r, value.size);
    if (!c.line_numbers.at && BYTES_ARE(name, "LineNumberTable"))
      c.line_numbers = value;
    else if (!c.stack_map.at && BYTES_ARE(name, "StackMapTable"))
      c.stack_map = value;
    else if (!c.local_vars.at && BYTES_ARE(name, "LocalVariableTable"))
      c.local_vars = value;
  }
  if (be_u2(cp->bytes + 6) < 50) c.stack_map = (Bytes){0};
  return c;
}

// The entry of `table` that begins last at or before `bci`, in what was
// found so far: the bytecode index in `*best` and the line as the result.
static int table_line(Bytes table, uint32_t bci, int32_t *best, int line) {
  for (uint32_t at = 2; at + 4 <= table.size; at += 4) {
    int32_t start = be_u2(table.at + at);
    if (start > (int32_t)bci || start < *best) continue;
    // Of several entries for `bci` itself the first one counts.
    if (start == *best && start == (int32_t)bci) continue;
    *best = start;
    line = be_u2(table.at + at + 2);
  }
  return line;
}

int code_line(const Code *c, uint32_t bci) {
  Reader r = reader_over(c->attributes.at, c->attributes.size);
  uint32_t n = reader_u2(&r);
  int32_t best = -1;
  int line = -1;
  for (uint32_t i = 0; i < n; i++) {
    Bytes name = cp_utf8(c->cp, reader_u2(&r)), value;
    value.size = reader_u4(&r);
    value.at = reader_take(&r, value.size);
    if (BYTES_ARE(name, "LineNumberTable"))
      line = table_line(value, bci, &best, line);
  }
  return line;
}
