// MessageDigest: every algorithm, updates in pieces, resets, clones, streams.
import java.io.*;
import java.nio.ByteBuffer;
import java.security.*;
import java.util.*;

public class DigestsOfAllAlgorithms {
  public static void main(String[] args) throws Exception {
    HexFormat hex = HexFormat.of();
    byte[] text = "The quick brown fox jumps over the lazy dog".getBytes();
    for (String a : new String[] {"MD2", "MD5", "SHA-1", "SHA-224", "SHA-256",
        "SHA-384",
        "SHA-512", "SHA-512/256", "SHA3-224", "SHA3-256", "SHA3-512"}) {
      MessageDigest d = MessageDigest.getInstance(a);
      System.out.println(a + " " + d.getDigestLength() + " " +
          hex.formatHex(d.digest()));
      d.update(text[0]);
      d.update(text, 1, 20);
      MessageDigest clone = (MessageDigest) d.clone();
      ByteBuffer direct = ByteBuffer.allocateDirect(22).put(text, 21, 22)
          .flip();
      d.update(direct);
      clone.update(text, 21, 22);
      byte[] r = d.digest();
      System.out.println(hex.formatHex(r) + " " + MessageDigest.isEqual(r,
          clone.digest()));
    }
    MessageDigest s = MessageDigest.getInstance("SHA-256");
    try (DigestInputStream in = new DigestInputStream(new ByteArrayInputStream(
        new byte[300]), s)) {
      in.readNBytes(200);
      in.on(false);
      in.readAllBytes();
    }
    System.out.println(hex.formatHex(s.digest()).equals(
        hex.formatHex(s.digest(new byte[200]))));
    try {
      MessageDigest.getInstance("SHA-0");
    } catch (NoSuchAlgorithmException e) {
      System.out.println(e.getMessage());
    }
    try {
      s.digest(new byte[10], 0, 10);
    } catch (DigestException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(s.getAlgorithm() + " " + s.getProvider().getName());
  }
}
// -- exit 0
// -- stdout
// MD2 16 8350e5a3e24c153df2275c9f80692773
// 03d85a0d629d2c442e987525319fc471 true
// MD5 16 d41d8cd98f00b204e9800998ecf8427e
// 9e107d9d372bb6826bd81d3542a419d6 true
// SHA-1 20 da39a3ee5e6b4b0d3255bfef95601890afd80709
// 2fd4e1c67a2d28fced849ee1bb76e7391b93eb12 true
// SHA-224 28 d14a028c2a3a2bc9476102bb288234c415a2b01f828ea62ac5b3e42f
// 730e109bd7a8a32b1cb9d9a09aa2325d2430587ddbc0c38bad911525 true
// SHA-256 32 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
// d7a8fbb307d7809469ca9abcb0082e4f8d5651e46d3cdb762d02d0bf37c9e592 true
// SHA-384 48 38b060a751ac96384cd9327eb1b1e36a21fdb71114be07434c0cc7bf63f6e1da274edebfe76f65fbd51ad2f14898b95b
// ca737f1014a48f4c0b6dd43cb177b0afd9e5169367544c494011e3317dbf9a509cb1e5dc1e85a941bbee3d7f2afbc9b1 true
// SHA-512 64 cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e
// 07e547d9586f6a73f73fbac0435ed76951218fb7d0c8d788a309d785436bbb642e93a252a954f23912547d1e8a3b5ed6e1bfd7097821233fa0538f3db854fee6 true
// SHA-512/256 32 c672b8d1ef56ed28ab87c3622c5114069bdd3ad7b8f9737498d0c01ecef0967a
// dd9d67b371519c339ed8dbd25af90e976a1eeefd4ad3d889005e532fc5bef04d true
// SHA3-224 28 6b4e03423667dbb73b6e15454f0eb1abd4597f9a1b078e3f5b5a6bc7
// d15dadceaa4d5d7bb3b48f446421d542e08ad8887305e28d58335795 true
// SHA3-256 32 a7ffc6f8bf1ed76651c14756a061d662f580ff4de43b49fa82d80a4b80f8434a
// 69070dda01975c8c120c3aada1b282394e7f032fa9cf32f4cb2259a0897dfc04 true
// SHA3-512 64 a69f73cca23a9ac5c8b567dc185a756e97c982164fe25859e0d1dcc1475c80a615b2123af1f5f94c11e3e9402c3ac558f500199d95b6d3e301758586281dcd26
// 01dedd5de4ef14642445ba5f5b97c15e47b9ad931326e4b0727cd94cefc44fff23f07bf543139939b49128caf436dc1bdee54fcb24023a08d9403f9b4bf0d450 true
// true
// SHA-0 MessageDigest not available
// Length must be at least 32 for SHA-256digests
// SHA-256 SUN
