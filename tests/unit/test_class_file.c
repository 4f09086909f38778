// The class-file parser, over files made by hand and javac's own.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "class_maker.h"

#define CORPUS "tests/fuzz/corpus/class/"

static Arena arena;
static ClassFile cf;
static Fault fault;

// Parse from an allocation of exactly the file's size, which the next call
// frees.
static Err parse_as(bool boot, Bytes file) {
  static uint8_t *copy;
  free(copy);
  copy = malloc(file.size ? file.size : 1);
  assert_non_null(copy);
  if (file.size) memcpy(copy, file.at, file.size);
  arena_drop(&arena);
  fault = (Fault){0};
  return class_file_parse(copy, file.size, boot ? PARSE_BOOT : 0, NULL,
                          &arena, &cf, &fault);
}

static Err parse(ClassMaker *m) {
  return parse_as(false, maker_file(m));
}

// The made file is refused with this message; frees `m`.
static void refused(ClassMaker *m, Err err, const char *message) {
  assert_int_equal(parse(m), err);
  assert_string_equal(fault.text, message);
  free(m);
}
static void bad_format(ClassMaker *m, const char *message) {
  refused(m, ERR_CLASS_FORMAT, message);
}

static Bytes read_file(const char *path) {
  static uint8_t bytes[65536];
  FILE *f = fopen(path, "rb");
  if (!f) fail_msg("%s: run the tests in the project's folder", path);
  size_t n = fread(bytes, 1, sizeof bytes, f);
  fclose(f);
  return (Bytes){bytes, (uint32_t)n};
}

static bool text_is(uint32_t index, const char *text) {
  Bytes b = cp_utf8(&cf.cp, index);
  return b.size == strlen(text) && memcmp(b.at, text, b.size) == 0;
}

static ClassMaker *class_a(uint16_t major) {
  ClassMaker *m = maker_new(major);
  maker_head(m, ACC_PUBLIC | ACC_SUPER, "A", "java/lang/Object");
  return m;
}
// Class A with nothing but room for `n` attributes.
static ClassMaker *empty_a(uint16_t major, unsigned n) {
  ClassMaker *m = class_a(major);
  maker_u2(m, 0);
  maker_u2(m, 0);
  maker_u2(m, n);
  return m;
}
// Class A with one field, all of it but its attributes.
static ClassMaker *field_a(unsigned access, const char *name,
                           const char *desc, unsigned attributes) {
  ClassMaker *m = class_a(61);
  maker_u2(m, 1);
  maker_member(m, access, name, desc, attributes);
  return m;
}
static ClassMaker *method_a(unsigned access, const char *name,
                            const char *desc, unsigned attributes) {
  ClassMaker *m = class_a(61);
  maker_u2(m, 0);
  maker_u2(m, 1);
  maker_member(m, access, name, desc, attributes);
  return m;
}

// -- Good files ---------------------------------------------------------------

static void a_class_is_described(void **state) {
  (void)state;
  ClassMaker *m = class_a(61);
  maker_u2(m, 1);
  maker_member(m, ACC_STATIC | ACC_FINAL, "K", "J", 2);
  maker_attribute(m, "ConstantValue", 2);
  maker_u2(m, pool_long(m, 7));
  maker_attribute(m, "Synthetic", 0);
  maker_u2(m, 2);
  maker_member(m, 0x8000 | ACC_PUBLIC, "run", "(IJ[D)Ljava/lang/String;", 1);
  maker_code(m, 5);
  maker_member(m, ACC_STATIC, "<clinit>", "()V", 1);
  maker_code(m, 0);
  maker_u2(m, 1);
  maker_attribute(m, "SourceFile", 2);
  maker_u2(m, pool_utf8(m, "A.java"));
  assert_int_equal(parse(m), ERR_OK);
  assert_int_equal(cf.major, 61);
  assert_int_equal(cf.access, ACC_PUBLIC | ACC_SUPER);
  assert_true(text_is(cp_first(&cf.cp, cf.this_class), "A"));
  assert_true(text_is(cf.source_file, "A.java"));
  assert_int_equal(cf.field_count, 1);
  const MemberFile *k = &cf.fields[0];
  assert_int_equal(k->access, ACC_STATIC | ACC_FINAL | ACC_SYNTHETIC);
  assert_int_equal(k->kind, 'J');
  assert_int_equal(be_u8(cp_at(&cf.cp, k->constant_value)), 7);
  const MemberFile *run = &cf.methods[0];
  assert_int_equal(run->access, ACC_PUBLIC);
  assert_int_equal(run->arg_slots, 4);
  assert_int_equal(run->kind, 'L');
  assert_int_equal(run->max_locals, 5);
  assert_int_equal(code_decode(&cf.cp, run->code).code.size, 1);
  assert_int_equal(cf.clinit, 1);
  free(m);
}

static void javac_classes_are_accepted(void **state) {
  (void)state;
  static const char *const names[] = {"generic", "record", "enum", "inner",
                                      "sealed_interface", "annotation",
                                      "java8"};
  for (size_t i = 0; i < COUNT(names); i++) {
    char path[200];
    snprintf(path, sizeof path, CORPUS "%s.class", names[i]);
    Bytes file = read_file(path);
    for (int boot = 0; boot < 2; boot++) {
      if (parse_as(boot, file) != ERR_OK) fail_msg("%s", fault.text);
    }
  }
}

static void every_prefix_is_refused(void **state) {
  (void)state;
  static const char *const names[] = {"generic", "record", "java8"};
  for (size_t i = 0; i < COUNT(names); i++) {
    char path[200];
    snprintf(path, sizeof path, CORPUS "%s.class", names[i]);
    Bytes file = read_file(path);
    for (uint32_t n = 0; n < file.size; n++)
      for (int boot = 0; boot < 2; boot++)
        assert_int_equal(parse_as(boot, (Bytes){file.at, n}),
                         ERR_CLASS_FORMAT);
  }
}

static void rare_attributes_are_found_again(void **state) {
  (void)state;
  assert_int_equal(parse_as(false, read_file(CORPUS "generic.class")),
                   ERR_OK);
  const MemberFile *foo = NULL;
  for (uint32_t i = 0; i < cf.method_count; i++)
    if (text_is(cf.methods[i].name, "foo")) foo = &cf.methods[i];
  assert_non_null(foo);
  Bytes thrown = member_attribute(&cf, foo, MEMBER_EXCEPTIONS);
  assert_int_equal(be_u2(thrown.at), 2);
  assert_true(text_is(cp_first(&cf.cp, be_u2(thrown.at + 2)),
                      "java/io/IOException"));
  assert_int_equal(member_attribute(&cf, foo, MEMBER_PARAMETERS).size, 9);
  assert_non_null(member_attribute(&cf, foo, MEMBER_ANNOTATIONS).at);
  assert_null(member_attribute(&cf, foo, MEMBER_ANNOTATION_DEFAULT).at);
}

static void annotations_of_the_machine_are_seen(void **state) {
  (void)state;
  ClassMaker *m = method_a(ACC_STATIC, "f", "()V", 2);
  maker_code(m, 0);
  maker_attribute(m, "RuntimeVisibleAnnotations", 26);
  maker_u2(m, 3);
  maker_u2(m, pool_utf8(m, "LOther;"));  // with an array of two strings
  maker_u2(m, 1);
  maker_u2(m, pool_utf8(m, "value"));
  maker_u1(m, '[');
  maker_u2(m, 2);
  for (int i = 0; i < 2; i++) {
    maker_u1(m, 's');
    maker_u2(m, 1);
  }
  maker_u2(m, pool_utf8(m, "Ljdk/internal/reflect/CallerSensitive;"));
  maker_u2(m, 0);
  maker_u2(m, pool_utf8(m, "Ljdk/internal/vm/annotation/ForceInline;"));
  maker_u2(m, 0);
  maker_u1(m, 0);  // a stray byte ends the body
  maker_u2(m, 0);
  assert_int_equal(parse(m), ERR_OK);
  assert_int_equal(cf.methods[0].vm_annotations,
                   VMA_CALLER_SENSITIVE | VMA_FORCE_INLINE);
  free(m);
}

// Values nested without end cost no stack.
static void deep_annotations_end_the_search(void **state) {
  (void)state;
  enum { DEPTH = 100000 };
  ClassMaker *m = method_a(ACC_STATIC, "f", "()V", 2);
  maker_code(m, 0);
  maker_attribute(m, "RuntimeVisibleAnnotations", 8 + 3 * DEPTH);
  maker_u2(m, 2);
  maker_u2(m, pool_utf8(m, "Ljdk/internal/vm/annotation/Hidden;"));
  maker_u2(m, 1);
  maker_u2(m, 1);
  for (int i = 0; i < DEPTH; i++) {
    maker_u1(m, '[');
    maker_u2(m, 1);
  }
  maker_u2(m, 0);
  assert_int_equal(parse(m), ERR_OK);
  assert_int_equal(cf.methods[0].vm_annotations, VMA_HIDDEN);
  free(m);
}

static void lines_come_from_all_tables(void **state) {
  (void)state;
  ClassMaker *m = method_a(ACC_STATIC, "f", "()V", 1);
  maker_attribute(m, "Code", 8 + 4 + 2 + 2 + 2 * (6 + 2) + 4 * 3);
  maker_u2(m, 0);
  maker_u2(m, 0);
  maker_u4(m, 4);
  maker_u4(m, 0x000000b1);
  maker_u2(m, 0);
  maker_u2(m, 2);
  maker_attribute(m, "LineNumberTable", 6);
  maker_u2(m, 1);
  maker_u2(m, 2), maker_u2(m, 20);
  maker_attribute(m, "LineNumberTable", 10);
  maker_u2(m, 2);
  maker_u2(m, 1), maker_u2(m, 10);
  maker_u2(m, 3), maker_u2(m, 65535);
  maker_u2(m, 0);
  assert_int_equal(parse(m), ERR_OK);
  Code c = code_decode(&cf.cp, cf.methods[0].code);
  assert_int_equal(code_line(&c, 0), -1);
  assert_int_equal(code_line(&c, 1), 10);
  assert_int_equal(code_line(&c, 2), 20);
  assert_int_equal(code_line(&c, 3), 65535);
  free(m);
}

static void later_attributes_mean_nothing_in_older_files(void **state) {
  (void)state;
  ClassMaker *m = empty_a(48, 2);
  maker_attribute(m, "NestHost", 3);
  maker_u1(m, 1), maker_u2(m, 2);
  maker_attribute(m, "Signature", 1);
  maker_u1(m, 1);
  assert_int_equal(parse(m), ERR_OK);
  assert_int_equal(cf.nest_host, 0);
  assert_int_equal(cf.signature, 0);
  free(m);
}

// -- Bad files ----------------------------------------------------------------

static void versions_are_checked(void **state) {
  (void)state;
  static const struct {
    uint16_t major, minor;
    const char *message;  // NULL: accepted
  } rows[] = {
      {45, 65535, NULL},
      {55, 3, NULL},
      {61, 0, NULL},
      {44, 0, "<Unknown> (class file version 44.0) was compiled with an "
              "invalid major version"},
      {56, 1, "<Unknown> (class file version 56.1) was compiled with an "
              "invalid non-zero minor version"},
      {60, 65535, "<Unknown> (class file version 60.65535) was compiled with "
                  "preview features that are unsupported. This version of "
                  "the Java Runtime only recognizes preview features for "
                  "class file version 61.65535"},
      {61, 65535, "Preview features are not enabled for <Unknown> (class "
                  "file version 61.65535). Try running with "
                  "'--enable-preview'"},
      {65, 0, "<Unknown> has been compiled by a more recent version of the "
              "Java Runtime (class file version 65.0), this version of the "
              "Java Runtime only recognizes class file versions up to 61.0"},
  };
  for (size_t i = 0; i < COUNT(rows); i++) {
    ClassMaker *m = empty_a(rows[i].major, 0);
    m->minor = rows[i].minor;
    if (rows[i].message) {
      refused(m, ERR_CLASS_VERSION, rows[i].message);
    } else {
      assert_int_equal(parse(m), ERR_OK);
      free(m);
    }
  }
}

static void broken_files_are_told_apart(void **state) {
  (void)state;
  assert_int_equal(parse_as(false, read_file(CORPUS "magic.class")),
                   ERR_CLASS_FORMAT);
  assert_string_equal(fault.text, "Incompatible magic value 3735928559 in "
                                  "class file <Unknown>");
  assert_int_equal(parse_as(false, read_file(CORPUS "cut_end.class")),
                   ERR_CLASS_FORMAT);
  assert_string_equal(fault.text, "Truncated class file");
  assert_int_equal(parse_as(false, read_file(CORPUS "long.class")),
                   ERR_CLASS_FORMAT);
  assert_string_equal(fault.text, "Extra bytes at the end of class file "
                                  "S$Inner$Deep");
  assert_int_equal(parse_as(false, read_file(CORPUS "module_info.class")),
                   ERR_NO_CLASS_DEF);
  assert_string_equal(fault.text, "<Unknown> is not a class because "
                                  "access_flag ACC_MODULE is set");
}

static void the_pool_is_checked(void **state) {
  (void)state;
  ClassMaker *m = empty_a(61, 0);
  pool_ref(m, 99, 0);
  bad_format(m, "Unknown constant tag 99 in class file <Unknown>");
  m = empty_a(61, 0);
  pool_ref(m, CP_MODULE, 1);
  bad_format(m, "Unknown constant tag 19 in class file <Unknown>");
  m = empty_a(50, 0);
  pool_ref(m, CP_METHOD_TYPE, 1);
  bad_format(m, "Class file version does not support constant tag 16 in "
                "class file <Unknown>");
  m = empty_a(61, 0);
  pool_ref(m, CP_STRING, 2);
  bad_format(m, "Invalid constant pool index 2 in class file <Unknown>");
  m = empty_a(61, 0);
  pool_bytes(m, "a\0b", 3);
  bad_format(m, "Illegal UTF8 string in constant pool in class file "
                "<Unknown>");
  m = empty_a(61, 0);
  pool_class(m, "a//b");
  bad_format(m, "Illegal class name \"a//b\" in class file <Unknown>");
  m = empty_a(61, 0);
  pool_member(m, CP_FIELDREF, "A", "x", "()V");
  bad_format(m, "Field \"x\" in class <Unknown> has illegal signature "
                "\"()V\"");
  m = empty_a(61, 0);
  pool_member(m, CP_METHODREF, "A", "<clinit>", "()V");
  uint32_t name = m->count - 4;
  char message[100];
  snprintf(message, sizeof message, "Bad method name at constant pool index "
           "%u in class file <Unknown>", name);
  bad_format(m, message);
  m = empty_a(61, 0);
  pool_name_and_type(m, "x", "La.b;");
  bad_format(m, "Class name is empty or contains illegal character in "
                "descriptor in class file <Unknown>");
  m = empty_a(61, 0);
  pool_handle(m, 10, pool_member(m, CP_FIELDREF, "A", "x", "I"));
  snprintf(message, sizeof message, "Bad method handle kind at constant pool "
           "index %u in class file <Unknown>", m->count - 1);
  bad_format(m, message);
  m = empty_a(61, 0);
  pool_pair(m, CP_INVOKE_DYNAMIC, 0, pool_name_and_type(m, "x", "()V"));
  bad_format(m, "Missing BootstrapMethods attribute in class file A");
}

static void a_long_at_the_end_of_the_pool_is_refused(void **state) {
  (void)state;
  ClassMaker *m = empty_a(61, 0);
  uint16_t at = pool_long(m, 1);
  m->count--;
  char message[100];
  snprintf(message, sizeof message, "Invalid constant pool entry %u in class "
           "file <Unknown>", at);
  bad_format(m, message);
}

static void classes_are_checked(void **state) {
  (void)state;
  ClassMaker *m = maker_new(61);
  maker_head(m, ACC_FINAL | ACC_ABSTRACT, "A", "java/lang/Object");
  bad_format(m, "Illegal class modifiers in class <Unknown>: 0x410");
  m = maker_new(61);
  maker_head(m, ACC_PUBLIC, "[I", "java/lang/Object");
  bad_format(m, "Bad class name in class file <Unknown>");
  m = maker_new(61);
  maker_head(m, ACC_PUBLIC, "A", NULL);
  bad_format(m, "Invalid superclass index 0 in class file A");
  m = maker_new(61);
  maker_head(m, ACC_INTERFACE | ACC_ABSTRACT, "A", "B");
  bad_format(m, "Interfaces must have java.lang.Object as superclass in "
                "class file A");
  m = maker_new(61);
  maker_u2(m, ACC_PUBLIC);
  maker_u2(m, pool_class(m, "A"));
  maker_u2(m, pool_class(m, "java/lang/Object"));
  maker_u2(m, 2);
  maker_u2(m, pool_class(m, "I"));
  maker_u2(m, pool_class(m, "I"));
  bad_format(m, "Duplicate interface name \"I\" in class file A");
}

static void fields_are_checked(void **state) {
  (void)state;
  bad_format(field_a(ACC_FINAL | ACC_VOLATILE, "x", "I", 0),
             "Illegal field modifiers in class A: 0x50");
  bad_format(field_a(0, "x", "V", 0),
             "Field \"x\" in class A has illegal signature \"V\"");
  bad_format(field_a(0, "a.b", "I", 0),
             "Illegal field name \"a.b\" in class A");
  ClassMaker *m = field_a(ACC_STATIC, "x", "I", 1);
  maker_attribute(m, "ConstantValue", 2);
  maker_u2(m, pool_long(m, 1));
  bad_format(m, "Inconsistent constant value type in class file A");
  m = field_a(ACC_STATIC, "x", "Ljava/lang/Object;", 1);
  maker_attribute(m, "ConstantValue", 2);
  maker_u2(m, pool_ref(m, CP_STRING, pool_utf8(m, "s")));
  bad_format(m, "Bad string initial value in class file A");
  m = class_a(61);
  maker_u2(m, 2);
  maker_member(m, 0, "x", "I", 0);
  maker_member(m, ACC_STATIC, "x", "I", 0);
  maker_u2(m, 0);
  maker_u2(m, 0);
  Bytes file = maker_file(m);
  assert_int_equal(parse_as(true, file), ERR_OK);
  bad_format(m, "Duplicate field name \"x\" with signature \"I\" in class "
                "file A");
}

static void methods_are_checked(void **state) {
  (void)state;
  bad_format(method_a(ACC_PUBLIC | ACC_PRIVATE, "f", "()V", 0),
             "Method f in class A has illegal modifiers: 0x3");
  bad_format(method_a(0, "<clinit>", "()V", 0),
             "Method <clinit> is not static in class file A");
  bad_format(method_a(0, "<init>", "()I", 0),
             "Method \"<init>\" in class A has illegal signature \"()I\"");
  bad_format(method_a(0, "f<", "()V", 0),
             "Illegal method name \"f<\" in class A");
  bad_format(method_a(0, "f", "()V", 0),
             "Absent Code attribute in method that is not native or abstract "
             "in class file A");
  ClassMaker *m = method_a(ACC_NATIVE, "f", "()V", 1);
  maker_code(m, 1);
  bad_format(m, "Code attribute in native or abstract methods in class file "
                "A");
  m = method_a(0, "f", "()V", 1);
  maker_code(m, 0);
  bad_format(m, "Arguments can't fit into locals in class file A");
  m = method_a(0, "f", "()V", 2);
  maker_code(m, 1);
  maker_code(m, 1);
  bad_format(m, "Multiple Code attributes in class file A");
  char desc[300] = "(";
  for (int i = 1; i <= 255; i++) desc[i] = 'I';
  memcpy(desc + 256, ")V", 3);
  bad_format(method_a(ACC_NATIVE, "f", desc, 0),
             "Too many arguments in method signature in class file A");
  m = method_a(ACC_NATIVE | ACC_STATIC, "f", desc, 0);
  maker_u2(m, 0);
  assert_int_equal(parse(m), ERR_OK);
  assert_int_equal(cf.methods[0].arg_slots, 255);
  free(m);
}

// A Code whose bytes are `size` nops, with one exception handler.
static ClassMaker *code_a(unsigned size, unsigned start, unsigned end,
                          unsigned handler, unsigned type) {
  ClassMaker *m = method_a(0, "f", "()V", 1);
  maker_attribute(m, "Code", 8 + size + 2 + 8 + 2);
  maker_u2(m, 0);
  maker_u2(m, 1);
  maker_u4(m, size);
  for (unsigned i = 0; i < size; i++) maker_u1(m, 0);
  maker_u2(m, 1);
  maker_u2(m, start), maker_u2(m, end);
  maker_u2(m, handler), maker_u2(m, type);
  maker_u2(m, 0);
  maker_u2(m, 0);
  return m;
}

static void code_is_checked(void **state) {
  (void)state;
  ClassMaker *m = code_a(3, 0, 3, 2, 0);
  assert_int_equal(parse(m), ERR_OK);
  Code c = code_decode(&cf.cp, cf.methods[0].code);
  assert_int_equal(c.handler_count, 1);
  assert_int_equal(code_handler(&c, 0).handler, 2);
  free(m);
  bad_format(code_a(0, 0, 1, 0, 0),
             "Invalid method Code length 0 in class file A");
  bad_format(code_a(65536, 0, 1, 0, 0),
             "Invalid method Code length 65536 in class file A");
  bad_format(code_a(3, 1, 1, 2, 0),
             "Illegal exception table range in class file A");
  bad_format(code_a(3, 0, 4, 2, 0),
             "Illegal exception table range in class file A");
  bad_format(code_a(3, 0, 3, 3, 0),
             "Illegal exception table handler in class file A");
  bad_format(code_a(3, 0, 3, 2, 1),
             "Catch type in exception table has bad constant type in class "
             "file A");
}

static void class_attributes_are_checked(void **state) {
  (void)state;
  ClassMaker *m = empty_a(61, 2);
  maker_attribute(m, "NestHost", 2);
  maker_u2(m, pool_class(m, "H"));
  maker_attribute(m, "NestMembers", 2);
  maker_u2(m, 0);
  bad_format(m, "Conflicting NestHost and NestMembers attributes in class "
                "file A");
  m = empty_a(61, 1);
  pool_pair(m, CP_DYNAMIC, 1, pool_name_and_type(m, "x", "I"));
  maker_attribute(m, "BootstrapMethods", 6);
  maker_u2(m, 1);
  uint16_t f = pool_member(m, CP_METHODREF, "A", "x", "()V");
  maker_u2(m, pool_handle(m, HANDLE_INVOKE_STATIC, f));
  maker_u2(m, 0);
  bad_format(m, "Short length on BootstrapMethods in class file A");
  m = empty_a(61, 1);
  maker_attribute(m, "BootstrapMethods", 4);
  maker_u2(m, 65535);
  maker_u2(m, 0);
  bad_format(m, "Invalid BootstrapMethods num_bootstrap_methods or "
                "num_bootstrap_arguments value in class file A");
  m = empty_a(61, 2);
  maker_attribute(m, "Signature", 2);
  maker_u2(m, 1);
  maker_attribute(m, "Signature", 2);
  maker_u2(m, 1);
  bad_format(m, "Multiple Signature attributes in class file A");
  m = empty_a(61, 1);
  maker_attribute(m, "EnclosingMethod", 4);
  maker_u4(m, 0);
  bad_format(m, "Invalid class index in EnclosingMethod attribute in class "
                "file A");
}

// Checks for duplicates are not quadratic, and messages are cut, not
// overrun, whatever the names.
static void large_classes_are_no_burden(void **state) {
  (void)state;
  enum { FIELDS = 60000 };
  ClassMaker *m = class_a(61);
  uint16_t names[250];
  for (int i = 0; i < 250; i++) {
    char name[20];
    snprintf(name, sizeof name, "f%d", i);
    names[i] = pool_utf8(m, name);
  }
  uint16_t types[240];
  for (int i = 0; i < 240; i++) {
    char desc[260];
    memset(desc, '[', sizeof desc);
    desc[i] = 'I';
    desc[i + 1] = 0;
    types[i] = pool_utf8(m, desc);
  }
  maker_u2(m, FIELDS);
  for (int i = 0; i < FIELDS; i++) {
    maker_u2(m, 0);
    maker_u2(m, names[i % 250]);
    maker_u2(m, types[i / 250]);
    maker_u2(m, 0);
  }
  maker_u2(m, 0);
  maker_u2(m, 0);
  assert_int_equal(parse(m), ERR_OK);
  assert_int_equal(cf.field_count, FIELDS);
  free(m);
  static char name[60001];
  memset(name, 'x', 60000);
  m = field_a(ACC_FINAL | ACC_VOLATILE, "x", "I", 0);
  pool_name_and_type(m, "f", name);
  assert_int_equal(parse(m), ERR_CLASS_FORMAT);
  assert_int_equal(strlen(fault.text), sizeof fault.text - 1);
  free(m);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_class_is_described),
      cmocka_unit_test(javac_classes_are_accepted),
      cmocka_unit_test(every_prefix_is_refused),
      cmocka_unit_test(rare_attributes_are_found_again),
      cmocka_unit_test(annotations_of_the_machine_are_seen),
      cmocka_unit_test(deep_annotations_end_the_search),
      cmocka_unit_test(lines_come_from_all_tables),
      cmocka_unit_test(later_attributes_mean_nothing_in_older_files),
      cmocka_unit_test(versions_are_checked),
      cmocka_unit_test(broken_files_are_told_apart),
      cmocka_unit_test(the_pool_is_checked),
      cmocka_unit_test(a_long_at_the_end_of_the_pool_is_refused),
      cmocka_unit_test(classes_are_checked),
      cmocka_unit_test(fields_are_checked),
      cmocka_unit_test(methods_are_checked),
      cmocka_unit_test(code_is_checked),
      cmocka_unit_test(class_attributes_are_checked),
      cmocka_unit_test(large_classes_are_no_burden),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
