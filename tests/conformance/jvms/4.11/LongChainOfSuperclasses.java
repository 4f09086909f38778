// Hundreds of classes may extend each other: each is an instance of all above
// it, constructors run from the top, and overriding holds across the chain.
// also: 2.4
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import static conformance.Check.*;

public class LongChainOfSuperclasses {
  static final int N = 600;

  /** Class `name` extends `above`, with a constructor and a field `f`. */
  static byte[] classFile(String name, String above) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(0xcafebabe);
    out.writeInt(61);
    out.writeShort(12);
    String[] texts = {name, null, above, null, "<init>", "()V", null, null,
        "Code", "f", "I"};
    for (int i = 0; i < texts.length; i++) {
      if (texts[i] != null) {
        out.writeByte(1);
        out.writeUTF(texts[i]);
      } else if (i < 4) {
        out.writeByte(7);
        out.writeShort(i);
      } else {
        out.writeByte(i == 6 ? 12 : 10);
        out.writeShort(i == 6 ? 5 : 4);
        out.writeShort(i == 6 ? 6 : 7);
      }
    }
    for (int v : new int[] {0x21, 2, 4, 0, 1, 1, 10, 11, 0, 1, 1, 5, 6, 1, 9})
      out.writeShort(v);
    out.writeInt(17);
    out.writeShort(1);
    out.writeShort(1);
    out.writeInt(5);
    out.writeInt(0x2ab70008);
    out.writeByte(0xb1);
    out.writeInt(0);
    out.writeShort(0);
    return bytes.toByteArray();
  }

  static final class Maker extends ClassLoader {
    Class<?> make(String name, String above) throws IOException {
      byte[] b = classFile(name, above);
      return defineClass(name, b, 0, b.length);
    }
  }

  public static void main(String[] args) throws Exception {
    Maker m = new Maker();
    Class<?>[] all = new Class<?>[N];
    for (int i = 0; i < N; i++)
      all[i] = m.make("C" + i, i == 0 ? "java/lang/Object" : "C" + (i - 1));
    Object last = all[N - 1].getConstructor().newInstance();
    for (int i = 0; i < N; i += 7) {
      that(all[i].isInstance(last), "no instance of C" + i);
      all[i].getField("f").setInt(last, i);
    }
    for (int i = 0; i < N; i += 7)
      equal(i, all[i].getField("f").getInt(last));
    Object middle = all[300].getConstructor().newInstance();
    equal(false, all[301].isInstance(middle));
    equal(true, all[299].isInstance(middle));
    same(all[N - 2], all[N - 1].getSuperclass());
  }
}
