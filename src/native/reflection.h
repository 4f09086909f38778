// reflection.h -- objects of java.lang.reflect, made by natives.
//
// A reflect.Field, Method or Constructor names its member by (clazz, slot):
// the index in the class's array of declared members.  The classes of the
// library that these objects are of must be ready (class_ready()).
#ifndef CEZVE_NATIVE_REFLECTION_H
#define CEZVE_NATIVE_REFLECTION_H

#include "native/native.h"

// 0 with an exception pending on failure; may call Java (types are loaded).
Ref reflect_field_new(Thread *t, Field *f);
Ref reflect_method_new(Thread *t, Method *m);
Ref reflect_constructor_new(Thread *t, Method *m);
// The next RecordComponent of `cls`, whose row of the Record attribute stands
// at `r`, which is moved past it.
Ref reflect_record_component_new(Thread *t, Class *cls, Reader *r);

// The member behind such an object; NULL, with InternalError pending, when
// its slot is none.
Method *reflect_method_of(Thread *t, Ref method);
Method *reflect_constructor_of(Thread *t, Ref constructor);
Field *reflect_field_of(Thread *t, Ref field);

// A new byte[] of `b`, 0 without exception when the attribute is absent.
Ref reflect_bytes(Thread *t, Bytes b);
// A String of Utf8 entry `index`; 0 without exception when it is none.
Ref reflect_utf8(Thread *t, const Class *cls, uint32_t index);
// Modifiers of a class as Class.getModifiers() tells them: those of the
// InnerClasses attribute where there is one.
int reflect_class_modifiers(const Class *cls);

// Rows of the InnerClasses attribute.
typedef struct InnerRow {
  uint16_t inner, outer, name, access;  // pool indices; outer, name may be 0
} InnerRow;
uint32_t reflect_inner_count(const Class *cls);
InnerRow reflect_inner_row(const Class *cls, uint32_t i);

#endif
