// gc_log.c -- what the log says of a collection, as `java` spells it:
//
//   [gc]      GC(0) Pause Young (Allocation Failure) 1M->0M(16M) 0.512ms
//   [gc,heap] GC(0) Nursery: 1024K(1280K)->128K(1280K)
//   [gc,heap] GC(0) Old: 0K(14848K)->16K(14848K)
//
// the number of the collection, bytes in use before and after it, room, and how
// long the world stood still.
#include "heap/heap_internal.h"

HeapUse gc_log_use(HeapState *s) {
  size_t all = heap_capacity(s);
  size_t young = (size_t)(s->eden.end - s->eden.start) +
                 (size_t)(s->to.end - s->to.start);
  if (young > all) young = all;
  return (HeapUse){
      .young = space_used(&s->eden) + space_used(&s->from),
      .young_room = young,
      .old = space_used(&s->old),
      .old_room = all - young,
  };
}

void gc_log_pause(Heap *h, GcKind kind, const char *cause,
                  const HeapUse *before, int64_t pause) {
  HeapUse now = gc_log_use(h->state);
  unsigned long long number = h->collections;
  log_line(LOG_GC_HEAP, LOG_INFO, "GC(%llu) Nursery: %zuK(%zuK)->%zuK(%zuK)",
           number, before->young / KB, before->young_room / KB, now.young / KB,
           now.young_room / KB);
  log_line(LOG_GC_HEAP, LOG_INFO, "GC(%llu) Old: %zuK(%zuK)->%zuK(%zuK)",
           number, before->old / KB, before->old_room / KB, now.old / KB,
           now.old_room / KB);
  log_line(LOG_GC, LOG_INFO,
           "GC(%llu) Pause %s (%s) %zuM->%zuM(%zuM) %lld.%03lldms", number,
           kind == GC_FULL ? "Full" : "Young", cause,
           (before->young + before->old) / MB, (now.young + now.old) / MB,
           (now.young_room + now.old_room) / MB, (long long)(pause / 1000000),
           (long long)(pause / 1000 % 1000));
}
