// interp.c -- the loop that runs register code.
//
// One handler per instruction of IR_OPS (translate/code.h), all in one
// function, so that the compiler keeps the machine's registers in those of
// the processor:
//
//   t       the thread; t->frame is the top record at all times
//   frame   t->frame
//   R       frame->regs
//   pc      the next word; saved in frame->pc before anything that may
//           throw, collect or call
//
// The operands of an instruction are read from its word in memory, each for
// itself.  Another thread may rewrite the word meanwhile, but a quick form is
// never rewritten again: who has read its number reads its operands.  Only
// the first run of an instruction has to look at the word as a whole.
//
// A handler that cannot finish quickly saves pc and calls its slow half
// (slow.h), which leaves in t->frame where to go on: RESUME.
//
// Registers of 32-bit values are written as 64 bits: a MOV would else load
// across two stores of different width, which stalls the processor.

#include <math.h>

#include "classfile/bytecode.h"
#include "interp/slow.h"
#include "native/fast.h"

#define OP(name) do_##name:
// The 16 bits at place `n` of the word before pc.
#define OPERAND(n) \
  __atomic_load_n((const uint16_t *)(pc - 1) + (n), __ATOMIC_RELAXED)
#define A OPERAND(1)
#define B OPERAND(2)
#define C OPERAND(3)
#define SB ((int16_t)OPERAND(2))
#define SC ((int16_t)OPERAND(3))
#define IMM __atomic_load_n((const int32_t *)(pc - 1) + 1, __ATOMIC_RELAXED)
#define WORD __atomic_load_n(pc - 1, __ATOMIC_RELAXED)
// The instruction's second word, where it may be rewritten.
#define SECOND __atomic_load_n(pc, __ATOMIC_ACQUIRE)
static_assert(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__, "op comes first");

#define NEXT                                                             \
  do {                                                                   \
    uint16_t op_ = __atomic_load_n((const uint16_t *)pc, __ATOMIC_ACQUIRE); \
    pc++;                                                                \
    goto *handler[op_];                                                  \
  } while (0)
#define RESUME         \
  do {                 \
    FORGET();          \
    frame = t->frame;  \
    R = frame->regs;   \
    pc = frame->pc;    \
    NEXT;              \
  } while (0)
#define SAVE() (frame->pc = pc)
// After C code nobody wants D: the compiler need not keep it meanwhile.
#define FORGET() __asm__("" : "=x"(D))
// Run a slow half and go on where it says.
#define SLOW(call)                           \
  do {                                       \
    SAVE();                                  \
    if (UNLIKELY(!(call))) goto unwind;      \
    RESUME;                                  \
  } while (0)
// The same for an instruction that is rewritten by it: another thread may
// have done so since this one read its number.
#define FIRST_RUN(name, fn, ...)                                   \
  OP(name) {                                                       \
    Insn i = WORD;                                                 \
    if (UNLIKELY(INSN_OP(i) != IR_##name)) goto *handler[INSN_OP(i)]; \
    SLOW(fn(t, i, ##__VA_ARGS__));                                 \
  }

#define RA R[A]
#define RB R[B]
#define RC R[C]
// What a quickened instruction points to.
#define IMM_AT(T) ((T *)unpack((uint32_t)IMM))

#define SET_INT(x) (RA.bits = int_bits((int32_t)(x)))
#define SET_FLOAT(x) (RA.bits = float_bits(x))
#define NULL_CHECK(r) \
  if (UNLIKELY((r) == 0)) goto null_pointer

#define POLLED \
  UNLIKELY(atomic_load_explicit(&t->poll, memory_order_relaxed) != 0)

// Call `m_` with the window `w_`; pc is where the caller goes on.
#define CALL(m_, w_)                                              \
  do {                                                            \
    Method *callee = (m_);                                        \
    Slot *window = (w_);                                          \
    SAVE();                                                       \
    pc = slow_code(callee);                                       \
    if (UNLIKELY(!slow_room(callee, window, frame))) {            \
      refused = callee;                                           \
      R = window;                                                 \
      goto overflow;                                              \
    }                                                             \
    frame--;                                                      \
    frame->regs = R = window;                                     \
    frame->method = callee;                                       \
    t->frame = frame;                                             \
    if (POLLED) goto entry_poll;                                  \
    NEXT;                                                         \
  } while (0)

// Leave the frame; the result stands in R[0].
#define LEAVE()        \
  do {                 \
    frame++;           \
    t->frame = frame;  \
    pc = frame->pc;    \
    R = frame->regs;   \
    NEXT;              \
  } while (0)

// Go on `offset` words away if `condition`; the _L form polls.
#define BRANCH(name, condition, offset) \
  OP(name) {                            \
    if (condition) {                    \
      pc += (offset);                   \
      NEXT;                             \
    }                                   \
    NEXT;                               \
  }                                     \
  OP(name##_L) {                        \
    if (condition) {                    \
      if (POLLED) {                     \
        jump = (offset);                \
        goto poll;                      \
      }                                 \
      pc += (offset);                   \
      NEXT;                             \
    }                                   \
    NEXT;                               \
  }

// The end of a counting loop.
#define COUNT_UP(name, limit)                  \
  OP(name) {                                   \
    Slot *r = &RA;                             \
    int32_t n = (int32_t)((uint32_t)r->i + 1); \
    r->bits = int_bits(n);                     \
    if (n < (limit)) {                         \
      if (POLLED) {                            \
        jump = SC;                             \
        goto poll;                             \
      }                                        \
      pc += SC;                                \
      NEXT;                                    \
    }                                          \
    NEXT;                                      \
  }

#define INT_OP(name, value) \
  OP(name) {                \
    SET_INT(value);         \
    NEXT;                   \
  }
#define LONG_OP(name, value)   \
  OP(name) {                   \
    RA.j = (int64_t)(value);   \
    NEXT;                      \
  }
#define FLOAT_OP(name, value) \
  OP(name) {                  \
    SET_FLOAT(value);         \
    NEXT;                     \
  }
#define DOUBLE_OP(name, value) \
  OP(name) {                   \
    RA.d = (value);            \
    NEXT;                      \
  }

// With the accumulator: as operand, as result, as both.
#define TO_ACC(name, value) \
  OP(name) {                \
    D = (value);            \
    NEXT;                   \
  }
#define ACC_OPS(name, op)               \
  DOUBLE_OP(name, RB.d op RC.d)         \
  DOUBLE_OP(name##_A, D op RC.d)        \
  DOUBLE_OP(name##_B, RB.d op D)        \
  TO_ACC(name##_T, RB.d op RC.d)        \
  TO_ACC(name##_AT, D op RC.d)          \
  TO_ACC(name##_BT, RB.d op D)

#define GET_FIELD(name, store)   \
  OP(name) {                     \
    Ref object = RB.ref;         \
    NULL_CHECK(object);          \
    store;                       \
    NEXT;                        \
  }
#define PUT_FIELD(name, T, value)        \
  OP(name) {                             \
    Ref object = RA.ref;                 \
    NULL_CHECK(object);                  \
    JAVA_STORE(T, field_at(object, C), value); \
    NEXT;                                \
  }
#define GET_STATIC(name, store)        \
  OP(name) {                           \
    const void *slot = IMM_AT(void);   \
    store;                             \
    NEXT;                              \
  }
#define PUT_STATIC(name, T, value)         \
  OP(name) {                               \
    JAVA_STORE(T, IMM_AT(T), value);            \
    NEXT;                                  \
  }
#define ARRAY_LOAD(name, store)                       \
  OP(name) {                                          \
    Ref array = RB.ref;                               \
    uint32_t at = (uint32_t)RC.i;                     \
    NULL_CHECK(array);                                \
    if (UNLIKELY(at >= array_length(array))) goto load_index; \
    store;                                            \
    NEXT;                                             \
  }
#define ARRAY_STORE(name, store)                      \
  OP(name) {                                          \
    Ref array = RA.ref;                               \
    uint32_t at = (uint32_t)RB.i;                     \
    NULL_CHECK(array);                                \
    if (UNLIKELY(at >= array_length(array))) goto store_index; \
    store;                                            \
    NEXT;                                             \
  }

static inline uint64_t int_bits(int32_t x) {
  return (uint32_t)x;
}
static inline uint64_t float_bits(float f) {
  uint32_t bits;
  memcpy(&bits, &f, sizeof bits);
  return bits;
}

// Conversions of JVMS 6.5.d2i: toward zero, saturating, NaN is 0.
static inline int32_t to_int(double d) {
  if (LIKELY(d > -2147483649.0 && d < 2147483648.0)) return (int32_t)d;
  return d != d ? 0 : d < 0 ? INT32_MIN : INT32_MAX;
}
static inline int64_t to_long(double d) {
  if (LIKELY(d >= -0x1p63 && d < 0x1p63)) return (int64_t)d;
  return d != d ? 0 : d < 0 ? INT64_MIN : INT64_MAX;
}

// Math.min: NaN if either is; -0.0 is less than 0.0.
static inline double lesser(double x, double y) {
  if (x < y || y < x) return x < y ? x : y;
  if (x != x || y != y) return x != x ? x : y;
  return signbit(x) ? x : y;
}

// Bump allocation of `size` bytes, which are zero already (heap/heap.h); NULL
// when the buffer is full.
static inline Object *tlab_take(Thread *t, size_t size) {
#ifdef CEZVE_GC_STRESS
  (void)t;
  (void)size;
  return NULL;
#else
  uint8_t *at = t->tlab.at;
  if (UNLIKELY(size > (size_t)(t->tlab.end - at))) return NULL;
  t->tlab.at = at + size;
  return (Object *)at;
#endif
}

// An array from the thread's buffer; 0 when it does not fit there.
static inline Ref tlab_array(Thread *t, Class *cls, int32_t length) {
  size_t size =
      align_up(cls->layout.size + ((size_t)length << cls->layout.elem_shift),
               8);
  Array *a = (Array *)tlab_take(t, size);
  if (UNLIKELY(a == NULL)) return 0;
  a->header.class_ref = pack(cls);
  a->length = (uint32_t)length;
  return object_ref(a);
}

// Offset of the branch that LOOKUPSWITCH with `n` entries at `entry` takes.
static inline int32_t lookup(const Insn *entry, int32_t n, int32_t key,
                             int32_t otherwise) {
  int32_t low = 0;
  while (low < n) {
    int32_t middle = (int32_t)((uint32_t)(low + n) >> 1);
    int32_t k = (int32_t)(uint32_t)entry[middle];
    if (k == key) return INSN_IMM(entry[middle]);
    if (k < key) low = middle + 1;
    else n = middle;
  }
  return otherwise;
}

// The packed element type of newarray (JVMS table 6.5.newarray-A).
static const char newarray_prim[] = "????ZCFDBSIJ";

#define HANDLER(name, ...) [IR_##name] = &&do_##name,

void interp_run(Thread *t) {
  static const void *const handler[IR_COUNT] = {IR_OPS(HANDLER)};
  Frame *frame = t->frame;
  Slot *R = frame->regs;
  Insn *pc = frame->pc;
  int32_t jump;     // for `poll`
  Method *refused;  // for `overflow`
  double D;         // the accumulator
  FORGET();
  NEXT;

  // -- Moves and constants
  OP(MOV) {
    RA = RB;
    NEXT;
  }
  OP(MOV2) {
    Slot *to = &RA, first = RB, second = RC;
    to[0] = first;
    to[1] = second;
    NEXT;
  }
  OP(LDI) {
    RA.j = IMM;
    NEXT;
  }
  OP(LDW) {
    RA.bits = *pc;
    pc++;
    NEXT;
  }
  OP(LDW_T) {
    memcpy(&D, pc, sizeof D);
    pc++;
    NEXT;
  }
  FIRST_RUN(LDC, slow_ldc)
  OP(LDC_REF) {
    RA.bits = IMM_AT(Resolved)->ref;
    NEXT;
  }
  OP(LDC_BITS) {
    RA.bits = IMM_AT(Resolved)->bits;
    NEXT;
  }
  OP(LDC_CLASS) {
    RA.bits = IMM_AT(Class)->mirror;
    NEXT;
  }

  // -- int
  INT_OP(IADD, RB.i + RC.i)
  INT_OP(ISUB, RB.i - RC.i)
  INT_OP(IMUL, RB.i * RC.i)
  OP(IDIV) {
    int32_t x = RB.i, y = RC.i;
    if (UNLIKELY(y == 0)) goto zero_division;
    SET_INT(y == -1 ? -x : x / y);
    NEXT;
  }
  OP(IREM) {
    int32_t x = RB.i, y = RC.i;
    if (UNLIKELY(y == 0)) goto zero_division;
    SET_INT(y == -1 ? 0 : x % y);
    NEXT;
  }
  INT_OP(IAND, RB.i & RC.i)
  INT_OP(IOR, RB.i | RC.i)
  INT_OP(IXOR, RB.i ^ RC.i)
  INT_OP(ISHL, RB.i << (RC.i & 31))
  INT_OP(ISHR, RB.i >> (RC.i & 31))
  INT_OP(IUSHR, (uint32_t)RB.i >> (RC.i & 31))
  INT_OP(INEG, -RB.i)
  INT_OP(IADDI, RB.i + SC)
  INT_OP(IRSUBI, SC - RB.i)
  INT_OP(IMULI, RB.i * SC)
  INT_OP(IDIVI, RB.i / SC)
  INT_OP(IREMI, RB.i % SC)
  INT_OP(IANDI, RB.i & SC)
  INT_OP(IORI, RB.i | SC)
  INT_OP(IXORI, RB.i ^ SC)
  INT_OP(ISHLI, RB.i << (C & 31))
  INT_OP(ISHRI, RB.i >> (C & 31))
  INT_OP(IUSHRI, (uint32_t)RB.i >> (C & 31))

  // -- long
  LONG_OP(LADD, RB.j + RC.j)
  LONG_OP(LSUB, RB.j - RC.j)
  LONG_OP(LMUL, RB.j * RC.j)
  OP(LDIV) {
    int64_t x = RB.j, y = RC.j;
    if (UNLIKELY(y == 0)) goto zero_division;
    RA.j = y == -1 ? -x : x / y;
    NEXT;
  }
  OP(LREM) {
    int64_t x = RB.j, y = RC.j;
    if (UNLIKELY(y == 0)) goto zero_division;
    RA.j = y == -1 ? 0 : x % y;
    NEXT;
  }
  LONG_OP(LAND, RB.j & RC.j)
  LONG_OP(LOR, RB.j | RC.j)
  LONG_OP(LXOR, RB.j ^ RC.j)
  LONG_OP(LSHL, RB.j << (RC.i & 63))
  LONG_OP(LSHR, RB.j >> (RC.i & 63))
  LONG_OP(LUSHR, (uint64_t)RB.j >> (RC.i & 63))
  LONG_OP(LNEG, -RB.j)
  LONG_OP(LADDX, RB.j + RC.i)
  LONG_OP(LSUBX, RB.j - RC.i)
  LONG_OP(LADDI, RB.j + SC)
  LONG_OP(LMULI, RB.j * SC)
  LONG_OP(LANDI, RB.j & SC)
  LONG_OP(LSHLI, RB.j << (C & 63))
  LONG_OP(LSHRI, RB.j >> (C & 63))
  LONG_OP(LUSHRI, (uint64_t)RB.j >> (C & 63))

  // -- float and double
  FLOAT_OP(FADD, RB.f + RC.f)
  FLOAT_OP(FSUB, RB.f - RC.f)
  FLOAT_OP(FMUL, RB.f * RC.f)
  FLOAT_OP(FDIV, RB.f / RC.f)
  FLOAT_OP(FREM, fmodf(RB.f, RC.f))
  FLOAT_OP(FNEG, -RB.f)
  ACC_OPS(DADD, +)
  ACC_OPS(DSUB, -)
  ACC_OPS(DMUL, *)
  ACC_OPS(DDIV, /)
  DOUBLE_OP(DREM, fmod(RB.d, RC.d))
  DOUBLE_OP(DNEG, -RB.d)

  // -- java.lang.Math
  DOUBLE_OP(DSQRT, sqrt(RB.d))
  TO_ACC(DSQRT_T, sqrt(RB.d))
  DOUBLE_OP(DABS, fabs(RB.d))
  INT_OP(IABS, RB.i < 0 ? -RB.i : RB.i)
  INT_OP(IMIN, RB.i < RC.i ? RB.i : RC.i)
  INT_OP(IMAX, RB.i > RC.i ? RB.i : RC.i)
  LONG_OP(LMIN, RB.j < RC.j ? RB.j : RC.j)
  LONG_OP(LMAX, RB.j > RC.j ? RB.j : RC.j)
  DOUBLE_OP(DMIN, lesser(RB.d, RC.d))
  DOUBLE_OP(DMAX, -lesser(-RB.d, -RC.d))

  // -- Conversions and comparisons
  LONG_OP(I2L, RB.i)
  FLOAT_OP(I2F, (float)RB.i)
  DOUBLE_OP(I2D, (double)RB.i)
  INT_OP(L2I, RB.j)
  FLOAT_OP(L2F, (float)RB.j)
  DOUBLE_OP(L2D, (double)RB.j)
  INT_OP(F2I, to_int((double)RB.f))
  LONG_OP(F2L, to_long((double)RB.f))
  DOUBLE_OP(F2D, (double)RB.f)
  INT_OP(D2I, to_int(RB.d))
  LONG_OP(D2L, to_long(RB.d))
  FLOAT_OP(D2F, (float)RB.d)
  INT_OP(I2B, (int8_t)RB.i)
  INT_OP(I2C, (uint16_t)RB.i)
  INT_OP(I2S, (int16_t)RB.i)
  INT_OP(LCMP, (RB.j > RC.j) - (RB.j < RC.j))
  INT_OP(FCMPL, (RB.f > RC.f) - !(RB.f >= RC.f))
  INT_OP(FCMPG, !(RB.f <= RC.f) - (RB.f < RC.f))
  INT_OP(DCMPL, (RB.d > RC.d) - !(RB.d >= RC.d))
  INT_OP(DCMPG, !(RB.d <= RC.d) - (RB.d < RC.d))

  // -- Branches
  OP(GOTO) {
    pc += IMM;
    NEXT;
  }
  OP(GOTO_L) {
    if (POLLED) {
      jump = IMM;
      goto poll;
    }
    pc += IMM;
    NEXT;
  }
  COUNT_UP(INC_JILT_L, RB.i)
  COUNT_UP(INC_JILTI_L, SB)
  BRANCH(JIEQ, RA.i == RB.i, SC)
  BRANCH(JINE, RA.i != RB.i, SC)
  BRANCH(JILT, RA.i < RB.i, SC)
  BRANCH(JIGE, RA.i >= RB.i, SC)
  BRANCH(JIGT, RA.i > RB.i, SC)
  BRANCH(JILE, RA.i <= RB.i, SC)
  BRANCH(JIEQI, RA.i == SB, SC)
  BRANCH(JINEI, RA.i != SB, SC)
  BRANCH(JILTI, RA.i < SB, SC)
  BRANCH(JIGEI, RA.i >= SB, SC)
  BRANCH(JIGTI, RA.i > SB, SC)
  BRANCH(JILEI, RA.i <= SB, SC)
  BRANCH(JLEQ, RA.j == RB.j, SC)
  BRANCH(JLNE, RA.j != RB.j, SC)
  BRANCH(JLLT, RA.j < RB.j, SC)
  BRANCH(JLGE, RA.j >= RB.j, SC)
  BRANCH(JLGT, RA.j > RB.j, SC)
  BRANCH(JLLE, RA.j <= RB.j, SC)
  BRANCH(JLEQI, RA.j == SB, SC)
  BRANCH(JLNEI, RA.j != SB, SC)
  BRANCH(JLLTI, RA.j < SB, SC)
  BRANCH(JLGEI, RA.j >= SB, SC)
  BRANCH(JLGTI, RA.j > SB, SC)
  BRANCH(JLLEI, RA.j <= SB, SC)
  BRANCH(JFEQ, RA.f == RB.f, SC)
  BRANCH(JFNE, RA.f != RB.f, SC)
  BRANCH(JFLT, RA.f < RB.f, SC)
  BRANCH(JFNLT, !(RA.f < RB.f), SC)
  BRANCH(JFLE, RA.f <= RB.f, SC)
  BRANCH(JFNLE, !(RA.f <= RB.f), SC)
  BRANCH(JFGT, RA.f > RB.f, SC)
  BRANCH(JFNGT, !(RA.f > RB.f), SC)
  BRANCH(JFGE, RA.f >= RB.f, SC)
  BRANCH(JFNGE, !(RA.f >= RB.f), SC)
  BRANCH(JDEQ, RA.d == RB.d, SC)
  BRANCH(JDNE, RA.d != RB.d, SC)
  BRANCH(JDLT, RA.d < RB.d, SC)
  BRANCH(JDNLT, !(RA.d < RB.d), SC)
  BRANCH(JDLE, RA.d <= RB.d, SC)
  BRANCH(JDNLE, !(RA.d <= RB.d), SC)
  BRANCH(JDGT, RA.d > RB.d, SC)
  BRANCH(JDNGT, !(RA.d > RB.d), SC)
  BRANCH(JDGE, RA.d >= RB.d, SC)
  BRANCH(JDNGE, !(RA.d >= RB.d), SC)
  BRANCH(JAEQ, RA.ref == RB.ref, SC)
  BRANCH(JANE, RA.ref != RB.ref, SC)
  BRANCH(JNULL, RA.ref == 0, IMM)
  BRANCH(JNONNULL, RA.ref != 0, IMM)
  OP(TABLESWITCH) {
    uint32_t entry = (uint32_t)RA.i - (uint32_t)*pc;
    jump = entry < (uint32_t)IMM ? ((const int32_t *)(pc + 1))[entry]
                                 : INSN_IMM(*pc);
    if (POLLED) goto poll;
    pc += jump;
    NEXT;
  }
  OP(LOOKUPSWITCH) {
    jump = lookup(pc + 1, IMM, RA.i, INSN_IMM(*pc));
    if (POLLED) goto poll;
    pc += jump;
    NEXT;
  }

  // -- Fields.  A load of a volatile field is an ordinary one on processors
  // that keep loads in order; see slow_getfield.
  FIRST_RUN(GETFIELD, slow_getfield)
  FIRST_RUN(PUTFIELD, slow_putfield)
  FIRST_RUN(GETFIELD_T, slow_getfield)
  OP(PUTFIELD_A) {
    Insn i = WORD;
    if (UNLIKELY(INSN_OP(i) != IR_PUTFIELD_A)) goto *handler[INSN_OP(i)];
    R[INSN_B(i)].d = D;
    SAVE();
    if (UNLIKELY(!slow_putfield(t, i))) goto unwind;
    frame = t->frame;
    R = frame->regs;
    pc = frame->pc;
    D = R[INSN_B(i)].d;
    NEXT;
  }
  GET_FIELD(GETF_64_T, D = JAVA_LOAD(double, field_at(object, C)))
  OP(PUTF_64_A) {
    Ref object = RA.ref;
    NULL_CHECK(object);
    JAVA_STORE(double, field_at(object, C), D);
    NEXT;
  }
  OP(GETF_SLOW_T) {
    SAVE();
    if (UNLIKELY(!slow_getf(t, WORD))) goto unwind;
    D = RA.d;
    NEXT;
  }
  OP(PUTF_SLOW_A) {
    RB.d = D;
    SLOW(slow_putf(t, WORD));
  }
  GET_FIELD(GETF_S8, SET_INT(JAVA_LOAD(int8_t, field_at(object, C))))
  GET_FIELD(GETF_U8, SET_INT(JAVA_LOAD(uint8_t, field_at(object, C))))
  GET_FIELD(GETF_S16, SET_INT(JAVA_LOAD(int16_t, field_at(object, C))))
  GET_FIELD(GETF_U16, SET_INT(JAVA_LOAD(uint16_t, field_at(object, C))))
  GET_FIELD(GETF_32, SET_INT(JAVA_LOAD(uint32_t, field_at(object, C))))
  GET_FIELD(GETF_REF, SET_INT(JAVA_LOAD(Ref, field_at(object, C))))
  GET_FIELD(GETF_64, RA.bits = JAVA_LOAD(uint64_t, field_at(object, C)))
  PUT_FIELD(PUTF_U8, uint8_t, RB.i & 1)
  PUT_FIELD(PUTF_8, int8_t, RB.i)
  PUT_FIELD(PUTF_16, int16_t, RB.i)
  PUT_FIELD(PUTF_32, int32_t, RB.i)
  PUT_FIELD(PUTF_64, uint64_t, RB.bits)
  OP(PUTF_REF) {
    Ref object = RA.ref;
    NULL_CHECK(object);
    Ref *slot = field_at(object, C);
    JAVA_STORE(Ref, slot, RB.ref);
    heap_card(t->ctx.heap, slot);
    NEXT;
  }
  OP(GETF_SLOW) SLOW(slow_getf(t, WORD));
  OP(PUTF_SLOW) SLOW(slow_putf(t, WORD));

  // -- Statics
  FIRST_RUN(GETSTATIC, slow_getstatic)
  FIRST_RUN(PUTSTATIC, slow_putstatic)
  GET_STATIC(GETS_S8, SET_INT(JAVA_LOAD(int8_t, slot)))
  GET_STATIC(GETS_U8, SET_INT(JAVA_LOAD(uint8_t, slot)))
  GET_STATIC(GETS_S16, SET_INT(JAVA_LOAD(int16_t, slot)))
  GET_STATIC(GETS_U16, SET_INT(JAVA_LOAD(uint16_t, slot)))
  GET_STATIC(GETS_32, SET_INT(JAVA_LOAD(int32_t, slot)))
  GET_STATIC(GETS_REF, SET_INT(JAVA_LOAD(Ref, slot)))
  GET_STATIC(GETS_64, RA.bits = JAVA_LOAD(uint64_t, slot))
  PUT_STATIC(PUTS_U8, uint8_t, RA.i & 1)
  PUT_STATIC(PUTS_8, int8_t, RA.i)
  PUT_STATIC(PUTS_16, int16_t, RA.i)
  PUT_STATIC(PUTS_32, int32_t, RA.i)
  PUT_STATIC(PUTS_64, uint64_t, RA.bits)
  OP(PUTS_REF) {
    Field *field = IMM_AT(Field);
    JAVA_STORE(Ref, static_at(field), RA.ref);
    if (UNLIKELY(!(field->holder->flags & CLASS_DIRTY)))
      class_mark_dirty(t->ctx.linker, field->holder);
    NEXT;
  }
  OP(GETS_SLOW) {
    slow_gets(t, WORD);
    NEXT;
  }
  OP(PUTS_SLOW) {
    slow_puts(t, WORD);
    NEXT;
  }

  // -- Arrays
  ARRAY_LOAD(BALOAD, SET_INT(JAVA_LOAD(int8_t, &BYTE_ELEMS(array)[at])))
  ARRAY_LOAD(CALOAD, SET_INT(JAVA_LOAD(uint16_t, &CHAR_ELEMS(array)[at])))
  ARRAY_LOAD(SALOAD, SET_INT(JAVA_LOAD(int16_t, &SHORT_ELEMS(array)[at])))
  ARRAY_LOAD(IALOAD, SET_INT(JAVA_LOAD(int32_t, &INT_ELEMS(array)[at])))
  ARRAY_LOAD(LALOAD, RA.j = JAVA_LOAD(int64_t, &LONG_ELEMS(array)[at]))
  ARRAY_LOAD(AALOAD, SET_INT(JAVA_LOAD(Ref, &REF_ELEMS(array)[at])))
  ARRAY_LOAD(LALOAD_T, D = JAVA_LOAD(double, &DOUBLE_ELEMS(array)[at]))
  ARRAY_STORE(LASTORE_A, JAVA_STORE(double, &DOUBLE_ELEMS(array)[at], D))
  OP(BASTORE) {
    Ref array = RA.ref;
    uint32_t at = (uint32_t)RB.i;
    NULL_CHECK(array);
    if (UNLIKELY(at >= array_length(array))) goto store_index;
    uint32_t mask = object_layout(array)->byte_mask;
    JAVA_STORE(int8_t, &BYTE_ELEMS(array)[at], (uint32_t)RC.i & mask);
    NEXT;
  }
  ARRAY_STORE(BASTOREI, JAVA_STORE(int8_t, &BYTE_ELEMS(array)[at],
                                   C & object_layout(array)->byte_mask))
  ARRAY_STORE(CASTOREI, JAVA_STORE(uint16_t, &CHAR_ELEMS(array)[at], C))
  ARRAY_STORE(IASTOREI, JAVA_STORE(int32_t, &INT_ELEMS(array)[at], SC))
  ARRAY_STORE(CASTORE, JAVA_STORE(uint16_t, &CHAR_ELEMS(array)[at], RC.i))
  ARRAY_STORE(IASTORE, JAVA_STORE(int32_t, &INT_ELEMS(array)[at], RC.i))
  ARRAY_STORE(LASTORE, JAVA_STORE(int64_t, &LONG_ELEMS(array)[at], RC.j))
  OP(AASTORE) {
    Ref array = RA.ref;
    uint32_t at = (uint32_t)RB.i;
    NULL_CHECK(array);
    if (UNLIKELY(at >= array_length(array))) goto store_index;
    Ref value = RC.ref;
    if (value != 0 &&
        UNLIKELY(!class_is_subtype(class_of(value), class_of(array)->element)))
      goto array_store;
    Ref *slot = &REF_ELEMS(array)[at];
    JAVA_STORE(Ref, slot, value);
    heap_card(t->ctx.heap, slot);
    NEXT;
  }
  OP(ARRAYLENGTH) {
    Ref array = RB.ref;
    NULL_CHECK(array);
    SET_INT(array_length(array));
    NEXT;
  }

  // -- Objects
  FIRST_RUN(NEW, slow_new)
  OP(NEW_Q) {
    uint32_t class_ref = (uint32_t)IMM;
    Object *o = tlab_take(t, ((HeapLayout *)unpack(class_ref))->size);
    if (UNLIKELY(o == NULL)) SLOW(slow_new_object(t, WORD));
    o->class_ref = class_ref;
    RA.bits = object_ref(o);
    NEXT;
  }
  OP(NEWARRAY) {
    int32_t length = RB.i;
    Class *cls = t->ctx.linker->prim[(uint8_t)newarray_prim[C]]->array;
    Ref r = LIKELY(length >= 0 && cls) ? tlab_array(t, cls, length) : 0;
    if (UNLIKELY(r == 0)) SLOW(slow_newarray(t, WORD));
    RA.bits = r;
    NEXT;
  }
  OP(ANEWARRAY) {
    int32_t length = RB.i;
    Class *cls = unpack((uint32_t)SECOND);
    Ref r = LIKELY(length >= 0 && cls) ? tlab_array(t, cls, length) : 0;
    if (UNLIKELY(r == 0)) SLOW(slow_anewarray(t, WORD));
    RA.bits = r;
    pc++;
    NEXT;
  }
  OP(MULTIANEWARRAY) SLOW(slow_multianewarray(t, WORD));
  OP(CHECKCAST) {
    Insn i = WORD;
    if (R[INSN_A(i)].ref == 0) NEXT;
    if (UNLIKELY(INSN_OP(i) != IR_CHECKCAST)) goto *handler[INSN_OP(i)];
    SLOW(slow_checkcast(t, i));
  }
  OP(CHECKCAST_Q) {
    Ref object = RA.ref;
    if (object == 0) NEXT;
    if (LIKELY(class_is_subtype(class_of(object), IMM_AT(Class)))) NEXT;
    SLOW(throw_class_cast(t, object, IMM_AT(Class)));
  }
  OP(INSTANCEOF) {
    Insn i = WORD;
    if (R[INSN_B(i)].ref != 0) {
      if (UNLIKELY(INSN_OP(i) != IR_INSTANCEOF)) goto *handler[INSN_OP(i)];
      SLOW(slow_instanceof(t, i));
    }
    SET_INT(0);
    pc++;
    NEXT;
  }
  OP(INSTANCEOF_Q) {
    Ref object = RB.ref;
    SET_INT(object != 0 &&
            class_is_subtype(class_of(object), unpack((uint32_t)SECOND)));
    pc++;
    NEXT;
  }
  OP(MONITORENTER) {
    Ref object = RA.ref;
    NULL_CHECK(object);
    HeldLock *held = t->held_at;
    if (UNLIKELY(held == t->held_end || !monitor_try_enter_fast(t, object)))
      SLOW(slow_monitor_enter(t, A));
    *held = (HeldLock){frame, object};
    t->held_at = held + 1;
    NEXT;
  }
  OP(MONITOREXIT) {
    Ref object = RA.ref;
    NULL_CHECK(object);
    HeldLock *held = t->held_at - 1;
    if (UNLIKELY(held->object != object || held->frame != frame ||
                 !monitor_try_exit_fast(t, object)))
      SLOW(slow_monitor_exit(t, A));
    t->held_at = held;
    NEXT;
  }
  OP(ATHROW) {
    Ref object = RA.ref;
    NULL_CHECK(object);
    SAVE();
    t->exception = object;
    goto unwind;
  }
  OP(CATCH) {
    RA.bits = t->exception;
    t->exception = 0;
    NEXT;
  }

  // -- Calls
  FIRST_RUN(INVOKEVIRTUAL, slow_invoke, BC_invokevirtual)
  FIRST_RUN(INVOKESPECIAL, slow_invoke, BC_invokespecial)
  FIRST_RUN(INVOKESTATIC, slow_invoke, BC_invokestatic)
  FIRST_RUN(INVOKEINTERFACE, slow_invoke, BC_invokeinterface)
  FIRST_RUN(INVOKEDYNAMIC, slow_dynamic)
  OP(INVOKE_V) {
    Slot *w = &RA;
    NULL_CHECK(w->ref);
    CALL(class_of(w->ref)->vtable[C], w);
  }
  OP(INVOKE_D) {
    Slot *w = &RA;
    NULL_CHECK(w->ref);
    CALL(IMM_AT(Method), w);
  }
  OP(INVOKE_S) CALL(IMM_AT(Method), &RA);
  OP(INVOKE_FAST) {
    Method *m = IMM_AT(Method);
    Slot *w = &RA;
    if (LIKELY(fast_fn[m->fast](t, w))) NEXT;
    if (!method_is(m, ACC_STATIC)) NULL_CHECK(w->ref);
    CALL(m, w);
  }
  OP(INVOKE_LEAF) {
    native_fn(IMM_AT(Method)->native)(t, &RA);
    NEXT;
  }
  OP(INVOKE_LEAF_D) {
    Slot *w = &RA;
    NULL_CHECK(w->ref);
    native_fn(IMM_AT(Method)->native)(t, w);
    NEXT;
  }
  OP(INVOKE_I) {
    Slot *w = &RA;
    NULL_CHECK(w->ref);
    Insn cache = SECOND;
    if (UNLIKELY((uint32_t)cache != object_at(w->ref)->class_ref))
      SLOW(slow_interface(t, WORD));
    pc++;
    CALL((Method *)unpack((uint32_t)(cache >> 32)), w);
  }
  OP(INVOKE_H) {
    const Resolved *r = &frame->method->holder->resolved[C];
    Slot *w = &RA;
    NULL_CHECK(w->ref);
    if (r->ref) w[B].bits = r->ref;
    CALL(r->method, w);
  }
  OP(INVOKE_DYN) {
    const CallSite *site = unpack((uint32_t)SECOND);
    Slot *w = &RA;
    if (site->appendix) w[B].bits = site->appendix;
    pc++;
    CALL(site->target, w);
  }
  OP(RET) {
    R[0] = RA;
    LEAVE();
  }
  OP(RETV) LEAVE();
  OP(RETI) {
    R[0].j = IMM;
    LEAVE();
  }
  OP(LOCK_METHOD) {
    const Method *m = frame->method;
    Ref object = method_is(m, ACC_STATIC) ? m->holder->mirror : R[0].ref;
    RA.bits = object;
    if (LIKELY(monitor_try_enter_fast(t, object))) NEXT;
    SLOW(slow_lock(t, A));
  }
  OP(CHECK_LOCKS) {
    if (LIKELY(t->held_at[-1].frame != frame)) NEXT;
    SLOW(throw_unstructured(t));
  }
  OP(UNLOCK_METHOD) {
    if (LIKELY(monitor_try_exit_fast(t, RA.ref))) NEXT;
    SLOW(slow_unlock(t, A));
  }
  OP(FAST) {
    if (LIKELY(fast_fn[IMM](t, R))) LEAVE();
    NEXT;
  }
  OP(FINALIZABLE) {
    // Also what a call of Object.<init> becomes, hence the check.
    Ref object = RA.ref;
    NULL_CHECK(object);
    if (LIKELY(!(class_of(object)->flags & CLASS_HAS_FINALIZER))) NEXT;
    SLOW(slow_finalizable(t, WORD));
  }

  // -- Bodies of methods without register code
  OP(TRANSLATE) SLOW(slow_translate(t));
  OP(NATIVE) {
    const Method *m = frame->method;
    SAVE();
    if (UNLIKELY(m->native == 0 || method_is(m, ACC_SYNCHRONIZED)))
      SLOW(slow_native(t));
    uint32_t roots = t->root_count;
    native_fn(m->native)(t, R);
    t->root_count = roots;
    if (UNLIKELY(t->exception != 0 || t->request != REQUEST_NONE))
      SLOW(slow_native_done(t));
    LEAVE();
  }
  OP(ABSTRACT) SLOW(slow_not_runnable(t));
  OP(CONFLICT) SLOW(slow_not_runnable(t));
  OP(MH_BASIC) SLOW(slow_link_to(t, IR_MH_BASIC));
  OP(MH_STATIC) SLOW(slow_link_to(t, IR_MH_STATIC));
  OP(MH_SPECIAL) SLOW(slow_link_to(t, IR_MH_SPECIAL));
  OP(MH_VIRTUAL) SLOW(slow_link_to(t, IR_MH_VIRTUAL));
  OP(MH_INTERFACE) SLOW(slow_link_to(t, IR_MH_INTERFACE));
  OP(MH_NATIVE) SLOW(slow_link_to(t, IR_MH_NATIVE));

  // -- Stubs
  OP(EXIT) {
    SAVE();
    return;
  }
  OP(STEP) SLOW(stub_steps[IMM](t, R));
  OP(CALL_SLOT) CALL((Method *)unpack(RB.ref), &RA);
  OP(RETRY) {
    frame++;
    t->frame = frame;
    pc = frame->pc - 1;
    R = frame->regs;
    NEXT;
  }
  OP(RETHROW) {
    SAVE();
    goto unwind;
  }
  OP(HALT) {
    CHECK(!"this word is never run");
    return;
  }

  // -- Where handlers that cannot go on end
null_pointer:
  SAVE();
  throw_npe(t);
  goto unwind;
zero_division:
  SAVE();
  throw_new(t, "java/lang/ArithmeticException", "/ by zero");
  goto unwind;
load_index:
  SAVE();
  throw_index(t, RC.i, array_length(RB.ref));
  goto unwind;
store_index:
  SAVE();
  throw_index(t, RB.i, array_length(RA.ref));
  goto unwind;
array_store:
  SAVE();
  throw_array_store(t, RC.ref);
  goto unwind;
overflow:
  // `frame` is still the caller, its pc saved; R is the window.
  slow_overflow(t, refused, R);
  goto unwind;
entry_poll:
  // The frame is new; its first instruction has not begun.
  frame->pc = pc + 1;
  safepoint_poll(t);
  FORGET();
  if (UNLIKELY(t->exception != 0)) goto unwind;
  NEXT;
poll:
  SAVE();
  safepoint_poll(t);
  FORGET();
  if (UNLIKELY(t->exception != 0)) goto unwind;
  pc += jump;
  NEXT;
unwind:
  if (!interp_unwind(t)) return;
  RESUME;
}
