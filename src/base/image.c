#define _GNU_SOURCE  // MAP_ANONYMOUS
#include "base/image.h"

#include <pthread.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/asan_interface.h>
#else
#define ASAN_POISON_MEMORY_REGION(p, n) ((void)0)
#define ASAN_UNPOISON_MEMORY_REGION(p, n) ((void)0)
#endif

#ifndef MAP_FIXED_NOREPLACE
#define MAP_FIXED_NOREPLACE 0x100000
#endif

#define KIB ((size_t)1 << 10)
#define MIB ((size_t)1 << 20)
#define GIB ((size_t)1 << 30)

Image image;

// Where the range may lie, best first.  AddressSanitizer leaves nothing free
// but the last.
typedef struct Place {
  uintptr_t base, end;
  size_t meta, native, files;
} Place;

static const Place places[] = {
    {4 * GIB, 32 * GIB, GIB, GIB, 512 * MIB},
    {8 * GIB, 32 * GIB, GIB, GIB, 512 * MIB},
    {16 * GIB, 32 * GIB, GIB, GIB, 512 * MIB},
    {24 * GIB, 32 * GIB, 512 * MIB, 512 * MIB, 512 * MIB},
    {256 * MIB, 0x7fff0000, 320 * MIB, 192 * MIB, 256 * MIB},
};

#define STACKS_WANTED 12000u
#define STACKS_MIN 8u
#define STACKS_MAX 65536u
#define GRANULES_MAX (GIB / IMAGE_CHUNK)

// What is taken, in the first pages of the root region: it is part of the
// machine's state.  A fresh, zeroed page says that nothing is.
typedef struct Books {
  // A bit per granule.  Free ones that have been used are `dirty`, and
  // `stale` as well once a trim has found them so.
  uint64_t meta_taken[GRANULES_MAX / 64];
  uint64_t meta_dirty[GRANULES_MAX / 64];
  uint64_t meta_stale[GRANULES_MAX / 64];
  uint32_t meta_hint;                      // all below it are taken
  uint32_t meta_top;                       // none from here on ever was
  size_t meta_count;                       // how many are taken
  uint32_t stack_hint;
  size_t stack_size;
  size_t files_used;
  uint16_t stack_slots[STACKS_MAX];  // 0 free; n: a stack of n slots begins;
                                     // STACK_MORE: it goes on
} Books;
static_assert(sizeof(Books) <= IMAGE_ROOT_SIZE, "books fit the root region");
#define STACK_MORE UINT16_MAX

static pthread_mutex_t books_mutex = PTHREAD_MUTEX_INITIALIZER;

static Books *books(void) {
  return (Books *)image.root.start;
}

static size_t page_size(void) {
  return (size_t)sysconf(_SC_PAGESIZE);
}

// -- The range ----------------------------------------------------------------

static Region region_after(uint8_t **at, size_t size) {
  Region r = {*at, *at + size};
  *at = r.end;
  return r;
}

// Lay the regions out in `p`, in no more than `most` bytes.  The heap gets what
// was asked as long as an eighth of the room is left for stacks, of which there
// will be as many as are wanted and fit; but where `most` is a limit the heap
// is given whole or not at all.  False when there is no room for a few stacks.
static bool lay_out(const Place *p, size_t heap, size_t stack, size_t most,
                    Image *out) {
  size_t total = p->end - p->base;
  size_t fixed = IMAGE_ROOT_SIZE + p->meta + p->native + p->files;
  size_t room = total - fixed;
  if (stack > room / STACKS_MIN) return false;
  size_t stacks_least = stack * STACKS_MIN;
  if (stacks_least < room / 8) stacks_least = room / 8;
  size_t heap_most = (room - stacks_least) & ~(MIB - 1);
  if (most < total) {
    if (heap > heap_most || most < fixed + heap + stack * STACKS_MIN)
      return false;
    room = most - fixed;
  }
  if (heap > heap_most) heap = heap_most;
  size_t slots = (room - heap) / stack;
  if (slots > STACKS_WANTED) slots = STACKS_WANTED;
  uint8_t *at = (uint8_t *)p->base;
  *out = (Image){.base = at, .relocated = p != places};
  out->root = region_after(&at, IMAGE_ROOT_SIZE);
  out->meta = region_after(&at, p->meta);
  out->stacks = region_after(&at, align_up(slots * stack, 4 * KIB));
  out->native = region_after(&at, p->native);
  out->files = region_after(&at, p->files);
  out->heap = region_after(&at, heap);
  out->end = at;
  return true;
}

// Untouched pages cost nothing, so all is mapped for use at once.
static bool map_range(const Image *i) {
  size_t size = (size_t)(i->end - i->base);
  int flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE;
  void *got = mmap(i->base, size, PROT_READ | PROT_WRITE,
                   flags | MAP_FIXED_NOREPLACE, -1, 0);
  if (got == MAP_FAILED) return false;
  if (got != i->base) {  // an old kernel took the address for a hint
    munmap(got, size);
    return false;
  }
  // Sparse by design: one touched page must not cost a huge one.
  madvise(i->base, (size_t)(i->files.end - i->base), MADV_NOHUGEPAGE);
  return true;
}

static bool reserve_at_most(size_t most, size_t heap, size_t stack) {
  for (size_t i = 0; i < COUNT(places); i++) {
    Image try;
    if (!lay_out(&places[i], heap, stack, most, &try)) continue;
    if (!map_range(&try)) continue;
    image = try;
    books()->stack_size = stack;
    return true;
  }
  return false;
}

// Half the address space that the process may take, for its C stacks,
// libraries and malloc want the rest; SIZE_MAX where there is no limit.
static size_t space_limit(void) {
  struct rlimit limit;
  if (getrlimit(RLIMIT_AS, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY)
    return SIZE_MAX;
  return (size_t)limit.rlim_cur / 2;
}

bool image_reserve(size_t heap_max, size_t stack_max) {
  CHECK(image.base == NULL);
  size_t page = page_size();
  if (heap_max > IMAGE_LIMIT || stack_max > IMAGE_LIMIT) return false;
  heap_max = align_up(heap_max, page);
  stack_max = align_up(stack_max ? stack_max : 1, page);
  size_t most = space_limit();
  return reserve_at_most(most, heap_max, stack_max) ||
         (most != SIZE_MAX && reserve_at_most(SIZE_MAX, heap_max, stack_max));
}

void image_release(void) {
  if (image.base) munmap(image.base, (size_t)(image.end - image.base));
  image = (Image){0};
}

void image_decommit(void *p, size_t n) {
  assert(n == 0 || (image_contains(p) && n <= (size_t)(image.end -
                                                       (uint8_t *)p)));
  uintptr_t page = page_size();
  uint8_t *start = p, *end = start + n;
  uint8_t *first = (uint8_t *)align_up((uintptr_t)start, page);
  uint8_t *last = (uint8_t *)((uintptr_t)end & ~(page - 1));
  if (first >= last) {
    memset(start, 0, n);
    return;
  }
  memset(start, 0, (size_t)(first - start));
  memset(last, 0, (size_t)(end - last));
  size_t whole = (size_t)(last - first);
  if (madvise(first, whole, MADV_DONTNEED) != 0) memset(first, 0, whole);
}

// -- Metadata chunks ----------------------------------------------------------
// First fit by address over a bitmap: freed neighbours join by themselves.
// Freed granules keep their pages until they have been free between two
// trims, so a machine that makes and drops classes all the time does not ask
// the system for each of them; they are cleared when they are handed out.

enum { META_FREED = 0xd7 };  // what free granules hold, with assertions
#define META_KEEP ((size_t)256 << 10)  // larger ones lose their pages at once

static bool granule_is(const uint64_t *bits, uint32_t g) {
  return bits[g / 64] >> g % 64 & 1;
}

static uint8_t *granule_at(uint32_t g) {
  return image.meta.start + (size_t)g * IMAGE_CHUNK;
}

static uint32_t granule_limit(void) {
  return (uint32_t)((size_t)(image.meta.end - image.meta.start) / IMAGE_CHUNK);
}

static void granules_mark(Books *b, uint32_t g, uint32_t n, bool taken) {
  for (uint32_t i = g; i < g + n; i++) {
    CHECK(granule_is(b->meta_taken, i) != taken);
    __atomic_fetch_xor(&b->meta_taken[i / 64], (uint64_t)1 << i % 64,
                       __ATOMIC_RELAXED);
  }
  b->meta_count = taken ? b->meta_count + n : b->meta_count - n;
  if (b->meta_top < g + n) b->meta_top = g + n;
}

// The first of `n` free granules in a row at or after `g`; `limit` if none.
static uint32_t granules_find(const Books *b, uint32_t g, uint32_t n,
                              uint32_t limit) {
  uint32_t run = 0;
  while (g < limit && run < n) {
    if (g % 64 == 0 && b->meta_taken[g / 64] == UINT64_MAX) {
      run = 0;
      g += 64;
    } else {
      run = granule_is(b->meta_taken, g) ? 0 : run + 1;
      g++;
    }
  }
  return run == n ? g - n : limit;
}

// Clear those of the granules, just taken, that have been used before.
static void granules_clean(Books *b, uint32_t g, uint32_t n) {
  for (uint32_t i = g; i < g + n; i++) {
    if (!granule_is(b->meta_dirty, i)) continue;
    uint64_t bit = (uint64_t)1 << i % 64;
    b->meta_dirty[i / 64] &= ~bit;
    b->meta_stale[i / 64] &= ~bit;
    memset(granule_at(i), 0, IMAGE_CHUNK);
  }
}

void *image_meta_alloc(size_t n) {
  uint32_t limit = granule_limit();
  if (n == 0) n = 1;
  if (n > (size_t)limit * IMAGE_CHUNK) return NULL;
  uint32_t count = (uint32_t)(align_up(n, IMAGE_CHUNK) / IMAGE_CHUNK);
  Books *b = books();
  pthread_mutex_lock(&books_mutex);
  uint32_t hint = granules_find(b, b->meta_hint, 1, limit);
  uint32_t g = granules_find(b, hint, count, limit);
  if (g < limit) {
    granules_mark(b, g, count, true);
    ASAN_UNPOISON_MEMORY_REGION(granule_at(g), count * IMAGE_CHUNK);
    granules_clean(b, g, count);
  }
  b->meta_hint = g == hint && g < limit ? g + count : hint;
  pthread_mutex_unlock(&books_mutex);
  return g < limit ? granule_at(g) : NULL;
}

void image_meta_free(void *chunk, size_t n) {
  if (!chunk) return;
  if (n == 0) n = 1;
  n = align_up(n, IMAGE_CHUNK);
  size_t at = (size_t)((uint8_t *)chunk - image.meta.start);
  CHECK((uint8_t *)chunk >= image.meta.start && at % IMAGE_CHUNK == 0 &&
        n <= (size_t)(image.meta.end - (uint8_t *)chunk));
  bool keep = n < META_KEEP;
  if (!keep) image_decommit(chunk, n);
#ifndef NDEBUG
  if (keep) memset(chunk, META_FREED, n);
#endif
  ASAN_POISON_MEMORY_REGION(chunk, n);
  Books *b = books();
  uint32_t g = (uint32_t)(at / IMAGE_CHUNK);
  uint32_t count = (uint32_t)(n / IMAGE_CHUNK);
  pthread_mutex_lock(&books_mutex);
  granules_mark(b, g, count, false);
  for (uint32_t i = g; keep && i < g + count; i++)
    b->meta_dirty[i / 64] |= (uint64_t)1 << i % 64;
  if (g < b->meta_hint) b->meta_hint = g;
  pthread_mutex_unlock(&books_mutex);
}

// Give back the granules of `bits`, a word of the bitmap that begins with
// granule `g`.
static void granules_decommit(uint32_t g, uint64_t bits) {
  while (bits) {
    uint32_t first = (uint32_t)__builtin_ctzll(bits);
    uint64_t rest = ~(bits >> first);
    uint32_t n = rest ? (uint32_t)__builtin_ctzll(rest) : 64;
    uint8_t *p = granule_at(g + first);
    size_t size = n * IMAGE_CHUNK;
    ASAN_UNPOISON_MEMORY_REGION(p, size);
    image_decommit(p, size);
    ASAN_POISON_MEMORY_REGION(p, size);
    bits &= first + n < 64 ? ~(uint64_t)0 << (first + n) : 0;
  }
}

void image_meta_trim(void) {
  Books *b = books();
  pthread_mutex_lock(&books_mutex);
  for (uint32_t i = 0; i < (b->meta_top + 63) / 64; i++) {
    if (!b->meta_dirty[i]) continue;
    granules_decommit(i * 64, b->meta_stale[i]);
    b->meta_dirty[i] &= ~b->meta_stale[i];
    b->meta_stale[i] = b->meta_dirty[i];
  }
  pthread_mutex_unlock(&books_mutex);
}

bool image_meta_taken(const void *p) {
  const uint8_t *at = p;
  if (at < image.meta.start || at >= image.meta.end) return false;
  uint32_t g = (uint32_t)((size_t)(at - image.meta.start) / IMAGE_CHUNK);
  uint64_t *word = &books()->meta_taken[g / 64];
  return __atomic_load_n(word, __ATOMIC_RELAXED) >> g % 64 & 1;
}

size_t image_meta_used(void) {
  pthread_mutex_lock(&books_mutex);
  size_t n = books()->meta_count;
  pthread_mutex_unlock(&books_mutex);
  return n * IMAGE_CHUNK;
}

// -- Stacks -------------------------------------------------------------------

static uint32_t stacks_find(const Books *b, uint32_t n, uint32_t limit) {
  uint32_t run = 0, i = b->stack_hint;
  for (; i < limit && run < n; i++) run = b->stack_slots[i] ? 0 : run + 1;
  return run == n ? i - n : limit;
}

void *image_stack_alloc(size_t *size) {
  Books *b = books();
  size_t slot = b->stack_size;
  uint32_t limit =
      (uint32_t)((size_t)(image.stacks.end - image.stacks.start) / slot);
  size_t n = *size / slot + (*size % slot != 0);
  if (n == 0) n = 1;
  if (n > limit || n >= STACK_MORE) return NULL;
  pthread_mutex_lock(&books_mutex);
  uint32_t at = stacks_find(b, (uint32_t)n, limit);
  if (at < limit) {
    b->stack_slots[at] = (uint16_t)n;
    for (size_t i = 1; i < n; i++) b->stack_slots[at + i] = STACK_MORE;
    if (at == b->stack_hint) b->stack_hint = at + (uint32_t)n;
  }
  pthread_mutex_unlock(&books_mutex);
  if (at == limit) return NULL;
  *size = n * slot;
  return image.stacks.start + at * slot;
}

void image_stack_free(void *stack) {
  if (!stack) return;
  Books *b = books();
  size_t offset = (size_t)((uint8_t *)stack - image.stacks.start);
  CHECK((uint8_t *)stack >= image.stacks.start &&
        (uint8_t *)stack < image.stacks.end && offset % b->stack_size == 0);
  uint32_t at = (uint32_t)(offset / b->stack_size);
  uint16_t n = b->stack_slots[at];
  CHECK(n != 0 && n != STACK_MORE);
  image_decommit(stack, n * b->stack_size);
  pthread_mutex_lock(&books_mutex);
  memset(&b->stack_slots[at], 0, n * sizeof b->stack_slots[0]);
  if (at < b->stack_hint) b->stack_hint = at;
  pthread_mutex_unlock(&books_mutex);
}

// -- Files --------------------------------------------------------------------

const void *image_map_file(int fd, size_t size) {
  struct stat st;
  if (size == 0 || fstat(fd, &st) != 0 || !S_ISREG(st.st_mode)) return NULL;
  if ((uint64_t)st.st_size < size) return NULL;  // its tail would be SIGBUS
  Books *b = books();
  pthread_mutex_lock(&books_mutex);
  uint8_t *at = image.files.start + b->files_used;
  void *got = MAP_FAILED;
  size_t room = (size_t)(image.files.end - at);
  if (size <= room && align_up(size, page_size()) <= room)
    got = mmap(at, size, PROT_READ, MAP_PRIVATE | MAP_FIXED, fd, 0);
  if (got != MAP_FAILED) b->files_used += align_up(size, page_size());
  pthread_mutex_unlock(&books_mutex);
  return got == MAP_FAILED ? NULL : got;
}
