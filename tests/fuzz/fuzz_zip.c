// Any bytes as a ZIP: every entry and the manifest are read.
#include "classfile/class_path.h"

int fuzz_one(const uint8_t *data, size_t size);

int fuzz_one(const uint8_t *data, size_t size) {
  ZipFile *z;
  Fault f;
  if (zip_over(data, size, &z, &f) != ERR_OK) return 0;
  volatile uint8_t sink = 0;
  for (uint32_t i = 0; i < zip_count(z) && i < 1000; i++) {
    Arena arena = {0};
    Bytes b;
    if (zip_read(z, zip_name(z, i), &arena, &b, &f) == ERR_OK && b.at)
      for (uint32_t k = 0; k < b.size; k++) sink ^= b.at[k];
    arena_drop(&arena);
  }
  Arena arena = {0};
  const char *value;
  zip_manifest(z, "Main-Class", &arena, &value, &f);
  arena_drop(&arena);
  zip_close(z);
  return 0;
}
