// fast.h -- C in place of hot library methods.
//
// A row of FAST_METHODS names a method of java.base and a C function that
// does its work when nothing unusual is asked: when an argument is null, an
// index is out of bounds, a result must be allocated, the function declines
// and the method's own body runs, so that errors are the library's own.
//
//   static, final and special calls     INVOKE_FAST tries the function over
//                                       the caller's registers: no frame
//   all other ways to the method        its register code begins with FAST
//
// Nothing else about the method changes: reflection, modifiers and stack
// traces know nothing of it.  A row may also name a native method.
//
// A function gets the window a[0], a[1], ... as natives do (native.h).  It
// neither collects nor throws nor runs Java nor blocks, and changes nothing
// before it is sure to finish.  True: the result is in a[0].
#ifndef CEZVE_NATIVE_FAST_H
#define CEZVE_NATIVE_FAST_H

#include "native/native.h"

typedef bool (*FastFn)(Thread *t, Slot *a);

// clang-format off
#define FAST_LATIN1 "java/lang/StringLatin1"
#define FAST_UTF16 "java/lang/StringUTF16"
#define FAST_STRING "java/lang/String"
#define FAST_ARRAYS "java/util/Arrays"
#define FAST_MATH "java/lang/Math"
#define FAST_BIG "java/math/BigInteger"
#define FAST_MUTABLE "java/math/MutableBigInteger"

//   X(function, class, name, descriptor): rows of a class together
#define FAST_METHODS(X) \
  X(string_hash, FAST_STRING, "hashCode", "()I") \
  X(string_equals, FAST_STRING, "equals", "(Ljava/lang/Object;)Z") \
  X(string_char_at, FAST_STRING, "charAt", "(I)C") \
  X(string_length, FAST_STRING, "length", "()I") \
  X(string_compare, FAST_STRING, "compareTo", "(Ljava/lang/String;)I") \
  X(string_get_bytes, FAST_STRING, "getBytes", "([BIB)V") \
  X(string_get_bytes_part, FAST_STRING, "getBytes", "([BIIBI)V") \
  X(latin1_char_at, FAST_LATIN1, "charAt", "([BI)C") \
  X(latin1_hash, FAST_LATIN1, "hashCode", "([B)I") \
  X(bytes_equal, FAST_LATIN1, "equals", "([B[B)Z") \
  X(latin1_compare, FAST_LATIN1, "compareTo", "([B[B)I") \
  X(latin1_index, FAST_LATIN1, "indexOf", "([BII)I") \
  X(latin1_index_char, FAST_LATIN1, "indexOfChar", "([BIII)I") \
  X(latin1_index_string, FAST_LATIN1, "indexOf", "([BI[BII)I") \
  X(latin1_last_index, FAST_LATIN1, "lastIndexOf", "([BII)I") \
  X(latin1_inflate_chars, FAST_LATIN1, "inflate", "([BI[CII)V") \
  X(latin1_inflate_bytes, FAST_LATIN1, "inflate", "([BI[BII)V") \
  X(utf16_get_char, FAST_UTF16, "getChar", "([BI)C") \
  X(utf16_put_char, FAST_UTF16, "putChar", "([BII)V") \
  X(utf16_hash, FAST_UTF16, "hashCode", "([B)I") \
  X(utf16_equals, FAST_UTF16, "equals", "([B[B)Z") \
  X(utf16_compare, FAST_UTF16, "compareTo", "([B[B)I") \
  X(utf16_compress_chars, FAST_UTF16, "compress", "([CI[BII)I") \
  X(utf16_compress_bytes, FAST_UTF16, "compress", "([BI[BII)I") \
  X(utf16_get_chars, FAST_UTF16, "getChars", "([BII[CI)V") \
  X(has_negatives, "java/lang/StringCoding", "hasNegatives", "([BII)Z") \
  X(arraycopy, "java/lang/System", "arraycopy", \
    "(Ljava/lang/Object;ILjava/lang/Object;II)V") \
  X(arrays_equal, FAST_ARRAYS, "equals", "([B[B)Z") \
  X(arrays_equal, FAST_ARRAYS, "equals", "([C[C)Z") \
  X(arrays_equal, FAST_ARRAYS, "equals", "([S[S)Z") \
  X(arrays_equal, FAST_ARRAYS, "equals", "([I[I)Z") \
  X(arrays_equal, FAST_ARRAYS, "equals", "([J[J)Z") \
  X(arrays_fill8, FAST_ARRAYS, "fill", "([BB)V") \
  X(arrays_fill16, FAST_ARRAYS, "fill", "([CC)V") \
  X(arrays_fill32, FAST_ARRAYS, "fill", "([II)V") \
  X(arrays_fill64, FAST_ARRAYS, "fill", "([JJ)V") \
  X(arrays_fill64, FAST_ARRAYS, "fill", "([DD)V") \
  X(arrays_fill8_part, FAST_ARRAYS, "fill", "([BIIB)V") \
  X(arrays_fill16_part, FAST_ARRAYS, "fill", "([CIIC)V") \
  X(arrays_fill32_part, FAST_ARRAYS, "fill", "([IIII)V") \
  X(arrays_fill64_part, FAST_ARRAYS, "fill", "([JIIJ)V") \
  X(arrays_hash8, FAST_ARRAYS, "hashCode", "([B)I") \
  X(arrays_hash16, FAST_ARRAYS, "hashCode", "([C)I") \
  X(arrays_hash32, FAST_ARRAYS, "hashCode", "([I)I") \
  X(mismatch_bytes, "jdk/internal/util/ArraysSupport", "mismatch", \
    "([B[BI)I") \
  X(hash_of_key, "java/util/HashMap", "hash", "(Ljava/lang/Object;)I") \
  X(spread, "java/util/concurrent/ConcurrentHashMap", "spread", "(I)I") \
  X(table_at, "java/util/concurrent/ConcurrentHashMap", "tabAt", \
    "([Ljava/util/concurrent/ConcurrentHashMap$Node;I)" \
    "Ljava/util/concurrent/ConcurrentHashMap$Node;") \
  X(require_non_null, "java/util/Objects", "requireNonNull", \
    "(Ljava/lang/Object;)Ljava/lang/Object;") \
  X(check_index, "java/util/Objects", "checkIndex", "(II)I") \
  X(check_index, "jdk/internal/util/Preconditions", "checkIndex", \
    "(IILjava/util/function/BiFunction;)I") \
  X(floor_mod, FAST_MATH, "floorMod", "(II)I") \
  X(floor_div, FAST_MATH, "floorDiv", "(II)I") \
  X(floor_mod_long, FAST_MATH, "floorMod", "(JJ)J") \
  X(add_exact, FAST_MATH, "addExact", "(II)I") \
  X(subtract_exact, FAST_MATH, "subtractExact", "(II)I") \
  X(multiply_exact, FAST_MATH, "multiplyExact", "(II)I") \
  X(multiply_exact_long, FAST_MATH, "multiplyExact", "(JJ)J") \
  X(to_int_exact, FAST_MATH, "toIntExact", "(J)I") \
  X(multiply_high, FAST_MATH, "multiplyHigh", "(JJ)J") \
  X(math_fma, FAST_MATH, "fma", "(DDD)D") \
  X(math_floor, FAST_MATH, "floor", "(D)D") \
  X(math_ceil, FAST_MATH, "ceil", "(D)D") \
  X(math_rint, FAST_MATH, "rint", "(D)D") \
  X(int_bits_set, "java/lang/Integer", "bitCount", "(I)I") \
  X(int_leading, "java/lang/Integer", "numberOfLeadingZeros", "(I)I") \
  X(int_trailing, "java/lang/Integer", "numberOfTrailingZeros", "(I)I") \
  X(int_reverse_bytes, "java/lang/Integer", "reverseBytes", "(I)I") \
  X(int_rotate_left, "java/lang/Integer", "rotateLeft", "(II)I") \
  X(int_rotate_right, "java/lang/Integer", "rotateRight", "(II)I") \
  X(int_compare, "java/lang/Integer", "compare", "(II)I") \
  X(long_bits_set, "java/lang/Long", "bitCount", "(J)I") \
  X(long_leading, "java/lang/Long", "numberOfLeadingZeros", "(J)I") \
  X(long_trailing, "java/lang/Long", "numberOfTrailingZeros", "(J)I") \
  X(long_reverse_bytes, "java/lang/Long", "reverseBytes", "(J)J") \
  X(long_rotate_left, "java/lang/Long", "rotateLeft", "(JI)J") \
  X(long_rotate_right, "java/lang/Long", "rotateRight", "(JI)J") \
  X(long_compare, "java/lang/Long", "compare", "(JJ)I") \
  X(big_mul_add, FAST_BIG, "implMulAdd", "([I[IIII)I") \
  X(big_multiply, FAST_BIG, "implMultiplyToLen", "([II[II[I)[I") \
  X(big_square, FAST_BIG, "implSquareToLen", "([II[II)[I") \
  X(big_add_one, FAST_BIG, "addOne", "([IIII)I") \
  X(big_sub_n, FAST_BIG, "subN", "([I[II)I") \
  X(big_shift_left, FAST_BIG, "shiftLeftImplWorker", "([I[IIII)V") \
  X(big_shift_right, FAST_BIG, "shiftRightImplWorker", "([I[IIII)V") \
  X(big_mul_sub, FAST_MUTABLE, "mulsub", "([I[IIII)I") \
  X(big_mul_sub_borrow, FAST_MUTABLE, "mulsubBorrow", "([I[IIII)I") \
  X(big_div_add, FAST_MUTABLE, "divadd", "([I[II)I")
// clang-format on

#define FAST_EXTERN(fn, ...) bool fast_##fn(Thread *t, Slot *a);
FAST_METHODS(FAST_EXTERN)

// By Method.fast, which is 1 + the row.
extern const FastFn fast_fn[];

// Set Method.fast of the methods of `cls` that have a row: LinkHooks.fast.
void fast_mark(Ctx *c, Class *cls);

// -- For the functions -------------------------------------------------------
#define DONE_INT(v)                           \
  do {                                        \
    a->bits = (uint32_t)(int32_t)(v);         \
    return true;                              \
  } while (0)

// Is `r` an array (not null) with elements [at, at + n)?
static inline bool fast_range(Ref r, int32_t at, int32_t n) {
  return r != 0 && at >= 0 && n >= 0 &&
         (uint32_t)at + (uint32_t)n <= array_length(r);
}

#endif
