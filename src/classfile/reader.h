// reader.h -- a cursor over untrusted, big-endian bytes.
//
// Every byte of a class file enters the machine through this cursor, so its
// bounds check is the only one there is.  A read past the end yields zero and
// leaves the reader `spent`; a parser reads on as if nothing had happened and
// asks reader_ok() once per structure.  No input can make it leave the
// buffer.
//
//       |=================>....................|
//         consumed        at       left        end
#ifndef CEZVE_CLASSFILE_READER_H
#define CEZVE_CLASSFILE_READER_H

#include "base/base.h"

typedef struct Reader {
  const uint8_t *at;   // next byte to read, never past `end`
  const uint8_t *end;  // one past the last byte
  bool spent;          // sticky: some read wanted more than was left
} Reader;

static inline Reader reader_over(const uint8_t *bytes, size_t n) {
  return (Reader){bytes, bytes + n, false};
}
static inline bool reader_ok(const Reader *r) {
  return !r->spent;
}
static inline size_t reader_left(const Reader *r) {
  return (size_t)(r->end - r->at);
}

// Consume the next `n` bytes.  NULL, and `spent`, when fewer are left.
static inline const uint8_t *reader_take(Reader *r, size_t n) {
  bool enough = reader_left(r) >= n;
  const uint8_t *bytes = enough ? r->at : NULL;
  r->at = enough ? r->at + n : r->end;
  r->spent |= !enough;
  return bytes;
}

// Big-endian integers at `p`, where the bytes are known to be there.
static inline uint16_t be_u2(const uint8_t *p) {
  return (uint16_t)(p[0] << 8 | p[1]);
}
static inline uint32_t be_u4(const uint8_t *p) {
  return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 |
         p[3];
}
static inline int16_t be_s2(const uint8_t *p) {
  return (int16_t)be_u2(p);
}
static inline int32_t be_s4(const uint8_t *p) {
  return (int32_t)be_u4(p);
}
static inline uint64_t be_u8(const uint8_t *p) {
  return (uint64_t)be_u4(p) << 32 | be_u4(p + 4);
}

static inline uint8_t reader_u1(Reader *r) {
  const uint8_t *p = reader_take(r, 1);
  return p ? *p : 0;
}
static inline uint16_t reader_u2(Reader *r) {
  const uint8_t *p = reader_take(r, 2);
  return p ? be_u2(p) : 0;
}
static inline uint32_t reader_u4(Reader *r) {
  const uint8_t *p = reader_take(r, 4);
  return p ? be_u4(p) : 0;
}

#endif
