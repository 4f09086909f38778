// Class queries for primitives, arrays, interfaces, enums, annotations,
// local, anonymous, hidden-less and record types.
import java.lang.reflect.*;
import java.util.*;

public class ClassQueriesOfOddTypes {
  interface I extends Runnable, Cloneable { }
  enum E { A { }, B }
  @interface An { int v() default 1; }
  record R(int x) { }
  static abstract class Abs implements I { }
  class Inner { class Deep { } }
  static final Object anonymous = new Object() { };

  static String n(Class<?> c) { return c == null ? "null" : c.getName(); }

  static void show(Class<?> c) {
    System.out.println(c + " | " + c.getSimpleName() + " | "
      + c.getCanonicalName() + " | " + c.getTypeName() + " | "
      + c.getPackageName() + " | " + c.descriptorString());
    System.out.println("  " + Modifier.toString(c.getModifiers()) + " "
      + Integer.toHexString(c.getModifiers()) + " super "
      + n(c.getSuperclass()) + " component " + n(c.getComponentType())
      + " declaring " + n(c.getDeclaringClass()) + " enclosing "
      + n(c.getEnclosingClass()) + " " + Arrays.toString(c.getInterfaces()));
    System.out.println("  " + c.isPrimitive() + c.isArray() + c.isInterface()
      + c.isEnum() + c.isAnnotation() + c.isRecord() + c.isAnonymousClass()
      + c.isLocalClass() + c.isMemberClass() + c.isSynthetic() + c.isHidden()
      + c.isSealed() + " " + c.toGenericString());
  }

  public static void main(String[] args) {
    class Local { }
    Object inLocal = new Local() { };
    Class<?>[] all = {int.class, void.class, boolean.class, int[].class,
      String[][].class, I.class, E.class, E.A.getClass(), An.class, R.class,
      Abs.class, Inner.class, Inner.Deep.class, Inner[].class,
      anonymous.getClass(), Local.class, inLocal.getClass(), Object.class,
      Map.Entry.class, Thread.State.class, Override.class};
    for (Class<?> c : all) show(c);
    System.out.println(n(Local.class.getEnclosingClass()) + " "
      + Local.class.getEnclosingMethod() + " "
      + anonymous.getClass().getEnclosingMethod() + " "
      + E.A.getDeclaringClass());
  }
}
// -- exit 0
// -- stdout
// int | int | int | int | java.lang | I
//   public abstract final 411 super null component null declaring null enclosing null []
//   truefalsefalsefalsefalsefalsefalsefalsefalsefalsefalsefalse int
// void | void | void | void | java.lang | V
//   public abstract final 411 super null component null declaring null enclosing null []
//   truefalsefalsefalsefalsefalsefalsefalsefalsefalsefalsefalse void
// boolean | boolean | boolean | boolean | java.lang | Z
//   public abstract final 411 super null component null declaring null enclosing null []
//   truefalsefalsefalsefalsefalsefalsefalsefalsefalsefalsefalse boolean
// class [I | int[] | int[] | int[] | java.lang | [I
//   public abstract final 411 super java.lang.Object component int declaring null enclosing null [interface java.lang.Cloneable, interface java.io.Serializable]
//   falsetruefalsefalsefalsefalsefalsefalsefalsefalsefalsefalse int[]
// class [[Ljava.lang.String; | String[][] | java.lang.String[][] | java.lang.String[][] | java.lang | [[Ljava/lang/String;
//   public abstract final 411 super java.lang.Object component [Ljava.lang.String; declaring null enclosing null [interface java.lang.Cloneable, interface java.io.Serializable]
//   falsetruefalsefalsefalsefalsefalsefalsefalsefalsefalsefalse java.lang.String[][]
// interface ClassQueriesOfOddTypes$I | I | ClassQueriesOfOddTypes.I | ClassQueriesOfOddTypes$I |  | LClassQueriesOfOddTypes$I;
//   abstract static interface 608 super null component null declaring ClassQueriesOfOddTypes enclosing ClassQueriesOfOddTypes [interface java.lang.Runnable, interface java.lang.Cloneable]
//   falsefalsetruefalsefalsefalsefalsefalsetruefalsefalsefalse abstract static interface ClassQueriesOfOddTypes$I
// class ClassQueriesOfOddTypes$E | E | ClassQueriesOfOddTypes.E | ClassQueriesOfOddTypes$E |  | LClassQueriesOfOddTypes$E;
//   static 4008 super java.lang.Enum component null declaring ClassQueriesOfOddTypes enclosing ClassQueriesOfOddTypes []
//   falsefalsefalsetruefalsefalsefalsefalsetruefalsefalsetrue static enum ClassQueriesOfOddTypes$E
// class ClassQueriesOfOddTypes$E$1 |  | null | ClassQueriesOfOddTypes$E$1 |  | LClassQueriesOfOddTypes$E$1;
//   final 4010 super ClassQueriesOfOddTypes$E component null declaring null enclosing ClassQueriesOfOddTypes$E []
//   falsefalsefalsefalsefalsefalsetruefalsefalsefalsefalsefalse final class ClassQueriesOfOddTypes$E$1
// interface ClassQueriesOfOddTypes$An | An | ClassQueriesOfOddTypes.An | ClassQueriesOfOddTypes$An |  | LClassQueriesOfOddTypes$An;
//   abstract static interface 2608 super null component null declaring ClassQueriesOfOddTypes enclosing ClassQueriesOfOddTypes [interface java.lang.annotation.Annotation]
//   falsefalsetruefalsetruefalsefalsefalsetruefalsefalsefalse abstract static @interface ClassQueriesOfOddTypes$An
// class ClassQueriesOfOddTypes$R | R | ClassQueriesOfOddTypes.R | ClassQueriesOfOddTypes$R |  | LClassQueriesOfOddTypes$R;
//   static final 18 super java.lang.Record component null declaring ClassQueriesOfOddTypes enclosing ClassQueriesOfOddTypes []
//   falsefalsefalsefalsefalsetruefalsefalsetruefalsefalsefalse static final record ClassQueriesOfOddTypes$R
// class ClassQueriesOfOddTypes$Abs | Abs | ClassQueriesOfOddTypes.Abs | ClassQueriesOfOddTypes$Abs |  | LClassQueriesOfOddTypes$Abs;
//   abstract static 408 super java.lang.Object component null declaring ClassQueriesOfOddTypes enclosing ClassQueriesOfOddTypes [interface ClassQueriesOfOddTypes$I]
//   falsefalsefalsefalsefalsefalsefalsefalsetruefalsefalsefalse abstract static class ClassQueriesOfOddTypes$Abs
// class ClassQueriesOfOddTypes$Inner | Inner | ClassQueriesOfOddTypes.Inner | ClassQueriesOfOddTypes$Inner |  | LClassQueriesOfOddTypes$Inner;
//    0 super java.lang.Object component null declaring ClassQueriesOfOddTypes enclosing ClassQueriesOfOddTypes []
//   falsefalsefalsefalsefalsefalsefalsefalsetruefalsefalsefalse class ClassQueriesOfOddTypes$Inner
// class ClassQueriesOfOddTypes$Inner$Deep | Deep | ClassQueriesOfOddTypes.Inner.Deep | ClassQueriesOfOddTypes$Inner$Deep |  | LClassQueriesOfOddTypes$Inner$Deep;
//    0 super java.lang.Object component null declaring ClassQueriesOfOddTypes$Inner enclosing ClassQueriesOfOddTypes$Inner []
//   falsefalsefalsefalsefalsefalsefalsefalsetruefalsefalsefalse class ClassQueriesOfOddTypes$Inner$Deep
// class [LClassQueriesOfOddTypes$Inner; | Inner[] | ClassQueriesOfOddTypes.Inner[] | ClassQueriesOfOddTypes$Inner[] |  | [LClassQueriesOfOddTypes$Inner;
//   abstract final 410 super java.lang.Object component ClassQueriesOfOddTypes$Inner declaring null enclosing null [interface java.lang.Cloneable, interface java.io.Serializable]
//   falsetruefalsefalsefalsefalsefalsefalsefalsefalsefalsefalse ClassQueriesOfOddTypes$Inner[]
// class ClassQueriesOfOddTypes$1 |  | null | ClassQueriesOfOddTypes$1 |  | LClassQueriesOfOddTypes$1;
//    0 super java.lang.Object component null declaring null enclosing ClassQueriesOfOddTypes []
//   falsefalsefalsefalsefalsefalsetruefalsefalsefalsefalsefalse class ClassQueriesOfOddTypes$1
// class ClassQueriesOfOddTypes$1Local | Local | null | ClassQueriesOfOddTypes$1Local |  | LClassQueriesOfOddTypes$1Local;
//    0 super java.lang.Object component null declaring null enclosing ClassQueriesOfOddTypes []
//   falsefalsefalsefalsefalsefalsefalsetruefalsefalsefalsefalse class ClassQueriesOfOddTypes$1Local
// class ClassQueriesOfOddTypes$2 |  | null | ClassQueriesOfOddTypes$2 |  | LClassQueriesOfOddTypes$2;
//    0 super ClassQueriesOfOddTypes$1Local component null declaring null enclosing ClassQueriesOfOddTypes []
//   falsefalsefalsefalsefalsefalsetruefalsefalsefalsefalsefalse class ClassQueriesOfOddTypes$2
// class java.lang.Object | Object | java.lang.Object | java.lang.Object | java.lang | Ljava/lang/Object;
//   public 1 super null component null declaring null enclosing null []
//   falsefalsefalsefalsefalsefalsefalsefalsefalsefalsefalsefalse public class java.lang.Object
// interface java.util.Map$Entry | Entry | java.util.Map.Entry | java.util.Map$Entry | java.util | Ljava/util/Map$Entry;
//   public abstract static interface 609 super null component null declaring java.util.Map enclosing java.util.Map []
//   falsefalsetruefalsefalsefalsefalsefalsetruefalsefalsefalse public abstract static interface java.util.Map$Entry<K,V>
// class java.lang.Thread$State | State | java.lang.Thread.State | java.lang.Thread$State | java.lang | Ljava/lang/Thread$State;
//   public static final 4019 super java.lang.Enum component null declaring java.lang.Thread enclosing java.lang.Thread []
//   falsefalsefalsetruefalsefalsefalsefalsetruefalsefalsefalse public static final enum java.lang.Thread$State
// interface java.lang.Override | Override | java.lang.Override | java.lang.Override | java.lang | Ljava/lang/Override;
//   public abstract interface 2601 super null component null declaring null enclosing null [interface java.lang.annotation.Annotation]
//   falsefalsetruefalsetruefalsefalsefalsefalsefalsefalsefalse public abstract @interface java.lang.Override
// ClassQueriesOfOddTypes public static void ClassQueriesOfOddTypes.main(java.lang.String[]) null class ClassQueriesOfOddTypes$E
