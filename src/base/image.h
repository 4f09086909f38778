// image.h -- the one address range that holds the machine's state.
//
// Java heap, class metadata, register code and Java stacks live between
// image.base and image.end and point only at each other.  The range is
// reserved once, at a fixed low base, and touched pages are all it costs:
//
//   base                                                             end
//   | root page | meta | stacks | native memory | files |    heap     |
//
//   root    the image's own books: which chunks and stacks are taken
//   meta    arenas: classes, symbols, register code (chunks, never moved)
//   stacks  one equal reservation per Java thread
//   native  Unsafe.allocateMemory and what Java code holds raw addresses of
//   files   files used in place (lib/modules), mapped read-only
//   heap    the collector's
//
// Every address is below 32 GiB, so (address >> 3) fits 32 bits.  Where the
// preferred base is taken (sanitizers, unusual kernels) another is chosen
// and `relocated` is set; a saved image is then refused, nothing else
// changes.  No address of C code and no handle of the operating system may
// be stored inside the range; those stand in base/host.h.
#ifndef CEZVE_BASE_IMAGE_H
#define CEZVE_BASE_IMAGE_H

#include "base/base.h"

#define IMAGE_LIMIT ((uintptr_t)1 << 35)  // 32 GiB
#define IMAGE_ROOT_SIZE ((size_t)1 << 20)
#define IMAGE_CHUNK ((size_t)4 << 10)  // granule of `meta` chunks

typedef struct Region {
  uint8_t *start, *end;
} Region;

typedef struct Image {
  uint8_t *base, *end;
  bool relocated;
  Region root, meta, stacks, native, files, heap;
} Image;

// The process's image.  A description of the range, not part of it.
extern Image image;

// Reserve the range.  `heap_max` and `stack_max` are in bytes, the latter
// per thread; both are rounded up to pages.  The heap region is `heap_max`
// bytes, or as much of it as fits: 22 GiB at the preferred base, less than
// 1 GiB under AddressSanitizer.  Of a limited address space (RLIMIT_AS) half is
// left to others if possible.  False where the system has no room; then nothing
// is reserved.
bool image_reserve(size_t heap_max, size_t stack_max);
void image_release(void);

// `n` bytes (rounded up to IMAGE_CHUNK) of zeroed metadata space, or NULL
// when the region is full.  Thread-safe.
//
// What is freed is used again before new pages are touched; until then it
// holds a pattern in builds with assertions and is poisoned under
// AddressSanitizer, so a stale pointer into it does not go unnoticed.
void *image_meta_alloc(size_t n);
void image_meta_free(void *chunk, size_t n);
// Give pages back to the system that were free at the last trim already.
void image_meta_trim(void);
// Whether `p` is an address of metadata space that is taken.
bool image_meta_taken(const void *p);
size_t image_meta_used(void);  // bytes taken

// A thread's stack of at least `*size` bytes, zeroed; `*size` becomes what it
// has, a multiple of the slot size (`stack_max`).  NULL when none is left.
// Thread-safe.
void *image_stack_alloc(size_t *size);
void image_stack_free(void *stack);

// malloc/realloc/free inside the range, for memory whose address Java code
// sees.  16-byte aligned, not zeroed; NULL when there is no room.  To free
// what was not allocated is a checked error.  Thread-safe.
void *image_native_alloc(size_t n);
void *image_native_realloc(void *p, size_t n);
void image_native_free(void *p);

// Map `size` bytes of open file `fd` read-only inside the range.  NULL when
// it does not fit or cannot be mapped.
const void *image_map_file(int fd, size_t size);

// Give the pages of [p, p+n) back to the system; they read as zero after.
void image_decommit(void *p, size_t n);

static inline bool image_contains(const void *p) {
  return (const uint8_t *)p >= image.base && (const uint8_t *)p < image.end;
}

// An address inside the range as 32 bits, and back.  8-byte aligned.
static inline uint32_t pack(const void *p) {
  assert(((uintptr_t)p & 7) == 0 && (uintptr_t)p < IMAGE_LIMIT);
  return (uint32_t)((uintptr_t)p >> 3);
}
static inline void *unpack(uint32_t p) {
  return (void *)((uintptr_t)p << 3);
}

#endif
