// arena.h -- memory that is given back all at once.
//
// An Arena hands out zeroed, 8-byte aligned memory from chunks and never
// frees a piece.  META arenas take their chunks from the image (class
// metadata, owned by a loader); SCRATCH arenas take them from malloc (what
// is gone before the function returns).  Not thread-safe: a loader's arena
// is used under the loader's lock.
#ifndef CEZVE_BASE_ARENA_H
#define CEZVE_BASE_ARENA_H

#include "base/base.h"

typedef enum ArenaKind { ARENA_SCRATCH, ARENA_META } ArenaKind;
typedef struct ArenaChunk ArenaChunk;

// A zeroed Arena is an empty scratch arena.
typedef struct Arena {
  ArenaChunk *chunks;  // newest first
  uint8_t *at, *end;   // free part of the newest chunk
  ArenaKind kind;
  size_t used;         // bytes handed out
  size_t size;         // bytes of all chunks
} Arena;

// `n` zeroed bytes, NULL when there is no memory.
void *arena_alloc(Arena *a, size_t n);

// A zeroed array of `n` Ts; NULL also when the size overflows.
#define arena_new(a, T, n) ((T *)arena_array((a), sizeof(T), (n)))
void *arena_array(Arena *a, size_t size, size_t n);

// Copy `n` bytes into the arena.
void *arena_copy(Arena *a, const void *bytes, size_t n);

// printf into the arena; NULL without memory.
char *arena_printf(Arena *a, const char *fmt, ...) PRINTF(2, 3);

// Free everything; the arena is empty and may be used again.
void arena_drop(Arena *a);

#endif
