// native_io.h -- system calls on behalf of Java, and their errors.
//
// A call that may block is wrapped in BLOCKING: the thread then counts as
// blocked, a collection goes on without it, and no Java object may be
// touched.  Bytes that come from or go to Java arrays pass through C memory
// for that reason.  Errors are negative errno values until they become a
// Java exception, because errno does not survive thread_block_end().
#ifndef CEZVE_NATIVE_NATIVE_IO_H
#define CEZVE_NATIVE_NATIVE_IO_H

#include <errno.h>

#include "native/native.h"

// `out` = the value of `call`, or -errno where that is -1.
#define BLOCKING(t, out, call)        \
  do {                                \
    thread_block_begin(t);            \
    (out) = (call);                   \
    if ((out) == -1) (out) = -errno;  \
    thread_block_end(t);              \
  } while (0)

// The same, and a call that a signal interrupts is made again.
#define BLOCKING_RESTART(t, out, call)                                   \
  do {                                                                   \
    thread_block_begin(t);                                               \
    do                                                                   \
      if (((out) = (call)) == -1) (out) = -errno;                        \
    while ((out) == -EINTR);                                             \
    thread_block_end(t);                                                 \
  } while (0)

// What the natives of sun.nio.ch return where they return no count.
enum {
  IOS_EOF = -1,
  IOS_UNAVAILABLE = -2,  // it would block
  IOS_INTERRUPTED = -3,
  IOS_UNSUPPORTED = -4,
  IOS_THROWN = -5,       // an exception is pending
  IOS_UNSUPPORTED_CASE = -6,
};

// Memory that Java code knows by its address.
static inline void *io_address(int64_t address) {
  return (void *)(uintptr_t)address;
}

// The descriptor in a java.io.FileDescriptor; -1 where it is null or closed.
static inline int io_fd(Thread *t, Ref descriptor) {
  return descriptor ? GET_I32(t, descriptor, FileDescriptor_fd) : -1;
}

// Text of an errno value, in `buf`.
const char *io_error_text(int err, char *buf, size_t size);
#define IO_ERROR(err) io_error_text((err), (char[256]){0}, 256)

// Throw `cls` with the text of errno value `err`.  Returns false.
bool io_throw(Thread *t, const char *cls, int err);
bool io_throw_io(Thread *t, int err);  // java.io.IOException
// Throw `cls` with a message in standard UTF-8, as file names are.
bool io_throw_utf8(Thread *t, const char *cls, const char *utf8);
// Throw FileNotFoundException "path (No such file or directory)".
bool io_throw_not_found(Thread *t, const char *path, int err);

// What sun.nio.ch wants to hear for `n`, a count or -errno: the count, an
// IOS_ value, or IOS_THROWN.  A read of 0 bytes is the end of the file.
int64_t io_status(Thread *t, int64_t n, bool reading);

// A class that natives make objects of.  NULL when it is not initialised:
// then that has been asked for, and the native must return at once, to be
// run again.  May collect.
Class *io_ready(Thread *t, KnownClass k);

// A buffer of `n` bytes: `small` where it is large enough, else malloc'ed.
// NULL with OutOfMemoryError pending.
typedef struct IoBuffer {
  uint8_t small[8192];
  uint8_t *bytes;
} IoBuffer;
uint8_t *io_buffer(Thread *t, IoBuffer *b, size_t n);
void io_buffer_free(IoBuffer *b);

#endif
