// jni_bind.c -- calls of native methods whose body is C code of others.
//
// Binding gives a method a number in the native table (native.h); what the
// number stands for, the function and how libffi calls it, is kept here,
// outside the image.  The loop calls jni_call() as it calls any native.
#include <ffi.h>
#include <stdlib.h>

#include "native/jni_env.h"

// C stack that must be left for the body of a native.
#define NATIVE_STACK_MIN ((size_t)160 << 10)

typedef struct Binding {
  _Atomic(void *) function;
  ffi_cif cif;
  char result;        // first character of the result type
  uint16_t count;     // of arguments with environment and class or object
  ffi_type *types[];  // then `count` characters: kinds
} Binding;

static const char *kinds_of(const Binding *b) {
  return (const char *)(b->types + b->count);
}

// -- The table ---------------------------------------------------------------
// Binding k has the native's number first + k.  Numbers are given for good:
// a method keeps its own when it is bound again.

#define CHUNK 1024u
#define CHUNKS 1024u  // a million bound methods
static _Atomic(Binding *) *_Atomic chunks[CHUNKS];
static uint32_t binding_count;
static pthread_mutex_t binding_lock = PTHREAD_MUTEX_INITIALIZER;

static Binding *binding_of(const Method *m) {
  uint32_t native = atomic_load_explicit(&m->native, memory_order_acquire);
  if (native <= native_own_count()) return NULL;
  uint32_t k = native - native_own_count() - 1;
  _Atomic(Binding *) *chunk =
      atomic_load_explicit(&chunks[k / CHUNK], memory_order_acquire);
  return atomic_load_explicit(&chunk[k % CHUNK], memory_order_acquire);
}

// Give `b` a number; false without room.
static bool add_binding(Binding *b, uint32_t *k) {
  *k = binding_count;
  if (*k / CHUNK >= CHUNKS) return false;
  _Atomic(Binding *) *chunk = chunks[*k / CHUNK];
  if (!chunk) {
    chunk = calloc(CHUNK, sizeof *chunk);
    if (!chunk) return false;
    atomic_store_explicit(&chunks[*k / CHUNK], chunk, memory_order_release);
  }
  atomic_store_explicit(&chunk[*k % CHUNK], b, memory_order_release);
  binding_count++;
  return true;
}

// -- Signatures --------------------------------------------------------------

static ffi_type *type_of(char kind) {
  switch (kind) {
    case 'Z': return &ffi_type_uint8;
    case 'B': return &ffi_type_sint8;
    case 'C': return &ffi_type_uint16;
    case 'S': return &ffi_type_sint16;
    case 'I': return &ffi_type_sint32;
    case 'J': return &ffi_type_sint64;
    case 'F': return &ffi_type_float;
    case 'D': return &ffi_type_double;
    case 'V': return &ffi_type_void;
    default: return &ffi_type_pointer;
  }
}

static Binding *binding_new(const Method *m, void *function) {
  uint16_t count = 2;
  DescType type;
  DescIter it = desc_args(m->desc->text, m->desc->size);
  while (desc_next(&it, &type)) count++;
  Binding *b =
      calloc(1, sizeof *b + count * (sizeof(ffi_type *) + sizeof(char)));
  if (!b) return NULL;
  b->function = function;
  b->count = count;
  b->result = m->result;
  char *kinds = (char *)(b->types + count);
  kinds[0] = kinds[1] = 'L';
  it = desc_args(m->desc->text, m->desc->size);
  for (uint16_t i = 2; desc_next(&it, &type); i++) kinds[i] = type.kind;
  for (uint16_t i = 0; i < count; i++) b->types[i] = type_of(kinds[i]);
  if (ffi_prep_cif(&b->cif, FFI_DEFAULT_ABI, count, type_of(b->result),
                   b->types) == FFI_OK)
    return b;
  free(b);
  return NULL;
}

// -- Calling -----------------------------------------------------------------

// What ffi_call() fills: integers are widened to a machine word.
typedef union FfiResult {
  ffi_arg word;
  Slot slot;
} FfiResult;

static Slot result_of(Thread *t, char kind, FfiResult r) {
  switch (kind) {
    case 'V': return (Slot){.bits = 0};
    case 'Z': return (Slot){.i = (uint8_t)r.word != 0};
    case 'B': return (Slot){.i = (int8_t)r.word};
    case 'C': return (Slot){.i = (uint16_t)r.word};
    case 'S': return (Slot){.i = (int16_t)r.word};
    case 'I': return (Slot){.i = (int32_t)r.word};
    case 'L': case '[': return (Slot){.bits = handle_ref(t, r.word)};
    default: return r.slot;
  }
}

// Copy the arguments from the window to `values`, references as handles;
// false without room for those.
static bool take_arguments(Thread *t, const Method *m, const Binding *b,
                           const Slot *a, Slot *values) {
  const char *kinds = kinds_of(b);
  values[0].bits = (uintptr_t)jni_env();
  bool is_static = method_is(m, ACC_STATIC);
  Ref first = is_static ? m->holder->mirror : a++->ref;
  values[1].bits = handle_local(t, first);
  bool ok = values[1].bits != 0;
  for (uint16_t i = 2; i < b->count; i++) {
    values[i] = *a++;
    if (kinds[i] == 'J' || kinds[i] == 'D') a++;
    if (!desc_is_ref(kinds[i])) continue;
    Ref r = values[i].ref;
    values[i].bits = handle_local(t, r);
    ok &= r == 0 || values[i].bits != 0;
  }
  return ok || throw_oom(t, "no room for local references");
}

static void check_result(Thread *t, const Method *m, Handle h) {
  if (h == 0 || handle_check(t, h) != JNI_REF_NONE) return;
  JniCall c = {.t = t, .name = "jni_return"};
  (void)m;
  jni_bad(&c, "Bad global or local ref passed to JNI");
}

static void jni_call(Thread *t, Slot *a) {
  Method *m = t->frame->method;
  const Binding *b = binding_of(m);
  uint32_t depth;
  if (UNLIKELY(host_stack_left() < NATIVE_STACK_MIN)) {
    throw_stack_overflow(t);
    return;
  }
  if (!jni_enter_native(t, &depth)) return;
  Slot *values = __builtin_alloca(b->count * sizeof *values);
  void **pointers = __builtin_alloca(b->count * sizeof *pointers);
  if (take_arguments(t, m, b, a, values)) {
    for (uint16_t i = 0; i < b->count; i++) pointers[i] = &values[i];
    FfiResult r = {.word = 0};
    void *function = b->function;
    thread_block_begin(t);
    ffi_call((ffi_cif *)&b->cif, (void (*)(void))function, &r, pointers);
    thread_block_end(t);
    if (UNLIKELY(jni_checking) && desc_is_ref(b->result))
      check_result(t, m, r.word);
    *a = result_of(t, b->result, r);
  }
  jni_leave_native(t, depth);
}

// -- Binding -----------------------------------------------------------------

bool jni_bind(Thread *t, Method *m, void *function) {
  pthread_mutex_lock(&binding_lock);
  Binding *b = binding_of(m);
  bool ok = true;
  if (b) {
    b->function = function;
  } else {
    uint32_t k;
    b = binding_new(m, function);
    ok = b && add_binding(b, &k);
    if (ok)
      atomic_store_explicit(&m->native, native_foreign(k, jni_call),
                            memory_order_release);
    else
      free(b);
  }
  pthread_mutex_unlock(&binding_lock);
  return ok || throw_oom(t, "no room for a native method");
}

// The number is not given again; the method looks for its function anew at
// its next call.
void jni_unbind(Method *m) {
  pthread_mutex_lock(&binding_lock);
  if (binding_of(m)) atomic_store(&m->native, 0);
  pthread_mutex_unlock(&binding_lock);
}

uint32_t native_link(Thread *t, Method *m) {
  void *function = jni_find_function(t, m);
  if (!function || !jni_bind(t, m, function)) return 0;
  return m->native;
}
