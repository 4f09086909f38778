// invocation.c -- JNI_CreateJavaVM: the machine as a library of a C program.
#include <stdio.h>
#include <stdlib.h>

#include "native/jni_env.h"
#include "vm/vm.h"

// The three options that are functions; false: it is another one.
static bool hook_option(const JavaVMOption *o) {
  if (strcmp(o->optionString, "vfprintf") == 0)
    process_hooks.print =
        (int (*)(FILE *, const char *, va_list))o->extraInfo;
  else if (strcmp(o->optionString, "exit") == 0)
    process_hooks.exit = (void (*)(int))o->extraInfo;
  else if (strcmp(o->optionString, "abort") == 0)
    process_hooks.abort = (void (*)(void))o->extraInfo;
  else
    return false;
  return true;
}

// -X... and _... may be of other machines (JNI specification).
static bool may_ignore(const JavaVMInitArgs *args, const char *option) {
  return args->ignoreUnrecognized &&
         (strncmp(option, "-X", 2) == 0 || option[0] == '_');
}

static jint read_options(VmOptions *o, const JavaVMInitArgs *args) {
  if (args->nOptions < 0 || (args->nOptions > 0 && !args->options))
    return JNI_EINVAL;
  for (jint i = 0; i < args->nOptions; i++) {
    const JavaVMOption *option = &args->options[i];
    if (!option->optionString) return JNI_EINVAL;
    if (hook_option(option)) continue;
    switch (options_parse(o, option->optionString)) {
      case OPTION_OK: break;
      case OPTION_BAD: return JNI_EINVAL;
      case OPTION_UNKNOWN:
        if (may_ignore(args, option->optionString)) break;
        vm_print(stderr, "Unrecognized option: %s\n", option->optionString);
        return JNI_ERR;
    }
  }
  if (!options_get(o, "java.class.path")) {
    const char *path = getenv("CLASSPATH");
    options_property(o, "java.class.path", path && *path ? path : ".");
  }
  return JNI_OK;
}

jint JNI_CreateJavaVM(JavaVM **vm, void **env, void *init_args) {
  static atomic_bool taken;
  const JavaVMInitArgs *args = init_args;
  if (!vm || !env || !args) return JNI_EINVAL;
  if (args->version == JNI_VERSION_1_1 || !jni_version_ok(args->version))
    return JNI_EVERSION;
  if (jni_vm.rt && !atomic_load(&jni_vm.rt->exiting)) return JNI_EEXIST;
  // One machine a process, and only one attempt that gets beyond options.
  VmOptions options;
  options_init(&options);
  jint r = read_options(&options, args);
  if (r == JNI_OK && atomic_exchange(&taken, true)) r = JNI_ERR;
  Thread *t = r == JNI_OK ? vm_create(&options) : NULL;
  options_drop(&options);
  if (r != JNI_OK) return r;
  if (!t) return JNI_ERR;
  *vm = JNI_VM;
  *env = jni_env();
  thread_block_begin(t);
  return JNI_OK;
}
