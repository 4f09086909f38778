// A security manager that was allowed on the command line is asked for exit,
// properties, loaders and reflection, and its refusal is thrown.
// options: -Djava.security.manager=allow
// raises: SecurityException
import java.security.Permission;
import java.util.*;

@SuppressWarnings("removal")
public class SecurityManagersAreAsked {
  static final List<String> ASKED = new ArrayList<>();
  static boolean refuse;

  static class Guard extends SecurityManager {
    @Override public void checkPermission(Permission p) {
      if (refuse && (p.getName().startsWith("exitVM")
          || p.getName().equals("own.key")))
        throw new SecurityException("no " + p.getName());
    }
  }

  static void refused(Runnable r) {
    try {
      r.run();
      System.out.println("allowed");
    } catch (SecurityException e) {
      System.out.println(e.getMessage());
    }
  }

  public static void main(String[] args) {
    System.setSecurityManager(new Guard());
    System.out.println(System.getSecurityManager().getClass().getName());
    refuse = true;
    refused(() -> System.exit(5));
    refused(() -> Runtime.getRuntime().halt(6));
    refused(() -> System.getProperty("own.key"));
    refused(() -> System.getProperty("java.version"));
    refused(() -> System.setProperty("own.key", "x"));
    refuse = false;
    refused(() -> System.getProperty("own.key"));
    System.exit(7);
  }
}
// -- exit 7
// -- stdout
// SecurityManagersAreAsked$Guard
// no exitVM.5
// no exitVM.6
// no own.key
// allowed
// no own.key
// allowed
