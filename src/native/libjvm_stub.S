// libjvm_stub.S -- the shared library libjvm.so that libraries of the JDK are
// linked with: each entry jumps through a table, which the machine fills when
// it opens this library (libjvm.c).  So it does not matter whether the machine
// is in the command or in libcezve.so, nor what else either exports.
#include "native/jvm_functions.h"

#if defined(__x86_64__)
#define JUMP(name) endbr64; jmpq *slot_##name(%rip)
#elif defined(__aarch64__)
#define JUMP(name) bti c; adrp x16, slot_##name; \
  ldr x16, [x16, :lo12:slot_##name]; br x16
#else
#error "libjvm_stub.S: entries of this processor are not written yet"
#endif

#define ENTRY(name) .globl name; .type name, %function; \
  name: JUMP(name); .size name, . - name;
#define SLOT(name) slot_##name: .quad 0;

  .text
  .balign 16
JVM_FUNCTIONS(ENTRY)

  .data
  .balign 8
  .globl cezve_jvm_table
  .type cezve_jvm_table, %object
cezve_jvm_table:
JVM_FUNCTIONS(SLOT)
  .size cezve_jvm_table, . - cezve_jvm_table

  .section .note.GNU-stack, "", %progbits
