// Calls of every kind, recursive through each other, with wide frames.
import java.util.function.*;

public class MutualRecursionAndDeepFrames {
  interface Node { long eval(int d, double x); }
  static boolean even(int n) { return n == 0 || odd(n - 1); }
  static boolean odd(int n) { return n != 0 && even(n - 1); }
  static long ack(long m, long n) {
    return m == 0 ? n + 1 : n == 0 ? ack(m - 1, 1) : ack(m - 1, ack(m, n - 1));
  }
  static class A implements Node {
    public long eval(int d, double x) { return d == 0 ? (long) x : new B().eval(d - 1, x + .5) + 1; }
  }
  static class B extends A {
    @Override public long eval(int d, double x) { return d == 0 ? (long) -x : super.eval(d - 1, x * 1.01); }
  }
  static IntUnaryOperator self;
  static int hanoi(int n, char a, char b, char c) {
    return n == 0 ? 0 : hanoi(n - 1, a, c, b) + 1 + hanoi(n - 1, c, b, a);
  }

  public static void main(String[] args) {
    System.out.println(even(3000) + " " + odd(2999));
    System.out.println(ack(2, 30));
    System.out.println(new A().eval(500, 2) + " " + new B().eval(501, 2));
    self = n -> n < 2 ? n : self.applyAsInt(n - 1) + self.applyAsInt(n - 2);
    System.out.println(self.applyAsInt(15) + " " + hanoi(10, 'a', 'b', 'c'));
    BiFunction<Integer, Long, Long>[] f = new BiFunction[1];
    f[0] = (n, acc) -> n == 0 ? acc : f[0].apply(n - 1, acc * n);
    System.out.println(f[0].apply(20, 1L));
    Function<Integer, Integer> chain = x -> x;
    for (int i = 0; i < 300; i++) chain = chain.andThen(x -> x + 1);
    System.out.println(chain.apply(0));
  }
}
// -- exit 0
// -- stdout
// true true
// 63
// 831 831
// 610 1023
// 2432902008176640000
// 300
