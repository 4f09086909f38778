// checkPermission asks every protection domain on the stack up to doPrivileged,
// and those of an inherited or given context.
// raises: AccessControlException
import java.security.*;
import static conformance.Check.*;

@SuppressWarnings("removal")
public class ContextsLimitPermissions {
  public static class Asker implements PrivilegedAction<Boolean> {
    public Boolean run() {
      try {
        AccessController.checkPermission(new RuntimePermission("something"));
        return true;
      } catch (AccessControlException e) {
        return false;
      }
    }
    public static Boolean privileged() {
      return AccessController.doPrivileged(new Asker());
    }
  }

  static class L extends SecureClassLoader {
    L() { super(ContextsLimitPermissions.class.getClassLoader()); }
    Class<?> define(PermissionCollection p) throws Exception {
      try (var in = ContextsLimitPermissions.class.getResourceAsStream(
          "ContextsLimitPermissions$Asker.class")) {
        byte[] b = in.readAllBytes();
        return defineClass(null, b, 0, b.length,
            new ProtectionDomain(null, p));
      }
    }
  }

  public static void main(String[] args) throws Exception {
    Permissions all = new Permissions(), none = new Permissions();
    all.add(new AllPermission());
    @SuppressWarnings("unchecked")
    PrivilegedAction<Boolean> trusted = (PrivilegedAction<Boolean>)
        new L().define(all).getConstructor().newInstance(),
        shut = (PrivilegedAction<Boolean>)
        new L().define(none).getConstructor().newInstance();
    AccessControlContext nothing = new AccessControlContext(
        new ProtectionDomain[] {new ProtectionDomain(null, none)});
    AccessControlContext everything = new AccessControlContext(
        new ProtectionDomain[0]);
    that(!shut.run(), "no permission");
    that(!AccessController.doPrivileged(trusted, nothing), "given context");
    that(!AccessController.doPrivileged(shut, everything), "own domain");
    raises(AccessControlException.class, () -> nothing.checkPermission(
        new RuntimePermission("x")));
    everything.checkPermission(new RuntimePermission("x"));
    equal("access denied (\"java.lang.RuntimePermission\" \"x\")",
        raises(AccessControlException.class, () -> nothing.checkPermission(
            new RuntimePermission("x"))).getMessage());
    // A thread inherits the context of its maker.
    Boolean[] seen = new Boolean[1];
    Thread t = AccessController.doPrivileged((PrivilegedAction<Thread>)
        () -> new Thread(() -> seen[0] = trusted.run()), nothing);
    t.start();
    t.join();
    that(!seen[0], "inherited");
  }
}
