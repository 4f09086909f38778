// class_maker.h -- class files made by hand, for tests.
//
// Constants go to a pool of their own and everything else to a body, so that
// both can be written in one go:
//
//   ClassMaker *m = maker_new(61);
//   maker_head(m, ACC_PUBLIC | ACC_SUPER, "A", "java/lang/Object");
//   maker_u2(m, 0);  // fields ...
//   Bytes file = maker_file(m);
#ifndef CEZVE_TESTS_CLASS_MAKER_H
#define CEZVE_TESTS_CLASS_MAKER_H

#include <stdlib.h>

#include "classfile/class_file.h"

typedef struct ClassMaker {
  uint8_t pool[200000], body[2000000], file[2300000];
  size_t pool_size, body_size;
  uint32_t count;  // constant_pool_count
  uint16_t major, minor;
} ClassMaker;

static inline ClassMaker *maker_new(uint16_t major) {
  ClassMaker *m = calloc(1, sizeof *m);
  if (!m) abort();
  m->major = major;
  m->count = 1;
  return m;
}

static inline void maker_u1(ClassMaker *m, unsigned v) {
  if (m->body_size == sizeof m->body) abort();
  m->body[m->body_size++] = (uint8_t)v;
}
static inline void maker_u2(ClassMaker *m, unsigned v) {
  maker_u1(m, v >> 8);
  maker_u1(m, v);
}
static inline void maker_u4(ClassMaker *m, unsigned v) {
  maker_u2(m, v >> 16);
  maker_u2(m, v);
}

static inline void pool_u1(ClassMaker *m, unsigned v) {
  if (m->pool_size == sizeof m->pool) abort();
  m->pool[m->pool_size++] = (uint8_t)v;
}
static inline void pool_u2(ClassMaker *m, unsigned v) {
  pool_u1(m, v >> 8);
  pool_u1(m, v);
}

// Each of these adds an entry and returns its index.
static inline uint16_t pool_bytes(ClassMaker *m, const void *s, size_t n) {
  pool_u1(m, CP_UTF8);
  pool_u2(m, (unsigned)n);
  for (size_t i = 0; i < n; i++) pool_u1(m, ((const uint8_t *)s)[i]);
  return (uint16_t)m->count++;
}
static inline uint16_t pool_utf8(ClassMaker *m, const char *s) {
  return pool_bytes(m, s, strlen(s));
}
static inline uint16_t pool_ref(ClassMaker *m, CpTag tag, unsigned to) {
  pool_u1(m, tag);
  pool_u2(m, to);
  return (uint16_t)m->count++;
}
static inline uint16_t pool_pair(ClassMaker *m, CpTag tag, unsigned a,
                                 unsigned b) {
  pool_u1(m, tag);
  pool_u2(m, a);
  pool_u2(m, b);
  return (uint16_t)m->count++;
}
static inline uint16_t pool_class(ClassMaker *m, const char *name) {
  return pool_ref(m, CP_CLASS, pool_utf8(m, name));
}
static inline uint16_t pool_int(ClassMaker *m, unsigned v) {
  return pool_pair(m, CP_INTEGER, v >> 16, v & 0xffff);
}
static inline uint16_t pool_long(ClassMaker *m, unsigned v) {
  uint16_t i = pool_pair(m, CP_LONG, 0, 0);
  pool_u2(m, v >> 16);
  pool_u2(m, v);
  m->count++;
  return i;
}
static inline uint16_t pool_name_and_type(ClassMaker *m, const char *name,
                                          const char *desc) {
  uint16_t n = pool_utf8(m, name);
  return pool_pair(m, CP_NAME_AND_TYPE, n, pool_utf8(m, desc));
}
static inline uint16_t pool_member(ClassMaker *m, CpTag tag, const char *cls,
                                   const char *name, const char *desc) {
  uint16_t c = pool_class(m, cls);
  return pool_pair(m, tag, c, pool_name_and_type(m, name, desc));
}
static inline uint16_t pool_handle(ClassMaker *m, unsigned kind,
                                   unsigned ref) {
  pool_u1(m, CP_METHOD_HANDLE);
  pool_u1(m, kind);
  pool_u2(m, ref);
  return (uint16_t)m->count++;
}

// Flags, names and no interfaces.
static inline void maker_head(ClassMaker *m, unsigned access,
                              const char *name, const char *super) {
  maker_u2(m, access);
  maker_u2(m, pool_class(m, name));
  maker_u2(m, super ? pool_class(m, super) : 0);
  maker_u2(m, 0);
}
// A field or method with `attributes` to follow.
static inline void maker_member(ClassMaker *m, unsigned access,
                                const char *name, const char *desc,
                                unsigned attributes) {
  maker_u2(m, access);
  maker_u2(m, pool_utf8(m, name));
  maker_u2(m, pool_utf8(m, desc));
  maker_u2(m, attributes);
}
static inline void maker_attribute(ClassMaker *m, const char *name,
                                   unsigned length) {
  maker_u2(m, pool_utf8(m, name));
  maker_u4(m, length);
}
// A Code that returns at once.
static inline void maker_code(ClassMaker *m, unsigned locals) {
  maker_attribute(m, "Code", 13);
  maker_u2(m, 0);
  maker_u2(m, locals);
  maker_u4(m, 1);
  maker_u1(m, 0xb1);
  maker_u2(m, 0);
  maker_u2(m, 0);
}

// The whole; valid until the next call.
static inline Bytes maker_file(ClassMaker *m) {
  const uint8_t head[10] = {0xca, 0xfe, 0xba, 0xbe,
                            (uint8_t)(m->minor >> 8), (uint8_t)m->minor,
                            (uint8_t)(m->major >> 8), (uint8_t)m->major,
                            (uint8_t)(m->count >> 8), (uint8_t)m->count};
  memcpy(m->file, head, sizeof head);
  memcpy(m->file + 10, m->pool, m->pool_size);
  memcpy(m->file + 10 + m->pool_size, m->body, m->body_size);
  return (Bytes){m->file, (uint32_t)(10 + m->pool_size + m->body_size)};
}

#endif
