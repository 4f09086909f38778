// class_parser.h -- what the parts of the class-file parser share.
//
// Only class_file.c, class_pool.c, class_members.c, class_code.c and
// class_attributes.c include this.  A Parser lives as long as one call of
// class_file_parse().
#ifndef CEZVE_CLASSFILE_CLASS_PARSER_H
#define CEZVE_CLASSFILE_CLASS_PARSER_H

#include "classfile/class_file.h"
#include "classfile/descriptor.h"

// Where an attribute may stand (JVMS table 4.7-C).
enum {
  IN_CLASS = 1 << 0,
  IN_FIELD = 1 << 1,
  IN_METHOD = 1 << 2,
  IN_CODE = 1 << 3,
  IN_COMPONENT = 1 << 4,  // of a record
  IN_MEMBER = IN_FIELD | IN_METHOD,
  IN_ANY = IN_CLASS | IN_MEMBER | IN_CODE | IN_COMPONENT,
};

// The attributes the machine knows: X(NAME, text, first version, places).
// In older files and other places they are ignored (JVMS 4.7).
// clang-format off
#define ATTRIBUTES(X) \
  X(CODE, "Code", 45, IN_METHOD) \
  X(CONSTANT_VALUE, "ConstantValue", 45, IN_FIELD) \
  X(EXCEPTIONS, "Exceptions", 45, IN_METHOD) \
  X(SYNTHETIC, "Synthetic", 45, IN_CLASS | IN_MEMBER) \
  X(DEPRECATED, "Deprecated", 45, IN_CLASS | IN_MEMBER) \
  X(SOURCE_FILE, "SourceFile", 45, IN_CLASS) \
  X(INNER_CLASSES, "InnerClasses", 45, IN_CLASS) \
  X(LINE_NUMBERS, "LineNumberTable", 45, IN_CODE) \
  X(LOCAL_VARS, "LocalVariableTable", 45, IN_CODE) \
  X(LOCAL_VAR_TYPES, "LocalVariableTypeTable", 49, IN_CODE) \
  X(SOURCE_DEBUG, "SourceDebugExtension", 49, IN_CLASS) \
  X(ENCLOSING_METHOD, "EnclosingMethod", 49, IN_CLASS) \
  X(SIGNATURE, "Signature", 49, IN_CLASS | IN_MEMBER | IN_COMPONENT) \
  X(ANNOTATION_DEFAULT, "AnnotationDefault", 49, IN_METHOD) \
  X(ANNOTATIONS, "RuntimeVisibleAnnotations", 49, \
    IN_CLASS | IN_MEMBER | IN_COMPONENT) \
  X(INVISIBLE_ANNOTATIONS, "RuntimeInvisibleAnnotations", 49, \
    IN_CLASS | IN_MEMBER | IN_COMPONENT) \
  X(PARAMETER_ANNOTATIONS, "RuntimeVisibleParameterAnnotations", 49, \
    IN_METHOD) \
  X(INVISIBLE_PARAMETER_ANNOTATIONS, \
    "RuntimeInvisibleParameterAnnotations", 49, IN_METHOD) \
  X(TYPE_ANNOTATIONS, "RuntimeVisibleTypeAnnotations", 49, \
    IN_CLASS | IN_MEMBER | IN_COMPONENT) \
  X(INVISIBLE_TYPE_ANNOTATIONS, "RuntimeInvisibleTypeAnnotations", 49, \
    IN_CLASS | IN_MEMBER | IN_COMPONENT) \
  X(STACK_MAP_TABLE, "StackMapTable", 50, IN_CODE) \
  X(BOOTSTRAP_METHODS, "BootstrapMethods", 51, IN_CLASS) \
  X(METHOD_PARAMETERS, "MethodParameters", 45, IN_METHOD) \
  X(NEST_HOST, "NestHost", 55, IN_CLASS) \
  X(NEST_MEMBERS, "NestMembers", 55, IN_CLASS) \
  X(RECORD, "Record", 60, IN_CLASS) \
  X(PERMITTED_SUBCLASSES, "PermittedSubclasses", 61, IN_CLASS)
// clang-format on
#define ATTR_ENUM(name, text, version, places) ATTR_##name,
typedef enum AttrKind {
  ATTR_UNKNOWN,
  ATTRIBUTES(ATTR_ENUM) ATTR_COUNT
} AttrKind;
static_assert(ATTR_COUNT <= 64, "a set of kinds is a word");

// Attribute names recur: the last few are remembered by constant-pool index.
#define ATTR_CACHE 64

typedef struct Parser {
  Reader in;
  ClassFile *cf;
  Arena *arena;
  uint8_t *tags;        // of the constant pool's entries, close together: in
                        // `few_tags` where they fit
  Fault *fault;
  const uint8_t *name;  // of the class, for messages
  int name_size;
  bool boot, preview;   // PARSE_BOOT, PARSE_PREVIEW
  bool vm_annotations;  // the constant pool names one that the machine knows
  uint8_t bad_tag;      // Module or Package entry outside a module
  int32_t bootstrap_needed;  // highest bootstrap index used; -1 = none
  uint16_t attr_index[ATTR_CACHE];
  uint8_t attr_kind[ATTR_CACHE];
  uint8_t few_tags[1024];
} Parser;

// For printf: "%.*s", CLASS_NAME(p)
#define CLASS_NAME(p) (p)->name_size, (const char *)(p)->name
#define TEXT(bytes) (int)(bytes).size, (const char *)(bytes).at

// Give up with a ClassFormatError "`fmt` in class file <name>".
Err parse_error(Parser *p, const char *fmt, ...) PRINTF(2, 3);
Err parse_truncated(Parser *p);

// Whether constant-pool entry `i` exists and has this tag.
static inline bool pool_is(const Parser *p, uint32_t i, CpTag tag) {
  return i < p->cf->cp.count && p->tags[i] == tag;
}
static inline bool bytes_equal(Bytes b, const char *text, size_t n) {
  return b.size == n && memcmp(b.at, text, n) == 0;
}
#define BYTES_ARE(b, literal) bytes_equal((b), literal, sizeof(literal) - 1)

// Whether two Utf8 entries hold the same text.
bool pool_same_text(const Parser *p, uint32_t a, uint32_t b);
uint64_t pool_text_hash(const Parser *p, uint32_t i);

// A set of the numbers of things, to find equal ones in linear time.
typedef struct IndexSet {
  const Parser *p;
  const void *things;
  uint64_t (*hash)(const Parser *p, const void *things, uint32_t i);
  bool (*equal)(const Parser *p, const void *things, uint32_t i, uint32_t j);
  uint32_t mask, *slots;
  uint32_t few[128];  // slots of a small set
} IndexSet;

// Make room for `count` things; the fields down to `equal` are set.  False
// without memory.
bool set_open(IndexSet *s, uint32_t count);
void set_close(IndexSet *s);
// Where thing `i` stands or belongs: 0, or 1 + the number of an equal thing.
uint32_t *set_probe(IndexSet *s, uint32_t i);

// Find two equal ones among the first `count` things: the later one is
// `*at`; `count` when there are none.
Err set_find_duplicate(IndexSet *s, uint32_t count, uint32_t *at);

typedef struct Attribute {
  AttrKind kind;
  uint32_t length;
  Bytes body;
  size_t left;  // bytes from the body's start to where its owner ends
} Attribute;

// -- Parts ------------------------------------------------------------------

// class_pool.c
Err parse_pool(Parser *p);
Err pool_check(Parser *p);
Err pool_check_field_name(Parser *p, Bytes name);
Err pool_check_field_type(Parser *p, Bytes name, Bytes desc);
Err pool_check_method_name(Parser *p, Bytes name);
// Sets the slots of the arguments and the first character of the result.
Err pool_check_method_type(Parser *p, Bytes name, Bytes desc,
                           uint8_t *slots, char *result);
// The VMA_* bit of an annotation type's descriptor, or 0.
uint16_t pool_vm_annotation(Bytes desc);

// class_members.c
Err parse_fields(Parser *p);
Err parse_methods(Parser *p);
Err parse_bad_parameters(Parser *p, uint32_t length);

// class_code.c
// `a` may claim to be longer than what is left of the file.
Err parse_code(Parser *p, MemberFile *m, const Attribute *a);

// class_attributes.c
// Read the next attribute of `r`; `what` begins the message about a bad name
// index.  A known kind that may stand only once and is in `*seen` already is
// an error, worded with `of`: " for field", ...  Only the body of a Code and
// of what has a wrong one of fixed lengths may be longer than what is left,
// and `r` spent then: of these the length must be looked at first.
Err parse_attribute(Parser *p, Reader *r, int place, const char *what,
                    const char *of, uint64_t *seen, Attribute *out);
// Body of a Signature: the index of a Utf8.
Err parse_signature(Parser *p, const Attribute *a, bool of_class,
                    uint16_t *out);
Err parse_class_attributes(Parser *p);
// VMA_* bits of the annotations in a RuntimeVisibleAnnotations body.
uint16_t parse_vm_annotations(const Parser *p, Bytes body);

// class_file.c: flags of the class itself or of an entry of InnerClasses
Err parse_class_modifiers(Parser *p, uint16_t access, bool inner);

#endif
