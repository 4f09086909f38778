// alloc.c -- making objects, with the Java error when there is no room.

#include "runtime/runtime.h"

// HotSpot refuses longer arrays whatever the heap; programs see the text.
#define ARRAY_LENGTH_MAX (INT32_MAX - 2)

Ref object_new(Thread *t, Class *cls) {
  Ref r = heap_new(&t->ctx, &t->tlab, pack(cls));
  if (UNLIKELY(r == 0)) throw_oom(t, "Java heap space");
  return r;
}

Ref array_new(Thread *t, Class *array_class, int32_t length) {
  assert(length >= 0 && class_is_array(array_class));
  if (UNLIKELY(length > ARRAY_LENGTH_MAX)) {
    throw_oom(t, "Requested array size exceeds VM limit");
    return 0;
  }
  Ref r = heap_new_array(&t->ctx, &t->tlab, pack(array_class),
                         (uint32_t)length);
  if (UNLIKELY(r == 0)) throw_oom(t, "Java heap space");
  return r;
}

// The class of arrays of `element`; NULL with an exception pending.
static Class *array_class_of(Thread *t, Class *element) {
  if (LIKELY(element->array != NULL)) return element->array;
  Class *array = NULL;
  Err err = linker_array_of(&t->ctx, element, &array);
  if (err == ERR_OK) return array;
  throw_err(t, err);
  return NULL;
}

Ref prim_array_new(Thread *t, char prim, int32_t length) {
  Class *cls = array_class_of(t, t->rt->linker->prim[(uint8_t)prim]);
  return cls ? array_new(t, cls, length) : 0;
}

Ref byte_array_new(Thread *t, const void *bytes, int32_t length) {
  Ref r = prim_array_new(t, 'B', length);
  if (r && bytes && length > 0)
    memcpy(BYTE_ELEMS(r), bytes, (size_t)length);
  return r;
}

Ref ref_array_new(Thread *t, KnownClass element, int32_t length) {
  Class *cls = array_class_of(t, known_class(t, element));
  return cls ? array_new(t, cls, length) : 0;
}

// One level of a multi-dimensional array, and those below it.  The recursion
// is as deep as there are dimensions, 255 at most (JVMS 4.9.1).
static Ref new_level(Thread *t, Class *cls, const int32_t *lengths,
                     uint32_t n) {
  Ref r = array_new(t, cls, lengths[0]);
  if (r == 0 || n == 1) return r;
  uint32_t mark = roots_mark(t);
  Ref *array = root(t, r);
  for (int32_t i = 0; i < lengths[0]; i++) {
    Ref part = new_level(t, cls->element, lengths + 1, n - 1);
    if (part == 0) {
      *array = 0;
      break;
    }
    ref_store(t, &REF_ELEMS(*array)[i], part);
  }
  r = *array;
  roots_release(t, mark);
  return r;
}

Ref array_new_multi(Thread *t, Class *array_class, const int32_t *lengths,
                    uint32_t n) {
  assert(n >= 1 && n <= array_class->dims);
  for (uint32_t i = 0; i < n; i++) {
    if (lengths[i] >= 0) continue;
    throw_new(t, "java/lang/NegativeArraySizeException", "%d", lengths[i]);
    return 0;
  }
  return new_level(t, array_class, lengths, n);
}

// -- Boxes -------------------------------------------------------------------

typedef struct BoxRow {
  char prim;
  KnownClass cls;
  KnownField value;
} BoxRow;
static const BoxRow boxes[] = {
    {'Z', K_Boolean, KF_Boolean_value},
    {'B', K_Byte, KF_Byte_value},
    {'C', K_Character, KF_Character_value},
    {'S', K_Short, KF_Short_value},
    {'I', K_Integer, KF_Integer_value},
    {'J', K_Long, KF_Long_value},
    {'F', K_Float, KF_Float_value},
    {'D', K_Double, KF_Double_value},
};

Ref box_new(Thread *t, char prim, Slot value) {
  for (size_t i = 0; i < COUNT(boxes); i++) {
    if (boxes[i].prim != prim) continue;
    Class *cls = known_class(t, boxes[i].cls);
    if (!class_ready(t, cls) && !class_initialize(t, cls)) return 0;
    Ref r = object_new(t, cls);
    if (r == 0) return 0;
    void *at = field_at(r, known_offset(t, boxes[i].value));
    switch (prim) {
      case 'Z': *(uint8_t *)at = value.i & 1; break;
      case 'B': *(int8_t *)at = (int8_t)value.i; break;
      case 'C': case 'S': *(uint16_t *)at = (uint16_t)value.i; break;
      case 'J': case 'D': *(uint64_t *)at = value.bits; break;
      default: *(int32_t *)at = value.i; break;
    }
    return r;
  }
  assert(!"not a primitive type");
  return 0;
}

char unbox(Thread *t, Ref box, Slot *out) {
  if (box == 0) return 0;
  Class *cls = class_of(box);
  for (size_t i = 0; i < COUNT(boxes); i++) {
    if (known_class(t, boxes[i].cls) != cls) continue;
    const void *at = field_at(box, known_offset(t, boxes[i].value));
    switch (boxes[i].prim) {
      case 'Z': out->i = *(const uint8_t *)at != 0; break;
      case 'B': out->i = *(const int8_t *)at; break;
      case 'C': out->i = *(const uint16_t *)at; break;
      case 'S': out->i = *(const int16_t *)at; break;
      case 'J': case 'D': out->bits = *(const uint64_t *)at; break;
      default: out->i = *(const int32_t *)at; break;
    }
    return boxes[i].prim;
  }
  return 0;
}
