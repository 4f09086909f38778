// The method is named with its class and parameter types; Object and String of
// java.lang are shortened, nothing else is.
import java.util.*;
import static conformance.Check.*;

public class CallsAreNamedWithTheirTypes {
  class Inner {
    void many(int a, long[] b, String[][] c, Object d, Integer e, Inner f) {}
    private int own() { return 0; }
  }
  interface Face { <T extends Comparable<T>> T f(T... t); }

  static void says(String what, Body b) {
    String s = raises(NullPointerException.class, b).getMessage();
    equal("Cannot invoke \"" + what + "\"",
        s.substring(0, s.indexOf(" because ")));
  }

  public static void main(String[] args) {
    Inner i = null;
    Face f = null;
    String s = null;
    List<String> list = null;
    Thread t = null;
    int[] a = null;
    String n = "CallsAreNamedWithTheirTypes$";
    says(n + "Inner.many(int, long[], String[][], Object, java.lang.Integer, "
        + n + "Inner)", () -> i.many(1, null, null, null, null, null));
    says(n + "Inner.own()", () -> i.own());
    says(n + "Face.f(java.lang.Comparable[])", () -> f.f("a"));
    says("String.length()", () -> s.length());
    says("String.equals(Object)", () -> s.equals(""));
    says("java.util.List.add(int, Object)", () -> list.add(0, ""));
    says("java.lang.Thread.join(long, int)", () -> t.join(1, 1));
    says("Object.getClass()", () -> a.getClass());
    says("[I.clone()", () -> a.clone());
    says("Object.toString()", () -> ((Object) f).toString());
  }
}
