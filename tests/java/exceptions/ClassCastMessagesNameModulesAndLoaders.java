// The text of ClassCastException tells modules and loaders (JVMS 6.5
// checkcast).
import java.net.*;

public class ClassCastMessagesNameModulesAndLoaders {
  static class A { }
  static class B { }
  interface I { }

  interface Act { Object run() throws Throwable; }

  static void t(Act a) {
    try {
      a.run();
      System.out.println("no exception");
    } catch (ClassCastException e) {
      System.out.println(e.getMessage());
    } catch (Throwable e) {
      System.out.println(e);
    }
  }

  @SuppressWarnings("unchecked")
  static <T> T cast(Object o) { return (T) o; }

  public static void main(String[] args) throws Exception {
    Object a = new A(), s = "s", i = 1, arr = new int[0], as = new A[0][0];
    t(() -> (B) a);
    t(() -> (I) a);
    t(() -> (String) a);
    t(() -> (A) s);
    t(() -> (Integer) s);
    t(() -> (Runnable) i);
    t(() -> (int[]) a);
    t(() -> (A[]) arr);
    t(() -> (B[][]) as);
    t(() -> (String) as);
    t(() -> (long[]) arr);
    t(() -> (Comparable<?>) arr);
    t(() -> { String x = cast(5); return x; });
    t(() -> { int x = ClassCastMessagesNameModulesAndLoaders.<Long>cast(5)
      .intValue(); return x; });
    t(() -> String.class.cast(i));
    t(() -> int[].class.cast(s));
    t(() -> A.class.asSubclass(B.class));
    t(() -> (A) (Object) new java.sql.Time(0));
    URL[] where = {ClassCastMessagesNameModulesAndLoaders.class
      .getProtectionDomain().getCodeSource().getLocation()};
    Class<?> other = new URLClassLoader("mine", where, null)
      .loadClass(A.class.getName());
    var made = other.getDeclaredConstructor();
    made.setAccessible(true);
    Object twin = made.newInstance();
    try {
      A never = (A) twin;
    } catch (ClassCastException e) {
      System.out.println(e.getMessage().replaceAll("@[0-9a-f]+", "@#"));
    }
  }
}
// -- exit 0
// -- stdout
// class ClassCastMessagesNameModulesAndLoaders$A cannot be cast to class ClassCastMessagesNameModulesAndLoaders$B (ClassCastMessagesNameModulesAndLoaders$A and ClassCastMessagesNameModulesAndLoaders$B are in unnamed module of loader 'app')
// class ClassCastMessagesNameModulesAndLoaders$A cannot be cast to class ClassCastMessagesNameModulesAndLoaders$I (ClassCastMessagesNameModulesAndLoaders$A and ClassCastMessagesNameModulesAndLoaders$I are in unnamed module of loader 'app')
// class ClassCastMessagesNameModulesAndLoaders$A cannot be cast to class java.lang.String (ClassCastMessagesNameModulesAndLoaders$A is in unnamed module of loader 'app'; java.lang.String is in module java.base of loader 'bootstrap')
// class java.lang.String cannot be cast to class ClassCastMessagesNameModulesAndLoaders$A (java.lang.String is in module java.base of loader 'bootstrap'; ClassCastMessagesNameModulesAndLoaders$A is in unnamed module of loader 'app')
// class java.lang.String cannot be cast to class java.lang.Integer (java.lang.String and java.lang.Integer are in module java.base of loader 'bootstrap')
// class java.lang.Integer cannot be cast to class java.lang.Runnable (java.lang.Integer and java.lang.Runnable are in module java.base of loader 'bootstrap')
// class ClassCastMessagesNameModulesAndLoaders$A cannot be cast to class [I (ClassCastMessagesNameModulesAndLoaders$A is in unnamed module of loader 'app'; [I is in module java.base of loader 'bootstrap')
// class [I cannot be cast to class [LClassCastMessagesNameModulesAndLoaders$A; ([I is in module java.base of loader 'bootstrap'; [LClassCastMessagesNameModulesAndLoaders$A; is in unnamed module of loader 'app')
// class [[LClassCastMessagesNameModulesAndLoaders$A; cannot be cast to class [[LClassCastMessagesNameModulesAndLoaders$B; ([[LClassCastMessagesNameModulesAndLoaders$A; and [[LClassCastMessagesNameModulesAndLoaders$B; are in unnamed module of loader 'app')
// class [[LClassCastMessagesNameModulesAndLoaders$A; cannot be cast to class java.lang.String ([[LClassCastMessagesNameModulesAndLoaders$A; is in unnamed module of loader 'app'; java.lang.String is in module java.base of loader 'bootstrap')
// class [I cannot be cast to class [J ([I and [J are in module java.base of loader 'bootstrap')
// class [I cannot be cast to class java.lang.Comparable ([I and java.lang.Comparable are in module java.base of loader 'bootstrap')
// class java.lang.Integer cannot be cast to class java.lang.String (java.lang.Integer and java.lang.String are in module java.base of loader 'bootstrap')
// class java.lang.Integer cannot be cast to class java.lang.Long (java.lang.Integer and java.lang.Long are in module java.base of loader 'bootstrap')
// Cannot cast java.lang.Integer to java.lang.String
// Cannot cast java.lang.String to [I
// class ClassCastMessagesNameModulesAndLoaders$A
// class java.sql.Time cannot be cast to class ClassCastMessagesNameModulesAndLoaders$A (java.sql.Time is in module java.sql of loader 'platform'; ClassCastMessagesNameModulesAndLoaders$A is in unnamed module of loader 'app')
// class ClassCastMessagesNameModulesAndLoaders$A cannot be cast to class ClassCastMessagesNameModulesAndLoaders$A (ClassCastMessagesNameModulesAndLoaders$A is in unnamed module of loader 'mine' @#; ClassCastMessagesNameModulesAndLoaders$A is in unnamed module of loader 'app')
