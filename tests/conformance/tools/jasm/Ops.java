package jasm;

import java.util.HashMap;
import java.util.Map;

/** The instruction set (JVMS 6.5): mnemonics, opcodes and operand forms. */
final class Ops {
  enum Form {
    NONE, LOCAL, BYTE, SHORT, LDC, LDC_W, CLASS, FIELD, METHOD, INTERFACE,
    DYNAMIC, BRANCH, BRANCH_W, IINC, TABLE, LOOKUP, NEWARRAY, MULTI, WIDE
  }

  record Op(int code, Form form) {}

  static final Map<String, Op> OPS = new HashMap<>();

  private static void ops(int first, Form form, String names) {
    for (String name : names.trim().split("\\s+"))
      OPS.put(name, new Op(first++, form));
  }

  static {
    ops(0, Form.NONE, """
        nop aconst_null iconst_m1 iconst_0 iconst_1 iconst_2 iconst_3 iconst_4
        iconst_5 lconst_0 lconst_1 fconst_0 fconst_1 fconst_2 dconst_0
        dconst_1""");
    ops(16, Form.BYTE, "bipush");
    ops(17, Form.SHORT, "sipush");
    ops(18, Form.LDC, "ldc");
    ops(19, Form.LDC_W, "ldc_w ldc2_w");
    ops(21, Form.LOCAL, "iload lload fload dload aload");
    ops(26, Form.NONE, """
        iload_0 iload_1 iload_2 iload_3 lload_0 lload_1 lload_2 lload_3
        fload_0 fload_1 fload_2 fload_3 dload_0 dload_1 dload_2 dload_3
        aload_0 aload_1 aload_2 aload_3
        iaload laload faload daload aaload baload caload saload""");
    ops(54, Form.LOCAL, "istore lstore fstore dstore astore");
    ops(59, Form.NONE, """
        istore_0 istore_1 istore_2 istore_3 lstore_0 lstore_1 lstore_2 lstore_3
        fstore_0 fstore_1 fstore_2 fstore_3 dstore_0 dstore_1 dstore_2 dstore_3
        astore_0 astore_1 astore_2 astore_3
        iastore lastore fastore dastore aastore bastore castore sastore
        pop pop2 dup dup_x1 dup_x2 dup2 dup2_x1 dup2_x2 swap
        iadd ladd fadd dadd isub lsub fsub dsub imul lmul fmul dmul
        idiv ldiv fdiv ddiv irem lrem frem drem ineg lneg fneg dneg
        ishl lshl ishr lshr iushr lushr iand land ior lor ixor lxor""");
    ops(132, Form.IINC, "iinc");
    ops(133, Form.NONE, """
        i2l i2f i2d l2i l2f l2d f2i f2l f2d d2i d2l d2f i2b i2c i2s
        lcmp fcmpl fcmpg dcmpl dcmpg""");
    ops(153, Form.BRANCH, """
        ifeq ifne iflt ifge ifgt ifle if_icmpeq if_icmpne if_icmplt if_icmpge
        if_icmpgt if_icmple if_acmpeq if_acmpne goto jsr""");
    ops(169, Form.LOCAL, "ret");
    ops(170, Form.TABLE, "tableswitch");
    ops(171, Form.LOOKUP, "lookupswitch");
    ops(172, Form.NONE, "ireturn lreturn freturn dreturn areturn return");
    ops(178, Form.FIELD, "getstatic putstatic getfield putfield");
    ops(182, Form.METHOD, "invokevirtual invokespecial invokestatic");
    ops(185, Form.INTERFACE, "invokeinterface");
    ops(186, Form.DYNAMIC, "invokedynamic");
    ops(187, Form.CLASS, "new");
    ops(188, Form.NEWARRAY, "newarray");
    ops(189, Form.CLASS, "anewarray");
    ops(190, Form.NONE, "arraylength athrow");
    ops(192, Form.CLASS, "checkcast instanceof");
    ops(194, Form.NONE, "monitorenter monitorexit");
    ops(196, Form.WIDE, "wide");
    ops(197, Form.MULTI, "multianewarray");
    ops(198, Form.BRANCH, "ifnull ifnonnull");
    ops(200, Form.BRANCH_W, "goto_w jsr_w");
    ops(202, Form.NONE, "breakpoint");
    ops(254, Form.NONE, "impdep1 impdep2");
  }

  private Ops() {}
}
