// isEnum holds for the enum itself, not for a constant's body, nor for Enum or
// a class that merely carries the flag; getEnumConstants gives a fresh array.
import static conformance.Check.*;

public class EnumConstantsAreCopied {
  enum Op {
    ADD { int go() { return 1; } }, SUB { int go() { return 2; } };
    abstract int go();
  }
  enum Empty {}

  public static void main(String[] args) {
    Class<?> body = Op.ADD.getClass();
    that(Op.class.isEnum() && Empty.class.isEnum(), "enums");
    that(!body.isEnum() && !Enum.class.isEnum() && !Op[].class.isEnum(),
        "no enums");
    same(Op.class, Op.ADD.getDeclaringClass());
    same(Op.class, body.getSuperclass());
    equal(null, body.getEnumConstants());
    equal(null, Enum.class.getEnumConstants());
    equal(0, Empty.class.getEnumConstants().length);
    Op[] first = Op.class.getEnumConstants(), second =
        Op.class.getEnumConstants();
    that(first != second, "the array is shared");
    first[0] = null;
    same(Op.ADD, Op.class.getEnumConstants()[0]);
    same(Op.SUB, Enum.valueOf(Op.class, "SUB"));
    equal("No enum constant EnumConstantsAreCopied.Op.MUL",
        raises(IllegalArgumentException.class,
            () -> Op.valueOf("MUL")).getMessage());
    raises(NullPointerException.class, () -> Op.valueOf(null));
    that(Op.ADD.compareTo(Op.SUB) < 0 && Op.SUB.ordinal() == 1, "order");
  }
}
