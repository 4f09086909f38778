// The most specific default wins; a class wins over interfaces; super calls
// choose (JVMS 5.4.3.3, JLS 9.4.1).
public class DefaultMethodsResolveDiamonds {
  interface Top { default String who() { return "Top"; } }
  interface Left extends Top { default String who() { return "Left"; } }
  interface Right extends Top { }
  interface Other { default String who() { return "Other"; } }
  static class LR implements Left, Right { }
  static class RL implements Right, Left { }
  static class JustRight implements Right { }
  static class Both implements Left, Other {
    public String who() { return Left.super.who() + Other.super.who(); }
  }
  static class Base { public String who() { return "Base"; } }
  static class Wins extends Base implements Left { }
  static abstract class Abs implements Top { public abstract String who(); }
  static class Conc extends Abs { public String who() { return "Conc"; } }
  interface Re extends Left { String who(); }
  static class ReImpl implements Re { public String who() { return "Re"; } }
  static class Inherits extends JustRight implements Left { }
  static class Deep extends LR implements Top { }
  static class Calls extends LR implements Left {
    public String who() { return super.who() + "+"; }
  }
  interface Self<T> {
    default T self(T t) { return t; }
    default String name() { return helper() + getClass().getSimpleName(); }
    private String helper() { return "h:" + count(); }
    private static int count() { return 3; }
  }
  static class S implements Self<String> {
    @Override public String self(String s) { return s + "!"; }
  }

  public static void main(String[] args) {
    Top[] all = {new LR(), new RL(), new JustRight(), new Both(), new Wins(),
      new Conc(), new ReImpl(), new Inherits(), new Deep(), new Calls(),
      new Top() { }, new Left() { }};
    for (Top t : all) System.out.print(t.who() + " ");
    System.out.println();
    Self raw = new S();
    System.out.println(raw.self("x") + " " + raw.name());
    try {
      raw.self(1);
    } catch (ClassCastException e) {
      System.out.println(e.getMessage().substring(0, 50));
    }
    Other o = new Both();
    System.out.println(o.who() + ((Left) o).who());
    for (Class<?> c : new Class<?>[]{LR.class, Deep.class, Wins.class})
      try {
        System.out.println(c.getMethod("who").getDeclaringClass().getSimpleName());
      } catch (NoSuchMethodException e) {
        System.out.println(e);
      }
  }
}
// -- exit 0
// -- stdout
// Left Left Top LeftOther Base Conc Re Left Left Left+ Top Left 
// x! h:3S
// class java.lang.Integer cannot be cast to class ja
// LeftOtherLeftOther
// Left
// Left
// Base
