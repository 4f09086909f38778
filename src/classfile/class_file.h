// class_file.h -- bytes into a checked description of a class (JVMS 4).
//
// class_file_parse() checks the format of JVMS 4.8 and describes the file
// without copying it: names are constant-pool indices, attribute bodies are
// ranges of the bytes.  Nothing in the description is changed afterwards.
// The bytes must outlive the description.  What is rarely wanted
// (LineNumberTable, annotations, ...) is checked for its shape here and
// decoded by its user from the range.
#ifndef CEZVE_CLASSFILE_CLASS_FILE_H
#define CEZVE_CLASSFILE_CLASS_FILE_H

#include "base/arena.h"
#include "base/err.h"
#include "classfile/access.h"
#include "classfile/reader.h"

typedef enum CpTag {
  CP_NONE = 0,  // index 0, and the slot after a long or double
  CP_UTF8 = 1,
  CP_INTEGER = 3,
  CP_FLOAT = 4,
  CP_LONG = 5,
  CP_DOUBLE = 6,
  CP_CLASS = 7,
  CP_STRING = 8,
  CP_FIELDREF = 9,
  CP_METHODREF = 10,
  CP_INTERFACE_METHODREF = 11,
  CP_NAME_AND_TYPE = 12,
  CP_METHOD_HANDLE = 15,
  CP_METHOD_TYPE = 16,
  CP_DYNAMIC = 17,
  CP_INVOKE_DYNAMIC = 18,
  CP_MODULE = 19,
  CP_PACKAGE = 20,
} CpTag;

// Kinds of method handles (JVMS table 5.4.3.5-A).
typedef enum HandleKind {
  HANDLE_GET_FIELD = 1,
  HANDLE_GET_STATIC = 2,
  HANDLE_PUT_FIELD = 3,
  HANDLE_PUT_STATIC = 4,
  HANDLE_INVOKE_VIRTUAL = 5,
  HANDLE_INVOKE_STATIC = 6,
  HANDLE_INVOKE_SPECIAL = 7,
  HANDLE_NEW_INVOKE_SPECIAL = 8,
  HANDLE_INVOKE_INTERFACE = 9,
} HandleKind;

// A range of the file's bytes; `at` is NULL where the attribute is absent.
typedef struct Bytes {
  const uint8_t *at;
  uint32_t size;
} Bytes;

// The constant pool: where each entry's tag byte stands in the file.
typedef struct ConstPool {
  const uint8_t *bytes;    // the class file
  const uint32_t *offset;  // of entry i's tag; 0 where there is no entry
  uint32_t count;          // constant_pool_count, so indices are 1..count-1
} ConstPool;

// Accessors; the index and tag must be right (the parser has checked all
// indices inside the file; others check with cp_tag first).
static inline CpTag cp_tag(const ConstPool *cp, uint32_t i) {
  return i < cp->count && cp->offset[i] ? cp->bytes[cp->offset[i]] : CP_NONE;
}
static inline const uint8_t *cp_at(const ConstPool *cp, uint32_t i) {
  return cp->bytes + cp->offset[i] + 1;  // after the tag
}
static inline Bytes cp_utf8(const ConstPool *cp, uint32_t i) {
  const uint8_t *p = cp_at(cp, i);
  return (Bytes){p + 2, be_u2(p)};
}
// First and second u2 of an entry: class_index and name_and_type_index of a
// member reference, name and descriptor of a NameAndType, and so on.
static inline uint32_t cp_first(const ConstPool *cp, uint32_t i) {
  return be_u2(cp_at(cp, i));
}
static inline uint32_t cp_second(const ConstPool *cp, uint32_t i) {
  return be_u2(cp_at(cp, i) + 2);
}
// Name text of a Class, String, MethodType, Module or Package entry.
static inline Bytes cp_name(const ConstPool *cp, uint32_t i) {
  return cp_utf8(cp, cp_first(cp, i));
}

typedef struct ExceptionEntry {
  uint16_t start, end, handler;  // bytecode indices
  uint16_t catch_type;           // Class entry; 0 catches all
} ExceptionEntry;

// A Code attribute (JVMS 4.7.3); decoded from its bytes when wanted.
typedef struct Code {
  uint16_t max_stack, max_locals;
  Bytes code;           // the bytecode
  uint32_t handler_count;
  Bytes handlers;       // handler_count entries of 8 bytes
  Bytes line_numbers;   // body of the first LineNumberTable: u2 count, ...
  Bytes local_vars;     // body of the first LocalVariableTable
  Bytes stack_map;      // StackMapTable; absent before version 50
  const ConstPool *cp;
  Bytes attributes;     // u2 count, then the attributes of the Code
} Code;

// Bits of MemberFile.vm_annotations: annotations of the JDK's own that the
// machine honours for classes of the boot and platform loaders.
enum {
  VMA_CALLER_SENSITIVE = 1 << 0,  // jdk.internal.reflect.CallerSensitive
  VMA_HIDDEN = 1 << 1,            // jdk.internal.vm.annotation.Hidden
  VMA_LF_COMPILED = 1 << 2,       // java.lang.invoke.LambdaForm$Compiled
  VMA_FORCE_INLINE = 1 << 3,
  VMA_STABLE = 1 << 4,
  VMA_CONTENDED = 1 << 5,
  VMA_RESERVED_STACK = 1 << 6,
  VMA_INTRINSIC = 1 << 7,         // IntrinsicCandidate
};

// A field or method (JVMS 4.5, 4.6).  There are many of these: attributes
// that are rarely wanted are found again by member_attribute().
typedef struct MemberFile {
  uint16_t access, name, desc;    // without reserved bits of access_flags;
                                  // ACC_SYNTHETIC also from the attribute
  uint16_t vm_annotations;        // VMA_*; whether they count is for the
                                  // user to say, any class may have them
  uint16_t signature;             // cp index of a Utf8, or 0
  uint16_t constant_value;        // static fields: cp index or 0
  uint16_t max_stack, max_locals; // methods, from the Code attribute
  uint8_t arg_slots;              // methods: without a receiver, at most 255
  char kind;                      // first character of a field's descriptor,
                                  // of a method's result type
  uint16_t attribute_count;
  uint32_t attributes;            // where the attributes begin in the file
  Bytes code;                     // methods: the Code attribute's body
} MemberFile;

typedef struct ClassFile {
  Bytes file;
  uint16_t minor, major;
  uint16_t access, this_class, super_class;  // reserved bits are masked out
  ConstPool cp;
  const uint8_t *interfaces;  // interface_count u2 Class indices
  uint16_t interface_count, field_count, method_count;
  MemberFile *fields, *methods;
  int32_t clinit;             // index of the class initializer (JVMS 2.9.2)
                              // in `methods`, -1 where there is none

  uint16_t source_file;       // Utf8 index or 0
  uint16_t signature;         // Utf8 index or 0
  uint16_t nest_host;         // Class index or 0; before version 55 this, as
                              // others before theirs, is always absent
  Bytes nest_members;         // u2 count, u2 Class ...
  Bytes permitted;            // PermittedSubclasses body
  Bytes inner_classes;        // u2 count, then 8 bytes each
  Bytes enclosing_method;     // u2 class, u2 name_and_type
  Bytes record;               // Record body
  Bytes bootstrap_methods;    // BootstrapMethods body
  Bytes annotations, type_annotations;
  Bytes source_debug;
  const uint32_t *bootstrap;  // offset of bootstrap method i in the file
  uint16_t bootstrap_count;
} ClassFile;

// How to parse a class file.
enum {
  PARSE_BOOT = 1,     // a class of the boot library: skip what cannot do harm
                      // here but costs time, the encoding of strings, the
                      // legality of names, duplicates
  PARSE_PREVIEW = 2,  // --enable-preview: accept version 61.65535
};

// Parse and check `n` bytes.  All memory is the arena's; on failure it holds
// garbage and the caller drops it.  `how` is a set of PARSE_*.  `name` (may be
// NULL) is used in messages only.  `expected` versions: 45.0 to 61.0; others
// give ERR_CLASS_VERSION.  Messages are those of OpenJDK 17 where it has one.
Err class_file_parse(const uint8_t *bytes, size_t n, uint32_t how,
                     const char *name, Arena *arena, ClassFile *out,
                     Fault *f);

// The body of an attribute of a field or method; {NULL, 0} when absent.
// What stands inside is checked by whoever decodes it, but for Exceptions
// (u2 count, then Class indices) and the length of MethodParameters.
typedef enum MemberAttribute {
  MEMBER_EXCEPTIONS,
  MEMBER_PARAMETERS,             // MethodParameters: u1 count, ...
  MEMBER_ANNOTATIONS,            // RuntimeVisibleAnnotations
  MEMBER_PARAMETER_ANNOTATIONS,  // RuntimeVisibleParameterAnnotations
  MEMBER_TYPE_ANNOTATIONS,       // RuntimeVisibleTypeAnnotations
  MEMBER_ANNOTATION_DEFAULT,
} MemberAttribute;
Bytes member_attribute(const ClassFile *cf, const MemberFile *m,
                       MemberAttribute which);

// Decode a Code attribute's body (checked by class_file_parse).
Code code_decode(const ConstPool *cp, Bytes body);

// Entry i of a Code's exception table.
static inline ExceptionEntry code_handler(const Code *c, uint32_t i) {
  const uint8_t *p = c->handlers.at + 8 * i;
  return (ExceptionEntry){be_u2(p), be_u2(p + 2), be_u2(p + 4), be_u2(p + 6)};
}

// Source line of bytecode index `bci`; -1 where unknown.
int code_line(const Code *c, uint32_t bci);

#endif
