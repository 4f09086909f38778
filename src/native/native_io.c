#include "native/native_io.h"

#include <stdio.h>
#include <stdlib.h>

const char *io_error_text(int err, char *buf, size_t size) {
  // The GNU strerror_r may or may not use the buffer; the POSIX one, which
  // is what we get without _GNU_SOURCE, returns an int.
#ifdef _GNU_SOURCE
  return strerror_r(err, buf, size);
#else
  if (strerror_r(err, buf, size) != 0) snprintf(buf, size, "Error %d", err);
  return buf;
#endif
}

bool io_throw(Thread *t, const char *cls, int err) {
  return io_throw_utf8(t, cls, IO_ERROR(err));
}

bool io_throw_io(Thread *t, int err) {
  return io_throw(t, "java/io/IOException", err);
}

bool io_throw_utf8(Thread *t, const char *cls, const char *utf8) {
  uint32_t mark = roots_mark(t);
  Ref *message = root(t, string_of(t, utf8));
  if (!t->exception) {
    Ref e = exception_new(t, cls, message);
    if (e) t->exception = e;
  }
  roots_release(t, mark);
  return false;
}

bool io_throw_not_found(Thread *t, const char *path, int err) {
  const char *reason = IO_ERROR(err);
  size_t n = strlen(path) + strlen(reason) + 4;
  char *text = malloc(n);
  if (!text) return throw_oom(t, "C heap space");
  snprintf(text, n, "%s (%s)", path, reason);
  io_throw_utf8(t, "java/io/FileNotFoundException", text);
  free(text);
  return false;
}

int64_t io_status(Thread *t, int64_t n, bool reading) {
  if (n > 0) return n;
  if (n == 0) return reading ? IOS_EOF : 0;
  if (n == -EAGAIN || n == -EWOULDBLOCK) return IOS_UNAVAILABLE;
  if (n == -EINTR) return IOS_INTERRUPTED;
  io_throw_io(t, (int)-n);
  return IOS_THROWN;
}

Class *io_ready(Thread *t, KnownClass k) {
  Class *c = known_class(t, k);
  if (class_ready(t, c)) return c;
  native_need_init(t, c);
  return NULL;
}

uint8_t *io_buffer(Thread *t, IoBuffer *b, size_t n) {
  b->bytes = n <= sizeof b->small ? b->small : malloc(n);
  if (!b->bytes) throw_oom(t, "C heap space");
  return b->bytes;
}

void io_buffer_free(IoBuffer *b) {
  if (b->bytes != b->small) free(b->bytes);
}
