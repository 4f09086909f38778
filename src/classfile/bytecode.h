// bytecode.h -- the bytecodes of JVMS 6.5, said once.
//
//   X(value, name, length)    length in bytes, 0 where it varies
#ifndef CEZVE_CLASSFILE_BYTECODE_H
#define CEZVE_CLASSFILE_BYTECODE_H

#include "base/base.h"

// clang-format off
#define BYTECODES(X) \
  X(0, nop, 1) X(1, aconst_null, 1) X(2, iconst_m1, 1) X(3, iconst_0, 1) \
  X(4, iconst_1, 1) X(5, iconst_2, 1) X(6, iconst_3, 1) X(7, iconst_4, 1) \
  X(8, iconst_5, 1) X(9, lconst_0, 1) X(10, lconst_1, 1) X(11, fconst_0, 1) \
  X(12, fconst_1, 1) X(13, fconst_2, 1) X(14, dconst_0, 1) \
  X(15, dconst_1, 1) X(16, bipush, 2) X(17, sipush, 3) X(18, ldc, 2) \
  X(19, ldc_w, 3) X(20, ldc2_w, 3) X(21, iload, 2) X(22, lload, 2) \
  X(23, fload, 2) X(24, dload, 2) X(25, aload, 2) X(26, iload_0, 1) \
  X(27, iload_1, 1) X(28, iload_2, 1) X(29, iload_3, 1) X(30, lload_0, 1) \
  X(31, lload_1, 1) X(32, lload_2, 1) X(33, lload_3, 1) X(34, fload_0, 1) \
  X(35, fload_1, 1) X(36, fload_2, 1) X(37, fload_3, 1) X(38, dload_0, 1) \
  X(39, dload_1, 1) X(40, dload_2, 1) X(41, dload_3, 1) X(42, aload_0, 1) \
  X(43, aload_1, 1) X(44, aload_2, 1) X(45, aload_3, 1) X(46, iaload, 1) \
  X(47, laload, 1) X(48, faload, 1) X(49, daload, 1) X(50, aaload, 1) \
  X(51, baload, 1) X(52, caload, 1) X(53, saload, 1) X(54, istore, 2) \
  X(55, lstore, 2) X(56, fstore, 2) X(57, dstore, 2) X(58, astore, 2) \
  X(59, istore_0, 1) X(60, istore_1, 1) X(61, istore_2, 1) \
  X(62, istore_3, 1) X(63, lstore_0, 1) X(64, lstore_1, 1) \
  X(65, lstore_2, 1) X(66, lstore_3, 1) X(67, fstore_0, 1) \
  X(68, fstore_1, 1) X(69, fstore_2, 1) X(70, fstore_3, 1) \
  X(71, dstore_0, 1) X(72, dstore_1, 1) X(73, dstore_2, 1) \
  X(74, dstore_3, 1) X(75, astore_0, 1) X(76, astore_1, 1) \
  X(77, astore_2, 1) X(78, astore_3, 1) X(79, iastore, 1) \
  X(80, lastore, 1) X(81, fastore, 1) X(82, dastore, 1) X(83, aastore, 1) \
  X(84, bastore, 1) X(85, castore, 1) X(86, sastore, 1) X(87, pop, 1) \
  X(88, pop2, 1) X(89, dup, 1) X(90, dup_x1, 1) X(91, dup_x2, 1) \
  X(92, dup2, 1) X(93, dup2_x1, 1) X(94, dup2_x2, 1) X(95, swap, 1) \
  X(96, iadd, 1) X(97, ladd, 1) X(98, fadd, 1) X(99, dadd, 1) \
  X(100, isub, 1) X(101, lsub, 1) X(102, fsub, 1) X(103, dsub, 1) \
  X(104, imul, 1) X(105, lmul, 1) X(106, fmul, 1) X(107, dmul, 1) \
  X(108, idiv, 1) X(109, ldiv, 1) X(110, fdiv, 1) X(111, ddiv, 1) \
  X(112, irem, 1) X(113, lrem, 1) X(114, frem, 1) X(115, drem, 1) \
  X(116, ineg, 1) X(117, lneg, 1) X(118, fneg, 1) X(119, dneg, 1) \
  X(120, ishl, 1) X(121, lshl, 1) X(122, ishr, 1) X(123, lshr, 1) \
  X(124, iushr, 1) X(125, lushr, 1) X(126, iand, 1) X(127, land, 1) \
  X(128, ior, 1) X(129, lor, 1) X(130, ixor, 1) X(131, lxor, 1) \
  X(132, iinc, 3) X(133, i2l, 1) X(134, i2f, 1) X(135, i2d, 1) \
  X(136, l2i, 1) X(137, l2f, 1) X(138, l2d, 1) X(139, f2i, 1) \
  X(140, f2l, 1) X(141, f2d, 1) X(142, d2i, 1) X(143, d2l, 1) \
  X(144, d2f, 1) X(145, i2b, 1) X(146, i2c, 1) X(147, i2s, 1) \
  X(148, lcmp, 1) X(149, fcmpl, 1) X(150, fcmpg, 1) X(151, dcmpl, 1) \
  X(152, dcmpg, 1) X(153, ifeq, 3) X(154, ifne, 3) X(155, iflt, 3) \
  X(156, ifge, 3) X(157, ifgt, 3) X(158, ifle, 3) X(159, if_icmpeq, 3) \
  X(160, if_icmpne, 3) X(161, if_icmplt, 3) X(162, if_icmpge, 3) \
  X(163, if_icmpgt, 3) X(164, if_icmple, 3) X(165, if_acmpeq, 3) \
  X(166, if_acmpne, 3) X(167, goto, 3) X(168, jsr, 3) X(169, ret, 2) \
  X(170, tableswitch, 0) X(171, lookupswitch, 0) X(172, ireturn, 1) \
  X(173, lreturn, 1) X(174, freturn, 1) X(175, dreturn, 1) \
  X(176, areturn, 1) X(177, return, 1) X(178, getstatic, 3) \
  X(179, putstatic, 3) X(180, getfield, 3) X(181, putfield, 3) \
  X(182, invokevirtual, 3) X(183, invokespecial, 3) X(184, invokestatic, 3) \
  X(185, invokeinterface, 5) X(186, invokedynamic, 5) X(187, new, 3) \
  X(188, newarray, 2) X(189, anewarray, 3) X(190, arraylength, 1) \
  X(191, athrow, 1) X(192, checkcast, 3) X(193, instanceof, 3) \
  X(194, monitorenter, 1) X(195, monitorexit, 1) X(196, wide, 0) \
  X(197, multianewarray, 4) X(198, ifnull, 3) X(199, ifnonnull, 3) \
  X(200, goto_w, 5) X(201, jsr_w, 5)
// clang-format on

#define BC_ENUM(value, name, length) BC_##name = value,
typedef enum Bytecode { BYTECODES(BC_ENUM) BC_COUNT = 202 } Bytecode;

// Names and lengths by opcode; length 0 also for opcodes that do not exist.
extern const char *const bytecode_name[256];
extern const uint8_t bytecode_length[256];

// Length of the instruction at `bci`, tableswitch, lookupswitch and wide
// included; 0 where it does not fit in `size` bytes or does not exist.
uint32_t bytecode_size(const uint8_t *code, uint32_t size, uint32_t bci);

// Element type codes of newarray (JVMS table 6.5.newarray-A).
enum {
  T_BOOLEAN = 4,
  T_CHAR = 5,
  T_FLOAT = 6,
  T_DOUBLE = 7,
  T_BYTE = 8,
  T_SHORT = 9,
  T_INT = 10,
  T_LONG = 11,
};

#endif
