// ops_object.c -- fields, arrays, objects, calls.
//
// What names a constant-pool entry is emitted unresolved; the interpreter
// rewrites it when it first runs.  Only the entry's tag and descriptor are
// looked at here.
#include "translate/translator.h"

// -- Fields ------------------------------------------------------------------

// The kind of the field that the operand names; K_TOP and an error if it
// names none.
static uint8_t field_kind(Translator *t, uint32_t *index) {
  *index = tr_u2(t, 1);
  if (cp_tag(t->cp, *index) != CP_FIELDREF) {
    tr_fail(t, "Illegal type at constant pool entry %u", *index);
    return K_TOP;
  }
  Bytes desc = cp_utf8(t->cp, cp_second(t->cp, cp_second(t->cp, *index)));
  return tr_kind_of((char)desc.at[0]);
}

// The kind of operand to expect for a value of kind `k`.
static uint8_t operand_kind(uint8_t k) {
  return kind_is_int(k) ? K_INT : k;
}

// Push a result that comes into register `a`, its slot's own.
static void emit_result(Translator *t, uint32_t d, uint8_t kind, Insn i) {
  if (d + kind_slots(kind) > t->max_stack) {
    tr_fail(t, "Stack size too large");
    return;
  }
  tr_emit_def(t, i);
  t->depth = d;
  tr_push_own(t, kind);
}

void op_getfield(Translator *t, const Row *r) {
  (void)r;
  uint32_t index;
  uint8_t kind = field_kind(t, &index);
  if (kind == K_TOP || !tr_need(t, 1)) return;
  uint32_t d = t->depth - 1;
  if (!tr_want(t, d, K_REF)) return;
  tr_fix(t, d);
  uint32_t a = tr_dest(t, d);
  emit_result(t, d, kind, insn_abc(IR_GETFIELD, a, tr_reg(t, d), index));
  if (kind == K_DOUBLE) t->acc = t->last;
}

void op_putfield(Translator *t, const Row *r) {
  (void)r;
  uint32_t index;
  uint8_t kind = field_kind(t, &index);
  uint32_t n = 1 + kind_slots(kind);
  if (kind == K_TOP || !tr_need(t, n)) return;
  uint32_t d = t->depth - n;
  if (!tr_want(t, d, K_REF) || !tr_want(t, d + 1, operand_kind(kind))) return;
  tr_fix(t, d);
  tr_fix(t, d + 1);
  uint32_t a = tr_reg(t, d), b = tr_reg(t, d + 1);
  bool acc = kind == K_DOUBLE && tr_take_acc(t, b, d);
  tr_emit(t, insn_abc(acc ? IR_PUTFIELD_A : IR_PUTFIELD, a, b, index));
  t->depth = d;
}

void op_getstatic(Translator *t, const Row *r) {
  (void)r;
  uint32_t index;
  uint8_t kind = field_kind(t, &index);
  if (kind == K_TOP) return;
  uint32_t a = tr_dest(t, t->depth);
  emit_result(t, t->depth, kind, insn_ai(IR_GETSTATIC, a, (int32_t)index));
}

void op_putstatic(Translator *t, const Row *r) {
  (void)r;
  uint32_t index;
  uint8_t kind = field_kind(t, &index);
  uint32_t n = kind_slots(kind);
  if (kind == K_TOP || !tr_need(t, n)) return;
  uint32_t d = t->depth - n;
  if (!tr_want(t, d, operand_kind(kind))) return;
  tr_fix(t, d);
  tr_emit(t, insn_ai(IR_PUTSTATIC, tr_reg(t, d), (int32_t)index));
  t->depth = d;
}

// -- Arrays ------------------------------------------------------------------

void op_array_load(Translator *t, const Row *r) {
  if (!tr_need(t, 2)) return;
  uint32_t d = t->depth - 2;
  if (!tr_want(t, d, K_REF) || !tr_want(t, d + 1, K_INT)) return;
  tr_fix(t, d);
  tr_fix(t, d + 1);
  uint32_t a = tr_dest(t, d);
  emit_result(t, d, r->z,
              insn_abc(r->op, a, tr_reg(t, d), tr_reg(t, d + 1)));
  if (r->z == K_DOUBLE) t->acc = t->last;
}

// The form of the array store `op` that has the value in it; 0 if none has.
static uint32_t immediate_store(uint32_t op, const Val *v) {
  if (!v->constant || v->bits != (int16_t)v->bits) return 0;
  switch (op) {
    case IR_BASTORE: return IR_BASTOREI;
    case IR_CASTORE: return IR_CASTOREI;
    case IR_IASTORE: return IR_IASTOREI;
    default: return 0;
  }
}

void op_array_store(Translator *t, const Row *r) {
  uint32_t n = 2 + kind_slots(r->z);
  if (!tr_need(t, n)) return;
  uint32_t d = t->depth - n;
  if (!tr_want(t, d, K_REF) || !tr_want(t, d + 1, K_INT) ||
      !tr_want(t, d + 2, r->z))
    return;
  tr_fix(t, d);
  tr_fix(t, d + 1);
  const Val *v = &t->stack[d + 2];
  uint32_t op = immediate_store(r->op, v);
  if (op) {
    tr_emit(t, insn_abc(op, tr_reg(t, d), tr_reg(t, d + 1),
                        (uint16_t)v->bits));
    t->depth = d;
    return;
  }
  tr_fix(t, d + 2);
  uint32_t c = tr_reg(t, d + 2);
  bool acc = r->z == K_DOUBLE && tr_take_acc(t, c, d);
  tr_emit(t, insn_abc(acc ? IR_LASTORE_A : r->op, tr_reg(t, d),
                      tr_reg(t, d + 1), c));
  t->depth = d;
}

void op_arraylength(Translator *t, const Row *r) {
  (void)r;
  if (!tr_need(t, 1) || !tr_want(t, t->depth - 1, K_REF)) return;
  uint32_t d = t->depth - 1;
  tr_fix(t, d);
  uint32_t a = tr_dest(t, d);
  emit_result(t, d, K_INT, insn_abc(IR_ARRAYLENGTH, a, tr_reg(t, d), 0));
}

// -- Objects -----------------------------------------------------------------

static bool class_operand(Translator *t, uint32_t *index) {
  *index = tr_u2(t, 1);
  if (cp_tag(t->cp, *index) == CP_CLASS) return true;
  tr_fail(t, "Illegal type at constant pool entry %u", *index);
  return false;
}

void op_new(Translator *t, const Row *r) {
  (void)r;
  uint32_t index;
  if (!class_operand(t, &index)) return;
  if (cp_name(t->cp, index).at[0] == '[') {
    tr_fail(t, "Illegal use of array type in new");
    return;
  }
  uint32_t a = tr_dest(t, t->depth);
  emit_result(t, t->depth, K_REF, insn_ai(IR_NEW, a, (int32_t)index));
}

// The length operand of a new array.
static bool length_operand(Translator *t, uint32_t *a, uint32_t *b) {
  if (!tr_need(t, 1) || !tr_want(t, t->depth - 1, K_INT)) return false;
  tr_fix(t, t->depth - 1);
  *a = tr_dest(t, t->depth - 1);
  *b = tr_reg(t, t->depth - 1);
  return true;
}

void op_newarray(Translator *t, const Row *r) {
  (void)r;
  uint32_t a, b, type = tr_u1(t, 1);
  if (type < T_BOOLEAN || type > T_LONG) {
    tr_fail(t, "Bad type in newarray: %u", type);
    return;
  }
  if (!length_operand(t, &a, &b)) return;
  emit_result(t, t->depth - 1, K_REF, insn_abc(IR_NEWARRAY, a, b, type));
}

// An instruction with a cache in its second word; a store may still change
// its R[a].
static void emit_cached(Translator *t, uint32_t d, uint8_t kind, Insn i) {
  uint32_t w = tr_emit(t, i);
  tr_emit(t, 0);
  t->depth = d;
  tr_push_own(t, kind);
  t->last = w;
}

// Leading '[' of a class name.
static uint32_t dimensions(const Translator *t, uint32_t index) {
  Bytes name = cp_name(t->cp, index);
  uint32_t n = 0;
  while (n < name.size && name.at[n] == '[') n++;
  return n;
}

void op_anewarray(Translator *t, const Row *r) {
  (void)r;
  uint32_t a, b, index;
  if (!class_operand(t, &index)) return;
  if (dimensions(t, index) >= 255) {
    tr_fail(t, "Array with more than 255 dimensions");
    return;
  }
  if (!length_operand(t, &a, &b)) return;
  emit_cached(t, t->depth - 1, K_REF, insn_abc(IR_ANEWARRAY, a, b, index));
}

void op_multianewarray(Translator *t, const Row *r) {
  (void)r;
  uint32_t index, n = tr_u1(t, 3);
  if (!class_operand(t, &index)) return;
  if (n == 0 || n > dimensions(t, index)) {
    tr_fail(t, "Illegal dimension in multianewarray: %u", n);
    return;
  }
  if (!tr_need(t, n)) return;
  uint32_t d = t->depth - n;
  for (uint32_t i = d; i < t->depth; i++)
    if (!tr_want(t, i, K_INT)) return;
  tr_settle(t, d, t->depth);
  tr_emit(t, insn_abc(IR_MULTIANEWARRAY, tr_own(t, d), n, index));
  t->depth = d;
  tr_push_own(t, K_REF);
}

// The operand stays where it is, in a local perhaps.
void op_checkcast(Translator *t, const Row *r) {
  (void)r;
  uint32_t index;
  if (!class_operand(t, &index) || !tr_need(t, 1)) return;
  uint32_t d = t->depth - 1;
  if (!tr_want(t, d, K_REF)) return;
  if (t->stack[d].constant) return;  // null is of every class
  tr_emit_cast(t, insn_ai(IR_CHECKCAST, tr_reg(t, d), (int32_t)index));
}

void op_instanceof(Translator *t, const Row *r) {
  (void)r;
  uint32_t index;
  if (!class_operand(t, &index) || !tr_need(t, 1)) return;
  uint32_t d = t->depth - 1;
  if (!tr_want(t, d, K_REF)) return;
  tr_fix(t, d);
  uint32_t a = tr_dest(t, d);
  emit_cached(t, d, K_BOOL,
              insn_abc(IR_INSTANCEOF, a, tr_reg(t, d), index));
}

// monitorenter, monitorexit.
void op_monitor(Translator *t, const Row *r) {
  if (!tr_need(t, 1) || !tr_want(t, t->depth - 1, K_REF)) return;
  tr_fix(t, t->depth - 1);
  tr_emit(t, insn_abc(r->op, tr_reg(t, t->depth - 1), 0, 0));
  t->depth--;
}

// -- Calls -------------------------------------------------------------------

// May the invoke bytecode name an entry with this tag?  invokestatic and
// invokespecial may name an interface's method since version 52.
static bool is_callable(const Translator *t, uint8_t bc, CpTag tag) {
  bool any = t->m->holder->file->major >= 52;
  switch (bc) {
    case BC_invokevirtual: return tag == CP_METHODREF;
    case BC_invokeinterface: return tag == CP_INTERFACE_METHODREF;
    case BC_invokedynamic: return tag == CP_INVOKE_DYNAMIC;
    default:
      return tag == CP_METHODREF || (any && tag == CP_INTERFACE_METHODREF);
  }
}

// The callee's descriptor; empty, and an error, if the operand names no
// method that the bytecode may call.
static Bytes callee_desc(Translator *t, uint8_t bc, uint32_t index) {
  if (!is_callable(t, bc, cp_tag(t->cp, index))) {
    tr_fail(t, "Illegal type at constant pool entry %u", index);
    return (Bytes){0};
  }
  uint32_t nat = cp_second(t->cp, index);
  Bytes name = cp_utf8(t->cp, cp_first(t->cp, nat));
  bool is_init = name.size == 6 && memcmp(name.at, "<init>", 6) == 0;
  if (is_init ? bc != BC_invokespecial : name.size && name.at[0] == '<') {
    tr_fail(t, "Illegal call to internal method");
    return (Bytes){0};
  }
  return cp_utf8(t->cp, cp_second(t->cp, nat));
}

// Are the arguments of `desc` on the stack from slot `d` up?
static bool has_arguments(Translator *t, Bytes desc, uint32_t d,
                          bool receiver, char *result) {
  if (receiver && !tr_want(t, d++, K_REF)) return false;
  DescIter it = desc_args(desc.at, desc.size);
  DescType type;
  while (desc_next(&it, &type)) {
    if (!tr_want(t, d, operand_kind(tr_kind_of(type.kind)))) return false;
    d += type.slots;
  }
  *result = desc_result(&it).kind;
  return true;
}

// n: words of the instruction.
void op_invoke(Translator *t, const Row *r) {
  uint8_t bc = t->bytes[t->bci];
  uint32_t index = tr_u2(t, 1);
  Bytes desc = callee_desc(t, bc, index);
  if (!desc.at || (bc == BC_invokestatic && tr_library_call(t, index)))
    return;
  bool receiver = bc != BC_invokestatic && bc != BC_invokedynamic;
  uint32_t slots = desc_arg_slots(desc.at, desc.size) + receiver;
  if (bc == BC_invokeinterface && (tr_u1(t, 3) != slots || tr_u1(t, 4))) {
    tr_fail(t, "Inconsistent args count operand in invokeinterface");
    return;
  }
  if (bc == BC_invokedynamic && tr_u2(t, 3)) {
    tr_fail(t, "Third and fourth operand bytes of invokedynamic must be "
               "zero");
    return;
  }
  char result;
  if (!tr_need(t, slots)) return;
  uint32_t d = t->depth - slots;
  if (!has_arguments(t, desc, d, receiver, &result)) return;
  tr_settle(t, d, t->depth);
  tr_emit(t, insn_abc(r->op, tr_own(t, d), slots, index));
  if (r->n == 2) tr_emit(t, 0);
  t->depth = d;
  if (result != 'V') tr_push_own(t, tr_kind_of(result));
}
