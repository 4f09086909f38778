// java_lang.c -- java.lang but for classes, threads and processes: Object,
// System, Runtime, String, Float, Double, Throwable.

#define _GNU_SOURCE
#include <stdlib.h>

#include "native/native.h"

// -- Object ------------------------------------------------------------------

static void Object_getClass(Thread *t, Slot *a) {
  (void)t;
  RETURN_REF(class_of(a->ref)->mirror);
}

static void Object_hashCode(Thread *t, Slot *a) {
  RETURN_INT(identity_hash(t, a->ref));
}

static void Object_clone(Thread *t, Slot *a) {
  Class *cls = class_of(a->ref);
  if (!class_is_array(cls) && !(cls->flags & CLASS_CLONEABLE)) {
    Arena arena = {0};
    throw_new(t, "java/lang/CloneNotSupportedException", "%s",
              class_external_name(cls, &arena));
    arena_drop(&arena);
    return;
  }
  Ref r = heap_clone(&t->ctx, &t->tlab, &a->ref);
  if (r == 0) {
    throw_oom(t, "Java heap space");
    return;
  }
  a->bits = r;
  if (cls->flags & CLASS_HAS_FINALIZER) {
    // The copy was not constructed, so it was not registered (JLS 12.6).
    Slot args[1] = {{.bits = r}};
    java_call(t, known_method(t, KM_Finalizer_register), args);
  }
}

static void Object_notify(Thread *t, Slot *a) {
  monitor_notify(t, &a->ref, false);
}

static void Object_notifyAll(Thread *t, Slot *a) {
  monitor_notify(t, &a->ref, true);
}

static void Object_wait(Thread *t, Slot *a) {
  monitor_wait(t, &a->ref, a[1].j, 0);
}

// -- System.arraycopy --------------------------------------------------------

// "int[]" as HotSpot's messages name the kind of an array.
static const char *array_kind(const Class *array) {
  if (array->layout.kind == OBJECT_REF_ARRAY) return "object array";
  switch (array->element->prim) {
    case 'Z': return "boolean";
    case 'B': return "byte";
    case 'C': return "char";
    case 'D': return "double";
    case 'F': return "float";
    case 'I': return "int";
    case 'J': return "long";
    default: return "short";
  }
}

static bool store_error(Thread *t, const char *what, const Class *cls) {
  Arena arena = {0};
  throw_new(t, "java/lang/ArrayStoreException",
            "arraycopy: %s type %s is not an array", what,
            class_external_name(cls, &arena));
  arena_drop(&arena);
  return false;
}

// Both are arrays that may be copied to each other: the same primitive, or
// references.
static bool copy_kinds_ok(Thread *t, const Class *from, const Class *to) {
  if (!class_is_array(from)) return store_error(t, "source", from);
  if (!class_is_array(to)) return store_error(t, "destination", to);
  if (from->layout.kind == to->layout.kind &&
      (from->layout.kind == OBJECT_REF_ARRAY || from == to))
    return true;
  return throw_new(t, "java/lang/ArrayStoreException",
                   "arraycopy: type mismatch: can not copy %s[] into %s[]",
                   array_kind(from), array_kind(to));
}

static bool copy_range_ok(Thread *t, Ref array, int32_t at, int32_t length,
                          const char *what) {
  const char *kind = array_kind(class_of(array));
  uint32_t size = array_length(array);
  if (at < 0)
    return throw_new(t, "java/lang/ArrayIndexOutOfBoundsException",
                     "arraycopy: %s index %d out of bounds for %s[%u]", what,
                     at, kind, size);
  if (length >= 0 && (uint32_t)at + (uint32_t)length > size)
    return throw_new(t, "java/lang/ArrayIndexOutOfBoundsException",
                     "arraycopy: last %s index %u out of bounds for %s[%u]",
                     what, (uint32_t)at + (uint32_t)length, kind, size);
  return true;
}

// All arguments are right; only the elements may still be of a wrong class.
static bool copy_refs(Thread *t, Ref src, int32_t at, Ref dst, int32_t to,
                      int32_t length) {
  const Ref *from = REF_ELEMS(src) + at;
  Ref *out = REF_ELEMS(dst) + to;
  Class *source = class_of(src)->element, *target = class_of(dst)->element;
  if (src == dst || class_is_subtype(source, target)) {
    java_copy(out, from, (size_t)length, 2);
    heap_cards(t->ctx.heap, out, out + length);
    return true;
  }
  int32_t i = 0;
  for (; i < length; i++) {
    Ref r = JAVA_LOAD(Ref, &from[i]);  // once: others may store there
    if (r != 0 && !class_is_subtype(class_of(r), target)) break;
    JAVA_STORE(Ref, &out[i], r);
  }
  heap_cards(t->ctx.heap, out, out + i);
  if (i == length) return true;
  Arena arena = {0};
  throw_new(t, "java/lang/ArrayStoreException",
            "arraycopy: element type mismatch: can not cast one of the "
            "elements of %s[] to the type of the destination array, %s",
            class_external_name(source, &arena),
            class_external_name(target, &arena));
  arena_drop(&arena);
  return false;
}

bool array_copy(Thread *t, Ref src, int32_t at, Ref dst, int32_t to,
                int32_t length) {
  if (src == 0 || dst == 0) return throw_npe(t);
  Class *cls = class_of(src);
  if (!copy_kinds_ok(t, cls, class_of(dst))) return false;
  if (length < 0 && at >= 0 && to >= 0)
    return throw_new(t, "java/lang/ArrayIndexOutOfBoundsException",
                     "arraycopy: length %d is negative", length);
  // Negative positions are reported before what lies past the ends.
  if ((to >= 0 || at < 0) &&
      !copy_range_ok(t, src, at, length, "source"))
    return false;
  if (!copy_range_ok(t, dst, to, length, "destination")) return false;
  if (length == 0) return true;
  if (cls->layout.kind == OBJECT_REF_ARRAY)
    return copy_refs(t, src, at, dst, to, length);
  uint8_t shift = cls->layout.elem_shift;
  java_copy(field_at(dst, cls->layout.size + ((size_t)to << shift)),
            field_at(src, cls->layout.size + ((size_t)at << shift)),
            (size_t)length, shift);
  return true;
}

static void System_arraycopy(Thread *t, Slot *a) {
  array_copy(t, a[0].ref, a[1].i, a[2].ref, a[3].i, a[4].i);
}

// -- System ------------------------------------------------------------------

static void System_nanoTime(Thread *t, Slot *a) {
  (void)t;
  RETURN_LONG(host_nanos());
}

static void System_currentTimeMillis(Thread *t, Slot *a) {
  (void)t;
  RETURN_LONG(host_millis_utc());
}

static void System_identityHashCode(Thread *t, Slot *a) {
  RETURN_INT(a->ref ? identity_hash(t, a->ref) : 0);
}

static void System_mapLibraryName(Thread *t, Slot *a) {
  NOT_NULL(a->ref);
  char *name = string_utf8(t, a->ref);
  size_t n = strlen(name) + sizeof "lib.so";
  char *file = malloc(n);
  CHECK(file != NULL);
  memcpy(file, "lib", 3);
  memcpy(file + 3, name, n - sizeof "lib.so");
  memcpy(file + n - 4, ".so", 4);
  Ref r = string_of(t, file);
  free(name);
  free(file);
  RETURN_REF(r);
}

// The streams are static finals that System's own code cannot write.
static void set_stream(Thread *t, const char *name, const char *desc, Ref r) {
  known_static(t, K_System, name, desc)->ref = r;
  class_mark_dirty(t->rt->linker, known_class(t, K_System));
}
static void System_setIn0(Thread *t, Slot *a) {
  set_stream(t, "in", "Ljava/io/InputStream;", a->ref);
}
static void System_setOut0(Thread *t, Slot *a) {
  set_stream(t, "out", "Ljava/io/PrintStream;", a->ref);
}
static void System_setErr0(Thread *t, Slot *a) {
  set_stream(t, "err", "Ljava/io/PrintStream;", a->ref);
}

// -- Runtime, Shutdown -------------------------------------------------------

static void Runtime_availableProcessors(Thread *t, Slot *a) {
  int32_t given = t->rt->flags.processors;
  RETURN_INT(given > 0 ? given : host_processors());
}

static void Runtime_freeMemory(Thread *t, Slot *a) {
  Heap *h = t->ctx.heap;
  RETURN_LONG(heap_committed(h) - heap_used(h));
}

static void Runtime_totalMemory(Thread *t, Slot *a) {
  RETURN_LONG(heap_committed(t->ctx.heap));
}

static void Runtime_maxMemory(Thread *t, Slot *a) {
  RETURN_LONG(heap_maximum(t->ctx.heap));
}

static void Runtime_gc(Thread *t, Slot *a) {
  (void)a;
  if (!t->rt->flags.disable_explicit_gc)
    heap_collect(&t->ctx, GC_FULL, "System.gc()");
}

static void Shutdown_halt0(Thread *t, Slot *a) {
  (void)t;
  vm_halt(a->i);
}

// -- String, StringUTF16, Float, Double --------------------------------------

static void String_intern(Thread *t, Slot *a) {
  RETURN_REF(string_intern(t, &a->ref));
}

static void StringUTF16_isBigEndian(Thread *t, Slot *a) {
  (void)t;
  RETURN_INT(__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__);
}

// A float and its bits are the same register; only reads of 64 bits after
// 32-bit writes must not see the old upper half.
static void Float_same_bits(Thread *t, Slot *a) {
  (void)t;
  RETURN_INT(a->i);
}

// -- Throwable, StackTraceElement, NullPointerException ----------------------

static void Throwable_fillInStackTrace(Thread *t, Slot *a) {
  fill_in_stack_trace(t, &a->ref);
}

static void StackTraceElement_initElements(Thread *t, Slot *a) {
  NOT_NULL(a[0].ref);
  NOT_NULL(a[1].ref);
  stack_trace_init(t, &a[0].ref, &a[1].ref);
}

static void StackTraceElement_initElement(Thread *t, Slot *a) {
  NOT_NULL(a[0].ref);
  NOT_NULL(a[1].ref);
  stack_trace_element_init(t, &a[0].ref, &a[1].ref);
}

static void NullPointerException_getMessage(Thread *t, Slot *a) {
  RETURN_REF(t->rt->flags.npe_details ? npe_message(t, &a->ref) : 0);
}

// clang-format off
static const NativeRow rows[] = {
  {"java/lang/Object", "clone", "()Ljava/lang/Object;", Object_clone},
  {"java/lang/Object", "notify", "()V", Object_notify},
  {"java/lang/Object", "notifyAll", "()V", Object_notifyAll},
  {"java/lang/Object", "wait", "(J)V", Object_wait},
  {"java/lang/System", "registerNatives", "()V", native_nothing},
  {"java/lang/System", "arraycopy",
   "(Ljava/lang/Object;ILjava/lang/Object;II)V", System_arraycopy},
  {"java/lang/System", "currentTimeMillis", "()J", System_currentTimeMillis},
  {"java/lang/System", "mapLibraryName",
   "(Ljava/lang/String;)Ljava/lang/String;", System_mapLibraryName},
  {"java/lang/System", "setIn0", "(Ljava/io/InputStream;)V", System_setIn0},
  {"java/lang/System", "setOut0", "(Ljava/io/PrintStream;)V", System_setOut0},
  {"java/lang/System", "setErr0", "(Ljava/io/PrintStream;)V", System_setErr0},
  {"java/lang/Runtime", "availableProcessors", "()I",
   Runtime_availableProcessors},
  {"java/lang/Runtime", "freeMemory", "()J", Runtime_freeMemory},
  {"java/lang/Runtime", "totalMemory", "()J", Runtime_totalMemory},
  {"java/lang/Runtime", "maxMemory", "()J", Runtime_maxMemory},
  {"java/lang/Runtime", "gc", "()V", Runtime_gc},
  {"java/lang/Shutdown", "beforeHalt", "()V", native_nothing},
  {"java/lang/Shutdown", "halt0", "(I)V", Shutdown_halt0},
  {"java/lang/String", "intern", "()Ljava/lang/String;", String_intern},
  {"java/lang/StringUTF16", "isBigEndian", "()Z", StringUTF16_isBigEndian},
  {"java/lang/Throwable", "fillInStackTrace", "(I)Ljava/lang/Throwable;",
   Throwable_fillInStackTrace},
  {"java/lang/StackTraceElement", "initStackTraceElements",
   "([Ljava/lang/StackTraceElement;Ljava/lang/Throwable;)V",
   StackTraceElement_initElements},
  {"java/lang/StackTraceElement", "initStackTraceElement",
   "(Ljava/lang/StackTraceElement;Ljava/lang/StackFrameInfo;)V",
   StackTraceElement_initElement},
  {"java/lang/NullPointerException", "getExtendedNPEMessage",
   "()Ljava/lang/String;", NullPointerException_getMessage},
};
// What neither collects nor throws.
static const NativeRow leaf_rows[] = {
  {"java/lang/Object", "getClass", "()Ljava/lang/Class;", Object_getClass},
  {"java/lang/Object", "hashCode", "()I", Object_hashCode},
  {"java/lang/System", "nanoTime", "()J", System_nanoTime},
  {"java/lang/System", "identityHashCode", "(Ljava/lang/Object;)I",
   System_identityHashCode},
  {"java/lang/Float", "floatToRawIntBits", "(F)I", Float_same_bits},
  {"java/lang/Float", "intBitsToFloat", "(I)F", Float_same_bits},
  {"java/lang/Double", "doubleToRawLongBits", "(D)J", native_nothing},
  {"java/lang/Double", "longBitsToDouble", "(J)D", native_nothing},
};
// clang-format on
NATIVE_TABLE(natives_java_lang);
NATIVE_LEAF_TABLE(natives_java_lang_leaf);
