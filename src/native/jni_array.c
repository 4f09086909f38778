// jni_array.c -- arrays, critical sections, direct buffers.
#include "native/jni_copy.h"
#include "native/jni_env.h"

// -- All arrays --------------------------------------------------------------

jsize jni_GetArrayLength(JNIEnv *env, jarray array) {
  JNI_FUNCTION(0);
  Ref r = jni_array(&call, array);
  return r ? (jsize)array_length(r) : 0;
}

static bool length_ok(JniCall *c, jsize length) {
  if (length >= 0) return true;
  return throw_new(c->t, "java/lang/NegativeArraySizeException", "%d",
                   length);
}

// -- Arrays of references ----------------------------------------------------

static void throw_store(JniCall *c, const Class *value, const Class *array,
                        jsize index) {
  Arena arena = {0};
  throw_new(c->t, "java/lang/ArrayStoreException",
            "type mismatch: can not store %s to %s[%d]",
            class_external_name(value, &arena),
            class_external_name(array->element, &arena), index);
  arena_drop(&arena);
}

jobjectArray jni_NewObjectArray(JNIEnv *env, jsize length, jclass element,
                                jobject initial) {
  JNI_FUNCTION(0);
  Class *e = jni_class(&call, element);
  if (!e || !length_ok(&call, length)) return NULL;
  if (e->kind == CLASS_PRIMITIVE) {
    jni_bad(&call, "JNI received a class argument that is not a class");
    return NULL;
  }
  Ref first = jni_ref(&call, initial);
  if (t->exception) return NULL;
  if (first && !class_is_subtype(class_of(first), e)) {
    jni_bad(&call, "the initial element is not of the array's type");
    return NULL;
  }
  Class *cls = NULL;
  Err err = linker_array_of(&t->ctx, e, &cls);
  if (err != ERR_OK) {
    jni_throw_err(&call, err);
    return NULL;
  }
  Ref r = array_new(t, cls, length);
  first = jni_ref(&call, initial);
  for (jsize i = 0; r && first && i < length; i++)
    ref_store(t, &REF_ELEMS(r)[i], first);
  return jni_local(&call, r);
}

static Ref element_array(JniCall *c, jobjectArray array, jsize index) {
  Ref r = jni_array_of(c, array, 'L');
  if (r == 0 || (uint32_t)index < array_length(r)) return r;
  throw_index(c->t, index, array_length(r));
  return 0;
}

jobject jni_GetObjectArrayElement(JNIEnv *env, jobjectArray array,
                                  jsize index) {
  JNI_FUNCTION(0);
  Ref r = element_array(&call, array, index);
  return r ? jni_local(&call, JAVA_LOAD(Ref, &REF_ELEMS(r)[index])) : NULL;
}

void jni_SetObjectArrayElement(JNIEnv *env, jobjectArray array, jsize index,
                               jobject value) {
  JNI_FUNCTION(0);
  Ref r = element_array(&call, array, index);
  Ref v = r ? jni_ref(&call, value) : 0;
  if (r == 0 || t->exception) return;
  if (v && !class_is_subtype(class_of(v), class_of(r)->element))
    throw_store(&call, class_of(v), class_of(r), index);
  else
    ref_store(t, &REF_ELEMS(r)[index], v);
}

// -- Arrays of primitives ----------------------------------------------------

static jarray new_array(JniCall *c, char prim, jsize length) {
  if (!length_ok(c, length)) return NULL;
  return jni_local(c, prim_array_new(c->t, prim, length));
}

static void *elements_at(Ref r) {
  return field_at(r, class_of(r)->layout.size);
}

static size_t elements_size(Ref r) {
  return (size_t)array_length(r) << class_of(r)->layout.elem_shift;
}

// Booleans that C wrote are made 0 or 1.
static void write_elements(Ref r, size_t at, const void *from, size_t n) {
  uint8_t *to = (uint8_t *)elements_at(r) + at;
  if (class_of(r)->layout.byte_mask != 1) {
    memcpy(to, from, n);
    return;
  }
  const uint8_t *bytes = from;
  for (size_t i = 0; i < n; i++) to[i] = bytes[i] & 1;
}

static void *get_elements(JniCall *c, Ref r, jboolean *is_copy,
                          CopyKind kind) {
  if (r == 0) return NULL;
  size_t size = elements_size(r);
  void *copy = copy_new(c, size, kind);
  if (!copy) return NULL;
  memcpy(copy, elements_at(r), size);
  if (is_copy) *is_copy = JNI_TRUE;
  return copy;
}

static void release_elements(JniCall *c, Ref r, void *elements, jint mode,
                             CopyKind kind) {
  if (r == 0 || !elements) return;
  if (mode != 0 && mode != JNI_COMMIT && mode != JNI_ABORT) {
    jni_bad(c, "release of array elements with an unknown mode");
    return;
  }
  size_t size = copy_size(c, elements, kind);
  if (size == SIZE_MAX) return;
  if (size != elements_size(r)) {
    jni_bad(c, "released the elements of another array");
    return;
  }
  if (mode != JNI_ABORT) write_elements(r, 0, elements, size);
  if (mode != JNI_COMMIT) copy_free(c, elements, kind);
}

static bool bounds_ok(JniCall *c, Ref r, jsize start, jsize n) {
  const char *cls = "java/lang/ArrayIndexOutOfBoundsException";
  jsize length = (jsize)array_length(r);
  if (n < 0) return throw_new(c->t, cls, "Length %d is negative", n);
  if (start >= 0 && start <= length - n) return true;
  return throw_new(c->t, cls,
                   "Array region %d..%ld out of bounds for length %d", start,
                   (long)start + n, length);
}

static void get_region(JniCall *c, Ref r, jsize start, jsize n, void *out) {
  if (r == 0 || !bounds_ok(c, r, start, n) || n == 0) return;
  unsigned shift = class_of(r)->layout.elem_shift;
  memcpy(out, (uint8_t *)elements_at(r) + ((size_t)start << shift),
         (size_t)n << shift);
}

static void set_region(JniCall *c, Ref r, jsize start, jsize n,
                       const void *in) {
  if (r == 0 || !bounds_ok(c, r, start, n) || n == 0) return;
  unsigned shift = class_of(r)->layout.elem_shift;
  write_elements(r, (size_t)start << shift, in, (size_t)n << shift);
}

#define ARRAYS(T, N, prim)                                                 \
  T##Array jni_New##N##Array(JNIEnv *env, jsize length) {                  \
    JNI_FUNCTION(0);                                                       \
    return new_array(&call, prim, length);                                 \
  }                                                                        \
  T *jni_Get##N##ArrayElements(JNIEnv *env, T##Array array,                \
                               jboolean *is_copy) {                        \
    JNI_FUNCTION(0);                                                       \
    return get_elements(&call, jni_array_of(&call, array, prim), is_copy,  \
                        COPY_ELEMENTS);                                    \
  }                                                                        \
  void jni_Release##N##ArrayElements(JNIEnv *env, T##Array array,          \
                                     T *elements, jint mode) {             \
    JNI_FUNCTION(JNI_ANY_TIME);                                            \
    release_elements(&call, jni_array_of(&call, array, prim), elements,    \
                     mode, COPY_ELEMENTS);                                 \
  }                                                                        \
  void jni_Get##N##ArrayRegion(JNIEnv *env, T##Array array, jsize start,   \
                               jsize length, T *out) {                     \
    JNI_FUNCTION(0);                                                       \
    get_region(&call, jni_array_of(&call, array, prim), start, length,     \
               out);                                                       \
  }                                                                        \
  void jni_Set##N##ArrayRegion(JNIEnv *env, T##Array array, jsize start,   \
                               jsize length, const T *in) {                \
    JNI_FUNCTION(0);                                                       \
    set_region(&call, jni_array_of(&call, array, prim), start, length, in); \
  }

ARRAYS(jboolean, Boolean, 'Z')
ARRAYS(jbyte, Byte, 'B')
ARRAYS(jchar, Char, 'C')
ARRAYS(jshort, Short, 'S')
ARRAYS(jint, Int, 'I')
ARRAYS(jlong, Long, 'J')
ARRAYS(jfloat, Float, 'F')
ARRAYS(jdouble, Double, 'D')

// -- Critical sections -------------------------------------------------------
// C gets the array itself and the thread stays RUNNING, deaf to polls: no
// collection can begin before it lets go.  Under -Xcheck:jni it gets a copy,
// whose end is guarded.

void *jni_GetPrimitiveArrayCritical(JNIEnv *env, jarray array,
                                    jboolean *is_copy) {
  JNI_FUNCTION(JNI_IN_CRITICAL);
  Ref r = jni_array(&call, array);
  if (r == 0) return NULL;
  if (class_of(r)->element->kind != CLASS_PRIMITIVE) {
    jni_bad(&call, "Primitive type array expected but not received for JNI "
                   "array operation");
    return NULL;
  }
  void *elements = elements_at(r);
  if (jni_checking) {
    elements = get_elements(&call, r, is_copy, COPY_CRITICAL);
    if (!elements) return NULL;
    jni_env()->critical++;
    return elements;
  }
  if (is_copy) *is_copy = JNI_FALSE;
  jni_env()->critical++;
  t->poll_disabled++;
  t->ctx.no_collect++;
  call.was_running = true;  // and so it stays
  return elements;
}

void jni_ReleasePrimitiveArrayCritical(JNIEnv *env, jarray array,
                                       void *elements, jint mode) {
  JNI_FUNCTION(JNI_SAFE);
  JniEnv *own = jni_env();
  if (own->critical == 0) {
    jni_bad(&call, "released an array that was not got as critical");
    return;
  }
  if (jni_checking) {
    own->critical--;
    release_elements(&call, jni_array(&call, array), elements, mode,
                     COPY_CRITICAL);
    return;
  }
  Ref r = jni_array(&call, array);
  if (r && class_of(r)->layout.byte_mask == 1 && mode != JNI_ABORT)
    write_elements(r, 0, elements_at(r), elements_size(r));
  if (mode == JNI_COMMIT) return;
  own->critical--;
  t->poll_disabled--;
  t->ctx.no_collect--;
  if (own->critical == 0) call.was_running = false;
}

// -- Direct buffers ----------------------------------------------------------

jobject jni_NewDirectByteBuffer(JNIEnv *env, void *address, jlong capacity) {
  JNI_FUNCTION(0);
  if (capacity < 0 || capacity > INT32_MAX) {
    throw_new(t, "java/lang/IllegalArgumentException",
              "JNI NewDirectByteBuffer passed capacity %s 0: %ld",
              capacity < 0 ? "<" : ">", capacity);
    return NULL;
  }
  Class *cls = known_class(t, K_DirectByteBuffer);
  if (!jni_initialized(&call, cls)) return NULL;
  Ref *buffer = root(t, object_new(t, cls));
  if (*buffer == 0) return NULL;
  Slot args[4] = {{.bits = *buffer},
                  {.j = (int64_t)(uintptr_t)address},
                  {.bits = 0},
                  {.i = (int32_t)capacity}};
  java_call(t, known_method(t, KM_DirectByteBuffer_init), args);
  return t->exception ? NULL : jni_local(&call, *buffer);
}

static bool is_direct(Thread *t, Ref r) {
  Ref *buffer = root(t, r);
  Class *direct = known_class(t, K_DirectBuffer);
  Class *any = known_class(t, K_Buffer);
  return class_is_subtype(class_of(*buffer), direct) &&
         class_is_subtype(class_of(*buffer), any);
}

void *jni_GetDirectBufferAddress(JNIEnv *env, jobject buffer) {
  JNI_FUNCTION(0);
  Ref r = jni_ref(&call, buffer);
  if (r == 0 || !is_direct(t, r)) return NULL;
  r = jni_ref(&call, buffer);
  return (void *)(uintptr_t)GET_I64(t, r, Buffer_address);
}

jlong jni_GetDirectBufferCapacity(JNIEnv *env, jobject buffer) {
  JNI_FUNCTION(0);
  Ref r = jni_ref(&call, buffer);
  if (r == 0 || !is_direct(t, r)) return -1;
  return GET_I32(t, jni_ref(&call, buffer), Buffer_capacity);
}
