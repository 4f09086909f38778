// Arenas, the image range, native memory, modified UTF-8, host tables.
#define _GNU_SOURCE  // mincore
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/arena.h"
#include "base/host.h"
#include "base/image.h"
#include "base/mutf8.h"

#define MIB ((size_t)1 << 20)

static int reserve(void **state) {
  (void)state;
  return image_reserve(64 * MIB, MIB) ? 0 : -1;
}
static int release(void **state) {
  (void)state;
  image_release();
  return 0;
}

static uint32_t random_state = 1;
static uint32_t random_below(uint32_t n) {
  random_state = random_state * 1664525 + 1013904223;
  return (uint32_t)(((uint64_t)random_state * n) >> 32);
}

static bool is_filled(const uint8_t *p, size_t n, uint8_t with) {
  for (size_t i = 0; i < n; i++)
    if (p[i] != with) return false;
  return true;
}

// -- Arenas -------------------------------------------------------------------

static void use_arena(Arena *a) {
  for (int round = 0; round < 3; round++) {
    for (int i = 0; i < 3000; i++) {
      size_t n = random_below(50) ? random_below(200) : random_below(100000);
      uint8_t *p = arena_alloc(a, n);
      assert_non_null(p);
      assert_int_equal((uintptr_t)p % 8, 0);
      assert_true(is_filled(p, n, 0));
      if (a->kind == ARENA_META) assert_true(image_contains(p));
      memset(p, 0xa5, n);
    }
    arena_drop(a);
    assert_int_equal(a->used, 0);
  }
}

static void arenas_give_zeroed_memory_again_and_again(void **state) {
  (void)state;
  Arena scratch = {0}, meta = {.kind = ARENA_META};
  use_arena(&scratch);
  use_arena(&meta);
}

static void arena_arrays_do_not_overflow(void **state) {
  (void)state;
  Arena a = {0};
  assert_null(arena_array(&a, 8, SIZE_MAX / 4));
  assert_null(arena_array(&a, SIZE_MAX, 1));
  assert_null(arena_alloc(&a, SIZE_MAX - 3));
  assert_non_null(arena_new(&a, uint64_t, 0));
  assert_string_equal(arena_printf(&a, "%d-%s", 12, "x"), "12-x");
  assert_memory_equal(arena_copy(&a, "abc", 4), "abc", 4);
  arena_drop(&a);
}

// -- The range ----------------------------------------------------------------

static void the_range_is_low_and_in_order(void **state) {
  (void)state;
  assert_true((uintptr_t)image.end <= IMAGE_LIMIT);
  const Region *regions[] = {&image.root,   &image.meta,  &image.stacks,
                             &image.native, &image.files, &image.heap};
  uint8_t *at = image.base;
  for (size_t i = 0; i < COUNT(regions); i++) {
    assert_ptr_equal(regions[i]->start, at);
    assert_true(regions[i]->end > at);
    at = regions[i]->end;
  }
  assert_ptr_equal(at, image.end);
  assert_int_equal(image.heap.end - image.heap.start, 64 * MIB);
  memset(image.heap.end - 8, 1, 8);
}

static void sizes_that_do_not_fit_are_refused(void **state) {
  (void)state;
  assert_false(image_reserve(MIB, SIZE_MAX / 2));
  assert_null(image.base);
  assert_false(image_reserve(SIZE_MAX, MIB));
  assert_null(image.base);
}

static void metadata_chunks_come_back_zeroed(void **state) {
  (void)state;
  uint8_t *a = image_meta_alloc(1), *b = image_meta_alloc(5 * IMAGE_CHUNK);
  uint8_t *c = image_meta_alloc(IMAGE_CHUNK);
  memset(a, 1, IMAGE_CHUNK);
  memset(b, 2, 5 * IMAGE_CHUNK);
  image_meta_free(a, 1);
  image_meta_free(b, 5 * IMAGE_CHUNK);
  uint8_t *d = image_meta_alloc(6 * IMAGE_CHUNK);
  assert_ptr_equal(d, a);  // the two have joined
  assert_true(is_filled(d, 6 * IMAGE_CHUNK, 0));
  image_meta_free(d, 6 * IMAGE_CHUNK);
  image_meta_free(c, IMAGE_CHUNK);
  size_t size = (size_t)(image.meta.end - image.meta.start);
  assert_null(image_meta_alloc(size + 1));
  uint8_t *all = image_meta_alloc(size);
  assert_ptr_equal(all, image.meta.start);
  assert_null(image_meta_alloc(1));
  image_meta_free(all, size);
}

static bool is_resident(void *p) {
  unsigned char seen = 0;
  assert_int_equal(mincore(p, 1, &seen), 0);
  return seen & 1;
}

static void freed_metadata_is_used_again_then_given_back(void **state) {
  (void)state;
  size_t before = image_meta_used();
  uint8_t *a = image_meta_alloc(2 * IMAGE_CHUNK);
  assert_int_equal(image_meta_used(), before + 2 * IMAGE_CHUNK);
  assert_true(image_meta_taken(a + IMAGE_CHUNK));
  memset(a, 1, 2 * IMAGE_CHUNK);
  image_meta_free(a, 2 * IMAGE_CHUNK);
  assert_int_equal(image_meta_used(), before);
  assert_false(image_meta_taken(a));
  // What is used again soon keeps its pages, and is clean.
  image_meta_trim();
  assert_true(is_resident(a));
  uint8_t *b = image_meta_alloc(IMAGE_CHUNK);
  assert_ptr_equal(b, a);
  assert_true(is_filled(b, IMAGE_CHUNK, 0));
  memset(b, 1, IMAGE_CHUNK);
  image_meta_free(b, IMAGE_CHUNK);
  // The second half has been free for two trims now, the first for one.
  image_meta_trim();
  assert_true(is_resident(a));
  assert_false(is_resident(a + IMAGE_CHUNK));
  image_meta_trim();
  assert_false(is_resident(a));
  b = image_meta_alloc(2 * IMAGE_CHUNK);
  assert_ptr_equal(b, a);
  assert_true(is_filled(b, 2 * IMAGE_CHUNK, 0));
  image_meta_free(b, 2 * IMAGE_CHUNK);
}

static void stacks_are_slots(void **state) {
  (void)state;
  size_t size = 1;
  uint8_t *a = image_stack_alloc(&size);
  assert_int_equal(size, MIB);
  size = 2 * MIB + 1;
  uint8_t *b = image_stack_alloc(&size);
  assert_int_equal(size, 3 * MIB);
  memset(b, 7, size);
  size = MIB;
  uint8_t *c = image_stack_alloc(&size);
  assert_ptr_equal(b, a + MIB);
  assert_ptr_equal(c, b + 3 * MIB);
  image_stack_free(b);
  uint8_t *d = image_stack_alloc(&size);
  assert_ptr_equal(d, b);
  assert_true(is_filled(d, size, 0));
  size_t n = (size_t)(image.stacks.end - image.stacks.start) / MIB;
  size_t given = 0;
  while (image_stack_alloc(&size)) given++;
  assert_int_equal(given, n - 3);
  size = (size_t)1 << 40;
  assert_null(image_stack_alloc(&size));
  for (size_t i = 0; i < n; i++)
    image_stack_free(image.stacks.start + i * MIB);
}

static void files_are_mapped_inside(void **state) {
  (void)state;
  FILE *f = tmpfile();
  assert_non_null(f);
  for (int i = 0; i < 5000; i++) fputc(i & 0xff, f);
  fflush(f);
  const uint8_t *p = image_map_file(fileno(f), 5000);
  assert_non_null(p);
  assert_true(image_contains(p) && image_contains(p + 4999));
  assert_int_equal(p[4999], 4999 & 0xff);
  const uint8_t *q = image_map_file(fileno(f), 1);
  assert_true(q >= p + 5000);
  assert_null(image_map_file(fileno(f), 5001));  // longer than the file
  assert_null(image_map_file(fileno(f), 0));
  assert_null(image_map_file(-1, 10));
  fclose(f);
}

static void decommitted_bytes_read_as_zero(void **state) {
  (void)state;
  uint8_t *p = image.heap.start;
  size_t n = 5 * 4096;
  memset(p, 9, n);
  image_decommit(p + 100, n - 300);
  assert_true(is_filled(p, 100, 9));
  assert_true(is_filled(p + 100, n - 300, 0));
  assert_true(is_filled(p + n - 200, 200, 9));
  memset(p, 9, n);
  image_decommit(p + 10, 20);
  assert_true(is_filled(p + 10, 20, 0) && p[9] == 9 && p[30] == 9);
}

// -- Native memory ------------------------------------------------------------

enum { BLOCKS = 2000 };
typedef struct Block {
  uint8_t *at;
  size_t size;
} Block;

static size_t some_size(void) {
  switch (random_below(20)) {
    case 0:
      return random_below(200000);
    case 1:
      return random_below(5000);
    default:
      return random_below(200);
  }
}

static void native_blocks_do_not_overlap(void **state) {
  (void)state;
  static Block blocks[BLOCKS];
  for (int round = 0; round < 100000; round++) {
    uint32_t i = random_below(BLOCKS);
    Block *b = &blocks[i];
    if (b->at) {
      assert_true(is_filled(b->at, b->size < 64 ? b->size : 64, (uint8_t)i));
      if (b->size)
        assert_int_equal(b->at[b->size - 1], (uint8_t)i);
    }
    size_t size = some_size();
    if (b->at && random_below(2)) {
      image_native_free(b->at);
      b->at = NULL;
      continue;
    }
    b->at = image_native_realloc(b->at, size);
    assert_non_null(b->at);
    assert_int_equal((uintptr_t)b->at % 16, 0);
    assert_true(b->at >= image.native.start &&
                b->at + size <= image.native.end);
    b->size = size;
    memset(b->at, (uint8_t)i, size);
  }
  for (int i = 0; i < BLOCKS; i++) image_native_free(blocks[i].at);
  memset(blocks, 0, sizeof blocks);
}

static void native_memory_can_be_used_up_and_again(void **state) {
  (void)state;
  size_t size = (size_t)(image.native.end - image.native.start);
  assert_null(image_native_alloc(size));
  assert_null(image_native_alloc(SIZE_MAX));
  for (int round = 0; round < 2; round++) {
    void *most = image_native_alloc(size - size / 64);
    assert_non_null(most);
    assert_null(image_native_alloc(size / 2));
    image_native_free(most);
  }
  image_native_free(NULL);
}

static void *churn(void *arg) {
  void *kept[64] = {0};
  for (int i = 0; i < 20000; i++) {
    void **k = &kept[i % 64];
    image_native_free(*k);
    *k = image_native_alloc((size_t)(i * 37 % 3000));
    if (!*k) return NULL;
    size_t size = 3 * MIB;
    if (i % 1000 == 0) image_stack_free(image_stack_alloc(&size));
    if (i % 100 == 0) image_meta_free(image_meta_alloc(40000), 40000);
  }
  for (int i = 0; i < 64; i++) image_native_free(kept[i]);
  return arg;
}

static void allocators_serve_many_threads(void **state) {
  (void)state;
  pthread_t threads[4];
  for (int i = 0; i < 4; i++)
    assert_int_equal(pthread_create(&threads[i], NULL, churn, state), 0);
  for (int i = 0; i < 4; i++) {
    void *result;
    pthread_join(threads[i], &result);
    assert_ptr_equal(result, state);
  }
}

// -- Modified UTF-8 -----------------------------------------------------------

static bool valid(const char *s, size_t n) {
  uint8_t *copy = malloc(n ? n : 1);
  assert_non_null(copy);
  memcpy(copy, s, n);
  bool ok = mutf8_valid(copy, n);
  free(copy);
  return ok;
}
#define VALID(literal) valid(literal, sizeof(literal) - 1)

static void well_formed_text_is_known(void **state) {
  (void)state;
  assert_true(VALID(""));
  assert_true(VALID("abcdefgh-abcdefgh"));
  assert_true(VALID("a\xc0\x80" "b"));
  assert_true(VALID("\xc3\xa9\xe2\x82\xac\xed\xa0\x80"));
  assert_false(VALID("abcdefg\0abcdefgh"));
  assert_false(VALID("abcdefgh\xc3"));
  assert_false(VALID("\xe2\x82"));
  assert_false(VALID("\x80"));
  assert_false(VALID("\xc3\x41"));
  assert_false(VALID("\xf0\x9f\x98\x80"));
  assert_false(VALID("\xc1\x81"));
  assert_false(VALID("\xe0\x81\x81"));
  assert_true(mutf8_valid_old((const uint8_t *)"\xc1\x81\xe0\x81\x81", 5));
}

static void every_unit_survives_a_round_trip(void **state) {
  (void)state;
  static uint16_t units[65536], back[65536];
  static uint8_t text[3 * 65536];
  for (uint32_t i = 0; i < 65536; i++) units[i] = (uint16_t)i;
  size_t n = mutf8_from_utf16(units, 65536, NULL);
  assert_int_equal(mutf8_from_utf16(units, 65536, text), n);
  assert_true(mutf8_valid(text, n));
  bool latin1;
  assert_int_equal(mutf8_units(text, n, &latin1), 65536);
  assert_false(latin1);
  mutf8_to_utf16(text, n, back);
  assert_memory_equal(units, back, sizeof units);
  uint8_t bytes[256], narrow[256];
  for (int i = 0; i < 256; i++) bytes[i] = (uint8_t)i;
  n = mutf8_from_latin1(bytes, 256, text);
  assert_int_equal(mutf8_units(text, n, &latin1), 256);
  assert_true(latin1);
  mutf8_to_latin1(text, n, narrow);
  assert_memory_equal(bytes, narrow, 256);
}

// Decoders agree on the number of units and stay inside, whatever the bytes.
static void malformed_text_is_not_overrun(void **state) {
  (void)state;
  for (int round = 0; round < 50000; round++) {
    size_t n = random_below(20);
    uint8_t *s = malloc(n ? n : 1);
    for (size_t i = 0; i < n; i++)
      s[i] = (uint8_t)(random_below(2) ? random_below(256) : 'a');
    size_t units = mutf8_units(s, n, NULL);
    uint16_t *out = malloc(units ? units * 2 : 1);
    uint8_t *narrow = malloc(units ? units : 1);
    mutf8_to_utf16(s, n, out);
    mutf8_to_latin1(s, n, narrow);
    free(out);
    free(narrow);
    units = utf8_to_utf16(s, n, NULL);
    out = malloc(units ? units * 2 : 1);
    assert_int_equal(utf8_to_utf16(s, n, out), units);
    free(out);
    free(s);
  }
}

static void standard_utf8_is_converted(void **state) {
  (void)state;
  uint16_t out[16];
  static const uint8_t face[] = {'a', 0xf0, 0x9f, 0x98, 0x80};
  assert_int_equal(utf8_to_utf16(face, 5, out), 3);
  assert_int_equal(out[1], 0xd83d);
  assert_int_equal(out[2], 0xde00);
  uint8_t bytes[16];
  assert_int_equal(utf8_from_utf16(out, 3, bytes), 5);
  assert_memory_equal(bytes, face, 5);
  // A cut sequence is one replacement, bytes that lead nothing one each.
  static const uint8_t bad[] = {0xe2, 0x82, 'x', 0xc0, 0x80, 0xed, 0xa0, 0x80};
  static const uint16_t want[] = {0xfffd, 'x',    0xfffd, 0xfffd,
                                  0xfffd, 0xfffd, 0xfffd};
  assert_int_equal(utf8_to_utf16(bad, sizeof bad, out), COUNT(want));
  assert_memory_equal(out, want, sizeof want);
  static const uint16_t lone[] = {0xdc00, 'a', 0xd800, 0};
  assert_int_equal(utf8_from_utf16(lone, 4, bytes), 4);
  assert_memory_equal(bytes, "?a?\0", 4);
}

// -- Host tables --------------------------------------------------------------

static void locks_keep_their_addresses(void **state) {
  (void)state;
  enum { LOCKS = 2000 };
  static uint32_t n[LOCKS];
  static pthread_mutex_t *at[LOCKS];
  for (int i = 0; i < LOCKS; i++) {
    n[i] = host_lock_new();
    assert_int_not_equal(n[i], 0);
    at[i] = host_mutex(n[i]);
    if (i % 100 == 0) pthread_mutex_lock(at[i]);
  }
  for (int i = 0; i < LOCKS; i++) {
    assert_ptr_equal(host_mutex(n[i]), at[i]);
    if (i % 100 == 0) pthread_mutex_unlock(at[i]);
  }
  host_lock_free(n[5]);
  assert_int_equal(host_lock_new(), n[5]);
  for (int i = 0; i < LOCKS; i++) host_lock_free(n[i]);
}

static void waits_end_on_the_monotonic_clock(void **state) {
  (void)state;
  uint32_t n = host_lock_new();
  int64_t start = host_nanos();
  struct timespec until = host_deadline(20000000);
  pthread_mutex_lock(host_mutex(n));
  while (pthread_cond_timedwait(host_cond(n), host_mutex(n), &until) == 0) {
  }
  pthread_mutex_unlock(host_mutex(n));
  assert_true(host_nanos() - start >= 20000000);
  host_lock_free(n);
  assert_true(host_deadline(INT64_MAX).tv_sec > until.tv_sec);
}

static void old_handles_are_not_mistaken_for_new_ones(void **state) {
  (void)state;
  int a, b;
  uint64_t n = host_handle_new(&a);
  assert_ptr_equal(host_handle(n), &a);
  host_handle_free(n);
  assert_null(host_handle(n));
  uint64_t m = host_handle_new(&b);
  assert_int_not_equal(m, n);
  assert_null(host_handle(n));
  host_handle_free(n);
  assert_ptr_equal(host_handle(m), &b);
  host_handle_free(m);
  assert_null(host_handle(0));
  assert_null(host_handle(UINT64_MAX));
  for (int i = 0; i < 1000; i++) {
    uint64_t h = host_handle_new(&a);
    assert_true((int64_t)h > 0);
    assert_ptr_equal(host_handle(h), &a);
  }
}

static void *measure(void *left) {
  *(size_t *)left = host_stack_left();
  return NULL;
}

static void stacks_know_what_is_left(void **state) {
  (void)state;
  assert_true(host_stack_left() > 4096);
  pthread_attr_t attr;
  pthread_t thread;
  size_t left = 0;
  pthread_attr_init(&attr);
  pthread_attr_setstacksize(&attr, MIB);
  assert_int_equal(pthread_create(&thread, &attr, measure, &left), 0);
  pthread_join(thread, NULL);
  // The thread sanitizer keeps much of its own at the top of a stack.
  assert_in_range(left, MIB / 16, MIB);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(
          arenas_give_zeroed_memory_again_and_again, reserve, release),
      cmocka_unit_test(arena_arrays_do_not_overflow),
      cmocka_unit_test_setup_teardown(the_range_is_low_and_in_order, reserve,
                                      release),
      cmocka_unit_test(sizes_that_do_not_fit_are_refused),
      cmocka_unit_test_setup_teardown(metadata_chunks_come_back_zeroed,
                                      reserve, release),
      cmocka_unit_test_setup_teardown(
          freed_metadata_is_used_again_then_given_back, reserve, release),
      cmocka_unit_test_setup_teardown(stacks_are_slots, reserve, release),
      cmocka_unit_test_setup_teardown(files_are_mapped_inside, reserve,
                                      release),
      cmocka_unit_test_setup_teardown(decommitted_bytes_read_as_zero, reserve,
                                      release),
      cmocka_unit_test_setup_teardown(native_blocks_do_not_overlap, reserve,
                                      release),
      cmocka_unit_test_setup_teardown(native_memory_can_be_used_up_and_again,
                                      reserve, release),
      cmocka_unit_test_setup_teardown(allocators_serve_many_threads, reserve,
                                      release),
      cmocka_unit_test(well_formed_text_is_known),
      cmocka_unit_test(every_unit_survives_a_round_trip),
      cmocka_unit_test(malformed_text_is_not_overrun),
      cmocka_unit_test(standard_utf8_is_converted),
      cmocka_unit_test(locks_keep_their_addresses),
      cmocka_unit_test(waits_end_on_the_monotonic_clock),
      cmocka_unit_test(old_handles_are_not_mistaken_for_new_ones),
      cmocka_unit_test(stacks_know_what_is_left),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
