// Private, static, default and abstract interface methods, super calls and
// fields of interfaces (JLS 9.4).
public class InterfaceMethodsOfEveryKind {
  interface Base {
    int K = Integer.parseInt("5");
    private int secret(int n) { return n + K; }
    private static String shared() { return "shared" + K; }
    static String make() { return "make:" + shared(); }
    default int open(int n) { return secret(n) * 2; }
    default Base self() { return this; }
    String name();
  }
  interface Mid extends Base {
    int K = 7;
    @Override default int open(int n) { return Base.super.open(n) + K; }
    default String both() { return name() + open(1) + Base.K; }
    private int secret(int n) { return -n; }
    default int mine() { return secret(3); }
  }
  static class C implements Mid {
    public String name() { return "C"; }
    private int secret(int n) { return 1000; }
    public int open(int n) { return Mid.super.open(n) + secret(n); }
    int viaLambda() { java.util.function.IntUnaryOperator f = Mid.super::open; return f.applyAsInt(2); }
  }
  static abstract class A implements Mid { public abstract Mid self(); }
  static class B extends A {
    public Mid self() { return this; }
    public String name() { return "B"; }
  }
  interface Fn<T, R> {
    R apply(T t);
    default <V> Fn<T, V> then(Fn<? super R, ? extends V> g) { return t -> g.apply(apply(t)); }
    static <T> Fn<T, T> id() { return t -> t; }
  }

  public static void main(String[] args) {
    C c = new C();
    System.out.println(Base.make() + " " + c.open(1) + " " + c.both() + " " + c.mine() + " "
      + c.viaLambda() + " " + c.K);
    Base b = new B();
    System.out.println(b.open(2) + " " + b.self().name() + " " + ((Mid) b.self()).both());
    System.out.println(Fn.<Integer>id().then(x -> x * 2).then(x -> "r" + x).apply(21));
    Base anon = () -> "lambda";
    System.out.println(anon.open(0) + anon.name() + (anon.self() == anon));
    Mid m = new Mid() {
      public String name() { return "anon" + Mid.super.open(0); }
      public int open(int n) { return 1; }
    };
    System.out.println(m.both());
  }
}
// -- exit 0
// -- stdout
// make:shared5 1019 C10195 -3 21 7
// 21 B B195
// r42
// 10lambdatrue
// anon1715
