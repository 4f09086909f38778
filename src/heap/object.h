// object.h -- what an object looks like in memory.
//
//   instance    | class (u32) | state (u32) | fields ...            |
//   array       | class (u32) | state (u32) | length (u32) | elements
//
// Every object is 8-byte aligned.  Elements of 1, 2 and 4 bytes begin at
// offset 12, elements of 8 bytes at 16.  `class` is pack(Class *); a Class
// begins with its HeapLayout, which is all that the collector knows.
//
// The state word, bits low to high:
//
//   1..0   lock: UNLOCKED  bits 31..8 = identity hash, 0 when none yet
//                THIN      bits 31..16 = owner's thread id, 15..8 = depth - 1
//                INFLATED  bits 31..8 = index in the monitor table, which
//                          then keeps the hash
//   5..2   age, in collections survived
//   6      forwarded: `class` is the packed address of the new copy
//   7      the collector's own
#ifndef CEZVE_HEAP_OBJECT_H
#define CEZVE_HEAP_OBJECT_H

#include "base/image.h"

enum {
  STATE_LOCK_MASK = 3,
  STATE_UNLOCKED = 0,
  STATE_THIN = 1,
  STATE_INFLATED = 2,
  STATE_AGE_SHIFT = 2,
  STATE_AGE_MASK = 15 << 2,
  STATE_FORWARDED = 1 << 6,
  STATE_GC = 1 << 7,
  STATE_DATA_SHIFT = 8,  // hash or monitor index
  STATE_DEPTH_SHIFT = 8,
  STATE_OWNER_SHIFT = 16,
  STATE_LOW_MASK = 0xfc,  // age and the collector's bits
};

typedef enum ObjectKind {
  OBJECT_INSTANCE,
  OBJECT_REF_ARRAY,
  OBJECT_PRIM_ARRAY,
} ObjectKind;

// How the collector treats an instance of java.lang.ref.Reference.
typedef enum RefKind {
  REF_NONE,
  REF_SOFT,
  REF_WEAK,
  REF_FINAL,
  REF_PHANTOM,
} RefKind;

// What instances keep alive besides the objects they refer to: for the
// collection of classes (HeapHooks.visit_held).
typedef enum HoldsKind {
  HOLDS_NOTHING,
  HOLDS_CLASS,   // java.lang.Class
  HOLDS_LOADER,  // java.lang.ClassLoader or below
} HoldsKind;

// A run of reference fields: `count` 32-bit references at byte `offset`.
typedef struct RefRun {
  uint32_t offset, count;
} RefRun;

// First member of Class: all that the heap knows of classes.
typedef struct HeapLayout {
  uint8_t kind;        // ObjectKind
  uint8_t elem_shift;  // arrays: log2 of the element size
  uint8_t ref_kind;    // RefKind
  uint8_t holds;       // HoldsKind
  uint32_t size;       // instance: bytes with header; array: offset of [0]
  uint32_t run_count;  // instance: runs, those of the superclasses included
  uint32_t byte_mask;  // arrays: the bits of a byte that a store keeps, 1
                       // in arrays of booleans
  RefRun *runs;  // strong fields only: without Reference.referent and
                 // Reference.discovered where ref_kind is not REF_NONE
  const Ref *keeper;  // where a reference to the object stands without which
                      // the class goes away; NULL: it stays for ever
} HeapLayout;

typedef struct Object {
  uint32_t class_ref;
  _Atomic uint32_t state;
} Object;

typedef struct Array {
  Object header;
  uint32_t length;
  uint8_t bytes[];  // elements of at most 4 bytes start here
} Array;

enum {
  OBJECT_HEADER = 8,
  ARRAY_LENGTH = 8,
  ARRAY_SMALL_BASE = 12,  // elements of 1, 2, 4 bytes
  ARRAY_WIDE_BASE = 16,   // elements of 8 bytes
};
static_assert(offsetof(Array, bytes) == ARRAY_SMALL_BASE, "array layout");

static inline Object *object_at(Ref r) {
  return unpack(r);
}
static inline Ref object_ref(const void *o) {
  return pack(o);
}
static inline HeapLayout *object_layout(Ref r) {
  return unpack(object_at(r)->class_ref);
}
static inline uint32_t array_length(Ref r) {
  return ((Array *)unpack(r))->length;
}

// The address of the field at byte `offset` of `r`, and of element `i`.
static inline void *field_at(Ref r, size_t offset) {
  return (void *)(((uintptr_t)r << 3) + offset);
}
#define FIELD(T, r, offset) (*(T *)field_at((r), (offset)))
#define BYTE_ELEMS(r) ((int8_t *)field_at((r), ARRAY_SMALL_BASE))
#define CHAR_ELEMS(r) ((uint16_t *)field_at((r), ARRAY_SMALL_BASE))
#define SHORT_ELEMS(r) ((int16_t *)field_at((r), ARRAY_SMALL_BASE))
#define INT_ELEMS(r) ((int32_t *)field_at((r), ARRAY_SMALL_BASE))
#define FLOAT_ELEMS(r) ((float *)field_at((r), ARRAY_SMALL_BASE))
#define REF_ELEMS(r) ((Ref *)field_at((r), ARRAY_SMALL_BASE))
#define LONG_ELEMS(r) ((int64_t *)field_at((r), ARRAY_WIDE_BASE))
#define DOUBLE_ELEMS(r) ((double *)field_at((r), ARRAY_WIDE_BASE))

// Java's plain loads and stores of fields and elements: Java's data races
// are Java's own business (JLS 17.4), so they are atomic for the thread
// sanitizer; and who finds an object through a reference finds it complete,
// as the processor orders a load after the one its address comes from.
#ifdef __SANITIZE_THREAD__
#define JAVA_LOAD(T, at)                                 \
  __extension__({                                        \
    T v_;                                                \
    __atomic_load((T *)(at), &v_, __ATOMIC_ACQUIRE);     \
    v_;                                                  \
  })
#define JAVA_STORE(T, at, v)                             \
  do {                                                   \
    T v_ = (T)(v);                                       \
    __atomic_store((T *)(at), &v_, __ATOMIC_RELEASE);    \
  } while (0)
#else
#define JAVA_LOAD(T, at) (*(const T *)(at))
#define JAVA_STORE(T, at, v) (*(T *)(at) = (T)(v))
#endif

// Copy `n` elements of `1 << shift` bytes, which may overlap, as memmove; other
// threads see elements whole.  The C library moves words, aligned or not, so it
// keeps elements whole; the address sanitizer's memmove moves bytes.
#if defined(__SANITIZE_THREAD__) || defined(__SANITIZE_ADDRESS__)
static inline void java_copy_one(uint8_t *to, const uint8_t *from,
                                 unsigned shift) {
  switch (shift) {
    case 0: JAVA_STORE(uint8_t, to, JAVA_LOAD(uint8_t, from)); break;
    case 1: JAVA_STORE(uint16_t, to, JAVA_LOAD(uint16_t, from)); break;
    case 2: JAVA_STORE(uint32_t, to, JAVA_LOAD(uint32_t, from)); break;
    default: JAVA_STORE(uint64_t, to, JAVA_LOAD(uint64_t, from)); break;
  }
}
static inline void java_copy(void *to, const void *from, size_t n,
                             unsigned shift) {
  bool down = (uintptr_t)to > (uintptr_t)from;
  for (size_t i = 0; i < n; i++) {
    size_t at = (down ? n - 1 - i : i) << shift;
    java_copy_one((uint8_t *)to + at, (const uint8_t *)from + at, shift);
  }
}
#else
static inline void java_copy(void *to, const void *from, size_t n,
                             unsigned shift) {
  memmove(to, from, n << shift);
}
#endif

// Bytes that `r` occupies, a multiple of 8.
static inline size_t object_size(Ref r) {
  HeapLayout *l = object_layout(r);
  if (l->kind == OBJECT_INSTANCE) return l->size;
  return align_up(l->size + ((size_t)array_length(r) << l->elem_shift), 8);
}

#endif
