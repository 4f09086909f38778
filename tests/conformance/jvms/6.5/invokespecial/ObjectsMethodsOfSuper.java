// A call of a method of Object through super runs Object's version, or that of
// the class in between, whatever the class itself and its subclasses declare.
// also: 6.5.invokevirtual
import static conformance.Check.*;

public class ObjectsMethodsOfSuper {
  static class A {
    @Override public String toString() { return "A"; }
    @Override public int hashCode() { return 7; }
    String both() { return super.toString().substring(0, 22) + this; }
    Object copy() throws CloneNotSupportedException { return super.clone(); }
  }

  static class B extends A implements Cloneable {
    int[] data = {1};
    @Override public String toString() { return "B" + super.toString(); }
    @Override public boolean equals(Object o) { return !super.equals(o); }
    @Override public int hashCode() { return super.hashCode() + 1; }
  }

  public static void main(String[] args) throws Exception {
    A a = new A();
    B b = new B();
    equal("ObjectsMethodsOfSuper$A", a.both() + "");
    equal("ObjectsMethodsOfSuper$BA", b.both());
    equal(8, b.hashCode());
    that(!b.equals(b) && b.equals(a), "equals");
    raises(CloneNotSupportedException.class, () -> a.copy());
    B copy = (B) b.copy();
    that(copy != b && copy.data == b.data, "clone");
  }
}
