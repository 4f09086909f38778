// Nest hosts and members, enclosing methods, declared classes, permitted
// subclasses (JVMS 4.7.28, 4.7.29, 4.7.31).
import java.util.*;

public class NestsAndInnerClassesAreKnown {
  private int secret = 5;
  private static String hush(int n) { return "hush" + n; }
  sealed interface S permits S1, S2, S3 { }
  record S1() implements S { }
  static final class S2 implements S { }
  static non-sealed class S3 implements S { }
  static class S4 extends S3 { }

  class Inner {
    private int own = secret++;
    class Deep {
      private int deeper = own + secret;
      Object local() {
        class Loc { private int v = deeper; Class<?> c = new Object() {
          int w = v; }.getClass(); }
        return new Loc().c;
      }
    }
  }

  static String names(Class<?>[] cs) {
    if (cs == null) return "null";
    List<String> l = new ArrayList<>();
    for (Class<?> c : cs) l.add(c.getSimpleName());
    Collections.sort(l);
    return l.toString();
  }

  public static void main(String[] args) throws Exception {
    var o = new NestsAndInnerClassesAreKnown();
    Inner.Deep d = o.new Inner().new Deep();
    System.out.println(d.deeper + " " + o.secret + " " + hush(1));
    Class<?> anon = (Class<?>) d.local();
    System.out.println(anon.getName() + " " + anon.getEnclosingMethod() + " "
      + anon.getEnclosingClass() + " " + anon.getEnclosingConstructor());
    System.out.println(anon.getEnclosingClass().getEnclosingMethod());
    System.out.println(anon.getNestHost() + " " + anon.isNestmateOf(S1.class)
      + " " + anon.isNestmateOf(String.class) + " " + int.class.getNestHost()
      + " " + Inner[].class.getNestHost());
    System.out.println(names(anon.getNestMembers()));
    System.out.println(names(String.class.getNestMembers()) + " "
      + names(int[].class.getNestMembers()));
    for (Class<?> c : new Class<?>[]{S.class, S2.class, S3.class, String.class})
      System.out.println(c.isSealed() + " " + names(c.getPermittedSubclasses()));
    System.out.println(names(NestsAndInnerClassesAreKnown.class.getDeclaredClasses()));
    System.out.println(names(Inner.class.getDeclaredClasses()) + " "
      + Inner.Deep.class.getDeclaringClass());
    Object r = (Runnable) () -> { };
    System.out.println(r.getClass().isHidden() + " " + r.getClass().isSynthetic()
      + " " + r.getClass().getNestHost() + " " + r.getClass().getCanonicalName());
    System.out.println(S4.class.getDeclaredConstructor().newInstance() instanceof S);
    java.lang.reflect.Field f = Inner.class.getDeclaredField("own");
    System.out.println(f.getInt(o.new Inner()));
  }
}
// -- exit 0
// -- stdout
// 11 6 hush1
// NestsAndInnerClassesAreKnown$Inner$Deep$1Loc$1 null class NestsAndInnerClassesAreKnown$Inner$Deep$1Loc null
// java.lang.Object NestsAndInnerClassesAreKnown$Inner$Deep.local()
// class NestsAndInnerClassesAreKnown true false int class [LNestsAndInnerClassesAreKnown$Inner;
// [, Deep, Inner, Loc, NestsAndInnerClassesAreKnown, S, S1, S2, S3, S4]
// [CaseInsensitiveComparator, String] [int[]]
// true [S1, S2, S3]
// false null
// false null
// false null
// [Inner, S, S1, S2, S3, S4]
// [Deep] class NestsAndInnerClassesAreKnown$Inner
// true true class NestsAndInnerClassesAreKnown null
// true
// 6
