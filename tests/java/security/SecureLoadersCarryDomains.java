// SecureClassLoader, ProtectionDomain, policies, code sources.
import java.io.InputStream;
import java.security.*;
import java.util.*;

public class SecureLoadersCarryDomains {
  public static class Guest implements java.util.function.Supplier<String> {
    @Override public String get() {
      ProtectionDomain d = Guest.class.getProtectionDomain();
      return d.getCodeSource().getLocation() + " " + d.getClassLoader()
          .getName() + " "
          + d.implies(new PropertyPermission("x", "read"));
    }
  }

  static class Loader extends SecureClassLoader {
    Loader() { super("guests", null); }
    @Override protected PermissionCollection getPermissions(CodeSource c) {
      Permissions p = new Permissions();
      p.add(new PropertyPermission("x", "read"));
      return p;
    }
    Class<?> define(String n, byte[] b) throws Exception {
      return defineClass(n, b, 0, b.length,
          new CodeSource(new java.net.URL("file:/guest"),
          (CodeSigner[]) null));
    }
    Class<?> plain(String n, byte[] b, ProtectionDomain d) {
      return defineClass(n, java.nio.ByteBuffer.wrap(b), d);
    }
  }

  @SuppressWarnings({"removal", "unchecked"})
  public static void main(String[] args) throws Exception {
    String n = "SecureLoadersCarryDomains$Guest";
    byte[] b;
    try (InputStream in = Guest.class.getResourceAsStream(n + ".class")) {
      b = in.readAllBytes();
    }
    Class<?> c = new Loader().define(n, b);
    System.out.println(((java.util.function.Supplier<String>) c.getConstructor()
        .newInstance()).get());
    Class<?> d = new Loader().plain(n, b, null);
    System.out.println(d.getProtectionDomain().getCodeSource() + " " +
        (c == d));
    System.out.println(Object.class.getProtectionDomain().getCodeSource() + " "
        + Object.class.getProtectionDomain().implies(new AllPermission()));
    PrivilegedAction<Boolean> check = () -> {
      try {
        AccessController.checkPermission(new PropertyPermission("x", "read"));
        return true;
      } catch (AccessControlException e) {
        return false;
      }
    };
    System.out.println(check.run() + " " + AccessController.doPrivileged(check,
        new AccessControlContext(new ProtectionDomain[]
            {c.getProtectionDomain()})));
    java.nio.ByteBuffer direct = java.nio.ByteBuffer.allocateDirect(b.length)
        .put(b).flip();
    Class<?> e = new Loader() {
      Class<?> direct() { return defineClass(n, direct, (ProtectionDomain)
          null); }
    }.direct();
    System.out.println(e.getName() + " " + e.getClassLoader().getName());
    try {
      new Loader().plain(n, new byte[3], null);
    } catch (ClassFormatError x) {
      System.out.println(x.getMessage());
    }
    System.out.println(System.getSecurityManager() + " " + Policy.getPolicy()
        .getParameters());
  }
}
// -- exit 0
// -- stdout
// file:/guest guests true
// (null <no signer certificates>) false
// null true
// false false
// SecureLoadersCarryDomains$Guest guests
// Truncated class file
// null null
