// baload, saload, caload and boolean arrays extend as their types say, and
// stores keep the low bits (JVMS 6.5 baload, bastore, castore).
public class SignExtensionOfSmallElements {
  static int asInt(boolean b) { return b ? 1 : 0; }

  public static void main(String[] args) {
    byte[] b = new byte[3];
    short[] s = new short[3];
    char[] c = new char[3];
    boolean[] z = new boolean[3];
    int[] values = {0, 1, -1, 127, 128, 255, 256, 32767, 32768, 65535, 65536};
    for (int v : values) {
      b[1] = (byte) v;
      s[1] = (short) v;
      c[1] = (char) v;
      z[1] = (v & 1) != 0;
      System.out.println(v + " " + b[1] + " " + s[1] + " " + (int) c[1] + " "
        + asInt(z[1]) + " " + (b[0] | b[2] | s[0] | s[2] | c[0] | c[2]));
    }
    b[0] = -128;
    b[0] -= 1;
    b[2] = b[2]--;
    s[0]--;
    c[0]--;
    c[2] += 'z';
    z[0] ^= true;
    z[2] |= z[0] & !z[1];
    System.out.println(b[0] + " " + b[2] + " " + s[0] + " " + (int) c[0] + " " + c[2]
      + " " + z[0] + z[2]);
    b[1] = (byte) (b[0] >>> 1);
    s[1] = (short) (c[0] << 3);
    System.out.println(b[1] + " " + s[1] + " " + (byte) (b[0] >> 9) + (c[0] == 65535));
  }
}
// -- exit 0
// -- stdout
// 0 0 0 0 0 0
// 1 1 1 1 1 0
// -1 -1 -1 65535 1 0
// 127 127 127 127 1 0
// 128 -128 128 128 0 0
// 255 -1 255 255 1 0
// 256 0 256 256 0 0
// 32767 -1 32767 32767 1 0
// 32768 0 -32768 32768 0 0
// 65535 -1 -1 65535 1 0
// 65536 0 0 0 0 0
// 127 0 -1 65535 z truetrue
// 63 -8 0true
