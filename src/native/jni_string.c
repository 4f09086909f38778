// jni_string.c -- strings, as UTF-16 units and as modified UTF-8.
//
// C always gets a copy: strings are stored as Latin-1 where that will do.
#include <stdlib.h>

#include "base/mutf8.h"
#include "native/jni_copy.h"
#include "native/jni_env.h"

// -- New strings -------------------------------------------------------------

jstring jni_NewString(JNIEnv *env, const jchar *units, jsize length) {
  JNI_FUNCTION(0);
  if (length < 0 || (!units && length > 0)) {
    jni_bad(&call, "no text, or of a negative length");
    return NULL;
  }
  return jni_local(&call, string_of_utf16(t, units, (size_t)length));
}

jstring jni_NewStringUTF(JNIEnv *env, const char *text) {
  JNI_FUNCTION(0);
  if (!text) return NULL;
  return jni_local(&call, string_of_mutf8(t, text, strlen(text)));
}

// -- Reading -----------------------------------------------------------------

static const uint8_t *bytes_of(Thread *t, Ref string) {
  return (const uint8_t *)BYTE_ELEMS(GET_REF(t, string, String_value));
}

static bool is_latin1(Thread *t, Ref string) {
  return GET_I8(t, string, String_coder) == 0;
}

static void read_units(Thread *t, Ref string, size_t start, size_t n,
                       jchar *out) {
  const uint8_t *bytes = bytes_of(t, string);
  if (is_latin1(t, string))
    for (size_t i = 0; i < n; i++) out[i] = bytes[start + i];
  else
    memcpy(out, bytes + 2 * start, 2 * n);
}

// The bytes of a part as modified UTF-8; written when `out` is not NULL.
static size_t read_utf(Thread *t, Ref string, size_t start, size_t n,
                       uint8_t *out) {
  const uint8_t *bytes = bytes_of(t, string);
  if (is_latin1(t, string)) return mutf8_from_latin1(bytes + start, n, out);
  return mutf8_from_utf16((const uint16_t *)bytes + start, n, out);
}

jsize jni_GetStringLength(JNIEnv *env, jstring string) {
  JNI_FUNCTION(0);
  Ref r = jni_string(&call, string);
  return r ? (jsize)string_length(t, r) : 0;
}

jsize jni_GetStringUTFLength(JNIEnv *env, jstring string) {
  JNI_FUNCTION(0);
  Ref r = jni_string(&call, string);
  return r ? (jsize)read_utf(t, r, 0, string_length(t, r), NULL) : 0;
}

static const jchar *get_units(JniCall *c, jstring string, jboolean *is_copy,
                              CopyKind kind) {
  Ref r = jni_string(c, string);
  if (r == 0) return NULL;
  size_t n = string_length(c->t, r);
  jchar *units = copy_new(c, (n + 1) * sizeof *units, kind);
  if (!units) return NULL;
  read_units(c->t, r, 0, n, units);
  units[n] = 0;
  if (is_copy) *is_copy = JNI_TRUE;
  return units;
}

const jchar *jni_GetStringChars(JNIEnv *env, jstring string,
                                jboolean *is_copy) {
  JNI_FUNCTION(0);
  return get_units(&call, string, is_copy, COPY_UNITS);
}

void jni_ReleaseStringChars(JNIEnv *env, jstring string, const jchar *units) {
  JNI_FUNCTION(JNI_ANY_TIME);
  (void)string;
  if (units) copy_free(&call, units, COPY_UNITS);
}

const jchar *jni_GetStringCritical(JNIEnv *env, jstring string,
                                   jboolean *is_copy) {
  JNI_FUNCTION(JNI_IN_CRITICAL);
  return get_units(&call, string, is_copy, COPY_CRITICAL);
}

void jni_ReleaseStringCritical(JNIEnv *env, jstring string,
                               const jchar *units) {
  JNI_FUNCTION(JNI_SAFE);
  (void)string;
  if (units) copy_free(&call, units, COPY_CRITICAL);
}

const char *jni_GetStringUTFChars(JNIEnv *env, jstring string,
                                  jboolean *is_copy) {
  JNI_FUNCTION(0);
  Ref r = jni_string(&call, string);
  if (r == 0) return NULL;
  size_t n = string_length(t, r), bytes = read_utf(t, r, 0, n, NULL);
  char *text = copy_new(&call, bytes + 1, COPY_UTF);
  if (!text) return NULL;
  read_utf(t, r, 0, n, (uint8_t *)text);
  text[bytes] = 0;
  if (is_copy) *is_copy = JNI_TRUE;
  return text;
}

void jni_ReleaseStringUTFChars(JNIEnv *env, jstring string,
                               const char *text) {
  JNI_FUNCTION(JNI_ANY_TIME);
  (void)string;
  if (text) copy_free(&call, text, COPY_UTF);
}

// -- Regions -----------------------------------------------------------------

static bool region_ok(JniCall *c, Ref r, jsize start, jsize length) {
  jsize n = (jsize)string_length(c->t, r);
  if (start >= 0 && length >= 0 && start <= n - length) return true;
  return throw_new(c->t, "java/lang/StringIndexOutOfBoundsException",
                   "Region range out of bounds");
}

void jni_GetStringRegion(JNIEnv *env, jstring string, jsize start,
                         jsize length, jchar *out) {
  JNI_FUNCTION(0);
  Ref r = jni_string(&call, string);
  if (r && region_ok(&call, r, start, length) && length > 0)
    read_units(t, r, (size_t)start, (size_t)length, out);
}

void jni_GetStringUTFRegion(JNIEnv *env, jstring string, jsize start,
                            jsize length, char *out) {
  JNI_FUNCTION(0);
  Ref r = jni_string(&call, string);
  if (!r || !region_ok(&call, r, start, length)) return;
  if (!out) return;
  size_t n = read_utf(t, r, (size_t)start, (size_t)length, (uint8_t *)out);
  out[n] = 0;
}
