// gc_log.c -- the line that -verbose:gc prints for each collection:
//
//   [0.123s][info][gc] GC(0) Pause Young (Allocation Failure) 1M->0M(16M)
//   0.512ms
//
// seconds since the start, the number of the collection, bytes in use before
// and after, the size of the heap, and how long the world stood still.
#include <stdio.h>

#include "heap/heap_internal.h"

void gc_log_pause(Heap *h, GcKind kind, const char *cause, size_t before,
                  int64_t pause) {
  HeapState *s = h->state;
  int64_t uptime = (host_nanos() - s->start_nanos) / 1000000;
  printf(
      "[%lld.%03llds][info][gc] GC(%llu) Pause %s (%s) "
      "%zuM->%zuM(%zuM) %lld.%03lldms\n",
      (long long)(uptime / 1000), (long long)(uptime % 1000),
      (unsigned long long)h->collections, kind == GC_FULL ? "Full" : "Young",
      cause, before / MB, heap_used_stopped(s) / MB, heap_capacity(s) / MB,
      (long long)(pause / 1000000), (long long)(pause / 1000 % 1000));
  fflush(stdout);
}
