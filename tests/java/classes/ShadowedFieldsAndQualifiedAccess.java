// Fields are chosen by static type, also through casts, super and outer this;
// static fields through null (JLS 8.3, 15.11).
public class ShadowedFieldsAndQualifiedAccess {
  interface HasK { String k = init("HasK.k"); }
  interface HasJ { String j = init("HasJ.j"); }
  static String init(String s) { System.out.println("init " + s); return s; }
  static class A { String f = "A.f"; static String s = "A.s"; String own() { return f; } }
  static class B extends A implements HasK, HasJ {
    String f = "B.f"; static String s = "B.s";
    String up() { return super.f + super.s + ((A) this).f + own(); }
  }
  static class C extends B {
    int f = 3;
    class In { String f = "In.f"; String all() { return f + C.this.f + C.super.f + C.this.own(); } }
  }
  static A nothing() { System.out.println("evaluated"); return null; }

  public static void main(String[] args) {
    C c = new C();
    System.out.println(c.f + ((B) c).f + ((A) c).f + c.up() + c.new In().all());
    System.out.println(nothing().s + ((B) null).s);
    System.out.println(C.k + C.j.length() + c.j);
    try {
      System.out.println(nothing().f);
    } catch (NullPointerException e) {
      System.out.println("null field");
    }
    ((A) c).f += "+";
    ((B) c).f = null;
    c.f++;
    System.out.println(((A) c).f + ((B) c).f + c.f);
  }
}
// -- exit 0
// -- stdout
// 3B.fA.fA.fA.sA.fA.fIn.f3B.fA.f
// evaluated
// A.sB.s
// init HasK.k
// init HasJ.j
// HasK.k6HasJ.j
// evaluated
// null field
// A.f+null4
