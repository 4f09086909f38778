// libjvm_blob.S -- the file libjvm.so as constant data of the machine; nobody
// touches its pages before a library is loaded.
  .section .rodata
  .balign 16
  .globl libjvm_bytes
  .hidden libjvm_bytes
  .type libjvm_bytes, %object
libjvm_bytes:
  .incbin LIBJVM_FILE
  .size libjvm_bytes, . - libjvm_bytes
  .globl libjvm_end
  .hidden libjvm_end
libjvm_end:

  .section .note.GNU-stack, "", %progbits
