// A switch on byte, short or char compares as ints, negative bytes included; a
// boxed selector is unboxed first, and null throws before any label.
// raises: NullPointerException
import static conformance.Check.*;

public class SelectorsAreWidenedAndUnboxed {
  static int bytes(byte b) {
    switch (b) {
      case -128: return 1;
      case -1: return 2;
      case 127: return 3;
      case 0: return 4;
    }
    return 0;
  }
  static int chars(char c) {
    switch (c) {
      case '\0': return 1;
      case 'a': return 2;
      case '\u8000': return 3;
      case '\uffff': return 4;
      default: return 0;
    }
  }
  static int shorts(Short s) {
    switch (s) {
      case Short.MIN_VALUE: return 1;
      case Short.MAX_VALUE: return 2;
      case -1: return 3;
      default: return 0;
    }
  }
  static String trace = "";
  static Character boxed(Character c) { trace += c; return c; }
  static int boxes(Character c) {
    switch (boxed(c)) { default: return 0; case 'x': return 1; }
  }

  public static void main(String[] args) {
    equal(1234, bytes((byte) 128) * 1000 + bytes((byte) 255) * 100
        + bytes((byte) 127) * 10 + bytes((byte) 256));
    equal(0, bytes((byte) 1));
    equal(123, chars((char) 0) * 100 + chars('a') * 10 + chars((char) 0x8000));
    equal(4, chars((char) -1));
    equal(123, shorts((short) 32768) * 100 + shorts(Short.MAX_VALUE) * 10
        + shorts((short) 65535));
    equal(1, boxes('x') + boxes('y'));
    raises(NullPointerException.class, () -> boxes(null));
    raises(NullPointerException.class, () -> shorts(null));
    equal("xynull", trace);
  }
}
