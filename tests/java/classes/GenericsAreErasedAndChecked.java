// Erasure, heap pollution, bridge casts, bounded types and arrays (JLS 4.6).
import java.util.*;
import java.util.function.*;

public class GenericsAreErasedAndChecked {
  static <T> T[] array(T... t) { return t; }
  static <T extends Comparable<T>> T max(Collection<? extends T> c) {
    T best = null;
    for (T t : c) if (best == null || t.compareTo(best) > 0) best = t;
    return best;
  }
  static class Box<T> {
    T v;
    Box(T v) { this.v = v; }
    <R> Box<R> map(Function<? super T, ? extends R> f) { return new Box<>(f.apply(v)); }
    @SuppressWarnings("unchecked") T[] bad(int n) { return (T[]) new Object[n]; }
  }
  static class Ints extends Box<Integer> {
    Ints(int i) { super(i); }
    int plus(int k) { return v + k; }
  }
  interface Visitor<R> { R num(int n); R add(Expr a, Expr b); }
  interface Expr { <R> R accept(Visitor<R> v); }
  static Expr num(int n) { return new Expr() { public <R> R accept(Visitor<R> v) { return v.num(n); } }; }
  static Expr add(Expr a, Expr b) {
    return new Expr() { public <R> R accept(Visitor<R> v) { return v.add(a, b); } };
  }
  static <E extends Exception> void sneaky(Exception e) throws E { throw (E) e; }

  public static void main(String[] args) {
    List raw = new ArrayList<String>();
    raw.add(5);
    List<String> strings = raw;
    System.out.println(strings.size() + " " + (Object) raw.get(0));
    try {
      String s = strings.get(0);
    } catch (ClassCastException e) {
      System.out.println("get " + e.getMessage().substring(0, 46));
    }
    System.out.println(array("a", "b").getClass() + " " + array(1, "s").getClass().getComponentType());
    System.out.println(max(List.of(3, 9, 4)) + " " + max(Set.of("z")));
    System.out.println(new Ints(4).map(i -> "v" + i).map(String::length).v + new Ints(5).plus(1));
    try {
      Integer[] n = new Ints(1).bad(2);
    } catch (ClassCastException e) {
      System.out.println("array cast");
    }
    Expr e = add(num(1), add(num(2), num(3)));
    System.out.println(e.accept(new Visitor<Integer>() {
      public Integer num(int n) { return n; }
      public Integer add(Expr a, Expr b) { return a.accept(this) + b.accept(this); }
    }) + " " + e.<String>accept(new Visitor<>() {
      public String num(int n) { return "" + n; }
      public String add(Expr a, Expr b) { return "(" + a.accept(this) + "+" + b.accept(this) + ")"; }
    }));
    try {
      GenericsAreErasedAndChecked.<RuntimeException>sneaky(new java.io.IOException("sneaked"));
    } catch (Exception x) {
      System.out.println(x);
    }
    try {
      Comparable c = "s";
      c.compareTo(1);
    } catch (ClassCastException x) {
      System.out.println(x.getStackTrace()[0].getMethodName());
    }
    Map<String, List<? super Integer>> m = new TreeMap<>();
    m.computeIfAbsent("k", k -> new ArrayList<Number>()).add(1);
    System.out.println(m);
  }
}
// -- exit 0
// -- stdout
// 1 5
// get class java.lang.Integer cannot be cast to clas
// class [Ljava.lang.String; interface java.io.Serializable
// 9 z
// 8
// array cast
// 6 (1+(2+3))
// java.io.IOException: sneaked
// compareTo
// {k=[1]}
