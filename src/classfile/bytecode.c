#include "classfile/bytecode.h"

#include "classfile/reader.h"

#define BC_NAME(value, name, length) [value] = #name,
const char *const bytecode_name[256] = {BYTECODES(BC_NAME)};

#define BC_LENGTH(value, name, length) [value] = length,
const uint8_t bytecode_length[256] = {BYTECODES(BC_LENGTH)};

// The switches, padded to a multiple of 4 from the start of the code.  Sizes
// are computed in 64 bits, where no count of cases can overflow.
static uint64_t switch_size(const uint8_t *code, uint32_t size, uint32_t bci) {
  uint64_t operands = ((uint64_t)bci + 4) & ~UINT64_C(3);
  uint64_t head = code[bci] == BC_tableswitch ? 12 : 8;
  if (operands + head > size) return UINT64_MAX;
  const uint8_t *p = code + operands;
  uint64_t cases;
  if (code[bci] == BC_tableswitch) {
    int64_t low = be_s4(p + 4), high = be_s4(p + 8);
    if (low > high) return UINT64_MAX;
    cases = 4 * (uint64_t)(high - low + 1);
  } else {
    int64_t pairs = be_s4(p + 4);
    if (pairs < 0) return UINT64_MAX;
    cases = 8 * (uint64_t)pairs;
  }
  return operands + head + cases - bci;
}

static uint32_t wide_size(uint8_t op) {
  switch (op) {
    case BC_iload: case BC_lload: case BC_fload: case BC_dload:
    case BC_aload: case BC_istore: case BC_lstore: case BC_fstore:
    case BC_dstore: case BC_astore: case BC_ret:
      return 4;
    case BC_iinc:
      return 6;
    default:
      return 0;
  }
}

uint32_t bytecode_size(const uint8_t *code, uint32_t size, uint32_t bci) {
  if (bci >= size) return 0;
  uint64_t n = bytecode_length[code[bci]];
  if (n == 0) {
    switch (code[bci]) {
      case BC_tableswitch:
      case BC_lookupswitch:
        n = switch_size(code, size, bci);
        break;
      case BC_wide:
        n = bci + 1 < size ? wide_size(code[bci + 1]) : 0;
        break;
      default:
        return 0;
    }
  }
  return n <= size - bci ? (uint32_t)n : 0;
}
