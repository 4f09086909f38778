// The bytes of a stream are those of the Object Serialization Stream Protocol:
// header, class descriptor, fields sorted primitives first, handles for
// repeats.
import java.io.*;
import java.util.HexFormat;
import static conformance.Check.*;

public class StreamsHaveTheirFormat {
  static class A implements Serializable {
    private static final long serialVersionUID = 5;
    String z = "zed";
    int b = 1;
    byte a = 2;
    transient int no = 9;
    A self = this;
  }

  static String hex(Object... all) throws IOException {
    ByteArrayOutputStream b = new ByteArrayOutputStream();
    ObjectOutputStream o = new ObjectOutputStream(b);
    for (Object x : all) o.writeObject(x);
    o.flush();
    return HexFormat.of().formatHex(b.toByteArray());
  }

  public static void main(String[] args) throws Exception {
    equal("aced000570", hex((Object) null));
    equal("aced0005740002" + "6869", hex("hi"));
    String s = "hi";
    equal("aced00057400026869" + "71007e0000" + "71007e0000", hex(s, s, s));
    equal("aced0005" + "7372" + "0018"
        + HexFormat.of().formatHex("StreamsHaveTheirFormat$A".getBytes())
        + "0000000000000005" + "02" + "0004"
        + "42000161" + "49000162"
        + "4c000473656c66" + "74001a"
        + HexFormat.of().formatHex("LStreamsHaveTheirFormat$A;".getBytes())
        + "4c00017a" + "740012"
        + HexFormat.of().formatHex("Ljava/lang/String;".getBytes())
        + "7870" + "02" + "00000001" + "71007e0003"
        + "740003" + "7a6564", hex(new A()));
    equal("aced0005757200025b49" + "4dba602676eab2a5" + "0200007870"
        + "00000002" + "00000001ffffffff", hex(new int[] {1, -1}));
    ByteArrayOutputStream b = new ByteArrayOutputStream();
    ObjectOutputStream o = new ObjectOutputStream(b);
    o.writeInt(7);
    o.writeUTF("x");
    o.flush();
    equal("aced0005" + "7707" + "00000007" + "000178",
        HexFormat.of().formatHex(b.toByteArray()));
  }
}
