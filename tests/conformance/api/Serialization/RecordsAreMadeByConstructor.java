// A record is read by its canonical constructor: values the stream lacks are
// defaults, superfluous ones dropped, checks of the constructor hold, hooks are
// ignored.
// raises: InvalidObjectException
import java.io.*;
import static conformance.Check.*;

public class RecordsAreMadeByConstructor {
  record R(String b, int a, long fresh, Object ref) implements Serializable {
    static int made;
    public R {
      if (a < 0) throw new IllegalArgumentException("negative");
      made++;
    }
    private void readObject(ObjectInputStream i) { throw new Error("called"); }
    private void writeObject(ObjectOutputStream o) {
      throw new Error("called");
    }
  }

  /** The stream of another R: its fields a, b and gone. */
  static byte[] old() throws Exception {
    ByteArrayOutputStream b = new ByteArrayOutputStream();
    DataOutputStream d = new DataOutputStream(b);
    d.writeInt(0xaced0005);
    d.writeShort(0x7372);
    d.writeUTF("RecordsAreMadeByConstructor$R");
    d.writeLong(0);
    d.writeByte(2);
    d.writeShort(3);
    d.writeByte('I');
    d.writeUTF("a");
    d.writeByte('L');
    d.writeUTF("b");
    d.writeByte('t');
    d.writeUTF("Ljava/lang/String;");
    d.writeByte('[');
    d.writeUTF("gone");
    d.writeByte('t');
    d.writeUTF("[I");
    d.writeShort(0x7870);
    d.writeInt(5);
    d.writeByte('t');
    d.writeUTF("text");
    d.writeByte('p');
    return b.toByteArray();
  }

  public static void main(String[] args) throws Exception {
    byte[] bytes = old();
    R r = (R) new ObjectInputStream(new ByteArrayInputStream(bytes))
        .readObject();
    equal("R[b=text, a=5, fresh=0, ref=null]", r.toString());
    equal(1, R.made);
    byte[] bad = old();
    bad[bad.length - 12] = (byte) 0xff;
    Throwable t = raises(InvalidObjectException.class,
        () -> new ObjectInputStream(new ByteArrayInputStream(bad))
            .readObject());
    equal("negative", t.getCause().getMessage());
  }
}
