// options.h -- the machine's options, in the spelling of the Invocation API.
//
// A launcher turns its command line into strings such as "-Xmx64m",
// "-Dkey=value", "--add-opens=java.base/java.lang=ALL-UNNAMED", as
// JNI_CreateJavaVM takes them; options_parse() understands those.
#ifndef CEZVE_VM_OPTIONS_H
#define CEZVE_VM_OPTIONS_H

#include "base/arena.h"
#include "heap/heap.h"
#include "runtime/assertion.h"
#include "runtime/runtime.h"

typedef struct VmOptions {
  Arena arena;  // owns every string below
  HeapOptions heap;
  size_t stack_size;          // -Xss; bytes
  const char *jdk;            // --jdk=DIR, or NULL to search
  const char **keys, **values;  // system properties, in order
  uint32_t property_count, property_room;
  const char **arguments;       // every option as it was given
  uint32_t argument_count, argument_room;
  AssertionRules assertions;
  uint32_t add_modules, add_exports, add_opens, add_reads;  // numbers used
  bool check_image;             // -Xcheck:image
  bool check_jni;               // -Xcheck:jni, -XX:+CheckJNICalls
  bool unload_classes;          // -XX:+ClassUnloading, the default
  bool use_fast_methods;        // -XX:+UseIntrinsics, the default
  bool print_flags;             // -XX:+PrintFlagsFinal
  double max_ram_percentage;    // of memory for the heap, without -Xmx
  size_t max_direct_memory;     // of direct buffers; 0: as the heap
  RuntimeFlags run;
  uint64_t flags_given;         // by number in flags.c
  bool enable_preview;          // --enable-preview
  const char *vm_info;        // value of java.vm.info
} VmOptions;

// Defaults of this system: heap limit a quarter of physical memory.
void options_init(VmOptions *o);
void options_drop(VmOptions *o);

typedef enum OptionResult {
  OPTION_OK,
  OPTION_UNKNOWN,  // not an option of the machine
  OPTION_BAD,      // known, but wrong; a message went to stderr
} OptionResult;
OptionResult options_parse(VmOptions *o, const char *option);

// Set a system property; a later one of the same key replaces it.
void options_property(VmOptions *o, const char *key, const char *value);
const char *options_get(const VmOptions *o, const char *key);  // NULL: unset

// Fill in what depends on the system or on other options.  Options are
// consistent with each other; a message on stderr otherwise.
bool options_check(VmOptions *o);

#endif
