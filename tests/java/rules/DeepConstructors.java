// options: -Xss400m
// stress: 2000
// Constructor.newInstance recurses 100,000 deep without using the C stack.
import java.lang.reflect.Constructor;

public class DeepConstructors {
  static Constructor<DeepConstructors> make;
  final int depth;

  public DeepConstructors(int n) throws Exception {
    depth = n == 0 ? 0 : 1 + make.newInstance(n - 1).depth;
  }

  public static void main(String[] args) throws Exception {
    make = DeepConstructors.class.getConstructor(int.class);
    System.out.println(new DeepConstructors(100_000).depth);
  }
}
// -- exit 0
// -- stdout
// 100000
