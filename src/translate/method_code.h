// method_code.h -- what belongs to a translated method beside its code.
//
// Everything is found from (method, word index): the exception handler at
// once; line numbers and reference maps from tables that are made when first
// asked for, by translating the method again with a recorder attached.
#ifndef CEZVE_TRANSLATE_METHOD_CODE_H
#define CEZVE_TRANSLATE_METHOD_CODE_H

#include "translate/code.h"

typedef struct CodeHandler {
  uint32_t start, end;  // words [start, end)
  uint32_t target;      // word of the handler: a CATCH
  uint32_t catch_type;  // pool index of the class, 0 = everything
} CodeHandler;

struct MethodCode {
  uint32_t words;
  uint32_t handler_count;
  CodeHandler *handlers;  // in the order to try
  int32_t lock_reg;       // register of a synchronized method's lock; -1
  _Atomic(uint16_t *) bci;    // per word; NULL until wanted
  // Reference maps: `map_stride` 32-bit words for each code word, bit r set
  // when register r holds a reference while that word's instruction runs
  // (before it writes its result).  A call's arguments are among them: of a
  // frame that waits for a callee only the registers below the callee's
  // window are its own.  NULL until wanted.
  _Atomic(uint32_t *) maps;
  uint32_t map_stride;
};

#endif
