// options: -Xss400m
// stress: 2000
// Method.invoke recurses 100,000 deep without using the C stack.
import java.lang.reflect.Method;

public class DeepReflection {
  static Method down;

  public static int down(int n) throws Exception {
    return n == 0 ? 0 : 1 + (Integer) down.invoke(null, n - 1);
  }

  public static void main(String[] args) throws Exception {
    down = DeepReflection.class.getMethod("down", int.class);
    System.out.println(down(100_000));
  }
}
// -- exit 0
// -- stdout
// 100000
