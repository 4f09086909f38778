// A lookupswitch of one pair goes to that pair's target, whatever the key's
// bits are, and to the default for any other (JVMS 6.5.lookupswitch).
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.invoke.MethodHandles;

public class LookupswitchFindsItsOnlyKey {
  static final int KEYS = 600;

  // A class whose static method `is<K>`, for each K below KEYS, is
  // iload_0; lookupswitch {K: 20, default: 22}; iconst_1; ireturn; iconst_0;
  // ireturn.
  static byte[] make() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(0xCAFEBABE);
    out.writeInt(49);
    out.writeShort(7 + KEYS);
    out.writeByte(7); out.writeShort(2);
    out.writeByte(1); out.writeUTF("Switches");
    out.writeByte(7); out.writeShort(4);
    out.writeByte(1); out.writeUTF("java/lang/Object");
    out.writeByte(1); out.writeUTF("Code");
    out.writeByte(1); out.writeUTF("(I)I");
    for (int k = 0; k < KEYS; k++) { out.writeByte(1); out.writeUTF("is" + k); }
    for (int n : new int[] {0x21, 1, 3, 0, 0, KEYS}) out.writeShort(n);
    for (int k = 0; k < KEYS; k++) {
      for (int n : new int[] {9, 7 + k, 6, 1, 5}) out.writeShort(n);
      out.writeInt(12 + 24);
      out.writeShort(1); out.writeShort(1); out.writeInt(24);
      out.writeByte(0x1a); out.writeByte(0xab); out.writeShort(0);
      out.writeInt(21); out.writeInt(1); out.writeInt(k); out.writeInt(19);
      out.writeByte(0x04); out.writeByte(0xac);
      out.writeByte(0x03); out.writeByte(0xac);
      out.writeShort(0); out.writeShort(0);
    }
    out.writeShort(0);
    return bytes.toByteArray();
  }

  public static void main(String[] args) throws Throwable {
    Class<?> c = MethodHandles.lookup().defineClass(make());
    int right = 0;
    for (int k = 0; k < KEYS; k++) {
      var m = c.getMethod("is" + k, int.class);
      Object[] answers = {m.invoke(null, k), m.invoke(null, k + 65536), m.invoke(null, -1)};
      if (answers[0].equals(1) && answers[1].equals(0) && answers[2].equals(0)) right++;
      else System.out.println(k + ": " + answers[0] + answers[1] + answers[2]);
    }
    System.out.println(right + " of " + KEYS);
  }
}
// -- exit 0
// -- stdout
// 600 of 600
