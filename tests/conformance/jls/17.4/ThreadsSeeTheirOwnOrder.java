// Within one thread actions have the order of the program, also when another
// thread runs and the memory that they touch is shared in part.
// also: jls 17.6
import static conformance.Check.*;

public class ThreadsSeeTheirOwnOrder {
  static int[] shared = new int[64];
  static Object[] objects = new Object[64];

  static String run(int id) {
    int own = id;
    for (int round = 0; round < 100; round++) {
      for (int i = own; i < 64; i += 2) {
        shared[i] = round;
        int first = shared[i];
        shared[i] = first + 1;
        objects[i] = shared;
        if (shared[i] != round + 1
            || objects[i] != shared) return "order at " + i;
        objects[i] = null;
        shared[i]--;
        if (shared[i] != round || objects[i] != null) return "back at " + i;
      }
    }
    return "good";
  }

  public static void main(String[] args) throws Exception {
    String[] result = new String[2];
    Thread a = new Thread(() -> result[0] = run(0)),
        b = new Thread(() -> result[1] = run(1));
    a.start();
    b.start();
    a.join();
    b.join();
    equal("goodgood", result[0] + result[1]);
    for (int i = 0; i < 64; i++) equal(99, shared[i]);
  }
}
