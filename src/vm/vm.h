// vm.h -- making, using and ending a machine from C.
//
// One machine a process.  vm_create() boots the class library as far as
// System.initPhase3; the calling thread is then the Java thread "main".
#ifndef CEZVE_VM_VM_H
#define CEZVE_VM_VM_H

#include "runtime/runtime.h"
#include "vm/options.h"

#define CEZVE_VERSION "0.1"

// Boot.  NULL after a message on stderr.  The options stay the caller's.
Thread *vm_create(VmOptions *o);

// How the main class is named; the values are LauncherHelper's.
typedef enum LaunchMode {
  LAUNCH_UNKNOWN,
  LAUNCH_CLASS,
  LAUNCH_JAR,
  LAUNCH_MODULE,
  LAUNCH_SOURCE,
} LaunchMode;

// Load the main class called `what` as the mode says, and run its main with
// `args`; an uncaught exception is printed by Java.  False when there was
// one.  Does not return where Java code ends the process.
bool vm_run_main(Thread *t, LaunchMode mode, const char *what,
                 char **args, int arg_count);

// Call a static method of a boot class by name, for the launcher's reports.
// `args` are as many slots as `desc` asks for.  False: exception pending.
bool vm_call_static(Thread *t, const char *cls, const char *method,
                    const char *desc, const Slot *args);

// Wait for all non-daemon threads, run the shutdown hooks, and leave the
// process with `status`.
_Noreturn void vm_destroy(Thread *t, int status);

#endif
