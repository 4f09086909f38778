// ctx.h -- what every layer may know of the running thread.
//
// A Ctx is the first member of a Thread.  The layers below `runtime` see
// only this: where errors go, and the structures of the layers themselves.
#ifndef CEZVE_BASE_CTX_H
#define CEZVE_BASE_CTX_H

#include "base/err.h"

typedef struct Heap Heap;
typedef struct Linker Linker;

typedef struct Ctx {
  Heap *heap;
  Linker *linker;
  Fault fault;  // the last error; text is valid until the next one
  uint32_t no_collect;  // not 0: C code holds addresses of objects, so the
                        // thread neither collects nor lets others do it
} Ctx;

static inline Ctx *ctx_of(Thread *t) {
  return (Ctx *)t;
}

#endif
