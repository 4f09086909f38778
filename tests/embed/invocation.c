// invocation.c -- the Invocation API, each scenario in a process of its own:
//
//   invocation SCENARIO CLASSPATH
#include <jni.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CHECK(x) \
  ((x) ? (void)0 : (printf("line %d: %s\n", __LINE__, #x), exit(9)))

static char class_path[4000];
static JavaVM *vm;
static JNIEnv *env;

static jint create(jint version, JavaVMOption *options, jint n,
                   jboolean lenient) {
  JavaVMInitArgs args = {version, n, options, lenient};
  return JNI_CreateJavaVM(&vm, (void **)&env, &args);
}

static void create_plain(void) {
  JavaVMOption options[] = {{class_path, NULL}};
  CHECK(create(JNI_VERSION_1_8, options, 1, JNI_FALSE) == JNI_OK);
}

static jint call_int(const char *name, jint x) {
  jclass cls = (*env)->FindClass(env, "Embedded");
  CHECK(cls);
  jmethodID id = (*env)->GetStaticMethodID(env, cls, name, "(I)I");
  CHECK(id);
  return (*env)->CallStaticIntMethod(env, cls, id, x);
}

// -- Scenarios ---------------------------------------------------------------

static void arguments(void) {
  JavaVMInitArgs args = {.version = JNI_VERSION_1_1};
  CHECK(JNI_GetDefaultJavaVMInitArgs(&args) == JNI_EVERSION);
  args.version = 0x00120000;
  CHECK(JNI_GetDefaultJavaVMInitArgs(&args) == JNI_EVERSION);
  args.version = JNI_VERSION_10;
  CHECK(JNI_GetDefaultJavaVMInitArgs(&args) == JNI_OK);
  JavaVM *vms[2] = {NULL, NULL};
  jsize count = 7;
  CHECK(JNI_GetCreatedJavaVMs(vms, 2, &count) == JNI_OK && count == 0);
  JavaVMOption unknown[] = {{"-Xnonsense", NULL}, {class_path, NULL}};
  JavaVMOption worse[] = {{"--nonsense", NULL}};
  CHECK(create(0x00550000, unknown, 2, JNI_TRUE) == JNI_EVERSION);
  CHECK(create(JNI_VERSION_1_1, unknown, 2, JNI_TRUE) == JNI_EVERSION);
  CHECK(create(JNI_VERSION_1_6, unknown, 2, JNI_FALSE) != JNI_OK);
  CHECK(create(JNI_VERSION_1_6, worse, 1, JNI_TRUE) != JNI_OK);
  CHECK(create(JNI_VERSION_1_6, unknown, 2, JNI_TRUE) == JNI_OK);
  CHECK(JNI_GetCreatedJavaVMs(vms, 2, &count) == JNI_OK && count == 1);
  CHECK(vms[0] == vm && vms[1] == NULL);
  JavaVM *other;
  void *other_env;
  JavaVMInitArgs again = {JNI_VERSION_1_6, 0, NULL, JNI_FALSE};
  CHECK(JNI_CreateJavaVM(&other, &other_env, &again) == JNI_EEXIST);
  CHECK(call_int("twice", 21) == 42);
  CHECK((*vm)->DestroyJavaVM(vm) == JNI_OK);
  CHECK(JNI_CreateJavaVM(&other, &other_env, &again) != JNI_OK);
}

static void *from_thread(void *arg) {
  (void)arg;
  void *own;
  CHECK((*vm)->GetEnv(vm, &own, JNI_VERSION_10) == JNI_EDETACHED);
  JavaVMAttachArgs args = {JNI_VERSION_10, "from C", NULL};
  CHECK((*vm)->AttachCurrentThread(vm, &own, &args) == JNI_OK);
  CHECK((JNIEnv *)own != env);
  JNIEnv *saved = env;
  env = own;
  CHECK(call_int("twice", 4) == 8);
  env = saved;
  CHECK((*vm)->DetachCurrentThread(vm) == JNI_OK);
  return NULL;
}

static void threads(void) {
  create_plain();
  pthread_t t;
  CHECK(pthread_create(&t, NULL, from_thread, NULL) == 0);
  pthread_join(t, NULL);
  // Waits for Embedded's own thread, which goes on for a moment.
  CHECK(call_int("startThread", 1) == 1);
  CHECK((*vm)->DetachCurrentThread(vm) == JNI_OK);
  void *none;
  CHECK((*vm)->GetEnv(vm, &none, JNI_VERSION_10) == JNI_EDETACHED);
  CHECK((*vm)->DestroyJavaVM(vm) == JNI_OK);
  puts("destroyed");
}

static void *destroy(void *arg) {
  (void)arg;
  CHECK((*vm)->DestroyJavaVM(vm) == JNI_OK);
  return NULL;
}

// Another thread than the creator's may end it; daemons do not hold it up.
static void daemon_threads(void) {
  create_plain();
  CHECK(call_int("startDaemon", 1) == 1);
  CHECK((*vm)->DetachCurrentThread(vm) == JNI_OK);
  pthread_t t;
  CHECK(pthread_create(&t, NULL, destroy, NULL) == 0);
  pthread_join(t, NULL);
  puts("destroyed");
}

static void own_exit(int status) {
  printf("exit hook %d\n", status);
  fflush(stdout);
  exit(status + 1);
}

static void own_abort(void) {
  puts("abort hook");
  fflush(stdout);
  exit(44);
}

static int own_print(FILE *to, const char *format, va_list args) {
  fputs("[hook] ", to);
  return vfprintf(to, format, args);
}

static void create_hooked(void) {
  JavaVMOption options[] = {{class_path, NULL},
                            {"exit", (void *)own_exit},
                            {"abort", (void *)own_abort},
                            {"vfprintf", (void *)own_print}};
  CHECK(create(JNI_VERSION_10, options, 4, JNI_FALSE) == JNI_OK);
}

static void exit_hook(void) {
  create_hooked();
  call_int("exit", 5);
  puts("not reached");
}

static void abort_hook(void) {
  create_hooked();
  (*env)->FatalError(env, "no way on");
}

static void uncaught(void) {
  create_plain();
  call_int("fail", 3);
  CHECK((*env)->ExceptionCheck(env));
  (*env)->ExceptionDescribe(env);
  CHECK((*vm)->DestroyJavaVM(vm) == JNI_OK);
}

int main(int argc, char **argv) {
  static const struct {
    const char *name;
    void (*run)(void);
  } all[] = {{"arguments", arguments}, {"threads", threads},
             {"daemons", daemon_threads}, {"exit", exit_hook},
             {"abort", abort_hook}, {"uncaught", uncaught}};
  if (argc != 3) return 2;
  snprintf(class_path, sizeof class_path, "-Djava.class.path=%s", argv[2]);
  for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
    if (strcmp(argv[1], all[i].name) != 0) continue;
    all[i].run();
    puts("passed");
    return 0;
  }
  return 2;
}
