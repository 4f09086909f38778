// Writing one element of an array, or one field, never changes its neighbours,
// however small: threads that each own every fourth one lose nothing.
import static conformance.Check.*;

public class NeighboursDoNotTear {
  static final int THREADS = 3, ROUNDS = 60, SIZE = 48;
  static byte[] bytes = new byte[SIZE];
  static boolean[] booleans = new boolean[SIZE];
  static short[] shorts = new short[SIZE];
  static char[] chars = new char[SIZE];
  static class Fields { byte a, b, c; boolean x, y, z; short s; }
  static Fields f = new Fields();

  static String run(int id) {
    for (int r = 1; r <= ROUNDS; r++) {
      for (int i = id; i < SIZE; i += THREADS) {
        if (bytes[i] != (byte) (r - 1) || booleans[i] != (r % 2 == 0)
            || shorts[i] != r - 1 || chars[i] != r - 1)
          return "element " + i + " in round " + r;
        bytes[i]++;
        booleans[i] = !booleans[i];
        shorts[i]++;
        chars[i]++;
      }
      switch (id) {
        case 0: if (f.a++ != (byte) (r - 1)
            || f.x != (r % 2 == 0)) return "a or x";
        f.x ^= true;
        break;
        case 1: if (f.b++ != (byte) (r - 1)
            || f.y != (r % 2 == 0)) return "b or y";
        f.y ^= true;
        break;
        default: if (f.c-- != (byte) (1 - r)
            || f.z != (r % 2 == 0)) return "c or z";
        f.z ^= true;
      }
    }
    return "good";
  }

  public static void main(String[] args) throws Exception {
    String[] results = new String[THREADS];
    Thread[] all = new Thread[THREADS];
    for (int i = 0; i < THREADS; i++) {
      int id = i;
      (all[i] = new Thread(() -> results[id] = run(id))).start();
    }
    for (Thread t : all) t.join();
    for (String s : results) equal("good", s);
    for (int i = 0; i < SIZE; i++) equal("60false60<", bytes[i] + ""
        + booleans[i] + shorts[i] + chars[i]);
    equal("60,60,-60", f.a + "," + f.b + "," + f.c);
  }
}
