// A failed cast names both classes with their modules and loaders; one clause
// stands for both when they agree.
// alone:
// raises: ClassCastException
import java.net.URLClassLoader;
import static conformance.Check.*;

public class ClassCastNamesModulesAndLoaders {
  public static class Own implements Runnable { public void run() {} }

  static void says(String text, Body b) {
    equal(text, raises(ClassCastException.class, b).getMessage());
  }

  public static void main(String[] args) throws Exception {
    Object i = 1, own = new Own(), ints = new int[1], owns = new Own[1];
    String c = "class ", n = "ClassCastNamesModulesAndLoaders$Own",
        boot = "in module java.base of loader 'bootstrap'",
        app = "in unnamed module of loader 'app'";
    says("class java.lang.Integer cannot be cast to class java.lang.String "
        + "(java.lang.Integer and java.lang.String are " + boot + ")",
        () -> { String s = (String) i; });
    says("class [I cannot be cast to class [J ([I and [J are " + boot + ")",
        () -> { long[] l = (long[]) ints; });
    says(c + n + " cannot be cast to class java.util.List (" + n + " is " + app
        + "; java.util.List is " + boot + ")",
        () -> { var l = (java.util.List<?>) own; });
    says("class java.lang.Integer cannot be cast to class " + n
        + " (java.lang.Integer is " + boot + "; " + n + " is " + app + ")",
        () -> { Own o = (Own) i; });
    says(c + "[L" + n + "; cannot be cast to class " + n + " ([L" + n
        + "; and " + n + " are " + app + ")", () -> { Own o = (Own) owns; });
    says(c + "[I cannot be cast to class [L" + n + "; ([I is " + boot + "; [L"
        + n + "; is " + app + ")", () -> { Own[] o = (Own[]) ints; });
    var loader = new URLClassLoader("odd name", new java.net.URL[] {
        Own.class.getProtectionDomain().getCodeSource().getLocation()}, null);
    Object twin = loader.loadClass(n).getConstructor().newInstance();
    says(c + n + " cannot be cast to class " + n + " (" + n
        + " is in unnamed module of loader 'odd name' @"
        + Integer.toHexString(System.identityHashCode(loader)) + "; " + n
        + " is " + app + ")", () -> { Own o = (Own) twin; });
    Object text = "";
    says("class java.lang.String cannot be cast to class java.sql.Date "
        + "(java.lang.String is " + boot + "; java.sql.Date is in module "
        + "java.sql of loader 'platform')",
        () -> { var d = (java.sql.Date) text; });
  }
}
