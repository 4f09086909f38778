// The ZIP reader, over files built here by hand.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <zlib.h>

#include <cmocka.h>

#include "classfile/class_path.h"

typedef struct Maker {
  uint8_t bytes[16384];
  size_t size;
  uint8_t central[4096];
  size_t central_size, base;
  int count;
  bool descriptor, wide;  // how the next entry is written
  uint32_t crc_change;
} Maker;

static size_t put(uint8_t *to, uint64_t v, int n) {
  for (int i = 0; i < n; i++) to[i] = (uint8_t)(v >> (8 * i));
  return (size_t)n;
}
static void local(Maker *m, uint64_t v, int n) {
  m->size += put(m->bytes + m->size, v, n);
}
static void central(Maker *m, uint64_t v, int n) {
  m->central_size += put(m->central + m->central_size, v, n);
}

static size_t deflate_raw(const void *in, size_t n, uint8_t *out, size_t max) {
  z_stream s = {.next_in = (Bytef *)(uintptr_t)in,
                .avail_in = (uInt)n,
                .next_out = out,
                .avail_out = (uInt)max};
  deflateInit2(&s, 9, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY);
  assert_int_equal(deflate(&s, Z_FINISH), Z_STREAM_END);
  deflateEnd(&s);
  return max - s.avail_out;
}

static void add(Maker *m, const char *name, const void *data, size_t n,
                bool deflated) {
  uint8_t packed[4096];
  size_t packed_size = n;
  if (deflated)
    packed_size = deflate_raw(data, n, packed, sizeof packed);
  else if (n > 0)
    memcpy(packed, data, n);
  uint32_t crc = (uint32_t)crc32(0, data, (uInt)n) ^ m->crc_change;
  int flags = m->descriptor ? 8 : 0, method = deflated ? 8 : 0;
  size_t at = m->size - m->base, name_size = strlen(name);
  bool d = m->descriptor;
  local(m, 0x04034b50, 4);
  local(m, 20, 2), local(m, (uint64_t)flags, 2), local(m, (uint64_t)method, 2);
  local(m, 0, 4), local(m, d ? 0 : crc, 4);
  local(m, d ? 0 : packed_size, 4), local(m, d ? 0 : n, 4);
  local(m, name_size, 2), local(m, 0, 2);
  memcpy(m->bytes + m->size, name, name_size);
  m->size += name_size;
  memcpy(m->bytes + m->size, packed, packed_size);
  m->size += packed_size;
  if (d) local(m, 0x08074b50, 4), local(m, crc, 4), local(m, packed_size, 4),
      local(m, n, 4);
  bool w = m->wide;
  central(m, 0x02014b50, 4);
  central(m, 20, 2), central(m, 20, 2), central(m, (uint64_t)flags, 2);
  central(m, (uint64_t)method, 2), central(m, 0, 4), central(m, crc, 4);
  central(m, w ? UINT32_MAX : packed_size, 4);
  central(m, w ? UINT32_MAX : n, 4);
  central(m, name_size, 2), central(m, w ? 28 : 0, 2), central(m, 0, 2);
  central(m, 0, 2), central(m, 0, 2), central(m, 0, 4);
  central(m, w ? UINT32_MAX : at, 4);
  memcpy(m->central + m->central_size, name, name_size);
  m->central_size += name_size;
  if (w) central(m, 1, 2), central(m, 24, 2), central(m, n, 8),
      central(m, packed_size, 8), central(m, at, 8);
  m->count++;
}

static void finish(Maker *m, const char *comment) {
  uint64_t at = m->size - m->base, n = (uint64_t)m->count;
  memcpy(m->bytes + m->size, m->central, m->central_size);
  m->size += m->central_size;
  bool w = m->wide;
  if (w) {
    uint64_t end64 = m->size - m->base;
    local(m, 0x06064b50, 4), local(m, 44, 8), local(m, 45, 2), local(m, 45, 2);
    local(m, 0, 4), local(m, 0, 4), local(m, n, 8), local(m, n, 8);
    local(m, m->central_size, 8), local(m, at, 8);
    local(m, 0x07064b50, 4), local(m, 0, 4), local(m, end64, 8);
    local(m, 1, 4);
  }
  local(m, 0x06054b50, 4), local(m, 0, 4);
  local(m, w ? UINT16_MAX : n, 2), local(m, w ? UINT16_MAX : n, 2);
  local(m, w ? UINT32_MAX : m->central_size, 4);
  local(m, w ? UINT32_MAX : at, 4);
  local(m, strlen(comment), 2);
  memcpy(m->bytes + m->size, comment, strlen(comment));
  m->size += strlen(comment);
}

// Expect entry `name` to hold `text`.
static void expect(Maker *m, const char *name, const char *text) {
  ZipFile *z;
  Fault f;
  Arena arena = {0};
  Bytes b;
  assert_int_equal(zip_over(m->bytes, m->size, &z, &f), ERR_OK);
  assert_int_equal(zip_read(z, name, &arena, &b, &f), ERR_OK);
  if (text) {
    assert_int_equal(b.size, strlen(text));
    assert_memory_equal(b.at, text, b.size);
  } else {
    assert_null(b.at);
  }
  arena_drop(&arena);
  zip_close(z);
}

static void expect_damaged(Maker *m, const char *name) {
  ZipFile *z;
  Fault f;
  Arena arena = {0};
  Bytes b;
  assert_int_equal(zip_over(m->bytes, m->size, &z, &f), ERR_OK);
  assert_int_equal(zip_read(z, name, &arena, &b, &f), ERR_IO);
  assert_null(b.at);
  arena_drop(&arena);
  zip_close(z);
}

static const char text[] =
    "a text that is long enough that deflating it pays, pays, pays, pays";

static void stored_and_deflated_entries_are_read(void **state) {
  (void)state;
  Maker m = {0};
  add(&m, "stored", "hello", 5, false);
  add(&m, "a/deflated", text, strlen(text), true);
  add(&m, "empty", "", 0, false);
  add(&m, "empty2", "", 0, true);
  finish(&m, "");
  expect(&m, "stored", "hello");
  expect(&m, "a/deflated", text);
  expect(&m, "empty", "");
  expect(&m, "empty2", "");
  expect(&m, "absent", NULL);
}

static void descriptors_comments_and_prefixes_do_not_disturb(void **state) {
  (void)state;
  Maker m = {.descriptor = true};
  memcpy(m.bytes, "#!/bin/sh\n", 10);
  m.size = m.base = 10;
  add(&m, "one", text, strlen(text), true);
  add(&m, "two", "2", 1, false);
  finish(&m, "comment with PK\5\6 in it");
  expect(&m, "one", text);
  expect(&m, "two", "2");
}

static void zip64_records_are_honoured(void **state) {
  (void)state;
  for (size_t base = 0; base < 8; base += 7) {
    Maker m = {.wide = true, .base = base, .size = base};
    add(&m, "one", text, strlen(text), true);
    add(&m, "two", "2", 1, false);
    finish(&m, "");
    expect(&m, "one", text);
    expect(&m, "two", "2");
  }
}

static void the_last_of_two_entries_of_a_name_is_found(void **state) {
  (void)state;
  Maker m = {0};
  add(&m, "x", "old", 3, false);
  add(&m, "x", "new", 3, false);
  finish(&m, "");
  expect(&m, "x", "new");
}

static void a_wrong_checksum_is_an_error(void **state) {
  (void)state;
  Maker m = {.crc_change = 1};
  add(&m, "x", text, strlen(text), true);
  add(&m, "y", "y", 1, false);
  finish(&m, "");
  expect_damaged(&m, "x");
  expect_damaged(&m, "y");
}

// The size in the directory is what is inflated, neither more nor less.
static void a_wrong_size_is_an_error(void **state) {
  (void)state;
  const int64_t changes[] = {-1, 1, 1 << 30};
  for (size_t i = 0; i < COUNT(changes); i++) {
    Maker m = {0};
    add(&m, "x", text, strlen(text), true);
    put(m.central + 24, (uint64_t)((int64_t)strlen(text) + changes[i]), 4);
    finish(&m, "");
    expect_damaged(&m, "x");
  }
}

static void manifest_attributes_are_found(void **state) {
  (void)state;
  const char manifest[] =
      "Manifest-Version: 1.0\r\nMain-Class: com.exam\r\n ple.Main\r\n"
      "class-path: a.jar \n  b.jar\nEmpty: \r\n\r\nName: x\r\nInner: no\r\n";
  const struct {
    const char *name, *value;
  } want[] = {{"Main-Class", "com.example.Main"},
              {"Class-Path", "a.jar  b.jar"},
              {"Empty", ""},
              {"Inner", NULL},
              {"Main", NULL}};
  Maker m = {0};
  add(&m, "META-INF/MANIFEST.MF", manifest, strlen(manifest), true);
  finish(&m, "");
  ZipFile *z;
  Fault f;
  Arena arena = {0};
  assert_int_equal(zip_over(m.bytes, m.size, &z, &f), ERR_OK);
  for (size_t i = 0; i < COUNT(want); i++) {
    const char *value;
    assert_int_equal(zip_manifest(z, want[i].name, &arena, &value, &f),
                     ERR_OK);
    if (want[i].value)
      assert_string_equal(value, want[i].value);
    else
      assert_null(value);
  }
  arena_drop(&arena);
  zip_close(z);
}

static void read_all(const uint8_t *bytes, size_t n) {
  ZipFile *z;
  Fault f;
  if (zip_over(bytes, n, &z, &f) != ERR_OK) return;
  for (uint32_t i = 0; i < zip_count(z); i++) {
    Arena arena = {0};
    Bytes b;
    zip_read(z, zip_name(z, i), &arena, &b, &f);
    arena_drop(&arena);
  }
  zip_close(z);
}

// Cut anywhere, or with any one byte changed, no read leaves the file (the
// copy has exactly its size, for the sanitizer).
static void damage_never_leaves_the_file(void **state) {
  (void)state;
  for (int wide = 0; wide < 2; wide++) {
    Maker m = {.wide = wide};
    add(&m, "one", text, strlen(text), true);
    add(&m, "two", "2", 1, false);
    finish(&m, "c");
    for (size_t n = 0; n < m.size; n++)
      for (int change = 0; change < 3; change++) {
        size_t size = change == 0 ? n : m.size;
        uint8_t *copy = malloc(size ? size : 1);
        memcpy(copy, m.bytes, size);
        if (change > 0) copy[n] ^= change == 1 ? 0xff : 1;
        read_all(copy, size);
        free(copy);
      }
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(stored_and_deflated_entries_are_read),
      cmocka_unit_test(descriptors_comments_and_prefixes_do_not_disturb),
      cmocka_unit_test(zip64_records_are_honoured),
      cmocka_unit_test(the_last_of_two_entries_of_a_name_is_found),
      cmocka_unit_test(a_wrong_checksum_is_an_error),
      cmocka_unit_test(a_wrong_size_is_an_error),
      cmocka_unit_test(manifest_attributes_are_found),
      cmocka_unit_test(damage_never_leaves_the_file),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
