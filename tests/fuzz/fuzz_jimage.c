// Any bytes as lib/modules: opened, searched and listed.
#include <stdlib.h>

#include "classfile/class_path.h"

int fuzz_one(const uint8_t *data, size_t size);

static bool visit(void *arg, const char *module, const char *parent,
                  const char *base, const char *ext, Bytes content) {
  const Jimage *j = arg;
  Arena arena = {0};
  Err err;
  jimage_find(j, module, (const uint8_t *)base, strlen(base), &arena, &err);
  char *name = arena_printf(&arena, "%s/%s", parent, base);
  if (name)
    jimage_find(j, module, (const uint8_t *)name, strlen(name), &arena, &err);
  volatile uint8_t sink = 0;
  for (uint32_t i = 0; i < content.size; i++) sink ^= content.at[i];
  (void)ext;
  arena_drop(&arena);
  return true;
}

int fuzz_one(const uint8_t *data, size_t size) {
  Jimage j;
  Fault f;
  if (jimage_over(data, size, &j, &f) != ERR_OK) return 0;
  Arena arena = {0};
  Err err;
  jimage_find(&j, "java.base", (const uint8_t *)"java/lang/Object", 16, &arena,
              &err);
  arena_drop(&arena);
  // The count is a number of the file: look at the first records only.
  if (j.table_length > 1000) j.table_length = 1000;
  jimage_each(&j, visit, &j);
  return 0;
}
