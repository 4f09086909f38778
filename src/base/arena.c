#include "base/arena.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/image.h"

// Chunks are singly linked, newest first.  They start small and double, so
// that a hidden class costs little and a loader takes few chunks.
struct ArenaChunk {
  ArenaChunk *next;
  size_t size;  // with this header
};

#define SCRATCH_MIN ((size_t)16 << 10)
#define CHUNK_MAX ((size_t)256 << 10)
static_assert(sizeof(ArenaChunk) % 8 == 0, "blocks are 8-byte aligned");

static ArenaChunk *chunk_new(Arena *a, size_t size) {
  ArenaChunk *c;
  if (a->kind == ARENA_META) {
    size = align_up(size, IMAGE_CHUNK);
    c = image_meta_alloc(size);
  } else {
    c = malloc(size);
  }
  if (c) {
    c->size = size;
    a->size += size;
  }
  return c;
}

// A block that would waste much of a chunk gets one of its own, which goes
// behind the newest so that the rest of that stays in use.
static void *alloc_slow(Arena *a, size_t n) {
  size_t least = a->kind == ARENA_META ? IMAGE_CHUNK : SCRATCH_MIN;
  size_t size = a->chunks ? a->chunks->size * 2 : least;
  if (size > CHUNK_MAX) size = CHUNK_MAX;
  if (n > SIZE_MAX / 4) return NULL;
  bool own = a->chunks && n > size / 4;
  if (own || n > size - sizeof(ArenaChunk)) size = n + sizeof(ArenaChunk);
  ArenaChunk *c = chunk_new(a, size);
  if (!c) return NULL;
  uint8_t *block = (uint8_t *)(c + 1);
  if (own) {
    c->next = a->chunks->next;
    a->chunks->next = c;
  } else {
    c->next = a->chunks;
    a->chunks = c;
    a->at = block + n;
    a->end = (uint8_t *)c + c->size;
  }
  return block;
}

void *arena_alloc(Arena *a, size_t n) {
  if (n > SIZE_MAX / 4) return NULL;
  n = n ? align_up(n, 8) : 8;
  uint8_t *block;
  if (LIKELY(n <= (size_t)(a->end - a->at))) {
    block = a->at;
    a->at += n;
  } else {
    block = alloc_slow(a, n);
    if (!block) return NULL;
  }
  a->used += n;
  // Chunks of the image come zeroed.
  if (a->kind == ARENA_SCRATCH) memset(block, 0, n);
  return block;
}

void *arena_array(Arena *a, size_t size, size_t n) {
  size_t bytes;
  if (__builtin_mul_overflow(size, n, &bytes)) return NULL;
  return arena_alloc(a, bytes);
}

void *arena_copy(Arena *a, const void *bytes, size_t n) {
  void *copy = arena_alloc(a, n);
  if (copy && n) memcpy(copy, bytes, n);
  return copy;
}

char *arena_printf(Arena *a, const char *fmt, ...) {
  va_list args;
  va_start(args, fmt);
  int n = vsnprintf(NULL, 0, fmt, args);
  va_end(args);
  if (n < 0) return NULL;
  char *text = arena_alloc(a, (size_t)n + 1);
  if (!text) return NULL;
  va_start(args, fmt);
  vsnprintf(text, (size_t)n + 1, fmt, args);
  va_end(args);
  return text;
}

void arena_drop(Arena *a) {
  ArenaKind kind = a->kind;
  for (ArenaChunk *c = a->chunks, *next; c; c = next) {
    next = c->next;
    if (kind == ARENA_META) {
      image_meta_free(c, c->size);
    } else {
      free(c);
    }
  }
  *a = (Arena){.kind = kind};
}
