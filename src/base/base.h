// base.h -- the words every file of the machine uses.
//
// Fixed-width integers, branch hints, the two kinds of check, and the few
// types that cross all layers: `Ref`, `Slot`, `Thread`.
#ifndef CEZVE_BASE_BASE_H
#define CEZVE_BASE_BASE_H

#include <assert.h>
#include <stdalign.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define LIKELY(x) __builtin_expect(!!(x), 1)
#define UNLIKELY(x) __builtin_expect(!!(x), 0)
#define PRINTF(fmt, args) __attribute__((format(printf, fmt, args)))
#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

// A bug of ours that release builds check too: prints and aborts.
#define CHECK(x) \
  ((x) ? (void)0 : check_failed(#x, __FILE__, __LINE__))
_Noreturn void check_failed(const char *what, const char *file, int line);

// A size such as "64m" (k, m, g, t in either case), in bytes, from `n`
// characters of text.  False when they are none, or more than SIZE_MAX / 2.
bool size_parse(const char *text, size_t n, size_t *out);

// A reference to a Java object: its address >> 3; null is 0.
typedef uint32_t Ref;

// A register of a Java frame.  Values of int, boolean, byte, char, short,
// float and references use the low half and leave the upper one undefined.
typedef union Slot {
  uint64_t bits;
  int32_t i;
  int64_t j;
  float f;
  double d;
  Ref ref;
} Slot;
static_assert(sizeof(Slot) == 8, "a register is a 64-bit word");

// What runs Java.  Lower layers only hand the pointer on; its first member is
// a Ctx (base/ctx.h), so a `Thread *` is also a `Ctx *`.
typedef struct Thread Thread;

static inline size_t align_up(size_t n, size_t to) {
  return (n + to - 1) & ~(to - 1);
}

#endif
