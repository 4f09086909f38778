// Each component is a variable of its own and of the component type: stores
// narrow to it and touch no neighbour, whatever the type's width.
// also: jls 17.6
import static conformance.Check.*;

public class ComponentsAreSeparateVariables {
  public static void main(String[] args) {
    byte[] b = new byte[9];
    short[] s = new short[9];
    char[] c = new char[9];
    boolean[] z = new boolean[9];
    float[] f = new float[9];
    double[] d = new double[9];
    for (int i = 0; i < 9; i += 2) {
      b[i] = (byte) 0x1FF;
      s[i] = (short) 0x1FFFF;
      c[i] = (char) -1;
      z[i] = true;
      f[i] = -0.0f;
      d[i] = Double.NaN;
    }
    String text = "";
    for (int i = 0; i < 9; i++) {
      text += b[i] + "" + s[i] + (int) c[i] + z[i] + f[i] + d[i] + ";";
      b[i]++;
      s[i] >>>= 1;
      c[i] /= 2;
    }
    equal("-1-165535true-0.0NaN;000false0.00.0;".repeat(5).substring(0,
        text.length()), text);
    equal("0,1,0,1", b[0] + "," + b[1] + "," + b[8] + "," + b[7]);
    equal("-1,0", s[0] + "," + s[1]);
    equal("32767,0", (int) c[0] + "," + (int) c[1]);
    long[][] rows = new long[2][3];
    rows[1] = rows[0];
    rows[0][2] = -1;
    equal(-1L, rows[1][2]);
  }
}
