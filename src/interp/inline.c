// inline.c -- calls that become one instruction where they are made.
//
// A method that only reads a field of its class, and a constructor that only
// calls Object's, are recognised by their bytecode when a call of them is
// quickened.  The receiver stands where the result goes: no frame, no moves.
// A null receiver is found as by the call: its word tells the same bytecode.

#include "classfile/bytecode.h"
#include "interp/slow.h"

static bool same_text(Bytes b, const Symbol *s) {
  return b.size == s->size && memcmp(b.at, s->text, b.size) == 0;
}

// Does the member reference `index` of `m`'s class name `cls`?
static bool names_class(const Method *m, uint32_t index, const Class *cls) {
  const ConstPool *cp = class_cp(m->holder);
  return same_text(cp_name(cp, cp_first(cp, index)), cls->name);
}

// The instance field that `m`'s own class declares for the reference
// `index`; NULL for all others, which need resolution.
static const Field *own_field(const Method *m, uint32_t index) {
  const ConstPool *cp = class_cp(m->holder);
  if (cp_tag(cp, index) != CP_FIELDREF || !names_class(m, index, m->holder))
    return NULL;
  uint32_t nat = cp_second(cp, index);
  Bytes name = cp_utf8(cp, cp_first(cp, nat));
  Bytes desc = cp_utf8(cp, cp_second(cp, nat));
  for (uint32_t i = 0; i < m->holder->field_count; i++) {
    const Field *f = &m->holder->fields[i];
    if (same_text(name, f->name) && same_text(desc, f->desc))
      return f->access & ACC_STATIC ? NULL : f;
  }
  return NULL;
}

// The bytecode that returns a value of kind `kind`.
static uint8_t return_of(char kind) {
  switch (kind) {
    case 'J': return BC_lreturn;
    case 'F': return BC_freturn;
    case 'D': return BC_dreturn;
    case 'L': case '[': return BC_areturn;
    default: return BC_ireturn;
  }
}

// The field that `m`, of five bytes of code, does nothing but read.
static const Field *field_read(const Method *m, const uint8_t *code) {
  if (code[0] != BC_aload_0 || code[1] != BC_getfield) return NULL;
  const Field *f = own_field(m, be_u2(code + 2));
  bool alike = f && code[4] == return_of(f->kind) &&
               (f->kind == m->result || (desc_is_ref(f->kind) &&
                                         desc_is_ref(m->result)));
  return alike && !(f->access & ACC_VOLATILE) && f->offset <= UINT16_MAX
             ? f : NULL;
}

static bool is_empty_constructor(Thread *t, const Method *m,
                                 const uint8_t *code) {
  const Class *object = t->ctx.linker->object;
  const ConstPool *cp = class_cp(m->holder);
  return (m->flags & METHOD_INIT) && m->holder->super == object &&
         code[0] == BC_aload_0 && code[1] == BC_invokespecial &&
         code[4] == BC_return && names_class(m, be_u2(code + 2), object) &&
         same_text(cp_name(cp, cp_second(cp, be_u2(code + 2))), m->name);
}

bool inline_call(Thread *t, uint32_t a, const Method *m, Insn *out) {
  if (method_is(m, ACC_STATIC | ACC_NATIVE | ACC_ABSTRACT | ACC_SYNCHRONIZED)
      || (m->flags & (METHOD_STUB | METHOD_MIRANDA | METHOD_CONFLICT |
                      METHOD_INACCESSIBLE | METHOD_INTRINSIC)) ||
      !m->holder->file || class_is_interface(m->holder))
    return false;
  Code code = code_decode(class_cp(m->holder), method_file(m)->code);
  if (code.code.size != 5 || code.max_stack < 1 || code.handler_count)
    return false;
  if (is_empty_constructor(t, m, code.code.at)) {
    *out = insn_abc(IR_FINALIZABLE, a, 0, 0);
    return true;
  }
  const Field *f = field_read(m, code.code.at);
  if (f) *out = insn_abc(quick_getfield(f->kind), a, a, f->offset);
  return f != NULL;
}
