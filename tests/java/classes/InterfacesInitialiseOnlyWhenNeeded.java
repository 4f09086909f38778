// Initialising a class initialises superinterfaces only if they declare
// default methods, in order; an interface's field triggers it alone
// (JVMS 5.5 step 7).
public class InterfacesInitialiseOnlyWhenNeeded {
  static int say(String s) { System.out.println(s); return s.length(); }

  interface Plain { int P = say("Plain"); void m(); }
  interface Def { int D = say("Def"); default void d() { } }
  interface Def2 extends Plain { int D2 = say("Def2"); default void e() { } }
  interface Sub extends Def, Def2 { int S = say("Sub"); }
  interface Static { int T = say("Static"); static void s() { } }
  interface Private { int V = say("Private"); private void p() { } }
  interface Abstracted extends Def3 { int X = say("Abstracted"); void d3(); }
  interface Def3 { int Y = say("Def3"); default void d3() { } }

  static class C implements Sub, Static, Private {
    static { say("C"); }
    public void m() { }
  }

  static class D extends C implements Def {
    static { say("D"); }
  }

  static class E implements Abstracted {
    static { say("E"); }
    public void d3() { }
  }

  public static void main(String[] args) {
    new D();
    say("fields:");
    say("" + Sub.S);
    say("" + Plain.P);
    Static.s();
    new E();
    say("" + Abstracted.X);
    Private[] array = {new C()};
    say("" + C.V);
    Runnable r = new Object() { interface Inner { } public void run() { } }::run;
    say("end");
  }
}
// -- exit 0
// -- stdout
// Def
// Def2
// Private
// C
// D
// fields:
// Sub
// 3
// Plain
// 5
// Static
// Def3
// E
// Abstracted
// 10
// 7
// end
