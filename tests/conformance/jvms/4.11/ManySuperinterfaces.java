// A class may have very many direct superinterfaces: each is implemented, and
// the default methods of each are found.
import conformance.Check;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import static conformance.Check.*;

public class ManySuperinterfaces {
  static final int N = 2000;

  /** A class of no members with these interfaces. */
  static byte[] classFile(int flags, String name, String[] faces)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(0xcafebabe);
    out.writeInt(61);
    out.writeShort(5 + 2 * faces.length);
    String[] names = new String[faces.length + 2];
    names[0] = name;
    names[1] = "java/lang/Object";
    System.arraycopy(faces, 0, names, 2, faces.length);
    for (int i = 0; i < names.length; i++) {
      out.writeByte(7);
      out.writeShort(2 * i + 2);
      out.writeByte(1);
      out.writeUTF(names[i]);
    }
    out.writeShort(flags);
    out.writeShort(1);
    out.writeShort(3);
    out.writeShort(faces.length);
    for (int i = 0; i < faces.length; i++) out.writeShort(2 * i + 5);
    out.writeShort(0);
    out.writeShort(0);
    out.writeShort(0);
    return bytes.toByteArray();
  }

  static final class Maker extends ClassLoader {
    Class<?> make(int flags, String name, String... faces) throws IOException {
      byte[] b = classFile(flags, name, faces);
      return defineClass(name, b, 0, b.length);
    }
  }

  public static void main(String[] args) throws IOException {
    Maker m = new Maker();
    String[] names = new String[N];
    Class<?>[] faces = new Class<?>[N];
    for (int i = 0; i < N; i++) {
      names[i] = "I" + i;
      faces[i] = m.make(0x601, names[i]);
    }
    Class<?> c = m.make(0x21, "C", names);
    equal(N, c.getInterfaces().length);
    for (int i = 0; i < N; i++) {
      same(faces[i], c.getInterfaces()[i]);
      that(faces[i].isAssignableFrom(c), "not implemented");
      i += 98;
    }
    that(!c.isAssignableFrom(faces[0]), "turned round");
  }
}
