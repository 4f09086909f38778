// SecureRandom: lengths, algorithms, seeding of SHA1PRNG, strength of answers.
import java.security.*;
import java.util.*;

public class SecureRandomsDiffer {
  public static void main(String[] args) throws Exception {
    SecureRandom r = new SecureRandom();
    byte[] a = new byte[20], b = new byte[20];
    r.nextBytes(a);
    r.nextBytes(b);
    System.out.println(!Arrays.equals(a, b) + " " + r.generateSeed(5).length +
        " "
        + r.getAlgorithm());
    Set<Long> seen = new HashSet<>();
    for (int i = 0; i < 50; i++) seen.add(r.nextLong());
    System.out.println(seen.size());
    boolean in = true;
    for (int i = 0; i < 100; i++) {
      int x = r.nextInt(7);
      in &= x >= 0 && x < 7;
    }
    System.out.println(in);
    SecureRandom one = SecureRandom.getInstance("SHA1PRNG");
    SecureRandom two = SecureRandom.getInstance("SHA1PRNG");
    one.setSeed(5);
    two.setSeed(5);
    System.out.println(one.nextInt() == two.nextInt() && one.nextLong() ==
        two.nextLong());
    SecureRandom d = SecureRandom.getInstance("DRBG");
    d.nextBytes(a);
    System.out.println(d.getAlgorithm() + " " + d.getParameters().toString()
        .split(",")[0]);
    try {
      SecureRandom.getInstance("Nothing");
    } catch (NoSuchAlgorithmException e) {
      System.out.println(e.getMessage());
    }
    UUID u = UUID.randomUUID();
    System.out.println(u.version() + " " + u.variant() + " " + u.toString()
        .length());
    UUID n = UUID.nameUUIDFromBytes("name".getBytes());
    System.out.println(n + " " + n.version() + " " + n.hashCode() + " "
        + UUID.fromString("1-2-3-4-5") + " " + n.compareTo(new UUID(0, 1)) + " "
        + new UUID(-1, 1));
    try {
      UUID.fromString("not a uuid");
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    try {
      n.timestamp();
    } catch (UnsupportedOperationException e) {
      System.out.println(e.getMessage());
    }
  }
}
// -- exit 0
// -- stdout
// true 5 NativePRNG
// 50
// true
// true
// DRBG 128
// Nothing SecureRandom not available
// 4 2 36
// b068931c-c450-342b-a3f5-b3d276ea4297 3 -1591257486 00000001-0002-0003-0004-000000000005 -1 ffffffff-ffff-ffff-0000-000000000001
// Invalid UUID string: not a uuid
// Not a time-based UUID
