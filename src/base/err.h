// err.h -- the one list of errors, and the one way to forward them.
//
// A function that can fail returns an Err and leaves the message in the
// Fault of its context.  Below `runtime` nobody makes Java exceptions: the
// row names the class that runtime/throw.c turns the error into.
// ERR_PENDING says that Java code ran and its exception is already pending.
#ifndef CEZVE_BASE_ERR_H
#define CEZVE_BASE_ERR_H

#include "base/base.h"

// clang-format off
#define ERRORS(X) \
  X(OK,                 NULL) \
  X(PENDING,            NULL) \
  X(NO_MEMORY,          "java/lang/OutOfMemoryError") \
  X(STACK_OVERFLOW,     "java/lang/StackOverflowError") \
  X(INTERNAL,           "java/lang/InternalError") \
  X(LINKAGE,            "java/lang/LinkageError") \
  X(CLASS_FORMAT,       "java/lang/ClassFormatError") \
  X(CLASS_VERSION,      "java/lang/UnsupportedClassVersionError") \
  X(CLASS_CIRCULARITY,  "java/lang/ClassCircularityError") \
  X(NO_CLASS_DEF,       "java/lang/NoClassDefFoundError") \
  X(CLASS_NOT_FOUND,    "java/lang/ClassNotFoundException") \
  X(VERIFY,             "java/lang/VerifyError") \
  X(INCOMPATIBLE_CLASS, "java/lang/IncompatibleClassChangeError") \
  X(ILLEGAL_ACCESS,     "java/lang/IllegalAccessError") \
  X(INSTANTIATION,      "java/lang/InstantiationError") \
  X(NO_SUCH_FIELD,      "java/lang/NoSuchFieldError") \
  X(NO_SUCH_METHOD,     "java/lang/NoSuchMethodError") \
  X(ABSTRACT_METHOD,    "java/lang/AbstractMethodError") \
  X(UNSATISFIED_LINK,   "java/lang/UnsatisfiedLinkError") \
  X(BOOTSTRAP_METHOD,   "java/lang/BootstrapMethodError") \
  X(SECURITY,           "java/lang/SecurityException") \
  X(IO,                 "java/io/IOException")
// clang-format on

#define ERR_ENUM(name, java) ERR_##name,
typedef enum Err { ERRORS(ERR_ENUM) ERR_COUNT } Err;

typedef struct Fault {
  Err err;
  char text[500];  // NUL-terminated modified UTF-8; "" means no message
} Fault;

// Record `err` with a printf-style message and return it: every error is
// born here, so this is the place for a breakpoint.
Err fault_set(Fault *f, Err err, const char *fmt, ...) PRINTF(3, 4);

// The internal name of the Java class of `err`; NULL for OK and PENDING.
const char *err_class(Err err);

// Give up with the error of `expr`, if it has one.
#define TRY(expr)                                \
  do {                                           \
    Err try_ = (expr);                           \
    if (UNLIKELY(try_ != ERR_OK)) return try_;   \
  } while (0)

#endif
