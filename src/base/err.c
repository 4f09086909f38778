#include "base/err.h"

#include <stdarg.h>
#include <stdio.h>

Err fault_set(Fault *f, Err err, const char *fmt, ...) {
  va_list args;
  va_start(args, fmt);
  vsnprintf(f->text, sizeof f->text, fmt, args);
  va_end(args);
  f->err = err;
  return err;
}

const char *err_class(Err err) {
#define ERR_CLASS(name, java) [ERR_##name] = java,
  static const char *const classes[ERR_COUNT] = {ERRORS(ERR_CLASS)};
  return classes[err];
}
