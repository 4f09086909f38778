// Security providers, services, properties, AccessController, permissions.
import java.io.FilePermission;
import java.security.*;
import java.util.*;

public class ProvidersAreListed {
  @SuppressWarnings("removal")
  public static void main(String[] args) throws Exception {
    for (String p : new String[] {"SUN", "SunRsaSign", "SunEC", "SunJCE"}) {
      Provider x = Security.getProvider(p);
      System.out.println(x.getName() + " " + x.getVersionStr() + " "
          + !x.getServices().isEmpty());
    }
    System.out.println(Security.getProvider("None") + " "
        + Security.getAlgorithms("MessageDigest").contains("SHA-256") + " "
        + Security.getProvider("SUN").getService("MessageDigest", "SHA")
            .getAlgorithm());
    Provider own = new Provider("Own", "1.0", "info") {
      { putService(new Service(this, "MessageDigest", "SUM",
          Sum.class.getName(),
          null, null)); }
    };
    System.out.println(Security.addProvider(own) > 0);
    MessageDigest d = MessageDigest.getInstance("SUM");
    System.out.println(Arrays.toString(d.digest(new byte[] {1, 2, 3})) + " "
        + d.getProvider());
    Security.removeProvider("Own");
    try {
      MessageDigest.getInstance("SUM");
    } catch (NoSuchAlgorithmException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(AccessController.doPrivileged(
        (PrivilegedAction<String>) () -> "privileged"));
    try {
      AccessController.doPrivileged((PrivilegedExceptionAction<String>) () -> {
        throw new java.io.IOException("inside");
      });
    } catch (PrivilegedActionException e) {
      System.out.println(e.getException());
    }
    System.out.println(new FilePermission("/a/-", "read").implies(
        new FilePermission("/a/b/c", "read")) + " " + new FilePermission("/a/*",
            "read")
        .implies(new FilePermission("/a/b/c", "read")) + " "
        + new PropertyPermission("java.*", "read,write").getActions());
    // Without a policy the program's own code has no permission at all.
    AccessController.checkPermission(new FilePermission("/x", "read"));
  }

  public static class Sum extends MessageDigestSpi {
    int sum;
    @Override protected void engineUpdate(byte b) { sum += b; }
    @Override protected void engineUpdate(byte[] b, int o, int n) {
      for (int i = 0; i < n; i++) sum += b[o + i];
    }
    @Override protected byte[] engineDigest() { return new byte[] {(byte) sum};
        }
    @Override protected void engineReset() { sum = 0; }
  }
}
// -- exit 1
// -- stdout
// SUN 17 true
// SunRsaSign 17 true
// SunEC 17 true
// SunJCE 17 true
// null true SHA-1
// true
// [6] Own version 1.0
// SUM MessageDigest not available
// privileged
// java.io.IOException: inside
// true false read,write
// -- stderr
// Exception in thread "main" java.security.AccessControlException: access denied ("java.io.FilePermission" "/x" "read")
// 	at java.base/java.security.AccessControlContext.checkPermission(AccessControlContext.java:485)
// 	at java.base/java.security.AccessController.checkPermission(AccessController.java:1068)
// 	at ProvidersAreListed.main(ProvidersAreListed.java:48)
