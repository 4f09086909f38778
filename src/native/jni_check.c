// jni_check.c -- what C code did wrong: exceptions, and under -Xcheck:jni
// reports in the words that people know from OpenJDK.
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "native/jni_env.h"

static bool print_frame(void *arg, Frame *f) {
  Thread *t = arg;
  Arena arena = {0};
  const Method *m = f->method;
  const Class *cls = m->holder;
  const Module *module = cls->package ? cls->package->module : NULL;
  int line = frame_line(t, f);
  char place[24] = "Unknown Source";
  if (line == -2) snprintf(place, sizeof place, "Native Method");
  const ConstPool *cp = cls->file ? class_cp(cls) : NULL;
  Bytes file = {0};
  if (cp && cls->file->source_file)
    file = cp_utf8(cp, cls->file->source_file);
  vm_print(stdout, "\tat %s.%.*s(", class_external_name(cls, &arena),
          SYMBOL(m->name));
  if (module && module->name)
    vm_print(stdout, "%.*s@%.*s/", SYMBOL(module->name),
           module->version ? (int)module->version->size : 0,
           module->version ? (const char *)module->version->text : "");
  if (line == -2 || !file.at) vm_print(stdout, "%s)\n", place);
  else if (line < 0)
    vm_print(stdout, "%.*s)\n", (int)file.size, (const char *)file.at);
  else
    vm_print(stdout, "%.*s:%d)\n", (int)file.size, (const char *)file.at,
            line);
  arena_drop(&arena);
  return true;
}

void jni_print_frames(Thread *t) {
  frames_walk(t, true, print_frame, t);
}

static _Noreturn void report_fatal(Thread *t, const char *message) {
  vm_print(stdout, "FATAL ERROR in native method: %s\n", message);
  jni_print_frames(t);
  vm_abort();
}

void jni_warn(JniCall *c, const char *fmt, ...) {
  va_list args;
  va_start(args, fmt);
  char text[256];
  vsnprintf(text, sizeof text, fmt, args);
  vm_print(stdout, "WARNING in native method: %s\n", text);
  fflush(stdout);
  va_end(args);
  jni_print_frames(c->t);
}

// An exception that is pending already tells more than a second one would.
void jni_bad(JniCall *c, const char *message) {
  if (jni_checking) report_fatal(c->t, message);
  if (c->t->exception) return;
  throw_new(c->t, "java/lang/InternalError", "JNI %s: %s", c->name + 4,
            message);
}

void jni_bad_null(JniCall *c, const char *message) {
  if (jni_checking) report_fatal(c->t, message);
  if (c->t->exception) return;
  throw_new(c->t, "java/lang/NullPointerException", "JNI %s: %s",
            c->name + 4, message);
}

void jni_check_begin(JniCall *c, JNIEnv *env, unsigned flags) {
  JniEnv *own = jni_env();
  if (env != (JNIEnv *)own)
    report_fatal(c->t, "Using JNIEnv in the wrong thread");
  if (own->critical && !(flags & JNI_IN_CRITICAL))
    jni_warn(c, "Calling other JNI functions in the scope of "
                "Get/ReleasePrimitiveArrayCritical or "
                "Get/ReleaseStringCritical");
  if (flags & JNI_ANY_TIME) return;
  if (c->t->exception)
    jni_warn(c, "JNI call made with exception pending");
  else if (own->unchecked)
    jni_warn(c, "JNI call made without checking exceptions when required to "
                "from %s",
             own->unchecked);
}

void jni_FatalError(JNIEnv *env, const char *message) {
  JNI_FUNCTION(JNI_ANY_TIME);
  report_fatal(t, message ? message : "(null)");
}
