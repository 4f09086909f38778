// Any bytes as a class file: what the translator accepts is sound register
// code with true reference maps.
#include <stdio.h>
#include <stdlib.h>

#include "translate_fixture.h"
#include "translate_flow.h"

int fuzz_one(const uint8_t *data, size_t size);

int fuzz_one(const uint8_t *data, size_t size) {
  Ctx c = {0};
  Arena a = {0};
  fixture_hooks();
  Class *cls = fixture_class(&c, data, size, &a);
  for (uint32_t i = 0; cls && i < cls->method_count; i++) {
    Method *m = &cls->methods[i];
    if (!method_file(m)->code.at || translate_method(&c, m)) continue;
    if (code_verify(&c, m) || flow_verify(&c, m)) {
      fprintf(stderr, "%s\n", c.fault.text);
      abort();
    }
  }
  arena_drop(&a);
  return 0;
}
