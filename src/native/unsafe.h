// unsafe.h -- where (base, offset) of jdk.internal.misc.Unsafe points.
//
//   base null     offset is an address
//   base object   offset is in bytes from its header: a field or an element
//   base mirror   offsets from UNSAFE_STATICS on are the class's statics,
//                 which do not lie in the mirror
#ifndef CEZVE_NATIVE_UNSAFE_H
#define CEZVE_NATIVE_UNSAFE_H

#include "runtime/runtime.h"

// Beyond every offset in an object.
#define UNSAFE_STATICS ((int64_t)1 << 40)

static inline void *unsafe_address(Thread *t, Ref base, int64_t offset) {
  if (base == 0) return (void *)(uintptr_t)offset;
  if (LIKELY(offset < UNSAFE_STATICS)) return field_at(base, (size_t)offset);
  Class *cls = class_of_mirror(t, base);
  return (uint8_t *)cls->statics + (offset - UNSAFE_STATICS);
}

// After a reference was stored at that place.
static inline void unsafe_stored(Thread *t, Ref base, int64_t offset,
                                 void *address) {
  if (LIKELY(base != 0 && offset < UNSAFE_STATICS))
    heap_card(t->ctx.heap, address);
  else if (base != 0)
    class_mark_dirty(t->rt->linker, class_of_mirror(t, base));
}

// The offset that names field `f`; its base is an object, or the mirror of
// f->holder for a static field.
static inline int64_t unsafe_offset(const Field *f) {
  return f->access & ACC_STATIC ? UNSAFE_STATICS + f->offset : f->offset;
}

#endif
