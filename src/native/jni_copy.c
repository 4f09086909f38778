// jni_copy.c -- a header before and a guard behind the bytes.
#include "native/jni_copy.h"

#include <stdlib.h>

typedef struct CopyHeader {
  size_t size;
  uint64_t seal;  // made of the kind and the address; broken when freed
} CopyHeader;
static_assert(sizeof(CopyHeader) % 16 == 0, "copies are aligned for any type");

static const uint8_t guard[16] = {0xf1, 0xc0, 0xde, 0xf1, 0xc0, 0xde,
                                  0xf1, 0xc0, 0xde, 0xf1, 0xc0, 0xde,
                                  0xf1, 0xc0, 0xde, 0xf1};

static uint64_t seal_of(const CopyHeader *h, CopyKind kind) {
  return ((uint64_t)(uintptr_t)h ^ 0x9e3779b97f4a7c15u) * 16 + (uint64_t)kind;
}

void *copy_new(JniCall *c, size_t size, CopyKind kind) {
  CopyHeader *h = malloc(sizeof *h + size + sizeof guard);
  if (!h) {
    throw_oom(c->t, "no room for a copy");
    return NULL;
  }
  h->size = size;
  h->seal = seal_of(h, kind);
  memcpy((uint8_t *)(h + 1) + size, guard, sizeof guard);
  return h + 1;
}

// NULL after jni_bad().
static CopyHeader *header_of(JniCall *c, const void *p, CopyKind kind) {
  CopyHeader *h = (CopyHeader *)(uintptr_t)p - 1;
  if (!p || ((uintptr_t)p & 15) || h->seal != seal_of(h, kind)) {
    jni_bad(c, "released what was not got, or not that way");
    return NULL;
  }
  if (memcmp((const uint8_t *)p + h->size, guard, sizeof guard) == 0)
    return h;
  jni_bad(c, "wrote past the end of an array or string");
  return NULL;
}

size_t copy_size(JniCall *c, const void *p, CopyKind kind) {
  const CopyHeader *h = header_of(c, p, kind);
  return h ? h->size : SIZE_MAX;
}

bool copy_free(JniCall *c, const void *p, CopyKind kind) {
  CopyHeader *h = header_of(c, p, kind);
  if (!h) return false;
  h->seal = 0;
  free(h);
  return true;
}
