// java_lang_class.c -- java.lang.Class.

#include <stdlib.h>

#include "link/resolve.h"
#include "native/reflection.h"
#include "runtime/assertion.h"

// The Class of the receiver.
#define SELF class_of_mirror(t, a->ref)

// The mirror of a class that a native was asked for by constant-pool index;
// 0 with an exception pending.
static Ref resolved_mirror(Thread *t, Class *cls, uint32_t index) {
  Class *out = NULL;
  Err err = resolve_class(&t->ctx, cls, index, &out);
  if (err == ERR_OK) return out->mirror;
  throw_err(t, err);
  return 0;
}

// -- Kinds, names, supertypes ------------------------------------------------

static void Class_getPrimitiveClass(Thread *t, Slot *a) {
  NOT_NULL(a->ref);
  char *name = string_utf8(t, a->ref);
  Ref r = 0;
  Linker *l = t->rt->linker;
  for (size_t i = 0; i < COUNT(l->prim) && r == 0; i++)
    if (l->prim[i] && symbol_is(l->prim[i]->name, name))
      r = l->prim[i]->mirror;
  if (r == 0) throw_new(t, "java/lang/ClassNotFoundException", "%s", name);
  free(name);
  RETURN_REF(r);
}

static void Class_initClassName(Thread *t, Slot *a) {
  RETURN_REF(class_name_string(t, SELF));
}

static void Class_isArray(Thread *t, Slot *a) {
  RETURN_INT(class_is_array(SELF));
}
static void Class_isPrimitive(Thread *t, Slot *a) {
  RETURN_INT(SELF->kind == CLASS_PRIMITIVE);
}
static void Class_isInterface(Thread *t, Slot *a) {
  Class *c = SELF;
  RETURN_INT(c->kind == CLASS_NORMAL && class_is_interface(c));
}
static void Class_isHidden(Thread *t, Slot *a) {
  RETURN_INT((SELF->flags & CLASS_HIDDEN) != 0);
}

// Final, a direct subclass of Record, and with the attribute (JVMS 4.7.30).
static bool is_record(Thread *t, const Class *c) {
  return c->file && c->file->record.at && (c->access & ACC_FINAL) &&
         c->super && c->super == t->rt->linker->record;
}
static void Class_isRecord0(Thread *t, Slot *a) {
  RETURN_INT(is_record(t, SELF));
}

static void Class_isInstance(Thread *t, Slot *a) {
  Class *c = SELF;
  RETURN_INT(a[1].ref && c->kind != CLASS_PRIMITIVE &&
             class_is_subtype(class_of(a[1].ref), c));
}

static void Class_isAssignableFrom(Thread *t, Slot *a) {
  NOT_NULL(a[1].ref);
  Class *to = SELF, *from = class_of_mirror(t, a[1].ref);
  bool plain = to->kind != CLASS_PRIMITIVE && from->kind != CLASS_PRIMITIVE;
  RETURN_INT(to == from || (plain && class_is_subtype(from, to)));
}

static void Class_getSuperclass(Thread *t, Slot *a) {
  Class *c = SELF;
  bool none = c->kind == CLASS_PRIMITIVE || !c->super ||
              (c->kind == CLASS_NORMAL && class_is_interface(c));
  RETURN_REF(none ? 0 : c->super->mirror);
}

static void Class_getInterfaces0(Thread *t, Slot *a) {
  Class *c = SELF;
  Linker *l = t->rt->linker;
  Class *of_array[] = {l->cloneable, l->serializable};
  bool array = class_is_array(c);
  int32_t n = array ? 2 : c->interface_count;
  Ref r = ref_array_new(t, K_Class, n);
  for (int32_t i = 0; r && i < n; i++)
    REF_ELEMS(r)[i] = (array ? of_array[i] : c->interfaces[i])->mirror;
  if (r) heap_cards(t->ctx.heap, REF_ELEMS(r), REF_ELEMS(r) + n);
  RETURN_REF(r);
}

static void Class_getModifiers(Thread *t, Slot *a) {
  RETURN_INT(reflect_class_modifiers(SELF));
}

static void Class_desiredAssertionStatus0(Thread *t, Slot *a) {
  Class *c = SELF;
  const AssertionRules *rules = t->rt->assertion_rules;
  while (class_is_array(c)) c = c->element;
  RETURN_INT(rules && c->kind == CLASS_NORMAL &&
             assertion_enabled(rules, c->loader->java == 0,
                               (const char *)c->name->text, c->name->size));
}

// -- Class.forName -----------------------------------------------------------

// Whether the loader may be asked for `s`.  A point at the end does not matter
// to HotSpot, so the loader is asked for such names too.
static bool may_be_loaded(const Symbol *s) {
  if (s->text[0] == '[') return descriptor_is_field(s->text, s->size);
  bool point = s->size > 1 && s->text[s->size - 1] == '/';
  return name_is_class(s->text, s->size - (point ? 1u : 0u));
}

// The internal name of a binary name; NULL with the exception pending when
// it cannot be one: names with '/' are never found.
static Symbol *checked_name(Thread *t, Ref name) {
  uint32_t n = string_length(t, name);
  bool bad = n == 0 || n > UINT16_MAX;
  for (uint32_t i = 0; i < n && !bad; i++)
    bad = string_unit(t, name, i) == '/';
  Symbol *s = bad ? NULL : string_symbol(t, name, true);
  if (!s || !may_be_loaded(s)) {
    // Said as HotSpot does, in the form it was checked in.
    char *text = string_mutf8(t, name, !bad);
    throw_new(t, "java/lang/ClassNotFoundException", "%s", text);
    free(text);
    return NULL;
  }
  return s;
}

static void Class_forName0(Thread *t, Slot *a) {
  NOT_NULL(a->ref);
  Symbol *name = checked_name(t, a[0].ref);
  Loader *l = name ? loader_of(t, a[2].ref) : NULL;
  if (!l) return;
  Class *cls = NULL;
  Err err = load_class_or_cnfe(t, l, name, &cls);
  if (err == ERR_CLASS_NOT_FOUND) {
    char *text = string_mutf8(t, a[0].ref, false);
    throw_new(t, "java/lang/ClassNotFoundException", "%s", text);
    free(text);
    return;
  }
  if (err != ERR_OK) {
    throw_err(t, err);
    return;
  }
  // Initialise, then come here again: the class is found at once then.
  if (a[1].i && !class_ready(t, cls)) {
    native_need_init(t, cls);
    return;
  }
  RETURN_REF(cls->mirror);
}

// -- Members -----------------------------------------------------------------

typedef enum MemberKind { FIELDS, METHODS, CONSTRUCTORS } MemberKind;

// How many members of the kind there are; their numbers go to `out` (may be
// NULL).
static int32_t select_members(const Class *c, MemberKind kind, bool public,
                              uint16_t *out) {
  int32_t n = 0;
  uint32_t count = kind == FIELDS ? c->field_count : c->method_count;
  for (uint32_t i = 0; i < count; i++) {
    uint16_t access;
    if (kind == FIELDS) {
      if (c->fields[i].injected) continue;
      access = c->fields[i].access;
    } else {
      const Method *m = &c->methods[i];
      if (m->flags & METHOD_CLINIT) continue;
      if (((m->flags & METHOD_INIT) != 0) != (kind == CONSTRUCTORS)) continue;
      access = m->access;
    }
    if (public && !(access & ACC_PUBLIC)) continue;
    if (out) out[n] = (uint16_t)i;
    n++;
  }
  return n;
}

static Ref member_new(Thread *t, Class *c, MemberKind kind, uint16_t i) {
  switch (kind) {
    case FIELDS: return reflect_field_new(t, &c->fields[i]);
    case METHODS: return reflect_method_new(t, &c->methods[i]);
    default: return reflect_constructor_new(t, &c->methods[i]);
  }
}

static void declared_members(Thread *t, Slot *a, MemberKind kind) {
  static const KnownClass element[] = {K_Field, K_Method, K_Constructor};
  Class *c = SELF;
  Class *object = known_class(t, element[kind]);
  if (!class_ready(t, object)) {
    native_need_init(t, object);
    return;
  }
  // Reflection does not show members of a class that cannot be linked.
  if (c->kind == CLASS_NORMAL && class_state(c) == CLASS_LOADED) {
    Err err = class_link(&t->ctx, c);
    if (err != ERR_OK) {
      throw_err(t, err);
      return;
    }
  }
  bool public = a[1].i != 0;
  bool has = c->kind == CLASS_NORMAL;
  int32_t n = has ? select_members(c, kind, public, NULL) : 0;
  Arena arena = {0};
  uint16_t *members = arena_new(&arena, uint16_t, (size_t)n + 1);
  CHECK(members != NULL);
  if (has) select_members(c, kind, public, members);
  Ref *array = root(t, ref_array_new(t, element[kind], n));
  for (int32_t i = 0; *array && i < n; i++) {
    uint32_t mark = roots_mark(t);
    Ref member = member_new(t, c, kind, members[i]);
    roots_release(t, mark);
    if (member == 0) break;
    ref_store(t, &REF_ELEMS(*array)[i], member);
  }
  arena_drop(&arena);
  RETURN_REF(*array);
}

static void Class_getDeclaredFields0(Thread *t, Slot *a) {
  declared_members(t, a, FIELDS);
}
static void Class_getDeclaredMethods0(Thread *t, Slot *a) {
  declared_members(t, a, METHODS);
}
static void Class_getDeclaredConstructors0(Thread *t, Slot *a) {
  declared_members(t, a, CONSTRUCTORS);
}

static void Class_getRecordComponents0(Thread *t, Slot *a) {
  Class *c = SELF;
  Class *object = known_class(t, K_RecordComponent);
  Class *method = known_class(t, K_Method);
  if (!class_ready(t, object) || !class_ready(t, method)) {
    native_need_init(t, class_ready(t, object) ? method : object);
    return;
  }
  if (!c->file || !c->file->record.at) RETURN_REF(0);
  Reader r = reader_over(c->file->record.at, c->file->record.size);
  int32_t n = reader_u2(&r);
  Ref *array = root(t, ref_array_new(t, K_RecordComponent, n));
  for (int32_t i = 0; *array && i < n; i++) {
    uint32_t mark = roots_mark(t);
    Ref component = reflect_record_component_new(t, c, &r);
    roots_release(t, mark);
    if (component == 0) break;
    ref_store(t, &REF_ELEMS(*array)[i], component);
  }
  RETURN_REF(*array);
}

// -- Nesting -----------------------------------------------------------------

// Whether entry `index` of `c`'s pool names the class `other`.  A hidden class
// is called by its file's name in its own pool, and by none elsewhere.
static bool names_class(const Class *c, uint32_t index, const Class *other) {
  if (cp_tag(class_cp(c), index) != CP_CLASS) return false;
  Bytes b = cp_name(class_cp(c), index);
  Bytes own = {other->name->text, other->name->size};
  if (other == c) own = cp_name(class_cp(c), c->file->this_class);
  return b.size == own.size && memcmp(b.at, own.at, own.size) == 0;
}

// The InnerClasses row that describes `c` itself.
static bool own_row(const Class *c, InnerRow *out) {
  for (uint32_t i = 0; i < reflect_inner_count(c); i++) {
    *out = reflect_inner_row(c, i);
    if (names_class(c, out->inner, c)) return true;
  }
  return false;
}

// `outer` must have `inner` as its member too (JVMS 4.7.6).
static bool agree(Thread *t, Class *outer, Class *inner) {
  for (uint32_t i = 0; i < reflect_inner_count(outer); i++) {
    InnerRow row = reflect_inner_row(outer, i);
    if (row.outer && names_class(outer, row.outer, outer) &&
        names_class(outer, row.inner, inner))
      return true;
  }
  Arena arena = {0};
  throw_new(t, "java/lang/IncompatibleClassChangeError",
            "%s and %s disagree on InnerClasses attribute",
            class_external_name(outer, &arena),
            class_external_name(inner, &arena));
  arena_drop(&arena);
  return false;
}

static void Class_getDeclaringClass0(Thread *t, Slot *a) {
  Class *c = SELF;
  InnerRow row;
  if (!own_row(c, &row) || row.outer == 0) RETURN_REF(0);
  Ref outer = resolved_mirror(t, c, row.outer);
  if (outer && !agree(t, class_of_mirror(t, outer), c)) outer = 0;
  RETURN_REF(outer);
}

static void Class_getSimpleBinaryName0(Thread *t, Slot *a) {
  Class *c = SELF;
  InnerRow row;
  if (!own_row(c, &row) || row.name == 0) RETURN_REF(0);
  RETURN_REF(reflect_utf8(t, c, row.name));
}

static void Class_getDeclaredClasses0(Thread *t, Slot *a) {
  Class *c = SELF;
  uint32_t rows = reflect_inner_count(c);
  int32_t n = 0;
  for (uint32_t i = 0; i < rows; i++) {
    InnerRow row = reflect_inner_row(c, i);
    if (row.outer && row.inner && names_class(c, row.outer, c)) n++;
  }
  Ref *array = root(t, ref_array_new(t, K_Class, n));
  n = 0;
  for (uint32_t i = 0; *array && i < rows; i++) {
    InnerRow row = reflect_inner_row(c, i);
    if (!row.outer || !row.inner || !names_class(c, row.outer, c)) continue;
    Ref inner = resolved_mirror(t, c, row.inner);
    if (inner == 0 || !agree(t, c, class_of_mirror(t, inner))) return;
    ref_store(t, &REF_ELEMS(*array)[n++], inner);
  }
  RETURN_REF(*array);
}

static void Class_getEnclosingMethod0(Thread *t, Slot *a) {
  Class *c = SELF;
  Bytes b = c->file ? c->file->enclosing_method : (Bytes){NULL, 0};
  if (!b.at || b.size < 4 || be_u2(b.at) == 0) RETURN_REF(0);
  Ref *array = root(t, ref_array_new(t, K_Object, 3));
  Ref *part = root(t, *array ? resolved_mirror(t, c, be_u2(b.at)) : 0);
  if (*part == 0) return;
  ref_store(t, &REF_ELEMS(*array)[0], *part);
  uint32_t method = be_u2(b.at + 2);
  if (cp_tag(class_cp(c), method) == CP_NAME_AND_TYPE) {
    *part = reflect_utf8(t, c, cp_first(class_cp(c), method));
    if (*part == 0) return;
    ref_store(t, &REF_ELEMS(*array)[1], *part);
    *part = reflect_utf8(t, c, cp_second(class_cp(c), method));
    if (*part == 0) return;
    ref_store(t, &REF_ELEMS(*array)[2], *part);
  }
  RETURN_REF(*array);
}

static void Class_getNestHost0(Thread *t, Slot *a) {
  Class *c = SELF;
  Class *host = c->kind == CLASS_NORMAL ? class_nest_host(&t->ctx, c) : c;
  RETURN_REF(host ? host->mirror : 0);
}

// The classes that the table `list` of `c` names, to `out`: those that can be
// had and that have the nest host `host`, if that is not NULL.  The others
// are left out, as the library expects; only errors of the machine stay
// pending.
static int32_t named_classes(Thread *t, Class *c, Bytes list,
                             const Class *host, Class **out) {
  int32_t n = be_u2(list.at), found = 0;
  for (int32_t i = 0; i < n; i++) {
    Class *cls = NULL;
    Err err = resolve_class(&t->ctx, c, be_u2(list.at + 2 + 2 * i), &cls);
    bool fits = err == ERR_OK && cls->kind == CLASS_NORMAL;
    if (fits && host) fits = class_nest_host(&t->ctx, cls) == host;
    if (exception_is(t, "java/lang/VirtualMachineError")) break;
    t->exception = 0;
    if (fits) out[found++] = cls;
  }
  return found;
}

// An array of `first`, unless that is NULL, and what named_classes() finds.
static Ref class_array(Thread *t, Class *first, Class *c, Bytes list) {
  Arena arena = {0};
  Class **classes = arena_new(&arena, Class *, (size_t)be_u2(list.at) + 1);
  CHECK(classes != NULL);
  int32_t n = first != NULL;
  classes[0] = first;
  n += named_classes(t, c, list, first, classes + n);
  Ref r = t->exception ? 0 : ref_array_new(t, K_Class, n);
  for (int32_t i = 0; r && i < n; i++)
    ref_store(t, &REF_ELEMS(r)[i], classes[i]->mirror);
  arena_drop(&arena);
  return r;
}

static void Class_getNestMembers0(Thread *t, Slot *a) {
  static const uint8_t none[2];
  Class *c = SELF;
  Class *host = c->kind == CLASS_NORMAL ? class_nest_host(&t->ctx, c) : c;
  if (!host) return;
  Bytes b = host->file ? host->file->nest_members : (Bytes){NULL, 0};
  if (!b.at) b = (Bytes){none, sizeof none};
  RETURN_REF(class_array(t, host, host, b));
}

static void Class_getPermittedSubclasses0(Thread *t, Slot *a) {
  Class *c = SELF;
  Bytes b = c->file ? c->file->permitted : (Bytes){NULL, 0};
  RETURN_REF(b.at ? class_array(t, NULL, c, b) : 0);
}

// -- Attributes --------------------------------------------------------------

static void Class_getGenericSignature0(Thread *t, Slot *a) {
  Class *c = SELF;
  RETURN_REF(c->file ? reflect_utf8(t, c, c->file->signature) : 0);
}
static void Class_getRawAnnotations(Thread *t, Slot *a) {
  Class *c = SELF;
  RETURN_REF(c->file ? reflect_bytes(t, c->file->annotations) : 0);
}
static void Class_getRawTypeAnnotations(Thread *t, Slot *a) {
  Class *c = SELF;
  RETURN_REF(c->file ? reflect_bytes(t, c->file->type_annotations) : 0);
}

static void Class_getConstantPool(Thread *t, Slot *a) {
  Class *object = known_class(t, K_ConstantPool);
  if (!class_ready(t, object)) {
    native_need_init(t, object);
    return;
  }
  if (!SELF->file) RETURN_REF(0);
  Ref r = object_new(t, object);
  if (r) SET_REF(t, r, ConstantPool_constantPoolOop, a->ref);
  RETURN_REF(r);
}

static void Class_getProtectionDomain0(Thread *t, Slot *a) {
  RETURN_REF(SELF->protection_domain);
}

// A copy: the caller may write into what it gets.
static void Class_getSigners(Thread *t, Slot *a) {
  Ref *signers = root(t, SELF->signers);
  if (*signers == 0) RETURN_REF(0);
  Ref r = heap_clone(&t->ctx, &t->tlab, signers);
  if (r == 0) throw_oom(t, "Java heap space");
  RETURN_REF(r);
}
static void Class_setSigners(Thread *t, Slot *a) {
  Class *c = SELF;
  if (c->kind != CLASS_NORMAL) return;
  c->signers = a[1].ref;
  class_mark_dirty(t->rt->linker, c);
}

// clang-format off
#define CLASS "java/lang/Class"
static const NativeRow rows[] = {
  {CLASS, "registerNatives", "()V", native_nothing},
  {CLASS, "getPrimitiveClass", "(Ljava/lang/String;)Ljava/lang/Class;",
   Class_getPrimitiveClass},
  {CLASS, "initClassName", "()Ljava/lang/String;", Class_initClassName},
  {CLASS, "isRecord0", "()Z", Class_isRecord0},
  {CLASS, "isAssignableFrom", "(Ljava/lang/Class;)Z",
   Class_isAssignableFrom},
  {CLASS, "getSuperclass", "()Ljava/lang/Class;", Class_getSuperclass},
  {CLASS, "getInterfaces0", "()[Ljava/lang/Class;", Class_getInterfaces0},
  {CLASS, "getModifiers", "()I", Class_getModifiers},
  {CLASS, "desiredAssertionStatus0", "(Ljava/lang/Class;)Z",
   Class_desiredAssertionStatus0},
  {CLASS, "forName0",
   "(Ljava/lang/String;ZLjava/lang/ClassLoader;Ljava/lang/Class;)"
   "Ljava/lang/Class;", Class_forName0},
  {CLASS, "getDeclaredFields0", "(Z)[Ljava/lang/reflect/Field;",
   Class_getDeclaredFields0},
  {CLASS, "getDeclaredMethods0", "(Z)[Ljava/lang/reflect/Method;",
   Class_getDeclaredMethods0},
  {CLASS, "getDeclaredConstructors0", "(Z)[Ljava/lang/reflect/Constructor;",
   Class_getDeclaredConstructors0},
  {CLASS, "getRecordComponents0", "()[Ljava/lang/reflect/RecordComponent;",
   Class_getRecordComponents0},
  {CLASS, "getDeclaringClass0", "()Ljava/lang/Class;",
   Class_getDeclaringClass0},
  {CLASS, "getSimpleBinaryName0", "()Ljava/lang/String;",
   Class_getSimpleBinaryName0},
  {CLASS, "getDeclaredClasses0", "()[Ljava/lang/Class;",
   Class_getDeclaredClasses0},
  {CLASS, "getEnclosingMethod0", "()[Ljava/lang/Object;",
   Class_getEnclosingMethod0},
  {CLASS, "getNestHost0", "()Ljava/lang/Class;", Class_getNestHost0},
  {CLASS, "getNestMembers0", "()[Ljava/lang/Class;", Class_getNestMembers0},
  {CLASS, "getPermittedSubclasses0", "()[Ljava/lang/Class;",
   Class_getPermittedSubclasses0},
  {CLASS, "getGenericSignature0", "()Ljava/lang/String;",
   Class_getGenericSignature0},
  {CLASS, "getRawAnnotations", "()[B", Class_getRawAnnotations},
  {CLASS, "getRawTypeAnnotations", "()[B", Class_getRawTypeAnnotations},
  {CLASS, "getConstantPool", "()Ljdk/internal/reflect/ConstantPool;",
   Class_getConstantPool},
  {CLASS, "getProtectionDomain0", "()Ljava/security/ProtectionDomain;",
   Class_getProtectionDomain0},
  {CLASS, "getSigners", "()[Ljava/lang/Object;", Class_getSigners},
  {CLASS, "setSigners", "([Ljava/lang/Object;)V", Class_setSigners},
};
// What neither collects nor throws.
static const NativeRow leaf_rows[] = {
  {CLASS, "isArray", "()Z", Class_isArray},
  {CLASS, "isPrimitive", "()Z", Class_isPrimitive},
  {CLASS, "isInterface", "()Z", Class_isInterface},
  {CLASS, "isHidden", "()Z", Class_isHidden},
  {CLASS, "isInstance", "(Ljava/lang/Object;)Z", Class_isInstance},
};
// clang-format on
NATIVE_TABLE(natives_java_lang_class);
NATIVE_LEAF_TABLE(natives_java_lang_class_leaf);
