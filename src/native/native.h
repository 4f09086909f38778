// native.h -- the native-method table and the rules of its functions.
//
//   static void System_nanoTime(Thread *t, Slot *a) { a->j = host_nanos(); }
//   ...
//   {"java/lang/System", "nanoTime", "()J", System_nanoTime},
//
// A native gets the window of its frame: a[0], a[1], ... are the arguments
// (receiver first; a long or double takes two slots and is in the first).
// Reference arguments are roots: read a[i].ref again after a call that may
// collect and it is still right.  The result goes to a[0].  Before writing a
// result the arguments it overwrites must not be needed any more.  A native
// that fails leaves an exception pending and returns.
//
// Natives must not call Java where it can be avoided.  They ask the loop:
//   - native_need_init(t, cls): run cls's initialisation, then run this
//     native again from its beginning with the same arguments;
//   - native_tail_call(t, m, n): leave this native's frame and call `m` in
//     its place with n argument slots that the native has put into a[0..n).
// and return at once.  java_call() of runtime/runtime.h is for the rest.
#ifndef CEZVE_NATIVE_NATIVE_H
#define CEZVE_NATIVE_NATIVE_H

#include "runtime/runtime.h"

typedef void (*NativeFn)(Thread *t, Slot *a);

typedef struct NativeRow {
  const char *cls, *name, *desc;
  NativeFn fn;
} NativeRow;

// One array per file; the file ends in
//   static const NativeRow rows[] = {...};
//   NATIVE_TABLE(natives_java_io);
// and stands in the list below.  A row's index over all tables, in the order
// of the list, is what the image stores.
// The natives of a leaf table neither collect nor throw nor ask for anything,
// so that calls need no frame for them.
typedef struct NativeTable {
  const NativeRow *rows;
  uint32_t count;
  bool leaf;
} NativeTable;
#define NATIVE_TABLE(name) const NativeTable name = {rows, COUNT(rows), false}
#define NATIVE_LEAF_TABLE(name) \
  const NativeTable name = {leaf_rows, COUNT(leaf_rows), true}

// clang-format off
#define NATIVE_TABLES(X) \
  X(natives_java_lang) X(natives_java_lang_leaf) X(natives_strict_math) \
  X(natives_java_lang_class) X(natives_java_lang_class_leaf) \
  X(natives_java_lang_thread_leaf) \
  X(natives_java_lang_loader) X(natives_jni_library) \
  X(natives_java_lang_reflect) X(natives_reflect_invoke) \
  X(natives_java_lang_thread) X(natives_java_lang_invoke) \
  X(natives_stack_walker) \
  X(natives_java_lang_process) X(natives_unsafe) X(natives_unsafe_leaf) X(natives_jdk_internal) \
  X(natives_system_props) \
  X(natives_java_io) X(natives_unix_file_system) X(natives_java_util_zip) \
  X(natives_java_net) X(natives_network_interface) X(natives_sun_nio_ch) \
  X(natives_sun_nio_ch_net) X(natives_sun_nio_fs) X(natives_jdk_net)
// clang-format on
#define NATIVE_TABLE_EXTERN(name) extern const NativeTable name;
NATIVE_TABLES(NATIVE_TABLE_EXTERN)

// 1 + index of the native of `m`, 0 when there is none.
uint32_t native_find(const Method *m);
extern NativeFn *native_fns;
static inline NativeFn native_fn(uint32_t index_plus_1) {
  return native_fns[index_plus_1];
}
// Natives bound to C code of others have the numbers after those of the
// tables: 1 + index of foreign native `k`, which `call` calls.
uint32_t native_own_count(void);
uint32_t native_foreign(uint32_t k, NativeFn call);
// Look for the native of `m` in the libraries that its loader has loaded
// (jni_library.c) and set m->native; 0 when there is none.
uint32_t native_link(Thread *t, Method *m);
// Build the table that these look into; once, before any method runs.
void native_init(void);
// Is `m` a native of a leaf table?  Then m->native is set.
bool native_is_leaf(Method *m);

typedef enum RequestKind {
  REQUEST_NONE,
  REQUEST_INIT,       // initialise request_class, run the native again
  REQUEST_TAIL_CALL,  // request_method over the native's own window
  REQUEST_CALL,       // the same, but the native's frame stays below it and
                      // returns its result
} RequestKind;

// `if (!class_ready(t, c)) return native_need_init(t, c);`
void native_need_init(Thread *t, Class *cls);
void native_tail_call(Thread *t, Method *m);
// As native_tail_call, but the native stays in stack traces.
static inline void native_call(Thread *t, Method *m) {
  t->request = REQUEST_CALL;
  t->request_method = m;
}

// -- Small words natives use all the time ------------------------------------
#define RETURN_REF(r) \
  do {                \
    Ref r_ = (r);     \
    a->bits = r_;     \
    return;           \
  } while (0)
#define RETURN_INT(v)         \
  do {                        \
    a->i = (int32_t)(v);      \
    return;                   \
  } while (0)
#define RETURN_LONG(v)        \
  do {                        \
    a->j = (int64_t)(v);      \
    return;                   \
  } while (0)
// Throw NullPointerException and return when `r` is null.
#define NOT_NULL(r)             \
  do {                          \
    if ((r) == 0) {             \
      throw_npe(t);             \
      return;                   \
    }                           \
  } while (0)
// A native with nothing to do (registerNatives, initIDs).
void native_nothing(Thread *t, Slot *a);

// Throw IOException/… "message (strerror)" as the library does.
void throw_io(Thread *t, const char *cls, const char *what, int err);
// System.arraycopy; false with an exception pending.  (java_lang.c)
bool array_copy(Thread *t, Ref src, int32_t at, Ref dst, int32_t to,
                int32_t length);
// Bounds of a (array, offset, length) triple; throws
// IndexOutOfBoundsException.
bool array_range_ok(Thread *t, Ref array, int32_t off, int32_t len);

#endif
