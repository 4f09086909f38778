// Base64: basic, URL-safe, MIME, without padding, streams, bad input.
import java.io.*;
import java.nio.ByteBuffer;
import java.util.*;

public class Base64EncodesAndDecodes {
  public static void main(String[] args) throws Exception {
    for (String s : new String[] {"", "f", "fo", "foo", "foob",
        "\u00ff\u00fe\u00fd>?"}) {
      byte[] b = s.getBytes("ISO-8859-1");
      String e = Base64.getEncoder().encodeToString(b);
      System.out.println(e + " " + Base64.getUrlEncoder().encodeToString(b) +
          " "
          + Base64.getEncoder().withoutPadding().encodeToString(b) + " "
          + Arrays.equals(b, Base64.getDecoder().decode(e)));
    }
    byte[] big = new byte[100];
    Arrays.fill(big, (byte) 0x5a);
    String mime = Base64.getMimeEncoder().encodeToString(big);
    System.out.println(mime.replace("\r\n", "|") + " "
        + Arrays.equals(big, Base64.getMimeDecoder().decode("!" + mime +
            "\n*")));
    System.out.println(Base64.getMimeEncoder(8, "-".getBytes()).encodeToString(
        Arrays.copyOf(big, 10)));
    for (String bad : new String[] {"a", "ab=", "a===", "ab*d", "YQ==x", "YQ=",
        "Zm9v\n"}) {
      try {
        System.out.println(Arrays.toString(Base64.getDecoder().decode(bad)));
      } catch (IllegalArgumentException e) {
        System.out.println(e.getMessage());
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream w = Base64.getEncoder().wrap(out)) {
      w.write("wrapped ".getBytes());
      w.write('x');
    }
    System.out.println(out);
    InputStream in = Base64.getDecoder()
        .wrap(new ByteArrayInputStream(out.toByteArray()));
    System.out.println((char) in.read() + new String(in.readAllBytes()));
    System.out.println(Base64.getEncoder().encode(ByteBuffer.wrap(big, 0, 4))
        .remaining()
        + " " + Base64.getDecoder().decode("YWJj".getBytes(), new byte[3]));
    try {
      Base64.getDecoder().decode("YWJj".getBytes(), new byte[2]);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
  }
}
// -- exit 0
// -- stdout
//    true
// Zg== Zg== Zg true
// Zm8= Zm8= Zm8 true
// Zm9v Zm9v Zm9v true
// Zm9vYg== Zm9vYg== Zm9vYg true
// //79Pj8= __79Pj8= //79Pj8 true
// WlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpa|WlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWg== true
// WlpaWlpa-WlpaWg==
// Input byte[] should at least have 2 bytes for base64 bytes
// Input byte array has wrong 4-byte ending unit
// Last unit does not have enough valid bits
// Illegal base64 character 2a
// Input byte array has incorrect ending byte at 4
// Input byte array has wrong 4-byte ending unit
// Illegal base64 character a
// d3JhcHBlZCB4
// wrapped x
// 8 3
// Output byte array is too small for decoding all input bytes
