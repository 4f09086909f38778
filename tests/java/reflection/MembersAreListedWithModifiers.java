// Declared and public members, inherited ones, in any order (Class.getMethods
// and friends).
import java.lang.reflect.*;
import java.util.*;

public class MembersAreListedWithModifiers {
  interface I { int K = 1; void i(); default void d() { } static void s() { } }
  static abstract class Base implements I {
    public int shown; protected int prot; private int hid;
    public Base(int x) { }
    protected Base() throws java.io.IOException { }
    public static synchronized native void nat(String[]... s);
    protected abstract <T extends Number> T gen(List<? super T> l)
      throws IllegalStateException, Error;
    private strictfp final double pr(float f) { return f; }
    public void i() { }
  }
  public static class Sub extends Base {
    public static final transient int shown = 2;
    public volatile long vol;
    public Sub(Object... o) throws Exception { }
    protected Integer gen(List l) { return 1; }
    public String toString() { return "sub"; }
    class In { In(int k) { } }
  }

  static void show(String what, Object[] members) {
    List<String> l = new ArrayList<>();
    for (Object m : members) {
      if (m instanceof Member x && x.getDeclaringClass() == Object.class) continue;
      l.add(m.toString() + (m instanceof Executable e
        ? " / " + e.toGenericString() + " " + e.getParameterCount() + e.isVarArgs()
        : m instanceof Field f ? " / " + f.toGenericString() : ""));
    }
    Collections.sort(l);
    System.out.println(what + " " + l.size());
    for (String s : l) System.out.println("  " + s);
  }

  public static void main(String[] args) throws Exception {
    for (Class<?> c : new Class<?>[]{I.class, Base.class, Sub.class}) {
      show(c + " declared methods", c.getDeclaredMethods());
      show(c + " methods", c.getMethods());
      show(c + " declared fields", c.getDeclaredFields());
      show(c + " fields", c.getFields());
      show(c + " declared constructors", c.getDeclaredConstructors());
      show(c + " constructors", c.getConstructors());
    }
    show("inner", Sub.In.class.getDeclaredConstructors());
    show("inner", Sub.In.class.getDeclaredFields());
    show("classes", Sub.class.getClasses());
    show("declared", MembersAreListedWithModifiers.class.getDeclaredClasses());
    show("array", int[].class.getDeclaredMethods());
    show("int", int.class.getConstructors());
    System.out.println(int[].class.getMethod("toString").getDeclaringClass());
    System.out.println(Sub.class.getMethod("d").getDeclaringClass());
    System.out.println(Sub.class.getField("shown").getInt(null));
    for (String name : new String[]{"s", "pr", "<init>", "", "gen"})
      try {
        System.out.println(Sub.class.getMethod(name));
      } catch (NoSuchMethodException e) {
        System.out.println(e.getMessage());
      }
  }
}
// -- exit 0
// -- stdout
// interface MembersAreListedWithModifiers$I declared methods 3
//   public abstract void MembersAreListedWithModifiers$I.i() / public abstract void MembersAreListedWithModifiers$I.i() 0false
//   public default void MembersAreListedWithModifiers$I.d() / public default void MembersAreListedWithModifiers$I.d() 0false
//   public static void MembersAreListedWithModifiers$I.s() / public static void MembersAreListedWithModifiers$I.s() 0false
// interface MembersAreListedWithModifiers$I methods 3
//   public abstract void MembersAreListedWithModifiers$I.i() / public abstract void MembersAreListedWithModifiers$I.i() 0false
//   public default void MembersAreListedWithModifiers$I.d() / public default void MembersAreListedWithModifiers$I.d() 0false
//   public static void MembersAreListedWithModifiers$I.s() / public static void MembersAreListedWithModifiers$I.s() 0false
// interface MembersAreListedWithModifiers$I declared fields 1
//   public static final int MembersAreListedWithModifiers$I.K / public static final int MembersAreListedWithModifiers$I.K
// interface MembersAreListedWithModifiers$I fields 1
//   public static final int MembersAreListedWithModifiers$I.K / public static final int MembersAreListedWithModifiers$I.K
// interface MembersAreListedWithModifiers$I declared constructors 0
// interface MembersAreListedWithModifiers$I constructors 0
// class MembersAreListedWithModifiers$Base declared methods 4
//   private final double MembersAreListedWithModifiers$Base.pr(float) / private final double MembersAreListedWithModifiers$Base.pr(float) 1false
//   protected abstract java.lang.Number MembersAreListedWithModifiers$Base.gen(java.util.List) throws java.lang.IllegalStateException,java.lang.Error / protected abstract <T extends java.lang.Number> T MembersAreListedWithModifiers$Base.gen(java.util.List<? super T>) throws java.lang.IllegalStateException,java.lang.Error 1false
//   public static synchronized native void MembersAreListedWithModifiers$Base.nat(java.lang.String[][]) / public static synchronized native void MembersAreListedWithModifiers$Base.nat(java.lang.String[]...) 1true
//   public void MembersAreListedWithModifiers$Base.i() / public void MembersAreListedWithModifiers$Base.i() 0false
// class MembersAreListedWithModifiers$Base methods 3
//   public default void MembersAreListedWithModifiers$I.d() / public default void MembersAreListedWithModifiers$I.d() 0false
//   public static synchronized native void MembersAreListedWithModifiers$Base.nat(java.lang.String[][]) / public static synchronized native void MembersAreListedWithModifiers$Base.nat(java.lang.String[]...) 1true
//   public void MembersAreListedWithModifiers$Base.i() / public void MembersAreListedWithModifiers$Base.i() 0false
// class MembersAreListedWithModifiers$Base declared fields 3
//   private int MembersAreListedWithModifiers$Base.hid / private int MembersAreListedWithModifiers$Base.hid
//   protected int MembersAreListedWithModifiers$Base.prot / protected int MembersAreListedWithModifiers$Base.prot
//   public int MembersAreListedWithModifiers$Base.shown / public int MembersAreListedWithModifiers$Base.shown
// class MembersAreListedWithModifiers$Base fields 2
//   public int MembersAreListedWithModifiers$Base.shown / public int MembersAreListedWithModifiers$Base.shown
//   public static final int MembersAreListedWithModifiers$I.K / public static final int MembersAreListedWithModifiers$I.K
// class MembersAreListedWithModifiers$Base declared constructors 2
//   protected MembersAreListedWithModifiers$Base() throws java.io.IOException / protected MembersAreListedWithModifiers$Base() throws java.io.IOException 0false
//   public MembersAreListedWithModifiers$Base(int) / public MembersAreListedWithModifiers$Base(int) 1false
// class MembersAreListedWithModifiers$Base constructors 1
//   public MembersAreListedWithModifiers$Base(int) / public MembersAreListedWithModifiers$Base(int) 1false
// class MembersAreListedWithModifiers$Sub declared methods 4
//   protected java.lang.Integer MembersAreListedWithModifiers$Sub.gen(java.util.List) / protected java.lang.Integer MembersAreListedWithModifiers$Sub.gen(java.util.List) 1false
//   protected java.lang.Number MembersAreListedWithModifiers$Sub.gen(java.util.List) throws java.lang.IllegalStateException,java.lang.Error / protected java.lang.Number MembersAreListedWithModifiers$Sub.gen(java.util.List) throws java.lang.IllegalStateException,java.lang.Error 1false
//   public java.lang.String MembersAreListedWithModifiers$Sub.toString() / public java.lang.String MembersAreListedWithModifiers$Sub.toString() 0false
//   public void MembersAreListedWithModifiers$Sub.i() / public void MembersAreListedWithModifiers$Sub.i() 0false
// class MembersAreListedWithModifiers$Sub methods 4
//   public default void MembersAreListedWithModifiers$I.d() / public default void MembersAreListedWithModifiers$I.d() 0false
//   public java.lang.String MembersAreListedWithModifiers$Sub.toString() / public java.lang.String MembersAreListedWithModifiers$Sub.toString() 0false
//   public static synchronized native void MembersAreListedWithModifiers$Base.nat(java.lang.String[][]) / public static synchronized native void MembersAreListedWithModifiers$Base.nat(java.lang.String[]...) 1true
//   public void MembersAreListedWithModifiers$Sub.i() / public void MembersAreListedWithModifiers$Sub.i() 0false
// class MembersAreListedWithModifiers$Sub declared fields 2
//   public static final transient int MembersAreListedWithModifiers$Sub.shown / public static final transient int MembersAreListedWithModifiers$Sub.shown
//   public volatile long MembersAreListedWithModifiers$Sub.vol / public volatile long MembersAreListedWithModifiers$Sub.vol
// class MembersAreListedWithModifiers$Sub fields 4
//   public int MembersAreListedWithModifiers$Base.shown / public int MembersAreListedWithModifiers$Base.shown
//   public static final int MembersAreListedWithModifiers$I.K / public static final int MembersAreListedWithModifiers$I.K
//   public static final transient int MembersAreListedWithModifiers$Sub.shown / public static final transient int MembersAreListedWithModifiers$Sub.shown
//   public volatile long MembersAreListedWithModifiers$Sub.vol / public volatile long MembersAreListedWithModifiers$Sub.vol
// class MembersAreListedWithModifiers$Sub declared constructors 1
//   public MembersAreListedWithModifiers$Sub(java.lang.Object[]) throws java.lang.Exception / public MembersAreListedWithModifiers$Sub(java.lang.Object...) throws java.lang.Exception 1true
// class MembersAreListedWithModifiers$Sub constructors 1
//   public MembersAreListedWithModifiers$Sub(java.lang.Object[]) throws java.lang.Exception / public MembersAreListedWithModifiers$Sub(java.lang.Object...) throws java.lang.Exception 1true
// inner 1
//   MembersAreListedWithModifiers$Sub$In(MembersAreListedWithModifiers$Sub,int) / MembersAreListedWithModifiers$Sub$In(MembersAreListedWithModifiers$Sub,int) 2false
// inner 1
//   final MembersAreListedWithModifiers$Sub MembersAreListedWithModifiers$Sub$In.this$0 / final MembersAreListedWithModifiers$Sub MembersAreListedWithModifiers$Sub$In.this$0
// classes 0
// declared 3
//   class MembersAreListedWithModifiers$Base
//   class MembersAreListedWithModifiers$Sub
//   interface MembersAreListedWithModifiers$I
// array 0
// int 0
// class java.lang.Object
// interface MembersAreListedWithModifiers$I
// 2
// MembersAreListedWithModifiers$Sub.s()
// MembersAreListedWithModifiers$Sub.pr()
// MembersAreListedWithModifiers$Sub.<init>()
// MembersAreListedWithModifiers$Sub.()
// MembersAreListedWithModifiers$Sub.gen()
