// Subject.doAs, SignedObject, GuardedObject, algorithm parameters, permissions.
import java.io.*;
import java.security.*;
import java.security.spec.*;
import java.util.*;
import javax.crypto.spec.*;
import javax.security.auth.Subject;
import javax.security.auth.x500.X500Principal;

public class SubjectsAndSignedObjects {
  @SuppressWarnings("removal")
  public static void main(String[] args) throws Exception {
    Subject s = new Subject();
    s.getPrincipals().add(new X500Principal("CN=Duke, OU=Java, O=Example, C=US"));
    s.getPublicCredentials().add("public");
    System.out.println(Subject.doAs(s, (PrivilegedAction<String>) () ->
        Subject.getSubject(AccessController.getContext()).getPrincipals()
            .iterator().next()
        .getName()));
    s.setReadOnly();
    try {
      s.getPrincipals().clear();
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
    X500Principal p = new X500Principal("cn=duke,ou=java,o=EXAMPLE,c=us");
    System.out.println(s.getPrincipals().contains(p) + " " + p.getName(
        X500Principal.CANONICAL) + " " + p.getEncoded().length);
    try {
      new X500Principal("nonsense");
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    AlgorithmParameters a = AlgorithmParameters.getInstance("AES");
    a.init(new IvParameterSpec(new byte[16]));
    System.out.println(HexFormat.of().formatHex(a.getEncoded()) + " "
        + a.getParameterSpec(IvParameterSpec.class).getIV().length);
    AlgorithmParameters ec = AlgorithmParameters.getInstance("EC");
    ec.init(new ECGenParameterSpec("secp384r1"));
    System.out.println(ec + " " + HexFormat.of().formatHex(ec.getEncoded()));
    GuardedObject g = new GuardedObject("guarded", o -> {
      throw new SecurityException("guard says no to " + o);
    });
    try {
      g.getObject();
    } catch (SecurityException e) {
      System.out.println(e.getMessage());
    }
    PermissionCollection all = new Permissions();
    all.add(new PropertyPermission("a.*", "read"));
    all.add(new RuntimePermission("exitVM.*"));
    System.out.println(all.implies(new PropertyPermission("a.b", "read")) + " "
        + all.implies(new PropertyPermission("a.b", "write")) + " "
        + all.implies(new RuntimePermission("exitVM.3")));
    CodeSource c = new CodeSource(new java.net.URL("file:/x/-"), (CodeSigner[])
        null);
    System.out.println(c.implies(new CodeSource(new java.net.URL("file:/x/y/z"),
        (CodeSigner[]) null)));
  }
}
// -- exit 0
// -- stdout
// CN=Duke,OU=Java,O=Example,C=US
// Subject is read-only
// true cn=duke,ou=java,o=example,c=us 63
// improperly specified input name: nonsense
// 041000000000000000000000000000000000 16
// secp384r1 [NIST P-384] (1.3.132.0.34) 06052b81040022
// guard says no to guarded
// true false true
// true
