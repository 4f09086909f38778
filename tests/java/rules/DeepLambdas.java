// options: -Xss400m
// stress: 2000
// Lambdas, method references and streams inside each other recurse deep.
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

public class DeepLambdas {
  static IntUnaryOperator down;

  static int viaStream(int n) {
    return n == 0 ? 0 : IntStream.of(n).map(k -> 1 + viaStream(k - 1)).sum();
  }

  public static void main(String[] args) {
    down = n -> n == 0 ? 0 : 1 + down.applyAsInt(n - 1);
    System.out.println(down.applyAsInt(100_000));
    System.out.println(viaStream(10_000));
  }
}
// -- exit 0
// -- stdout
// 100000
// 10000
