// descriptor.h -- field and method descriptors, and names (JVMS 4.2, 4.3).
#ifndef CEZVE_CLASSFILE_DESCRIPTOR_H
#define CEZVE_CLASSFILE_DESCRIPTOR_H

#include "base/base.h"

bool descriptor_is_field(const uint8_t *s, size_t n);
bool descriptor_is_method(const uint8_t *s, size_t n);  // at most 255 slots
// Slots of the arguments of a method descriptor, without a receiver and
// without a limit; -1 where it is malformed.  `*result` (may be NULL) is the
// first character of the result type.
int descriptor_method_slots(const uint8_t *s, size_t n, char *result);

// For the boot library: without a look at what stands between L and ;
bool descriptor_is_field_lax(const uint8_t *s, size_t n);
int descriptor_method_slots_lax(const uint8_t *s, size_t n, char *result);

// Names by JVMS 4.2, for class files of all versions.
bool name_is_unqualified(const uint8_t *s, size_t n);  // fields
bool name_is_method(const uint8_t *s, size_t n);       // <init>, <clinit> too
bool name_is_class(const uint8_t *s, size_t n);  // internal; no array types

// Steps over the types of a *checked* descriptor:
//   DescIter it = desc_args(desc, n); DescType ty;
//   while (desc_next(&it, &ty)) ...;   then   ty = desc_result(&it);
typedef struct DescType {
  char kind;           // B C D F I J S Z V L [
  uint8_t slots;       // 0 for V, 2 for J and D, else 1
  const uint8_t *at;   // the type's own text, e.g. "[Ljava/lang/String;"
  uint32_t size;
} DescType;
typedef struct DescIter {
  const uint8_t *at, *end;
} DescIter;

DescIter desc_args(const uint8_t *desc, size_t n);
bool desc_next(DescIter *it, DescType *type);  // false after the last argument
DescType desc_result(DescIter *it);            // after desc_next gave false
DescType desc_field(const uint8_t *desc, size_t n);

// Slots of all arguments, without a receiver.
uint32_t desc_arg_slots(const uint8_t *desc, size_t n);

static inline bool desc_is_ref(char kind) {
  return kind == 'L' || kind == '[';
}

#endif
