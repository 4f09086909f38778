#define _GNU_SOURCE  // memfd_create
#include "native/libjvm.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/base.h"
#include "native/jvm_functions.h"

extern const uint8_t libjvm_bytes[], libjvm_end[];  // libjvm_blob.S

// The functions.  What asks for a new machine is always told that there is one.
#define DECLARE(name) extern void name(void);
#define JNI_CreateJavaVM machine_exists
JVM_FUNCTIONS(DECLARE)
#define FUNCTION(name) name,
static void (*const functions[])(void) = {JVM_FUNCTIONS(FUNCTION)};

static bool write_all(int fd) {
  const uint8_t *at = libjvm_bytes;
  while (at < libjvm_end) {
    ssize_t n = write(fd, at, (size_t)(libjvm_end - at));
    if (n <= 0) return false;
    at += n;
  }
  return true;
}

// Open the bytes as a library: through a file in memory, or where there are
// none, through one that is removed at once.
static void *open_bytes(void) {
  char path[64] = "/tmp/libjvm-XXXXXX";
  int fd = memfd_create("libjvm.so", MFD_CLOEXEC);
  bool in_memory = fd >= 0;
  if (in_memory) snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
  else fd = mkstemp(path);
  if (fd < 0) return NULL;
  void *handle = write_all(fd) ? dlopen(path, RTLD_NOW | RTLD_GLOBAL) : NULL;
  if (!in_memory) unlink(path);
  close(fd);
  return handle;
}

static bool provided;

static void provide(void) {
  void *handle = open_bytes();
  void (**table)(void) = handle ? dlsym(handle, "cezve_jvm_table") : NULL;
  if (!table) return;
  for (size_t i = 0; i < COUNT(functions); i++) table[i] = functions[i];
  provided = true;
}

bool libjvm_provide(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, provide);
  return provided;
}
