// unsafe.c -- jdk.internal.misc.Unsafe.
//
// Windows are (this, base, offset, value, ...): base in a[1], offset in a[2],
// the value from a[4] on.

#define _GNU_SOURCE
#include "native/unsafe.h"

#include <stdlib.h>

#include "native/native.h"
#include "native/reflection.h"

#define ADDRESS unsafe_address(t, a[1].ref, a[2].j)

// -- Plain and volatile access -----------------------------------------------
// Plain accesses may be unaligned (off the heap): to the compiler, not to
// the processor, that is another type.

typedef int16_t __attribute__((aligned(1))) UnalignedShort;
typedef uint16_t __attribute__((aligned(1))) UnalignedChar;
typedef int32_t __attribute__((aligned(1))) UnalignedInt;
typedef int64_t __attribute__((aligned(1))) UnalignedLong;

#define PLAIN(Name, T, member)                                \
  static void get##Name(Thread *t, Slot *a) {                 \
    a->member = JAVA_LOAD(T, ADDRESS);                        \
  }                                                           \
  static void put##Name(Thread *t, Slot *a) {                 \
    JAVA_STORE(T, ADDRESS, a[4].member);                      \
  }

#define VOLATILE(Name, T, member)                             \
  static void get##Name##Volatile(Thread *t, Slot *a) {       \
    a->member = __atomic_load_n((T *)ADDRESS, __ATOMIC_SEQ_CST); \
  }                                                           \
  static void put##Name##Volatile(Thread *t, Slot *a) {       \
    __atomic_store_n((T *)ADDRESS, (T)a[4].member, __ATOMIC_SEQ_CST); \
  }

PLAIN(Byte, int8_t, i)
PLAIN(Short, UnalignedShort, i)
PLAIN(Char, UnalignedChar, i)
PLAIN(Int, UnalignedInt, i)
PLAIN(Long, UnalignedLong, j)
VOLATILE(Byte, int8_t, i)
VOLATILE(Short, int16_t, i)
VOLATILE(Char, uint16_t, i)
VOLATILE(Int, int32_t, i)
VOLATILE(Long, int64_t, j)

static void getBoolean(Thread *t, Slot *a) {
  a->i = JAVA_LOAD(uint8_t, ADDRESS) != 0;
}
static void putBoolean(Thread *t, Slot *a) {
  JAVA_STORE(uint8_t, ADDRESS, a[4].i & 1);
}
static void getBooleanVolatile(Thread *t, Slot *a) {
  a->i = __atomic_load_n((uint8_t *)ADDRESS, __ATOMIC_SEQ_CST) != 0;
}
static void putBooleanVolatile(Thread *t, Slot *a) {
  __atomic_store_n((uint8_t *)ADDRESS, (uint8_t)(a[4].i & 1),
                   __ATOMIC_SEQ_CST);
}

static void getReference(Thread *t, Slot *a) {
  a->bits = JAVA_LOAD(Ref, ADDRESS);
}
static void putReference(Thread *t, Slot *a) {
  void *at = ADDRESS;
  JAVA_STORE(Ref, at, a[4].ref);
  unsafe_stored(t, a[1].ref, a[2].j, at);
}
static void getReferenceVolatile(Thread *t, Slot *a) {
  a->bits = __atomic_load_n((Ref *)ADDRESS, __ATOMIC_SEQ_CST);
}
static void putReferenceVolatile(Thread *t, Slot *a) {
  void *at = ADDRESS;
  __atomic_store_n((Ref *)at, a[4].ref, __ATOMIC_SEQ_CST);
  unsafe_stored(t, a[1].ref, a[2].j, at);
}

// -- Compare and set, exchange -----------------------------------------------
// (this, base, offset, expected, new)

static void compareAndSetInt(Thread *t, Slot *a) {
  int32_t expected = a[4].i;
  a->i = __atomic_compare_exchange_n((int32_t *)ADDRESS, &expected, a[5].i,
                                     false, __ATOMIC_SEQ_CST,
                                     __ATOMIC_SEQ_CST);
}
static void compareAndExchangeInt(Thread *t, Slot *a) {
  int32_t seen = a[4].i;
  __atomic_compare_exchange_n((int32_t *)ADDRESS, &seen, a[5].i, false,
                              __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
  a->i = seen;
}
static void compareAndSetLong(Thread *t, Slot *a) {
  int64_t expected = a[4].j;
  a->i = __atomic_compare_exchange_n((int64_t *)ADDRESS, &expected, a[6].j,
                                     false, __ATOMIC_SEQ_CST,
                                     __ATOMIC_SEQ_CST);
}
static void compareAndExchangeLong(Thread *t, Slot *a) {
  int64_t seen = a[4].j;
  __atomic_compare_exchange_n((int64_t *)ADDRESS, &seen, a[6].j, false,
                              __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
  a->j = seen;
}

// What stood there; stores `new` when it was `expected`.
static Ref exchange(Thread *t, Slot *a, bool *done) {
  void *at = ADDRESS;
  Ref seen = a[4].ref;
  *done = __atomic_compare_exchange_n((Ref *)at, &seen, a[5].ref, false,
                                      __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
  if (*done) unsafe_stored(t, a[1].ref, a[2].j, at);
  return seen;
}
static void compareAndSetReference(Thread *t, Slot *a) {
  bool done;
  exchange(t, a, &done);
  a->i = done;
}
static void compareAndExchangeReference(Thread *t, Slot *a) {
  bool done;
  a->bits = exchange(t, a, &done);
}

// -- Fences ------------------------------------------------------------------

static void loadFence(Thread *t, Slot *a) {
  (void)t;
  (void)a;
  atomic_thread_fence(memory_order_acquire);
}
static void storeFence(Thread *t, Slot *a) {
  (void)t;
  (void)a;
  atomic_thread_fence(memory_order_release);
}
static void fullFence(Thread *t, Slot *a) {
  (void)t;
  (void)a;
  atomic_thread_fence(memory_order_seq_cst);
}

// -- Memory ------------------------------------------------------------------

static void allocateMemory0(Thread *t, Slot *a) {
  (void)t;
  RETURN_LONG((uintptr_t)image_native_alloc((size_t)a[1].j));
}
static void reallocateMemory0(Thread *t, Slot *a) {
  (void)t;
  void *old = (void *)(uintptr_t)a[1].j;
  RETURN_LONG((uintptr_t)image_native_realloc(old, (size_t)a[3].j));
}
static void freeMemory0(Thread *t, Slot *a) {
  (void)t;
  image_native_free((void *)(uintptr_t)a[1].j);
}

// (this, base, offset, bytes, value)
static void setMemory0(Thread *t, Slot *a) {
  memset(ADDRESS, a[6].i, (size_t)a[4].j);
}

// (this, source base, offset, target base, offset, bytes)
static void copyMemory0(Thread *t, Slot *a) {
  memmove(unsafe_address(t, a[4].ref, a[5].j), ADDRESS, (size_t)a[7].j);
}

// Reverse the bytes of each element; source and target are equal or disjoint.
static void copy_swapped(uint8_t *to, const uint8_t *from, size_t n,
                         size_t size) {
  for (size_t i = 0; i + size <= n; i += size) {
    uint8_t element[8];
    for (size_t k = 0; k < size; k++) element[size - 1 - k] = from[i + k];
    memcpy(to + i, element, size);
  }
}

// (this, source base, offset, target base, offset, bytes, element size)
static void copySwapMemory0(Thread *t, Slot *a) {
  uint8_t *from = ADDRESS, *to = unsafe_address(t, a[4].ref, a[5].j);
  size_t n = (size_t)a[7].j, size = (size_t)a[9].j;
  if (size != 2 && size != 4 && size != 8) {
    throw_new(t, "java/lang/IllegalArgumentException", NULL);
    return;
  }
  if (from == to || to + n <= from || from + n <= to) {
    copy_swapped(to, from, n, size);
    return;
  }
  uint8_t *copy = malloc(n);
  if (!copy) {
    throw_oom(t, "Java heap space");
    return;
  }
  memcpy(copy, from, n);
  copy_swapped(to, copy, n, size);
  free(copy);
}

// -- Fields and arrays -------------------------------------------------------

static void field_offset(Thread *t, Slot *a, bool is_static) {
  NOT_NULL(a[1].ref);
  Field *f = reflect_field_of(t, a[1].ref);
  if (!f) return;
  if (((f->access & ACC_STATIC) != 0) != is_static) {
    throw_new(t, "java/lang/IllegalArgumentException", NULL);
    return;
  }
  RETURN_LONG(unsafe_offset(f));
}
static void objectFieldOffset0(Thread *t, Slot *a) {
  field_offset(t, a, false);
}
static void staticFieldOffset0(Thread *t, Slot *a) {
  field_offset(t, a, true);
}
static void staticFieldBase0(Thread *t, Slot *a) {
  NOT_NULL(a[1].ref);
  Field *f = reflect_field_of(t, a[1].ref);
  if (f) RETURN_REF(f->holder->mirror);
}

static void objectFieldOffset1(Thread *t, Slot *a) {
  NOT_NULL(a[1].ref);
  NOT_NULL(a[2].ref);
  Class *cls = class_of_mirror(t, a[1].ref);
  if (cls->kind == CLASS_NORMAL && class_state(cls) == CLASS_LOADED) {
    Err err = class_link(&t->ctx, cls);
    if (err != ERR_OK) {
      throw_err(t, err);
      return;
    }
  }
  Symbol *name = string_symbol(t, a[2].ref, false);
  for (uint32_t i = 0; i < cls->field_count; i++)
    if (cls->fields[i].name == name && !cls->fields[i].injected)
      RETURN_LONG(unsafe_offset(&cls->fields[i]));
  char *text = string_mutf8(t, a[2].ref, false);
  throw_new(t, "java/lang/InternalError", "%s", text);
  free(text);
}

// The array class of an argument; NULL with an exception pending.
static Class *array_argument(Thread *t, Ref mirror) {
  Class *cls = mirror ? class_of_mirror(t, mirror) : NULL;
  if (cls && class_is_array(cls)) return cls;
  if (!cls) throw_npe(t);
  else throw_new(t, "java/lang/IllegalArgumentException", "not an array");
  return NULL;
}
static void arrayBaseOffset0(Thread *t, Slot *a) {
  Class *cls = array_argument(t, a[1].ref);
  if (cls) RETURN_INT(cls->layout.size);
}
static void arrayIndexScale0(Thread *t, Slot *a) {
  Class *cls = array_argument(t, a[1].ref);
  if (cls) RETURN_INT(1 << cls->layout.elem_shift);
}

// -- Classes and objects -----------------------------------------------------

static void ensureClassInitialized0(Thread *t, Slot *a) {
  NOT_NULL(a[1].ref);
  Class *cls = class_of_mirror(t, a[1].ref);
  if (!class_ready(t, cls)) native_need_init(t, cls);
}
static void shouldBeInitialized0(Thread *t, Slot *a) {
  NOT_NULL(a[1].ref);
  RETURN_INT(class_state(class_of_mirror(t, a[1].ref)) != CLASS_INITIALIZED);
}

static void allocateInstance(Thread *t, Slot *a) {
  NOT_NULL(a[1].ref);
  Class *cls = class_of_mirror(t, a[1].ref);
  if (cls->kind != CLASS_NORMAL || (cls->access & ACC_ABSTRACT) ||
      class_is_interface(cls) || cls == t->rt->linker->class_class) {
    Arena arena = {0};
    throw_new(t, "java/lang/InstantiationException", "%s",
              class_external_name(cls, &arena));
    arena_drop(&arena);
    return;
  }
  if (!class_ready(t, cls)) {
    native_need_init(t, cls);
    return;
  }
  RETURN_REF(object_new(t, cls));
}

// (this, name, bytes, off, len, loader, domain)
static void defineClass0(Thread *t, Slot *a) {
  NOT_NULL(a[2].ref);
  if (!array_range_ok(t, a[2].ref, a[3].i, a[4].i)) return;
  DefineOptions options = {.protection_domain = &a[6].ref};
  if (a[1].ref) options.name = string_symbol(t, a[1].ref, true);
  Loader *l = loader_of(t, a[5].ref);
  if (!l) return;
  size_t n = (size_t)a[4].i;
  uint8_t *copy = malloc(n + 1);
  if (!copy) {
    throw_oom(t, "Java heap space");
    return;
  }
  memcpy(copy, BYTE_ELEMS(a[2].ref) + a[3].i, n);
  Class *cls = define_class(t, l, copy, n, &options);
  free(copy);
  RETURN_REF(cls ? cls->mirror : 0);
}

static void throwException(Thread *t, Slot *a) {
  NOT_NULL(a[1].ref);
  throw_ref(t, a[1].ref);
}

// -- Threads and load --------------------------------------------------------

static void park(Thread *t, Slot *a) {
  thread_park(t, a[1].i != 0, a[2].j);
}
static void unpark(Thread *t, Slot *a) {
  if (a[1].ref) thread_unpark(t, a[1].ref);
}

static void getLoadAverage0(Thread *t, Slot *a) {
  NOT_NULL(a[1].ref);
  double load[3];
  int n = a[2].i < 3 ? a[2].i : 3;
  if (n > (int)array_length(a[1].ref)) n = (int)array_length(a[1].ref);
  n = getloadavg(load, n);
  for (int i = 0; i < n; i++) DOUBLE_ELEMS(a[1].ref)[i] = load[i];
  RETURN_INT(n);
}

// clang-format off
#define UNSAFE "jdk/internal/misc/Unsafe"
#define O "(Ljava/lang/Object;J"
#define ACCESS(Name, d) \
  {UNSAFE, "get" #Name, O ")" d, get##Name}, \
  {UNSAFE, "put" #Name, O d ")V", put##Name}, \
  {UNSAFE, "get" #Name "Volatile", O ")" d, get##Name##Volatile}, \
  {UNSAFE, "put" #Name "Volatile", O d ")V", put##Name##Volatile}
// A float is moved as the int of the same bits.
#define ACCESS_AS(Name, d, Other) \
  {UNSAFE, "get" #Name, O ")" d, get##Other}, \
  {UNSAFE, "put" #Name, O d ")V", put##Other}, \
  {UNSAFE, "get" #Name "Volatile", O ")" d, get##Other##Volatile}, \
  {UNSAFE, "put" #Name "Volatile", O d ")V", put##Other##Volatile}
#define OBJECT "Ljava/lang/Object;"
static const NativeRow rows[] = {
  {UNSAFE, "registerNatives", "()V", native_nothing},
  {UNSAFE, "allocateMemory0", "(J)J", allocateMemory0},
  {UNSAFE, "reallocateMemory0", "(JJ)J", reallocateMemory0},
  {UNSAFE, "freeMemory0", "(J)V", freeMemory0},
  {UNSAFE, "setMemory0", O "JB)V", setMemory0},
  {UNSAFE, "copyMemory0", O OBJECT "JJ)V", copyMemory0},
  {UNSAFE, "copySwapMemory0", O OBJECT "JJJ)V", copySwapMemory0},
  {UNSAFE, "objectFieldOffset0", "(Ljava/lang/reflect/Field;)J",
   objectFieldOffset0},
  {UNSAFE, "objectFieldOffset1", "(Ljava/lang/Class;Ljava/lang/String;)J",
   objectFieldOffset1},
  {UNSAFE, "staticFieldOffset0", "(Ljava/lang/reflect/Field;)J",
   staticFieldOffset0},
  {UNSAFE, "staticFieldBase0",
   "(Ljava/lang/reflect/Field;)Ljava/lang/Object;", staticFieldBase0},
  {UNSAFE, "arrayBaseOffset0", "(Ljava/lang/Class;)I", arrayBaseOffset0},
  {UNSAFE, "arrayIndexScale0", "(Ljava/lang/Class;)I", arrayIndexScale0},
  {UNSAFE, "ensureClassInitialized0", "(Ljava/lang/Class;)V",
   ensureClassInitialized0},
  {UNSAFE, "shouldBeInitialized0", "(Ljava/lang/Class;)Z",
   shouldBeInitialized0},
  {UNSAFE, "allocateInstance", "(Ljava/lang/Class;)Ljava/lang/Object;",
   allocateInstance},
  {UNSAFE, "defineClass0",
   "(Ljava/lang/String;[BIILjava/lang/ClassLoader;"
   "Ljava/security/ProtectionDomain;)Ljava/lang/Class;", defineClass0},
  {UNSAFE, "throwException", "(Ljava/lang/Throwable;)V", throwException},
  {UNSAFE, "park", "(ZJ)V", park},
  {UNSAFE, "unpark", "(Ljava/lang/Object;)V", unpark},
  {UNSAFE, "getLoadAverage0", "([DI)I", getLoadAverage0},
  {"jdk/internal/misc/ScopedMemoryAccess", "registerNatives", "()V",
   native_nothing},
};
// What neither collects nor throws.
static const NativeRow leaf_rows[] = {
  ACCESS(Boolean, "Z"), ACCESS(Byte, "B"), ACCESS(Short, "S"),
  ACCESS(Char, "C"), ACCESS(Int, "I"), ACCESS(Long, "J"),
  ACCESS_AS(Float, "F", Int), ACCESS_AS(Double, "D", Long),
  ACCESS(Reference, OBJECT),
  {UNSAFE, "compareAndSetInt", O "II)Z", compareAndSetInt},
  {UNSAFE, "compareAndExchangeInt", O "II)I", compareAndExchangeInt},
  {UNSAFE, "compareAndSetLong", O "JJ)Z", compareAndSetLong},
  {UNSAFE, "compareAndExchangeLong", O "JJ)J", compareAndExchangeLong},
  {UNSAFE, "compareAndSetReference", O OBJECT OBJECT ")Z",
   compareAndSetReference},
  {UNSAFE, "compareAndExchangeReference", O OBJECT OBJECT ")" OBJECT,
   compareAndExchangeReference},
  {UNSAFE, "loadFence", "()V", loadFence},
  {UNSAFE, "storeFence", "()V", storeFence},
  {UNSAFE, "fullFence", "()V", fullFence},
};
// clang-format on
NATIVE_TABLE(natives_unsafe);
NATIVE_LEAF_TABLE(natives_unsafe_leaf);
