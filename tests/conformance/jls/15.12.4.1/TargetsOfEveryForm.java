// The target reference is computed once: by name it is this or the enclosing
// instance that declares the method, by expression its value, and for a
// static method it is computed and dropped.
import static conformance.Check.*;

public class TargetsOfEveryForm {
  static String trace = "";
  final String name;

  TargetsOfEveryForm(String name) { this.name = name; }

  TargetsOfEveryForm self() { trace += name + " "; return this; }

  String who() { return name; }

  static String st(Object o) { return "static"; }

  class In {
    String own() { return "in"; }
    String call() { return who() + own() + TargetsOfEveryForm.this.who(); }
    class Low extends TargetsOfEveryForm {
      Low() { super("low"); }
      String call() { return who() + TargetsOfEveryForm.this.who() + In.this.call(); }
    }
  }

  public static void main(String[] args) {
    TargetsOfEveryForm a = new TargetsOfEveryForm("a");
    TargetsOfEveryForm b = new TargetsOfEveryForm("b");
    In in = a.new In();
    equal("aina", in.call());
    equal("lowaaina", in.new Low().call());
    equal("b", (trace.isEmpty() ? b : a).self().self().who());
    equal("b b ", trace);
    trace = "";
    equal("static", a.self().st(b.self()));
    equal("a b ", trace);
    TargetsOfEveryForm[] array = {a, b};
    int i = 0;
    equal("a", array[i++].who());
    equal("b", array[i++].who());
    equal(2, i);
    raises(ArrayIndexOutOfBoundsException.class,
        () -> array[2].st(trace += "argument"));
    equal("a b ", trace);
  }
}
