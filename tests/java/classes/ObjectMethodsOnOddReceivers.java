// hashCode, equals, toString and getClass through interfaces, arrays,
// lambdas and super (JLS 9.2).
import java.util.*;

public class ObjectMethodsOnOddReceivers {
  interface I { boolean equals(Object o); String toString(); int hashCode(); }
  static class C implements I {
    @Override public int hashCode() { return 11; }
    @Override public String toString() { return "C" + super.toString().contains("@b"); }
    @Override protected Object clone() throws CloneNotSupportedException { return super.clone(); }
  }
  static class D extends C implements Cloneable {
    int[] data = {1};
    D next = this;
    @Override public D clone() throws CloneNotSupportedException { return (D) super.clone(); }
  }
  interface Same<T> { boolean equals(Object o); T get(); }

  public static void main(String[] args) throws Exception {
    I i = new C();
    System.out.println(i.hashCode() + " " + i + " " + i.equals(i) + i.equals(null) + " "
      + i.getClass().getSimpleName());
    D d = new D(), e = d.clone();
    e.data[0] = 5;
    System.out.println((e != d) + " " + d.data[0] + " " + (e.next == d) + " " + e.getClass());
    try {
      new C().clone();
    } catch (CloneNotSupportedException x) {
      System.out.println(x.getMessage());
    }
    Runnable r = () -> { };
    System.out.println(r.equals(r) + " " + (r.hashCode() == System.identityHashCode(r)) + " "
      + r.toString().startsWith("ObjectMethodsOnOddReceivers$$Lambda$"));
    Same<String> s = () -> "got";
    System.out.println(s.get() + s.equals(s));
    CharSequence cs = "chars";
    System.out.println(cs.hashCode() == "chars".hashCode());
    Comparable<String>[] arr = new String[]{"a"};
    Object o = arr;
    System.out.println(o.equals(arr) + " " + arr.clone()[0] + " " + o.getClass().getSimpleName());
    List<I> l = new ArrayList<>(List.of(i));
    System.out.println(l.contains(i) + " " + l.indexOf(new C()) + " " + Objects.hash(i, null));
    System.out.println(new Object[]{1}.getClass() == Object[].class);
  }
}
// -- exit 0
// -- stdout
// 11 Ctrue truefalse C
// true 5 true class ObjectMethodsOnOddReceivers$D
// ObjectMethodsOnOddReceivers$C
// true true true
// gottrue
// true
// true a String[]
// true -1 1302
// true
