// The reader of lib/modules, over a small image built here by hand.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <zlib.h>

#include <cmocka.h>

#include "classfile/class_path.h"

// An image with one class, m/p/C: its bytes are `content`.
//   strings: 0 "", 1 "m", 3 "p", 5 "C", 7 "class", 13 "zip", 17 "compact-cp"
static const char strings[] = "\0m\0p\0C\0class\0zip\0compact-cp";

typedef struct Made {
  uint8_t bytes[1024];
  size_t size, locations, resources;
} Made;

static void put_u4(Made *m, uint32_t v) {
  memcpy(m->bytes + m->size, &v, 4);
  m->size += 4;
}

static void put_attribute(Made *m, int kind, uint8_t value) {
  m->bytes[m->size++] = (uint8_t)(kind << 3);
  m->bytes[m->size++] = value;
}

static Made make(const void *content, size_t n, size_t packed, size_t full) {
  Made m = {.size = 0};
  put_u4(&m, 0xcafedada);
  put_u4(&m, 0x10000);
  put_u4(&m, 0);
  put_u4(&m, 1);
  put_u4(&m, 1);
  put_u4(&m, 15);
  put_u4(&m, sizeof strings);
  put_u4(&m, (uint32_t)-1);  // redirect to slot 0
  put_u4(&m, 0);
  m.locations = m.size;
  put_attribute(&m, 1, 1);
  put_attribute(&m, 2, 3);
  put_attribute(&m, 3, 5);
  put_attribute(&m, 4, 7);
  put_attribute(&m, 5, 0);
  put_attribute(&m, 6, (uint8_t)packed);
  put_attribute(&m, 7, (uint8_t)full);
  m.bytes[m.size++] = 0;
  memcpy(m.bytes + m.size, strings, sizeof strings);
  m.size += sizeof strings;
  m.resources = m.size;
  memcpy(m.bytes + m.size, content, n);
  m.size += n;
  return m;
}

static Bytes find(const Made *m, const char *module, const char *name,
                  Arena *arena, Err *err) {
  Jimage j;
  Fault f;
  assert_int_equal(jimage_over(m->bytes, m->size, &j, &f), ERR_OK);
  return jimage_find(&j, module, (const uint8_t *)name, strlen(name), arena,
                     err);
}

static void a_stored_class_is_used_in_place(void **state) {
  (void)state;
  Made m = make("hello", 5, 0, 5);
  Arena arena = {0};
  Err err;
  Bytes b = find(&m, "m", "p/C", &arena, &err);
  assert_int_equal(err, ERR_OK);
  assert_ptr_equal(b.at, m.bytes + m.resources);
  assert_int_equal(b.size, 5);
  assert_int_equal(arena.used, 0);
}

static void other_names_are_absent_though_they_hash_to_it(void **state) {
  (void)state;
  Made m = make("hello", 5, 0, 5);
  const char *others[] = {"C", "p/D", "q/C", "p/p/C", "", "p/", "/", "p/CC"};
  for (size_t i = 0; i < COUNT(others); i++) {
    Err err;
    Bytes b = find(&m, "m", others[i], NULL, &err);
    assert_null(b.at);
    assert_int_equal(err, ERR_OK);
  }
  Err err;
  assert_null(find(&m, "n", "p/C", NULL, &err).at);
}

static Made make_packed(uint32_t codec, uint64_t claimed) {
  uint8_t body[200];
  memset(body, 'x', sizeof body);
  uint8_t packed[200];
  uLongf n = sizeof packed - 29;
  compress(packed + 29, &n, body, sizeof body);
  uint64_t size = n;
  uint32_t magic = 0xcafefafa, zero = 0;
  memcpy(packed, &magic, 4);
  memcpy(packed + 4, &size, 8);
  memcpy(packed + 12, &claimed, 8);
  memcpy(packed + 20, &codec, 4);
  memcpy(packed + 24, &zero, 4);
  packed[28] = 1;
  return make(packed, n + 29, n + 29, (size_t)claimed);
}

static void a_compressed_class_is_inflated(void **state) {
  (void)state;
  Made m = make_packed(13, 200);
  Arena arena = {0};
  Err err;
  Bytes b = find(&m, "m", "p/C", &arena, &err);
  assert_int_equal(err, ERR_OK);
  assert_int_equal(b.size, 200);
  for (int i = 0; i < 200; i++) assert_int_equal(b.at[i], 'x');
  arena_drop(&arena);
}

static void a_wrong_size_or_codec_is_an_error(void **state) {
  (void)state;
  const struct {
    uint32_t codec;
    uint64_t claimed;
  } bad[] = {{13, 199}, {13, 201}, {17, 200}, {5000, 200}};
  for (size_t i = 0; i < COUNT(bad); i++) {
    Made m = make_packed(bad[i].codec, bad[i].claimed);
    Arena arena = {0};
    Err err;
    assert_null(find(&m, "m", "p/C", &arena, &err).at);
    assert_int_equal(err, ERR_IO);
    arena_drop(&arena);
  }
}

static bool count_one(void *arg, const char *module, const char *parent,
                      const char *base, const char *ext, Bytes content) {
  assert_string_equal(module, "m");
  assert_string_equal(parent, "p");
  assert_string_equal(base, "C");
  assert_string_equal(ext, "class");
  assert_int_equal(content.size, 5);
  ++*(int *)arg;
  return true;
}

static void each_resource_is_visited(void **state) {
  (void)state;
  Made m = make("hello", 5, 0, 5);
  Jimage j;
  Fault f;
  assert_int_equal(jimage_over(m.bytes, m.size, &j, &f), ERR_OK);
  int n = 0;
  jimage_each(&j, count_one, &n);
  assert_int_equal(n, 1);
}

// Cut anywhere, or with any one byte changed, the file is refused or read
// within its bounds (the copy has exactly its size, for the sanitizer).
static void damage_never_leaves_the_file(void **state) {
  (void)state;
  Made m = make_packed(13, 200);
  for (size_t n = 0; n < m.size; n++) {
    for (int change = 0; change < 3; change++) {
      size_t size = change == 0 ? n : m.size;
      uint8_t *copy = malloc(size + 1);
      memcpy(copy + 1, m.bytes, size);
      if (change > 0) copy[1 + n] ^= change == 1 ? 0xff : 1;
      Jimage j;
      Fault f;
      Arena arena = {0};
      Err err = jimage_over(copy + 1, size, &j, &f);
      if (change == 0 && n < m.resources) assert_int_equal(err, ERR_IO);
      if (err == ERR_OK) {
        jimage_find(&j, "m", (const uint8_t *)"p/C", 3, &arena, &err);
      }
      arena_drop(&arena);
      free(copy);
    }
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_stored_class_is_used_in_place),
      cmocka_unit_test(other_names_are_absent_though_they_hash_to_it),
      cmocka_unit_test(a_compressed_class_is_inflated),
      cmocka_unit_test(a_wrong_size_or_codec_is_an_error),
      cmocka_unit_test(each_resource_is_visited),
      cmocka_unit_test(damage_never_leaves_the_file),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
