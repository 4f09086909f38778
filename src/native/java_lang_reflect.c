// java_lang_reflect.c -- java.lang.reflect.Array, Executable and Field, and
// jdk.internal.reflect.Reflection and ConstantPool.

#include <stdlib.h>

#include "link/resolve.h"
#include "native/reflection.h"

static bool bad_argument(Thread *t, const char *text) {
  if (text)
    return throw_new(t, "java/lang/IllegalArgumentException", "%s", text);
  return throw_new(t, "java/lang/IllegalArgumentException", NULL);
}

#define MISMATCH "argument type mismatch"

// -- Elements of arrays ------------------------------------------------------

// Widening conversion (JLS 5.1.2) of a primitive value, in place; false when
// there is none.
static bool widen(Slot *v, char from, char to) {
  if (from == to) return true;
  bool integer = from == 'B' || from == 'S' || from == 'C' || from == 'I';
  switch (to) {
    case 'S':
      return from == 'B';
    case 'I':
      return integer;
    case 'J':
      if (integer) v->j = v->i;
      return integer;
    case 'F':
      if (integer) v->f = (float)v->i;
      else if (from == 'J') v->f = (float)v->j;
      else return false;
      return true;
    case 'D':
      if (integer) v->d = v->i;
      else if (from == 'J') v->d = (double)v->j;
      else if (from == 'F') v->d = v->f;
      else return false;
      return true;
    default:
      return false;
  }
}

// Read or write element `i`, which exists, of a primitive array.
static void load_element(Ref array, char prim, int32_t i, Slot *out) {
  switch (prim) {
    case 'Z': case 'B': out->i = BYTE_ELEMS(array)[i]; break;
    case 'C': out->i = CHAR_ELEMS(array)[i]; break;
    case 'S': out->i = SHORT_ELEMS(array)[i]; break;
    case 'J': case 'D': out->j = LONG_ELEMS(array)[i]; break;
    default: out->i = INT_ELEMS(array)[i]; break;
  }
}
static void store_element(Ref array, char prim, int32_t i, Slot v) {
  switch (prim) {
    case 'Z': BYTE_ELEMS(array)[i] = v.i & 1; break;
    case 'B': BYTE_ELEMS(array)[i] = (int8_t)v.i; break;
    case 'C': case 'S': SHORT_ELEMS(array)[i] = (int16_t)v.i; break;
    case 'J': case 'D': LONG_ELEMS(array)[i] = v.j; break;
    default: INT_ELEMS(array)[i] = v.i; break;
  }
}

static bool array_ok(Thread *t, Ref array, bool primitive) {
  if (array == 0) return throw_npe(t);
  Class *cls = class_of(array);
  if (!class_is_array(cls)) return bad_argument(t, "Argument is not an array");
  if (primitive && cls->layout.kind != OBJECT_PRIM_ARRAY)
    return bad_argument(t, "Argument is not an array of primitive type");
  return true;
}

static bool index_ok(Thread *t, Ref array, int32_t i) {
  if ((uint32_t)i < array_length(array)) return true;
  return throw_new(t, "java/lang/ArrayIndexOutOfBoundsException", NULL);
}

static void Array_getLength(Thread *t, Slot *a) {
  if (array_ok(t, a->ref, false)) RETURN_INT(array_length(a->ref));
}

static void Array_get(Thread *t, Slot *a) {
  if (!array_ok(t, a[0].ref, false) || !index_ok(t, a[0].ref, a[1].i)) return;
  char prim = class_of(a[0].ref)->element->prim;
  if (!prim) RETURN_REF(REF_ELEMS(a[0].ref)[a[1].i]);
  Slot v = {0};
  load_element(a[0].ref, prim, a[1].i, &v);
  RETURN_REF(box_new(t, prim, v));
}

static void get_as(Thread *t, Slot *a, char as) {
  if (!array_ok(t, a[0].ref, true) || !index_ok(t, a[0].ref, a[1].i)) return;
  char prim = class_of(a[0].ref)->element->prim;
  Slot v = {0};
  load_element(a[0].ref, prim, a[1].i, &v);
  if (widen(&v, prim, as)) *a = v;
  else bad_argument(t, MISMATCH);
}

static void set_as(Thread *t, Slot *a, char as) {
  if (!array_ok(t, a[0].ref, true) || !index_ok(t, a[0].ref, a[1].i)) return;
  char prim = class_of(a[0].ref)->element->prim;
  Slot v = a[2];
  if (widen(&v, as, prim)) store_element(a[0].ref, prim, a[1].i, v);
  else bad_argument(t, MISMATCH);
}

#define GET_SET(Name, prim)                                                 \
  static void Array_get##Name(Thread *t, Slot *a) { get_as(t, a, prim); }   \
  static void Array_set##Name(Thread *t, Slot *a) { set_as(t, a, prim); }
GET_SET(Boolean, 'Z')
GET_SET(Byte, 'B')
GET_SET(Char, 'C')
GET_SET(Short, 'S')
GET_SET(Int, 'I')
GET_SET(Long, 'J')
GET_SET(Float, 'F')
GET_SET(Double, 'D')

static void Array_set(Thread *t, Slot *a) {
  Ref array = a[0].ref, value = a[2].ref;
  if (!array_ok(t, array, false)) return;
  Class *element = class_of(array)->element;
  if (element->kind != CLASS_PRIMITIVE) {
    if (!index_ok(t, array, a[1].i)) return;
    if (value && !class_is_subtype(class_of(value), element))
      bad_argument(t, "array element type mismatch");
    else
      ref_store(t, &REF_ELEMS(array)[a[1].i], value);
    return;
  }
  Slot v = {0};
  char from = unbox(t, value, &v);
  if (!from) {
    bad_argument(t, value ? MISMATCH : NULL);
    return;
  }
  if (!index_ok(t, array, a[1].i)) return;
  if (widen(&v, from, element->prim))
    store_element(array, element->prim, a[1].i, v);
  else
    bad_argument(t, MISMATCH);
}

// -- New arrays --------------------------------------------------------------

// The class of arrays of `dims` more dimensions than `cls`; NULL with an
// exception pending.
static Class *more_dims(Thread *t, Class *cls, uint32_t dims) {
  if (cls->prim == 'V' || cls->dims + dims > 255) {
    bad_argument(t, NULL);
    return NULL;
  }
  for (uint32_t i = 0; i < dims; i++) {
    Err err = linker_array_of(&t->ctx, cls, &cls);
    if (err == ERR_OK) continue;
    throw_err(t, err);
    return NULL;
  }
  return cls;
}

static void Array_newArray(Thread *t, Slot *a) {
  NOT_NULL(a[0].ref);
  if (a[1].i < 0) {
    throw_new(t, "java/lang/NegativeArraySizeException", "%d", a[1].i);
    return;
  }
  Class *cls = more_dims(t, class_of_mirror(t, a[0].ref), 1);
  if (cls) RETURN_REF(array_new(t, cls, a[1].i));
}

static void Array_multiNewArray(Thread *t, Slot *a) {
  NOT_NULL(a[0].ref);
  NOT_NULL(a[1].ref);
  uint32_t n = array_length(a[1].ref);
  if (n == 0 || n > 255) {
    bad_argument(t, NULL);
    return;
  }
  int32_t lengths[255];
  memcpy(lengths, INT_ELEMS(a[1].ref), n * sizeof lengths[0]);
  Class *cls = more_dims(t, class_of_mirror(t, a[0].ref), n);
  if (cls) RETURN_REF(array_new_multi(t, cls, lengths, n));
}

// -- Executable, Field -------------------------------------------------------

static Method *executable(Thread *t, Ref r) {
  return class_of(r) == known_class(t, K_Constructor)
             ? reflect_constructor_of(t, r)
             : reflect_method_of(t, r);
}

static bool malformed(Thread *t, const char *text) {
  return throw_new(t, "java/lang/reflect/MalformedParametersException", "%s",
                   text);
}

// Parameter `i` of `m` from its row (JVMS 4.7.24), into `*out`.
static bool parameter_new(Thread *t, Slot *a, Method *m, const uint8_t *row,
                          int32_t i, Ref *out) {
  uint32_t name = be_u2(row);
  if (name && cp_tag(class_cp(m->holder), name) != CP_UTF8)
    return malformed(t, "Wrong type at constant pool index");
  *out = object_new(t, known_class(t, K_Parameter));
  if (*out == 0) return false;
  SET_I32(t, *out, Parameter_index, i);
  SET_I32(t, *out, Parameter_modifiers, be_u2(row + 2));
  SET_REF(t, *out, Parameter_executable, a->ref);
  if (name == 0) return true;
  Bytes b = cp_utf8(class_cp(m->holder), name);
  Symbol text = {.text = b.at, .size = (uint16_t)b.size};
  Ref s = string_intern_symbol(t, &text);
  if (s == 0) return false;
  SET_REF(t, *out, Parameter_name, s);
  return true;
}

static void Executable_getParameters0(Thread *t, Slot *a) {
  Class *object = known_class(t, K_Parameter);
  if (!class_ready(t, object)) {
    native_need_init(t, object);
    return;
  }
  Method *m = executable(t, a->ref);
  if (!m) return;
  Bytes b = member_attribute(m->holder->file, method_file(m),
                             MEMBER_PARAMETERS);
  if (!b.at) RETURN_REF(0);
  int32_t n = b.at[0];
  if (b.size < 1 + 4 * (uint32_t)n) {
    malformed(t, "Wrong number of parameters in MethodParameters attribute");
    return;
  }
  Ref *array = root(t, ref_array_new(t, K_Parameter, n));
  Ref *parameter = root(t, 0);
  for (int32_t i = 0; *array && i < n; i++) {
    if (!parameter_new(t, a, m, b.at + 1 + 4 * i, i, parameter)) return;
    ref_store(t, &REF_ELEMS(*array)[i], *parameter);
  }
  RETURN_REF(*array);
}

static void Executable_getTypeAnnotationBytes0(Thread *t, Slot *a) {
  Method *m = executable(t, a->ref);
  if (!m) return;
  RETURN_REF(reflect_bytes(t, member_attribute(m->holder->file,
                                               method_file(m),
                                               MEMBER_TYPE_ANNOTATIONS)));
}

static void Field_getTypeAnnotationBytes0(Thread *t, Slot *a) {
  Field *f = reflect_field_of(t, a->ref);
  if (!f) return;
  RETURN_REF(reflect_bytes(t, member_attribute(f->holder->file, field_file(f),
                                               MEMBER_TYPE_ANNOTATIONS)));
}

// -- Reflection --------------------------------------------------------------

static void Reflection_getCallerClass(Thread *t, Slot *a) {
  Class *cls = caller_class(t);
  if (!t->exception) RETURN_REF(cls ? cls->mirror : 0);
}

// The class file's own flags, where Class.getModifiers() prefers those of
// the InnerClasses attribute.
static void Reflection_getClassAccessFlags(Thread *t, Slot *a) {
  NOT_NULL(a->ref);
  Class *cls = class_of_mirror(t, a->ref);
  RETURN_INT(cls->kind == CLASS_NORMAL ? cls->access & 0x7fff
                                       : reflect_class_modifiers(cls));
}

static void Reflection_areNestMates(Thread *t, Slot *a) {
  NOT_NULL(a[0].ref);
  NOT_NULL(a[1].ref);
  Class *x = class_of_mirror(t, a[0].ref), *y = class_of_mirror(t, a[1].ref);
  if (x == y) RETURN_INT(1);
  if (x->kind != CLASS_NORMAL || y->kind != CLASS_NORMAL) RETURN_INT(0);
  Class *host = class_nest_host(&t->ctx, x);
  Class *other = host ? class_nest_host(&t->ctx, y) : NULL;
  if (host && other) RETURN_INT(host == other);
}

// -- ConstantPool ------------------------------------------------------------
// Windows are (this, mirror of the class, index).

// The class, when entry a[2] has the tag `tag`; NULL with an exception
// pending.
static Class *pool_of(Thread *t, Slot *a, int tag) {
  Class *cls = a[1].ref ? class_of_mirror(t, a[1].ref) : NULL;
  if (!cls || !cls->file) {
    throw_npe(t);
    return NULL;
  }
  const ConstPool *cp = class_cp(cls);
  if (a[2].i <= 0 || (uint32_t)a[2].i >= cp->count) {
    bad_argument(t, "Constant pool index out of bounds");
    return NULL;
  }
  if (tag < 0 || cp_tag(cp, (uint32_t)a[2].i) == (CpTag)tag) return cls;
  bad_argument(t, "Wrong type at constant pool index");
  return NULL;
}
#define INDEX ((uint32_t)a[2].i)

static void ConstantPool_getSize0(Thread *t, Slot *a) {
  Class *cls = a[1].ref ? class_of_mirror(t, a[1].ref) : NULL;
  RETURN_INT(cls && cls->file ? class_cp(cls)->count : 0);
}

static void ConstantPool_getTagAt0(Thread *t, Slot *a) {
  Class *cls = pool_of(t, a, -1);
  if (!cls) return;
  RETURN_INT(cp_tag(class_cp(cls), INDEX));
}

static void ConstantPool_getIntAt0(Thread *t, Slot *a) {
  Class *cls = pool_of(t, a, CP_INTEGER);
  if (cls) RETURN_INT(be_s4(cp_at(class_cp(cls), INDEX)));
}
static void ConstantPool_getFloatAt0(Thread *t, Slot *a) {
  Class *cls = pool_of(t, a, CP_FLOAT);
  if (cls) RETURN_INT(be_s4(cp_at(class_cp(cls), INDEX)));
}
static void ConstantPool_getLongAt0(Thread *t, Slot *a) {
  Class *cls = pool_of(t, a, CP_LONG);
  if (cls) RETURN_LONG(be_u8(cp_at(class_cp(cls), INDEX)));
}
static void ConstantPool_getDoubleAt0(Thread *t, Slot *a) {
  Class *cls = pool_of(t, a, CP_DOUBLE);
  if (cls) RETURN_LONG(be_u8(cp_at(class_cp(cls), INDEX)));
}
static void ConstantPool_getUTF8At0(Thread *t, Slot *a) {
  Class *cls = pool_of(t, a, CP_UTF8);
  if (cls) RETURN_REF(reflect_utf8(t, cls, INDEX));
}
static void ConstantPool_getStringAt0(Thread *t, Slot *a) {
  Class *cls = pool_of(t, a, CP_STRING);
  if (!cls) return;
  Bytes b = cp_name(class_cp(cls), INDEX);
  Symbol text = {.text = b.at, .size = (uint16_t)b.size};
  RETURN_REF(string_intern_symbol(t, &text));
}

static void ConstantPool_getClassAt0(Thread *t, Slot *a) {
  Class *cls = pool_of(t, a, CP_CLASS), *out = NULL;
  if (!cls) return;
  Err err = resolve_class(&t->ctx, cls, INDEX, &out);
  if (err == ERR_OK) RETURN_REF(out->mirror);
  throw_err(t, err);
}

// The class named by Class entry `index` if it is loaded; or else NULL.
static Class *loaded_class(Thread *t, Class *cls, uint32_t index) {
  Bytes b = cp_name(class_cp(cls), index);
  Symbol *name = symbol_find(t->rt->linker, b.at, b.size);
  return name ? linker_find_loaded(&t->ctx, cls->loader, name) : NULL;
}

static void ConstantPool_getClassAtIfLoaded0(Thread *t, Slot *a) {
  Class *cls = pool_of(t, a, CP_CLASS);
  if (!cls) return;
  Class *out = loaded_class(t, cls, INDEX);
  RETURN_REF(out ? out->mirror : 0);
}

// A member reference, split.
typedef struct MemberRef {
  Class *cls;  // NULL: not loaded and not to be loaded
  Symbol *name, *desc;
} MemberRef;

static bool is_member_tag(CpTag tag) {
  return tag == CP_FIELDREF || tag == CP_METHODREF ||
         tag == CP_INTERFACE_METHODREF;
}

static bool member_ref(Thread *t, Slot *a, bool field, bool load,
                       MemberRef *out) {
  Class *cls = pool_of(t, a, -1);
  if (!cls) return false;
  const ConstPool *cp = class_cp(cls);
  CpTag tag = cp_tag(cp, INDEX);
  if (!is_member_tag(tag) || (tag == CP_FIELDREF) != field)
    return bad_argument(t, "Wrong type at constant pool index");
  uint32_t index = cp_first(cp, INDEX), pair = cp_second(cp, INDEX);
  if (load) {
    Err err = resolve_class(&t->ctx, cls, index, &out->cls);
    if (err != ERR_OK) return throw_err(t, err);
  } else {
    out->cls = loaded_class(t, cls, index);
  }
  Bytes name = cp_utf8(cp, cp_first(cp, pair));
  Bytes desc = cp_utf8(cp, cp_second(cp, pair));
  out->name = symbol_intern(t->rt->linker, name.at, name.size, false);
  out->desc = symbol_intern(t->rt->linker, desc.at, desc.size, false);
  return (out->name && out->desc) || throw_oom(t, "Metaspace");
}

static void method_at(Thread *t, Slot *a, bool load) {
  MemberRef ref = {0};
  if (!member_ref(t, a, false, load, &ref)) return;
  if (!ref.cls) RETURN_REF(0);
  Method *m = class_declared_method(ref.cls, ref.name, ref.desc);
  if (!m && lookup_method(&t->ctx, ref.cls, ref.name, ref.desc, &m)) m = NULL;
  t->exception = 0;
  if (!m || m->holder->file == NULL || (m->flags & METHOD_MIRANDA)) {
    throw_new(t, "java/lang/RuntimeException",
              "Unable to look up method in target class");
    return;
  }
  if (!class_initialize(t, known_class(t, K_Method))) return;
  RETURN_REF(m->flags & METHOD_INIT ? reflect_constructor_new(t, m)
                                    : reflect_method_new(t, m));
}
static void ConstantPool_getMethodAt0(Thread *t, Slot *a) {
  method_at(t, a, true);
}
static void ConstantPool_getMethodAtIfLoaded0(Thread *t, Slot *a) {
  method_at(t, a, false);
}

static void field_at_index(Thread *t, Slot *a, bool load) {
  MemberRef ref = {0};
  if (!member_ref(t, a, true, load, &ref)) return;
  if (!ref.cls) RETURN_REF(0);
  Field *f = NULL;
  if (lookup_field(&t->ctx, ref.cls, ref.name, ref.desc, &f) != ERR_OK) {
    t->exception = 0;
    throw_new(t, "java/lang/RuntimeException",
              "Unable to look up field in target class");
    return;
  }
  if (!class_initialize(t, known_class(t, K_Field))) return;
  RETURN_REF(reflect_field_new(t, f));
}
static void ConstantPool_getFieldAt0(Thread *t, Slot *a) {
  field_at_index(t, a, true);
}
static void ConstantPool_getFieldAtIfLoaded0(Thread *t, Slot *a) {
  field_at_index(t, a, false);
}

// Class index or NameAndType index of a member or dynamic entry.
static void part_of_ref(Thread *t, Slot *a, bool first) {
  Class *cls = pool_of(t, a, -1);
  if (!cls) return;
  CpTag tag = cp_tag(class_cp(cls), INDEX);
  bool dynamic = tag == CP_INVOKE_DYNAMIC || tag == CP_DYNAMIC;
  if (!is_member_tag(tag) && (first || !dynamic)) {
    bad_argument(t, "Wrong type at constant pool index");
    return;
  }
  RETURN_INT(first ? cp_first(class_cp(cls), INDEX)
                   : cp_second(class_cp(cls), INDEX));
}
static void ConstantPool_getClassRefIndexAt0(Thread *t, Slot *a) {
  part_of_ref(t, a, true);
}
static void ConstantPool_getNameAndTypeRefIndexAt0(Thread *t, Slot *a) {
  part_of_ref(t, a, false);
}

// A String[] of Utf8 entries, of the class's name first when `cls_index` is
// not 0.
static Ref utf8_array(Thread *t, Class *cls, uint32_t cls_index,
                      uint32_t pair) {
  const ConstPool *cp = class_cp(cls);
  uint32_t entries[3], n = 0;
  if (cls_index) entries[n++] = cp_first(cp, cls_index);
  entries[n++] = cp_first(cp, pair);
  entries[n++] = cp_second(cp, pair);
  uint32_t mark = roots_mark(t);
  Ref *array = root(t, ref_array_new(t, K_String, (int32_t)n));
  for (uint32_t i = 0; *array && i < n; i++) {
    Ref s = reflect_utf8(t, cls, entries[i]);
    if (s == 0) break;
    ref_store(t, &REF_ELEMS(*array)[i], s);
  }
  Ref r = *array;
  roots_release(t, mark);
  return r;
}

static void ConstantPool_getMemberRefInfoAt0(Thread *t, Slot *a) {
  Class *cls = pool_of(t, a, -1);
  if (!cls) return;
  const ConstPool *cp = class_cp(cls);
  if (!is_member_tag(cp_tag(cp, INDEX))) {
    bad_argument(t, "Wrong type at constant pool index");
    return;
  }
  RETURN_REF(utf8_array(t, cls, cp_first(cp, INDEX), cp_second(cp, INDEX)));
}

static void ConstantPool_getNameAndTypeRefInfoAt0(Thread *t, Slot *a) {
  Class *cls = pool_of(t, a, CP_NAME_AND_TYPE);
  if (cls) RETURN_REF(utf8_array(t, cls, 0, INDEX));
}

// clang-format off
#define ARRAY "java/lang/reflect/Array"
#define O "(Ljava/lang/Object;I"
#define ROWS(Name, d) \
  {ARRAY, "get" #Name, O ")" d, Array_get##Name}, \
  {ARRAY, "set" #Name, O d ")V", Array_set##Name}
#define REFLECTION "jdk/internal/reflect/Reflection"
#define POOL "jdk/internal/reflect/ConstantPool"
#define POOL_ROW(name, result) {POOL, #name, O ")" result, ConstantPool_##name}
static const NativeRow rows[] = {
  {ARRAY, "getLength", "(Ljava/lang/Object;)I", Array_getLength},
  {ARRAY, "get", O ")Ljava/lang/Object;", Array_get},
  {ARRAY, "set", O "Ljava/lang/Object;)V", Array_set},
  ROWS(Boolean, "Z"), ROWS(Byte, "B"), ROWS(Char, "C"), ROWS(Short, "S"),
  ROWS(Int, "I"), ROWS(Long, "J"), ROWS(Float, "F"), ROWS(Double, "D"),
  {ARRAY, "newArray", "(Ljava/lang/Class;I)Ljava/lang/Object;",
   Array_newArray},
  {ARRAY, "multiNewArray", "(Ljava/lang/Class;[I)Ljava/lang/Object;",
   Array_multiNewArray},
  {"java/lang/reflect/Executable", "getParameters0",
   "()[Ljava/lang/reflect/Parameter;", Executable_getParameters0},
  {"java/lang/reflect/Executable", "getTypeAnnotationBytes0", "()[B",
   Executable_getTypeAnnotationBytes0},
  {"java/lang/reflect/Field", "getTypeAnnotationBytes0", "()[B",
   Field_getTypeAnnotationBytes0},
  {REFLECTION, "getCallerClass", "()Ljava/lang/Class;",
   Reflection_getCallerClass},
  {REFLECTION, "getClassAccessFlags", "(Ljava/lang/Class;)I",
   Reflection_getClassAccessFlags},
  {REFLECTION, "areNestMates", "(Ljava/lang/Class;Ljava/lang/Class;)Z",
   Reflection_areNestMates},
  {POOL, "getSize0", "(Ljava/lang/Object;)I", ConstantPool_getSize0},
  POOL_ROW(getTagAt0, "B"), POOL_ROW(getIntAt0, "I"),
  POOL_ROW(getFloatAt0, "F"), POOL_ROW(getLongAt0, "J"),
  POOL_ROW(getDoubleAt0, "D"), POOL_ROW(getUTF8At0, "Ljava/lang/String;"),
  POOL_ROW(getStringAt0, "Ljava/lang/String;"),
  POOL_ROW(getClassAt0, "Ljava/lang/Class;"),
  POOL_ROW(getClassAtIfLoaded0, "Ljava/lang/Class;"),
  POOL_ROW(getMethodAt0, "Ljava/lang/reflect/Member;"),
  POOL_ROW(getMethodAtIfLoaded0, "Ljava/lang/reflect/Member;"),
  POOL_ROW(getFieldAt0, "Ljava/lang/reflect/Field;"),
  POOL_ROW(getFieldAtIfLoaded0, "Ljava/lang/reflect/Field;"),
  POOL_ROW(getClassRefIndexAt0, "I"),
  POOL_ROW(getNameAndTypeRefIndexAt0, "I"),
  POOL_ROW(getMemberRefInfoAt0, "[Ljava/lang/String;"),
  POOL_ROW(getNameAndTypeRefInfoAt0, "[Ljava/lang/String;"),
};
// clang-format on
NATIVE_TABLE(natives_java_lang_reflect);
