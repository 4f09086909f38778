// checkcast and instanceof follow the rules for arrays and interfaces
// (JVMS 6.5 checkcast).
import java.util.*;

public class CastsOfArraysAndInterfaces {
  interface I { }
  interface J extends I { }
  static class A implements I { }
  static final class B extends A implements J { }

  static void cast(Object o, String what, java.util.function.Function<Object, ?> f) {
    try {
      f.apply(o);
      System.out.println(what + " ok");
    } catch (ClassCastException e) {
      System.out.println(what + ": " + e.getMessage());
    }
  }

  public static void main(String[] args) {
    Object[] all = {null, new A(), new B(), new A[0], new B[1], new B[1][1],
      new int[0], new int[0][0], "s", 1, new ArrayList<>(), Thread.State.NEW};
    for (Object o : all) {
      System.out.println((o instanceof I) + " " + (o instanceof J) + " "
        + (o instanceof A[]) + " " + (o instanceof I[]) + " "
        + (o instanceof Object[]) + " " + (o instanceof Object[][]) + " "
        + (o instanceof int[][]) + " " + (o instanceof Comparable) + " "
        + (o instanceof Cloneable[]) + " " + (o instanceof RandomAccess));
      cast(o, "I", x -> (I) x);
      cast(o, "J", x -> (J) x);
      cast(o, "A", x -> (A) x);
      cast(o, "I[]", x -> (I[]) x);
      cast(o, "Object[][]", x -> (Object[][]) x);
      cast(o, "int[]", x -> (int[]) x);
      cast(o, "Cloneable", x -> (Cloneable) x);
      cast(o, "String", x -> (String) x);
    }
    cast(new A(), "both", x -> (I & Comparable<?>) x);
  }
}
// -- exit 0
// -- stdout
// false false false false false false false false false false
// I ok
// J ok
// A ok
// I[] ok
// Object[][] ok
// int[] ok
// Cloneable ok
// String ok
// true false false false false false false false false false
// I ok
// J: class CastsOfArraysAndInterfaces$A cannot be cast to class CastsOfArraysAndInterfaces$J (CastsOfArraysAndInterfaces$A and CastsOfArraysAndInterfaces$J are in unnamed module of loader 'app')
// A ok
// I[]: class CastsOfArraysAndInterfaces$A cannot be cast to class [LCastsOfArraysAndInterfaces$I; (CastsOfArraysAndInterfaces$A and [LCastsOfArraysAndInterfaces$I; are in unnamed module of loader 'app')
// Object[][]: class CastsOfArraysAndInterfaces$A cannot be cast to class [[Ljava.lang.Object; (CastsOfArraysAndInterfaces$A is in unnamed module of loader 'app'; [[Ljava.lang.Object; is in module java.base of loader 'bootstrap')
// int[]: class CastsOfArraysAndInterfaces$A cannot be cast to class [I (CastsOfArraysAndInterfaces$A is in unnamed module of loader 'app'; [I is in module java.base of loader 'bootstrap')
// Cloneable: class CastsOfArraysAndInterfaces$A cannot be cast to class java.lang.Cloneable (CastsOfArraysAndInterfaces$A is in unnamed module of loader 'app'; java.lang.Cloneable is in module java.base of loader 'bootstrap')
// String: class CastsOfArraysAndInterfaces$A cannot be cast to class java.lang.String (CastsOfArraysAndInterfaces$A is in unnamed module of loader 'app'; java.lang.String is in module java.base of loader 'bootstrap')
// true true false false false false false false false false
// I ok
// J ok
// A ok
// I[]: class CastsOfArraysAndInterfaces$B cannot be cast to class [LCastsOfArraysAndInterfaces$I; (CastsOfArraysAndInterfaces$B and [LCastsOfArraysAndInterfaces$I; are in unnamed module of loader 'app')
// Object[][]: class CastsOfArraysAndInterfaces$B cannot be cast to class [[Ljava.lang.Object; (CastsOfArraysAndInterfaces$B is in unnamed module of loader 'app'; [[Ljava.lang.Object; is in module java.base of loader 'bootstrap')
// int[]: class CastsOfArraysAndInterfaces$B cannot be cast to class [I (CastsOfArraysAndInterfaces$B is in unnamed module of loader 'app'; [I is in module java.base of loader 'bootstrap')
// Cloneable: class CastsOfArraysAndInterfaces$B cannot be cast to class java.lang.Cloneable (CastsOfArraysAndInterfaces$B is in unnamed module of loader 'app'; java.lang.Cloneable is in module java.base of loader 'bootstrap')
// String: class CastsOfArraysAndInterfaces$B cannot be cast to class java.lang.String (CastsOfArraysAndInterfaces$B is in unnamed module of loader 'app'; java.lang.String is in module java.base of loader 'bootstrap')
// false false true true true false false false false false
// I: class [LCastsOfArraysAndInterfaces$A; cannot be cast to class CastsOfArraysAndInterfaces$I ([LCastsOfArraysAndInterfaces$A; and CastsOfArraysAndInterfaces$I are in unnamed module of loader 'app')
// J: class [LCastsOfArraysAndInterfaces$A; cannot be cast to class CastsOfArraysAndInterfaces$J ([LCastsOfArraysAndInterfaces$A; and CastsOfArraysAndInterfaces$J are in unnamed module of loader 'app')
// A: class [LCastsOfArraysAndInterfaces$A; cannot be cast to class CastsOfArraysAndInterfaces$A ([LCastsOfArraysAndInterfaces$A; and CastsOfArraysAndInterfaces$A are in unnamed module of loader 'app')
// I[] ok
// Object[][]: class [LCastsOfArraysAndInterfaces$A; cannot be cast to class [[Ljava.lang.Object; ([LCastsOfArraysAndInterfaces$A; is in unnamed module of loader 'app'; [[Ljava.lang.Object; is in module java.base of loader 'bootstrap')
// int[]: class [LCastsOfArraysAndInterfaces$A; cannot be cast to class [I ([LCastsOfArraysAndInterfaces$A; is in unnamed module of loader 'app'; [I is in module java.base of loader 'bootstrap')
// Cloneable ok
// String: class [LCastsOfArraysAndInterfaces$A; cannot be cast to class java.lang.String ([LCastsOfArraysAndInterfaces$A; is in unnamed module of loader 'app'; java.lang.String is in module java.base of loader 'bootstrap')
// false false true true true false false false false false
// I: class [LCastsOfArraysAndInterfaces$B; cannot be cast to class CastsOfArraysAndInterfaces$I ([LCastsOfArraysAndInterfaces$B; and CastsOfArraysAndInterfaces$I are in unnamed module of loader 'app')
// J: class [LCastsOfArraysAndInterfaces$B; cannot be cast to class CastsOfArraysAndInterfaces$J ([LCastsOfArraysAndInterfaces$B; and CastsOfArraysAndInterfaces$J are in unnamed module of loader 'app')
// A: class [LCastsOfArraysAndInterfaces$B; cannot be cast to class CastsOfArraysAndInterfaces$A ([LCastsOfArraysAndInterfaces$B; and CastsOfArraysAndInterfaces$A are in unnamed module of loader 'app')
// I[] ok
// Object[][]: class [LCastsOfArraysAndInterfaces$B; cannot be cast to class [[Ljava.lang.Object; ([LCastsOfArraysAndInterfaces$B; is in unnamed module of loader 'app'; [[Ljava.lang.Object; is in module java.base of loader 'bootstrap')
// int[]: class [LCastsOfArraysAndInterfaces$B; cannot be cast to class [I ([LCastsOfArraysAndInterfaces$B; is in unnamed module of loader 'app'; [I is in module java.base of loader 'bootstrap')
// Cloneable ok
// String: class [LCastsOfArraysAndInterfaces$B; cannot be cast to class java.lang.String ([LCastsOfArraysAndInterfaces$B; is in unnamed module of loader 'app'; java.lang.String is in module java.base of loader 'bootstrap')
// false false false false true true false false true false
// I: class [[LCastsOfArraysAndInterfaces$B; cannot be cast to class CastsOfArraysAndInterfaces$I ([[LCastsOfArraysAndInterfaces$B; and CastsOfArraysAndInterfaces$I are in unnamed module of loader 'app')
// J: class [[LCastsOfArraysAndInterfaces$B; cannot be cast to class CastsOfArraysAndInterfaces$J ([[LCastsOfArraysAndInterfaces$B; and CastsOfArraysAndInterfaces$J are in unnamed module of loader 'app')
// A: class [[LCastsOfArraysAndInterfaces$B; cannot be cast to class CastsOfArraysAndInterfaces$A ([[LCastsOfArraysAndInterfaces$B; and CastsOfArraysAndInterfaces$A are in unnamed module of loader 'app')
// I[]: class [[LCastsOfArraysAndInterfaces$B; cannot be cast to class [LCastsOfArraysAndInterfaces$I; ([[LCastsOfArraysAndInterfaces$B; and [LCastsOfArraysAndInterfaces$I; are in unnamed module of loader 'app')
// Object[][] ok
// int[]: class [[LCastsOfArraysAndInterfaces$B; cannot be cast to class [I ([[LCastsOfArraysAndInterfaces$B; is in unnamed module of loader 'app'; [I is in module java.base of loader 'bootstrap')
// Cloneable ok
// String: class [[LCastsOfArraysAndInterfaces$B; cannot be cast to class java.lang.String ([[LCastsOfArraysAndInterfaces$B; is in unnamed module of loader 'app'; java.lang.String is in module java.base of loader 'bootstrap')
// false false false false false false false false false false
// I: class [I cannot be cast to class CastsOfArraysAndInterfaces$I ([I is in module java.base of loader 'bootstrap'; CastsOfArraysAndInterfaces$I is in unnamed module of loader 'app')
// J: class [I cannot be cast to class CastsOfArraysAndInterfaces$J ([I is in module java.base of loader 'bootstrap'; CastsOfArraysAndInterfaces$J is in unnamed module of loader 'app')
// A: class [I cannot be cast to class CastsOfArraysAndInterfaces$A ([I is in module java.base of loader 'bootstrap'; CastsOfArraysAndInterfaces$A is in unnamed module of loader 'app')
// I[]: class [I cannot be cast to class [LCastsOfArraysAndInterfaces$I; ([I is in module java.base of loader 'bootstrap'; [LCastsOfArraysAndInterfaces$I; is in unnamed module of loader 'app')
// Object[][]: class [I cannot be cast to class [[Ljava.lang.Object; ([I and [[Ljava.lang.Object; are in module java.base of loader 'bootstrap')
// int[] ok
// Cloneable ok
// String: class [I cannot be cast to class java.lang.String ([I and java.lang.String are in module java.base of loader 'bootstrap')
// false false false false true false true false true false
// I: class [[I cannot be cast to class CastsOfArraysAndInterfaces$I ([[I is in module java.base of loader 'bootstrap'; CastsOfArraysAndInterfaces$I is in unnamed module of loader 'app')
// J: class [[I cannot be cast to class CastsOfArraysAndInterfaces$J ([[I is in module java.base of loader 'bootstrap'; CastsOfArraysAndInterfaces$J is in unnamed module of loader 'app')
// A: class [[I cannot be cast to class CastsOfArraysAndInterfaces$A ([[I is in module java.base of loader 'bootstrap'; CastsOfArraysAndInterfaces$A is in unnamed module of loader 'app')
// I[]: class [[I cannot be cast to class [LCastsOfArraysAndInterfaces$I; ([[I is in module java.base of loader 'bootstrap'; [LCastsOfArraysAndInterfaces$I; is in unnamed module of loader 'app')
// Object[][]: class [[I cannot be cast to class [[Ljava.lang.Object; ([[I and [[Ljava.lang.Object; are in module java.base of loader 'bootstrap')
// int[]: class [[I cannot be cast to class [I ([[I and [I are in module java.base of loader 'bootstrap')
// Cloneable ok
// String: class [[I cannot be cast to class java.lang.String ([[I and java.lang.String are in module java.base of loader 'bootstrap')
// false false false false false false false true false false
// I: class java.lang.String cannot be cast to class CastsOfArraysAndInterfaces$I (java.lang.String is in module java.base of loader 'bootstrap'; CastsOfArraysAndInterfaces$I is in unnamed module of loader 'app')
// J: class java.lang.String cannot be cast to class CastsOfArraysAndInterfaces$J (java.lang.String is in module java.base of loader 'bootstrap'; CastsOfArraysAndInterfaces$J is in unnamed module of loader 'app')
// A: class java.lang.String cannot be cast to class CastsOfArraysAndInterfaces$A (java.lang.String is in module java.base of loader 'bootstrap'; CastsOfArraysAndInterfaces$A is in unnamed module of loader 'app')
// I[]: class java.lang.String cannot be cast to class [LCastsOfArraysAndInterfaces$I; (java.lang.String is in module java.base of loader 'bootstrap'; [LCastsOfArraysAndInterfaces$I; is in unnamed module of loader 'app')
// Object[][]: class java.lang.String cannot be cast to class [[Ljava.lang.Object; (java.lang.String and [[Ljava.lang.Object; are in module java.base of loader 'bootstrap')
// int[]: class java.lang.String cannot be cast to class [I (java.lang.String and [I are in module java.base of loader 'bootstrap')
// Cloneable: class java.lang.String cannot be cast to class java.lang.Cloneable (java.lang.String and java.lang.Cloneable are in module java.base of loader 'bootstrap')
// String ok
// false false false false false false false true false false
// I: class java.lang.Integer cannot be cast to class CastsOfArraysAndInterfaces$I (java.lang.Integer is in module java.base of loader 'bootstrap'; CastsOfArraysAndInterfaces$I is in unnamed module of loader 'app')
// J: class java.lang.Integer cannot be cast to class CastsOfArraysAndInterfaces$J (java.lang.Integer is in module java.base of loader 'bootstrap'; CastsOfArraysAndInterfaces$J is in unnamed module of loader 'app')
// A: class java.lang.Integer cannot be cast to class CastsOfArraysAndInterfaces$A (java.lang.Integer is in module java.base of loader 'bootstrap'; CastsOfArraysAndInterfaces$A is in unnamed module of loader 'app')
// I[]: class java.lang.Integer cannot be cast to class [LCastsOfArraysAndInterfaces$I; (java.lang.Integer is in module java.base of loader 'bootstrap'; [LCastsOfArraysAndInterfaces$I; is in unnamed module of loader 'app')
// Object[][]: class java.lang.Integer cannot be cast to class [[Ljava.lang.Object; (java.lang.Integer and [[Ljava.lang.Object; are in module java.base of loader 'bootstrap')
// int[]: class java.lang.Integer cannot be cast to class [I (java.lang.Integer and [I are in module java.base of loader 'bootstrap')
// Cloneable: class java.lang.Integer cannot be cast to class java.lang.Cloneable (java.lang.Integer and java.lang.Cloneable are in module java.base of loader 'bootstrap')
// String: class java.lang.Integer cannot be cast to class java.lang.String (java.lang.Integer and java.lang.String are in module java.base of loader 'bootstrap')
// false false false false false false false false false true
// I: class java.util.ArrayList cannot be cast to class CastsOfArraysAndInterfaces$I (java.util.ArrayList is in module java.base of loader 'bootstrap'; CastsOfArraysAndInterfaces$I is in unnamed module of loader 'app')
// J: class java.util.ArrayList cannot be cast to class CastsOfArraysAndInterfaces$J (java.util.ArrayList is in module java.base of loader 'bootstrap'; CastsOfArraysAndInterfaces$J is in unnamed module of loader 'app')
// A: class java.util.ArrayList cannot be cast to class CastsOfArraysAndInterfaces$A (java.util.ArrayList is in module java.base of loader 'bootstrap'; CastsOfArraysAndInterfaces$A is in unnamed module of loader 'app')
// I[]: class java.util.ArrayList cannot be cast to class [LCastsOfArraysAndInterfaces$I; (java.util.ArrayList is in module java.base of loader 'bootstrap'; [LCastsOfArraysAndInterfaces$I; is in unnamed module of loader 'app')
// Object[][]: class java.util.ArrayList cannot be cast to class [[Ljava.lang.Object; (java.util.ArrayList and [[Ljava.lang.Object; are in module java.base of loader 'bootstrap')
// int[]: class java.util.ArrayList cannot be cast to class [I (java.util.ArrayList and [I are in module java.base of loader 'bootstrap')
// Cloneable ok
// String: class java.util.ArrayList cannot be cast to class java.lang.String (java.util.ArrayList and java.lang.String are in module java.base of loader 'bootstrap')
// false false false false false false false true false false
// I: class java.lang.Thread$State cannot be cast to class CastsOfArraysAndInterfaces$I (java.lang.Thread$State is in module java.base of loader 'bootstrap'; CastsOfArraysAndInterfaces$I is in unnamed module of loader 'app')
// J: class java.lang.Thread$State cannot be cast to class CastsOfArraysAndInterfaces$J (java.lang.Thread$State is in module java.base of loader 'bootstrap'; CastsOfArraysAndInterfaces$J is in unnamed module of loader 'app')
// A: class java.lang.Thread$State cannot be cast to class CastsOfArraysAndInterfaces$A (java.lang.Thread$State is in module java.base of loader 'bootstrap'; CastsOfArraysAndInterfaces$A is in unnamed module of loader 'app')
// I[]: class java.lang.Thread$State cannot be cast to class [LCastsOfArraysAndInterfaces$I; (java.lang.Thread$State is in module java.base of loader 'bootstrap'; [LCastsOfArraysAndInterfaces$I; is in unnamed module of loader 'app')
// Object[][]: class java.lang.Thread$State cannot be cast to class [[Ljava.lang.Object; (java.lang.Thread$State and [[Ljava.lang.Object; are in module java.base of loader 'bootstrap')
// int[]: class java.lang.Thread$State cannot be cast to class [I (java.lang.Thread$State and [I are in module java.base of loader 'bootstrap')
// Cloneable: class java.lang.Thread$State cannot be cast to class java.lang.Cloneable (java.lang.Thread$State and java.lang.Cloneable are in module java.base of loader 'bootstrap')
// String: class java.lang.Thread$State cannot be cast to class java.lang.String (java.lang.Thread$State and java.lang.String are in module java.base of loader 'bootstrap')
// both: class CastsOfArraysAndInterfaces$A cannot be cast to class java.lang.Comparable (CastsOfArraysAndInterfaces$A is in unnamed module of loader 'app'; java.lang.Comparable is in module java.base of loader 'bootstrap')
