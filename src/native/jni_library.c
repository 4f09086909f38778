// jni_library.c -- libraries of native methods: loading, finding functions.
//
// A library belongs to the class loader that loaded it and is used for the
// native methods of that loader's classes (JVMS 5.6).  What the system knows
// of it stands in a list outside the image; the library's Java object holds
// a number of base/host.h.
//
// Libraries of other JDK modules want the JDK's own libjava.so, which they
// find beside them, and a libjvm.so, which is this machine (libjvm.h).
#define _GNU_SOURCE  // recursive mutex
#include <dlfcn.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>

#include "native/jni_env.h"
#include "native/jvm_entries.h"
#include "native/libjvm.h"

typedef struct Library {
  void *handle;    // of dlopen
  Handle loader;   // weak: the ClassLoader it serves; 0: the boot loader
  struct Library *next;
} Library;

static Library *libraries;
static pthread_mutex_t library_lock = PTHREAD_MUTEX_INITIALIZER;

static void add_library(Library *l) {
  pthread_mutex_lock(&library_lock);
  l->next = libraries;
  libraries = l;
  pthread_mutex_unlock(&library_lock);
}

static void remove_library(const Library *l) {
  pthread_mutex_lock(&library_lock);
  for (Library **at = &libraries; *at; at = &(*at)->next) {
    if (*at != l) continue;
    *at = l->next;
    break;
  }
  pthread_mutex_unlock(&library_lock);
}

// -- Names of functions ------------------------------------------------------

// The code point at `*s`, which moves past it: UTF-16 units, as in modified
// UTF-8 each stands for itself.
static uint32_t next_unit(const uint8_t **s) {
  const uint8_t *p = *s;
  if (p[0] < 0x80) return *s = p + 1, p[0];
  if ((p[0] & 0xe0) == 0xc0)
    return *s = p + 2, (p[0] & 0x1fu) << 6 | (p[1] & 0x3fu);
  *s = p + 3;
  return (p[0] & 0xfu) << 12 | (p[1] & 0x3fu) << 6 | (p[2] & 0x3fu);
}

static bool is_letter_or_digit(uint32_t c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
         (c >= 'A' && c <= 'Z');
}

// Append `n` bytes of a name in the spelling of the JNI specification; false
// for names that would spell as another one does: those where a digit that
// begins an escape follows a separator.
static bool append_escaped(FILE *out, const uint8_t *s, size_t n) {
  bool first = true;
  for (const uint8_t *end = s + n; s < end;) {
    uint32_t c = next_unit(&s);
    if (is_letter_or_digit(c)) {
      if (first && c >= '0' && c <= '3') return false;
      fputc((int)c, out);
    } else if (c == '_') fputs("_1", out);
    else if (c == '/') fputc('_', out);
    else if (c == ';') fputs("_2", out);
    else if (c == '[') fputs("_3", out);
    else fprintf(out, "_%.5x", c);
    first = c == '/';
  }
  return true;
}

// The short name, or the long one with the arguments' types; NULL when there
// is none.  The caller frees it.
static char *function_name(const Method *m, bool with_types) {
  char *text = NULL;
  size_t size = 0;
  FILE *out = open_memstream(&text, &size);
  if (!out) return NULL;
  const Symbol *cls = m->holder->name, *desc = m->desc;
  fputs("Java_", out);
  bool ok = append_escaped(out, cls->text, cls->size);
  fputc('_', out);
  ok = ok && append_escaped(out, m->name->text, m->name->size);
  if (with_types) {
    const uint8_t *close = memchr(desc->text, ')', desc->size);
    fputs("__", out);
    // What begins a type is never a digit.
    append_escaped(out, desc->text + 1, (size_t)(close - desc->text) - 1);
  }
  fclose(out);
  if (ok) return text;
  free(text);
  return NULL;
}

static bool serves(Thread *t, const Library *l, Ref loader) {
  return loader ? handle_ref(t, l->loader) == loader : l->loader == 0;
}

// The handles of the libraries that serve `loader`; the caller frees them.
static void **libraries_of(Thread *t, Ref loader, size_t *count) {
  size_t n = 0;
  pthread_mutex_lock(&library_lock);
  for (Library *l = libraries; l; l = l->next) n += serves(t, l, loader);
  void **all = calloc(n + 2, sizeof *all);
  *count = 0;
  for (Library *l = libraries; l && all; l = l->next)
    if (serves(t, l, loader)) all[(*count)++] = l->handle;
  pthread_mutex_unlock(&library_lock);
  return all;
}

// -- The JDK's own helpers ---------------------------------------------------

// Libraries that System.loadLibrary does not load, because java.base's
// natives are this machine's, but that others of the JDK are linked with:
// what their JNI_OnLoad would have done is made up for.
static void *loaded_companion(const char *home, const char *name) {
  char path[PATH_MAX];
  snprintf(path, sizeof path, "%s/lib/lib%s.so", home, name);
  void *handle = dlopen(path, RTLD_LAZY | RTLD_NOLOAD);
  if (handle) dlclose(handle);
  return handle;
}

typedef void (*InitializeEncodingFn)(JNIEnv *env, const char *name);
typedef jint (*OnLoadFn)(JavaVM *vm, void *reserved);
typedef void (*OnUnloadFn)(JavaVM *vm, void *reserved);

static const char *property(const Runtime *rt, const char *key) {
  for (uint32_t i = 0; i < rt->property_count; i++)
    if (strcmp(rt->properties[i].key, key) == 0)
      return rt->properties[i].value;
  return NULL;
}

// Natives of java.base that prepare such a library for those who use its
// other functions: they look up IDs of fields.
typedef void (*InitFn)(JNIEnv *env, jclass cls);
static const struct {
  const char *cls, *function;
} inits[] = {
    {"java/io/FileDescriptor", "Java_java_io_FileDescriptor_initIDs"},
    {"java/net/DatagramPacket", "Java_java_net_DatagramPacket_init"},
    {"java/net/InetAddress", "Java_java_net_InetAddress_init"},
    {"java/net/NetworkInterface", "Java_java_net_NetworkInterface_init"},
    {"sun/nio/ch/IOUtil", "Java_sun_nio_ch_IOUtil_initIDs"},
};

static void run_inits(JNIEnv *env, void *handle) {
  for (size_t i = 0; i < COUNT(inits); i++) {
    InitFn init = (InitFn)dlsym(handle, inits[i].function);
    jclass cls = init ? JVM_FindClassFromBootLoader(env, inits[i].cls) : NULL;
    if (cls) init(env, cls);
    if (jni_ExceptionCheck(env)) jni_ExceptionClear(env);
  }
}

// The thread is BLOCKED, with a frame of local handles.
static void start_companions(Runtime *rt) {
  static const char *const names[] = {"java", "net", "nio"};
  static bool started[COUNT(names)];
  // Starting one may load another library in the same thread.
  static pthread_mutex_t lock = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;
  pthread_mutex_lock(&lock);
  for (size_t i = 0; i < COUNT(names); i++) {
    void *handle =
        started[i] ? NULL : loaded_companion(rt->java_home, names[i]);
    if (!handle) continue;
    started[i] = true;
    OnLoadFn on_load = (OnLoadFn)dlsym(handle, "JNI_OnLoad");
    if (on_load) on_load(JNI_VM, NULL);
    jni_ExceptionCheck((JNIEnv *)jni_env());
    InitializeEncodingFn encoding =
        (InitializeEncodingFn)dlsym(handle, "InitializeEncoding");
    const char *jnu = property(rt, "sun.jnu.encoding");
    if (encoding) encoding((JNIEnv *)jni_env(), jnu ? jnu : "UTF-8");
    run_inits((JNIEnv *)jni_env(), handle);
  }
  pthread_mutex_unlock(&lock);
}

// -- Loading -----------------------------------------------------------------

// One library after the other: what a library's start does is not known.
static void *open_library(Thread *t, const char *name, char *why,
                          size_t size) {
  uint32_t depth;
  if (!jni_enter_native(t, &depth)) return NULL;
  thread_block_begin(t);
  void *handle = NULL;
  if (!libjvm_provide()) {
    snprintf(why, size, "cannot provide libjvm.so");
  } else if (!(handle = dlopen(name, RTLD_LAZY))) {
    const char *text = dlerror();
    snprintf(why, size, "%s", text ? text : "unknown error");
  } else {
    start_companions(t->rt);
  }
  thread_block_end(t);
  jni_leave_native(t, depth);
  return handle;
}

// The legacy sockets (-Djdk.net.usePlainSocketImpl) are the only natives of
// java.base that nobody but the JDK's own library has.
static void *legacy_library(Thread *t, const Method *m) {
  static void *_Atomic library;
  const Symbol *cls = m->holder->name;
  bool legacy = m->holder->loader->java == 0 && cls->size > 14 &&
                (memcmp(cls->text, "java/net/Plain", 14) == 0 ||
                 memcmp(cls->text, "java/net/Socket", 15) == 0);
  if (!legacy || library) return legacy ? library : NULL;
  char path[PATH_MAX], why[1024];
  snprintf(path, sizeof path, "%s/lib/libnet.so", t->rt->java_home);
  return library = open_library(t, path, why, sizeof why);
}

// The dynamic linker has a lock of its own, which another thread may hold for
// long: this one is BLOCKED while it asks.
void *jni_find_function(Thread *t, Method *m) {
  void *legacy = legacy_library(t, m);
  size_t count;
  void **all = libraries_of(t, m->holder->loader->java, &count);
  if (!all) return NULL;
  if (legacy) all[count++] = legacy;
  void *found = NULL;
  for (int with_types = 0; with_types <= 1 && !found; with_types++) {
    char *name = function_name(m, with_types != 0);
    thread_block_begin(t);
    for (size_t i = 0; i < count && name && !found; i++)
      found = dlsym(all[i], name);
    thread_block_end(t);
    free(name);
  }
  free(all);
  return found;
}

// Run JNI_OnLoad; the version that the library wants.
static jint run_on_load(Thread *t, void *handle) {
  uint32_t depth;
  if (!jni_enter_native(t, &depth)) return 0;
  thread_block_begin(t);
  OnLoadFn on_load = (OnLoadFn)dlsym(handle, "JNI_OnLoad");
  jint version = on_load ? on_load(JNI_VM, NULL) : JNI_VERSION_1_1;
  thread_block_end(t);
  jni_leave_native(t, depth);
  return version;
}

static void run_on_unload(Thread *t, void *handle) {
  uint32_t depth;
  if (!jni_enter_native(t, &depth)) return;
  thread_block_begin(t);
  OnUnloadFn on_unload = (OnUnloadFn)dlsym(handle, "JNI_OnUnload");
  if (on_unload) on_unload(JNI_VM, NULL);
  thread_block_end(t);
  jni_leave_native(t, depth);
}

static bool load_jni(Thread *t, Ref *impl, const char *name, Library *l) {
  jint version = run_on_load(t, l->handle);
  if (t->exception) return false;
  if (!jni_version_ok(version))
    return throw_new(t, "java/lang/UnsatisfiedLinkError",
                     "unsupported JNI version 0x%08X required by %s",
                     (unsigned)version, name);
  SET_I32(t, *impl, NativeLibraryImpl_jniVersion, version);
  return true;
}

static void set_loader(Thread *t, Ref impl, Library *l) {
  Ref from = GET_REF(t, impl, NativeLibraryImpl_fromClass);
  Ref loader = from ? class_of_mirror(t, from)->loader->java : 0;
  if (loader) l->loader = handle_weak(t, loader);
}

static void drop_library(Thread *t, Library *l) {
  remove_library(l);
  if (l->loader) handle_free(t, l->loader, JNI_REF_WEAK);
  thread_block_begin(t);
  dlclose(l->handle);
  thread_block_end(t);
  free(l);
}

// Natives may be called as soon as this returns, and from JNI_OnLoad on.
static bool load(Thread *t, Ref *impl, const char *name, bool is_jni,
                 bool throws) {
  char why[1024] = "";
  Library *l = calloc(1, sizeof *l);
  if (!l) return throw_oom(t, "no room for a library");
  l->handle = open_library(t, name, why, sizeof why);
  if (!l->handle) {
    free(l);
    if (throws && !t->exception)
      throw_new(t, "java/lang/UnsatisfiedLinkError", "%s: %s", name, why);
    return false;
  }
  set_loader(t, *impl, l);
  add_library(l);
  if (is_jni && !load_jni(t, impl, name, l)) {
    drop_library(t, l);
    return false;
  }
  SET_I64(t, *impl, NativeLibraryImpl_handle, (int64_t)host_handle_new(l));
  return true;
}

// -- jdk.internal.loader.NativeLibraries -------------------------------------
// Libraries of java.base are part of this program: asking for one gives its
// bare name, "loading" it does nothing.

static const char *const builtin[] = {"extnet", "java", "jimage", "net",
                                      "nio",    "verify", "zip"};
#define BUILTIN_HANDLE 1

static bool is_builtin(const char *name, size_t n) {
  for (size_t i = 0; i < COUNT(builtin); i++)
    if (strlen(builtin[i]) == n && memcmp(builtin[i], name, n) == 0)
      return true;
  return false;
}

static void NativeLibraries_findBuiltinLib(Thread *t, Slot *a) {
  NOT_NULL(a->ref);
  char *file = string_utf8(t, a->ref);
  size_t n = strlen(file);
  Ref r = 0;
  if (n > 6 && memcmp(file, "lib", 3) == 0 &&
      strcmp(file + n - 3, ".so") == 0 && is_builtin(file + 3, n - 6))
    r = string_of_n(t, file + 3, n - 6);
  free(file);
  RETURN_REF(r);
}

// (impl, name, isBuiltin, isJNI, throwIfFail)
static void NativeLibraries_load(Thread *t, Slot *a) {
  NOT_NULL(a[0].ref);
  NOT_NULL(a[1].ref);
  char *name = string_utf8(t, a[1].ref);
  bool ok = a[2].i != 0;
  if (ok && is_builtin(name, strlen(name))) {
    SET_I64(t, a[0].ref, NativeLibraryImpl_handle, BUILTIN_HANDLE);
    SET_I32(t, a[0].ref, NativeLibraryImpl_jniVersion, JNI_VERSION_1_8);
  } else {
    ok = load(t, &a[0].ref, name, a[3].i != 0, a[4].i != 0);
  }
  free(name);
  RETURN_INT(ok);
}

// The library that a Java `handle` stands for; NULL for a built-in one.
static Library *library_of(int64_t handle) {
  return handle > BUILTIN_HANDLE ? host_handle((uint64_t)handle) : NULL;
}

// (name, isBuiltin, isJNI, handle)
static void NativeLibraries_unload(Thread *t, Slot *a) {
  Library *l = library_of(a[3].j);
  if (!l) return;
  host_handle_free((uint64_t)a[3].j);
  if (a[2].i) run_on_unload(t, l->handle);
  drop_library(t, l);
}

// (impl, name): the address of a symbol, for those who ask for addresses.
static void NativeLibraries_findEntry0(Thread *t, Slot *a) {
  NOT_NULL(a[0].ref);
  NOT_NULL(a[1].ref);
  Library *l = library_of(GET_I64(t, a[0].ref, NativeLibraryImpl_handle));
  if (!l) RETURN_LONG(0);
  char *name = string_utf8(t, a[1].ref);
  thread_block_begin(t);
  void *found = dlsym(l->handle, name);
  thread_block_end(t);
  free(name);
  RETURN_LONG((uintptr_t)found);
}

// clang-format off
#define LIBRARIES "jdk/internal/loader/NativeLibraries"
static const NativeRow rows[] = {
  {LIBRARIES, "findBuiltinLib", "(Ljava/lang/String;)Ljava/lang/String;",
   NativeLibraries_findBuiltinLib},
  {LIBRARIES, "load",
   "(Ljdk/internal/loader/NativeLibraries$NativeLibraryImpl;"
   "Ljava/lang/String;ZZZ)Z", NativeLibraries_load},
  {LIBRARIES, "unload", "(Ljava/lang/String;ZZJ)V", NativeLibraries_unload},
  {LIBRARIES, "findEntry0",
   "(Ljdk/internal/loader/NativeLibraries$NativeLibraryImpl;"
   "Ljava/lang/String;)J", NativeLibraries_findEntry0},
};
// clang-format on
NATIVE_TABLE(natives_jni_library);
