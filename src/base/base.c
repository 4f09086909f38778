#include "base/base.h"

#include <stdio.h>
#include <stdlib.h>

void check_failed(const char *what, const char *file, int line) {
  fprintf(stderr, "cezve: internal error: %s (%s:%d)\n", what, file, line);
  abort();
}

bool size_parse(const char *text, size_t n, size_t *out) {
  static const char units[] = "kmgt";
  size_t size = 0, i = 0;
  for (; i < n && text[i] >= '0' && text[i] <= '9'; i++) {
    if (size > (SIZE_MAX / 2 - 9) / 10) return false;
    size = 10 * size + (size_t)(text[i] - '0');
  }
  if (i == 0 || n - i > 1) return false;
  const char *unit = i < n ? strchr(units, text[i] | ' ') : NULL;
  if (i < n && (!unit || !*unit)) return false;
  size_t shift = unit ? 10 * (size_t)(unit - units + 1) : 0;
  if (size > SIZE_MAX / 2 >> shift) return false;
  *out = size << shift;
  return true;
}
